import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalListQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { DecideProposalDocument, WithdrawProposalDocument } from './proposal.operation.ts';

export type Proposal = ProposalListQuery['initiativeProposals']['edges'][number]['node'];
const tones = { OPEN: 'calm', ACCEPTED: 'good', DECLINED: 'neutral', WITHDRAWN: 'neutral' } as const;

function Decision({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  const refusalText = useRefusalText();
  const [note, setNote] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const decide = useChange(DecideProposalDocument, {
    onSuccess: ({ decideProposal }) => toast(t(decideProposal.status === 'ACCEPTED' ? 'accepted' : 'declined')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const send = (accept: boolean) =>
    decide.mutate({
      input: {
        id: proposal.id,
        version: proposal.version,
        accept,
        note: note.trim() || null,
        confirmedText: confirmed,
      },
    });
  return (
    <Group align="end" mt="sm">
      <SafeTextInput
        label={t('note')}
        value={note}
        onChange={setNote}
        confirmed={confirmed}
        onConfirmed={setConfirmed}
      />
      <Button disabled={decide.isPending} onClick={() => send(true)}>
        {t('accept')}
      </Button>
      <Button variant="default" disabled={decide.isPending} onClick={() => send(false)}>
        {t('decline')}
      </Button>
    </Group>
  );
}

/** The hotline's way back, until somebody has decided. */
function Withdrawal({ proposal: { id, version } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  const refusalText = useRefusalText();
  const withdraw = useChange(WithdrawProposalDocument, {
    onSuccess: () => toast(t('withdrawn')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  return (
    <Group mt="sm">
      <Button
        variant="default"
        size="compact-sm"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate({ input: { id, version } })}
      >
        {t('withdraw')}
      </Button>
    </Group>
  );
}

/** One proposal, field by field: what stands in the registry and what is proposed. */
export function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposals');
  const { label } = useLabel();
  const format = useFormat();
  const { initiative, changes, status, hotline, proposedBy, createdAt, reason, decidedBy, decisionNote, askedBy } =
    proposal;
  const name = changes.find(({ field }) => field === 'name')?.after ?? t('newInitiative');
  return (
    <Section
      title={
        initiative ? (
          <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative.id }} size="lg">
            {initiative.name}
          </RouterAnchor>
        ) : (
          name
        )
      }
      hint={`${hotline.name} · ${proposedBy} · ${format.date(createdAt)}`}
      act={<StateBadge tone={tones[status]} label={label('proposalStatus', status)} />}
    >
      <Text size="sm" mb="xs">
        {reason}
      </Text>
      {askedBy && (
        <Text size="sm" mb="xs">
          <RouterAnchor to="/asked" size="sm">
            {t('askedBy', { group: askedBy.groupTitle, title: askedBy.title })}
          </RouterAnchor>
        </Text>
      )}
      <Table.ScrollContainer minWidth={420}>
        <Table verticalSpacing={4} aria-label={t('changes')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('field')}</Table.Th>
              <Table.Th>{t('before')}</Table.Th>
              <Table.Th>{t('after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ field, before, after }) => (
              <Table.Tr key={field}>
                <Table.Td>{field.replaceAll(/[._]|(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}</Table.Td>
                <Table.Td>{before ?? '—'}</Table.Td>
                <Table.Td>{after ?? '—'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {decidedBy && (
        <Text size="xs" c="dimmed">
          {[decidedBy, decisionNote].filter(Boolean).join(': ')}
        </Text>
      )}
      {proposal.viewerCan.withdraw && <Withdrawal proposal={proposal} />}
      {proposal.viewerCan.decide && <Decision proposal={proposal} />}
    </Section>
  );
}
