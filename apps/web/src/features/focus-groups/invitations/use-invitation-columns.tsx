import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../../ui/data-table.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { TraceLink } from '../trace/trace-link.tsx';
import { InvitationActs, type InvitationDialog } from './invitation-acts.tsx';
import { type Invitation, nameOf } from './invitation-record.ts';
import { InvitationState } from './invitation-state.tsx';

interface InvitationColumns {
  readonly group: FocusGroup;
  /** Candidate by invitation whom the seat would be offered to; undefined while nobody knows yet. */
  readonly next: ReadonlyMap<string, string | null> | undefined;
  readonly open: (invitation: Invitation, dialog: InvitationDialog) => void;
}

/** Columns for those who hold a seat, and for everybody else. */
export function useInvitationColumns({ group, next, open }: InvitationColumns) {
  const { t } = useTranslation('invitations');
  const names = new Map(group.candidates.map((candidate) => [candidate.id, nameOf(candidate)]));
  const who: Column<Invitation> = {
    id: 'who',
    header: t('who'),
    primary: true,
    width: 'wide',
    cell: ({ candidate, inPlaceOf }) => (
      <>
        <TraceLink candidateId={candidate.id}>{nameOf(candidate)}</TraceLink>
        <Text size="xs" c="dimmed">
          {[
            candidate.name || candidate.organisation ? candidate.role : null,
            candidate.name ? candidate.organisation : null,
            inPlaceOf ? t('inPlaceOf', { who: nameOf(inPlaceOf) }) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </>
    ),
  };
  const state: Column<Invitation> = {
    id: 'state',
    header: t('state'),
    width: 'wide',
    cell: (invitation) => <InvitationState invitation={invitation} />,
  };
  const acts: readonly Column<Invitation>[] = group.viewerCan.invite
    ? [
        {
          id: 'acts',
          header: '',
          control: true,
          cell: (invitation) => <InvitationActs invitation={invitation} open={(dialog) => open(invitation, dialog)} />,
        },
      ]
    : [];
  const seated: readonly Column<Invitation>[] = [
    { id: 'seat', header: t('seat'), numeric: true, width: 'narrow', cell: ({ seat }) => seat },
    who,
    state,
    {
      id: 'next',
      header: t('next'),
      cell: ({ id }) => {
        const reserve = next?.get(id);
        if (reserve === undefined) return null;
        return reserve === null ? <StateBadge tone="attention" label={t('nobody')} /> : (names.get(reserve) ?? null);
      },
    },
    ...acts,
  ];
  const others: readonly Column<Invitation>[] = [
    { id: 'turn', header: t('turn'), numeric: true, width: 'narrow', cell: ({ turn }) => turn },
    who,
    state,
    ...acts,
  ];
  return { seated, others };
}
