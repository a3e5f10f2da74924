import { verifiedHostsOf } from '@alongside/domain';
import { useMemo } from 'react';
import { useRead } from '../../../lib/query.ts';
import { PartnershipHostsDocument } from './log.operation.ts';

const none: readonly string[] = [];

/** The partnership that a form is about, as far as its fields ask: the partner, and whose addresses texts may name. */
function usePartnership(id: string | undefined) {
  const { data, isPlaceholderData } = useRead(
    PartnershipHostsDocument,
    { id: id ?? '' },
    { enabled: id !== undefined },
  );
  return isPlaceholderData ? null : data?.partnership;
}

/** The partner's id, once it is known. */
export const usePartnerOf = (id: string | undefined): string | undefined => usePartnership(id)?.initiative.id;

/** Hosts that texts about a partnership may link to: the initiative's, the hotline's and those of the organisations behind them. */
export function usePartnershipHosts(id: string | undefined): readonly string[] {
  const partnership = usePartnership(id);
  return useMemo(() => {
    if (!partnership) return none;
    const { initiative, hotline } = partnership;
    const records = [initiative, hotline, initiative.organisation, hotline.organisation];
    return verifiedHostsOf(
      records.flatMap((record) => (record ? [{ ...record, website: record.website ?? null }] : [])),
    );
  }, [partnership]);
}
