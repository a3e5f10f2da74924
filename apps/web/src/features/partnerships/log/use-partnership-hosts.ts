import { verifiedHostsOf } from '@alongside/domain';
import { useMemo } from 'react';
import { useRead } from '../../../lib/query.ts';
import { PartnershipHostsDocument } from './log.operation.ts';

const none: readonly string[] = [];

/** Hosts that texts about a partnership may link to: the initiative's, the hotline's and those of the organisations behind them. */
export function usePartnershipHosts(id: string | undefined): readonly string[] {
  const { data } = useRead(PartnershipHostsDocument, { id: id ?? '' }, { enabled: id !== undefined });
  const partnership = data?.partnership;
  return useMemo(() => {
    if (!partnership) return none;
    const { initiative, hotline } = partnership;
    const records = [initiative, hotline, initiative.organisation, hotline.organisation];
    return verifiedHostsOf(
      records.flatMap((record) => (record ? [{ ...record, website: record.website ?? null }] : [])),
    );
  }, [partnership]);
}
