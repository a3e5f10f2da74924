import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import type { ProposalActs } from './proposal-acts.ts';
import type { Proposal } from './proposal-words.ts';

/** The record that came of a proposal. */
function RecordLink({ proposal }: { readonly proposal: Proposal }) {
  const { kind, partnership, initiative, hotline, becameCandidate } = proposal;
  if (becameCandidate)
    return (
      <RouterAnchor
        to="/focus-groups/$focusGroupId"
        params={{ focusGroupId: becameCandidate.focusGroup.id }}
        search={{ step: 'pool', person: becameCandidate.id }}
        size="sm"
      >
        {becameCandidate.focusGroup.title}
      </RouterAnchor>
    );
  if (partnership)
    return (
      <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
        {partnership.initiative.name}
      </RouterAnchor>
    );
  if (initiative && kind === 'INITIATIVE')
    return (
      <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }} size="sm">
        {initiative.name}
      </RouterAnchor>
    );
  if (kind === 'APPETITE')
    return (
      <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }} size="sm">
        {hotline.name}
      </RouterAnchor>
    );
  return null;
}

interface OutcomeProps {
  readonly proposal: Proposal;
  readonly acts: ProposalActs;
  readonly busy: boolean;
}

/** What became of a proposal that was decided or put off, and the way back. */
export function ProposalOutcome({ proposal, acts, busy }: OutcomeProps) {
  const { t } = useTranslation('surveyProposals');
  const { label } = useLabel();
  const format = useFormat();
  const { state, taken, decidedBy, decidedAt, reason, postponedUntil, batchId, viewerCan } = proposal;
  return (
    <Stack gap="xs" align="flex-start">
      {state === 'ACCEPTED' && <RecordLink proposal={proposal} />}
      {taken.length > 0 && (
        <Text size="sm">
          {t('tookOver', { parts: taken.map((field) => label('surveyProposalField', field)).join(', ') })}
        </Text>
      )}
      {reason && <Text size="sm">{t('because', { reason })}</Text>}
      {postponedUntil && <Text size="sm">{t('comesBack', { day: format.date(postponedUntil) })}</Text>}
      {state === 'LAPSED' && <Text size="sm">{t('lapsed')}</Text>}
      {decidedBy && decidedAt && (
        <Text size="xs" c="dimmed">
          {`${decidedBy} · ${format.date(decidedAt)}`}
        </Text>
      )}
      {viewerCan.decide && state !== 'LAPSED' && (
        <Group gap="xs">
          {batchId ? (
            <Button variant="default" loading={busy} onClick={() => acts.onUndo(batchId)}>
              {t('takeBack')}
            </Button>
          ) : (
            <Button variant="default" loading={busy} onClick={acts.onReopen}>
              {t('reopen')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}
