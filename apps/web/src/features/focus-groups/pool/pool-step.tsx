import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import type { FocusGroup, PoolCandidate } from '../focus-group-record.ts';
import { TraceLink } from '../trace/trace-link.tsx';
import { AddFromSourcesDialog } from './add-from-sources-dialog.tsx';
import { Balance } from './balance.tsx';
import { CandidateDialog } from './candidate-dialog.tsx';
import { PlaceMenu } from './place-menu.tsx';

/** Whether there is anything to say of somebody’s place. */
const isPlaced = ({ mustInclude, excludedBecause, restsUntil, burden }: PoolCandidate): boolean =>
  mustInclude || Boolean(excludedBecause ?? restsUntil) || burden.asked + burden.ofOthersAsked > 0;

/** Whether somebody is named, left out or rests, and how often they and others of theirs were asked lately. */
function Place({ candidate }: { readonly candidate: PoolCandidate }) {
  const { t } = useTranslation('focusGroups');
  const format = useFormat();
  const { mustInclude, excludedBecause, restsUntil, burden } = candidate;
  const lines = [
    excludedBecause,
    burden.asked > 0 && t('candidate.asked', { asked: burden.asked, sat: burden.sat }),
    burden.ofOthersAsked > 0 && t('candidate.others', { asked: burden.ofOthersAsked, sat: burden.ofOthersSat }),
  ].filter((line) => typeof line === 'string');
  return (
    <>
      {excludedBecause ? (
        <StateBadge tone="neutral" label={t('candidate.out')} />
      ) : restsUntil ? (
        <StateBadge
          tone="neutral"
          label={t('candidate.rests', { date: format.date(restsUntil) })}
          hint={t('candidate.restsHint')}
        />
      ) : (
        mustInclude && <StateBadge tone="calm" label={t('candidate.must')} />
      )}
      {lines.map((line) => (
        <Text key={line} size="xs" c="dimmed">
          {line}
        </Text>
      ))}
    </>
  );
}

function useColumns(group: FocusGroup, edit: (candidate: PoolCandidate) => void) {
  const { t } = useTranslation('focusGroups');
  const { label } = useLabel();
  const format = useFormat();
  const columns: readonly Column<PoolCandidate>[] = [
    {
      id: 'who',
      header: t('candidate.who'),
      primary: true,
      width: 'wide',
      cell: ({ name, role, organisation }) => (
        <>
          {name ?? organisation ?? role}
          <Text size="xs" c="dimmed">
            {[name || organisation ? role : null, name ? organisation : null].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
    { id: 'side', header: label('selectionAttribute', 'SIDE'), cell: ({ side }) => label('candidateSide', side) },
    {
      id: 'country',
      header: label('selectionAttribute', 'COUNTRY'),
      cell: ({ country }) => (country ? format.country(country) : null),
    },
    {
      id: 'levels',
      header: label('selectionAttribute', 'LEVEL'),
      cell: ({ levels }) => (levels.length > 0 ? levels.map((code) => label('level', code)).join(', ') : null),
    },
    {
      id: 'languages',
      header: t('candidate.languages'),
      cell: ({ languages }) => (languages.length > 0 ? languages.map(format.language).join(', ') : null),
    },
    {
      id: 'source',
      header: t('candidate.source'),
      cell: ({ id, source, sourceTitle }) => (
        <>
          <TraceLink candidateId={id}>{label('candidateSource', source)}</TraceLink>
          {sourceTitle && (
            <Text size="xs" c="dimmed">
              {sourceTitle}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'place',
      header: t('candidate.place'),
      cell: (candidate) => (isPlaced(candidate) ? <Place candidate={candidate} /> : null),
    },
    ...(group.viewerCan.select
      ? [
          {
            id: 'acts',
            header: '',
            control: true,
            width: 'narrow' as const,
            cell: (candidate: PoolCandidate) => <PlaceMenu candidate={candidate} onEdit={() => edit(candidate)} />,
          },
        ]
      : []),
  ];
  return columns;
}

/** Everybody who could take part, how the pool is made up, and who is named or left out. */
export function PoolStep({ group }: { readonly group: FocusGroup }) {
  const { t } = useTranslation('focusGroups');
  const [open, setOpen] = useState<'sources' | 'hand' | PoolCandidate | undefined>();
  const close = () => setOpen(undefined);
  const columns = useColumns(group, setOpen);
  const acts = group.viewerCan.select && (
    <Group gap="xs">
      <Button variant="default" size="xs" onClick={() => setOpen('sources')}>
        {t('sources.open')}
      </Button>
      <Button variant="default" size="xs" onClick={() => setOpen('hand')}>
        {t('addHand')}
      </Button>
    </Group>
  );
  const { candidates } = group;
  return (
    <Section title={t('poolTitle', { count: candidates.length })} hint={t('poolHint')} act={acts}>
      {candidates.length > 0 && <Balance candidates={candidates} quotas={group.quotas} />}
      <DataTable
        label={t('pool')}
        columns={columns}
        rows={candidates}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('poolEmptyTitle')} text={t('poolEmptyText')} acts={acts} />}
      />
      {open === 'sources' && <AddFromSourcesDialog group={group} onClose={close} />}
      {open === 'hand' && <CandidateDialog group={group} onClose={close} />}
      {typeof open === 'object' && <CandidateDialog group={group} candidate={open} onClose={close} />}
    </Section>
  );
}
