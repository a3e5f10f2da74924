import type { CandidateSource } from '@alongside/domain';
import { Checkbox, Group, Modal, ScrollArea, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PoolSourcesQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AddCandidatesDocument, PoolSourcesDocument } from '../focus-group.operation.ts';
import type { FocusGroup } from '../focus-group-record.ts';

type Line = PoolSourcesQuery['poolSources'][number];

/** Where people can come from, in the order in which they are looked at. */
const sources = ['SURVEY', 'PARTNERSHIP', 'EXPERT', 'HAND'] as const satisfies readonly CandidateSource[];
type Source = (typeof sources)[number];

/** Milliseconds after the last key before the search is sent. */
const PAUSE = 250;

/** Who will come is for them to say, so everybody is a role until then. */
const candidateOf = ({ inPool: _, asked: __, sat: ___, certain: ____, from: _____, ...line }: Line, role: string) => ({
  ...line,
  id: newId(),
  role,
  levels: [...line.levels],
  languages: [...line.languages],
});

interface LineProps {
  readonly line: Line;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One organisation, with what speaks for and against asking it. */
function SourceLine({ line, chosen, onChoose }: LineProps) {
  const { t } = useTranslation('focusGroups');
  const format = useFormat();
  const { organisation, country, certain, from, inPool, asked, sat } = line;
  const about = [
    country ? format.country(country) : null,
    certain === true ? t('sources.yes') : certain === false ? t('sources.maybe') : null,
    from,
    asked > 0 ? t('sources.burden', { asked, sat }) : null,
  ].filter(Boolean);
  return (
    <Checkbox
      checked={chosen || inPool}
      disabled={inPool}
      onChange={(event) => onChoose(event.currentTarget.checked)}
      label={
        <>
          {organisation} {inPool && <StateBadge tone="neutral" label={t('sources.inPool')} />}
        </>
      }
      description={about.join(' · ')}
    />
  );
}

interface LinesProps {
  readonly focusGroupId: string;
  readonly source: Source;
  readonly search: string;
  readonly chosen: ReadonlyMap<string, unknown>;
  readonly onChoose: (line: Line, chosen: boolean) => void;
}

/** The organisations of one source. */
function SourceLines({ focusGroupId, source, search, chosen, onChoose }: LinesProps) {
  const { t } = useTranslation('focusGroups');
  const read = useRead(PoolSourcesDocument, { focusGroupId, source, search: search.trim() || null });
  const lines = read.data?.poolSources;
  if (read.error) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!lines) return <TextSkeleton lines={5} />;
  return (
    <ScrollArea.Autosize mah="50vh" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Stack gap="sm" role="group" aria-label={t(`sources.${source}`)}>
        {lines.length === 0 && <EmptyState title={t('sources.noneTitle')} text={t(`sources.none.${source}`)} />}
        {lines.map((line) => (
          <SourceLine
            key={line.id}
            line={line}
            chosen={chosen.has(line.id)}
            onChoose={(isChosen) => onChoose(line, isChosen)}
          />
        ))}
      </Stack>
    </ScrollArea.Autosize>
  );
}

/** Adds one person for each chosen organisation: out of survey answers, partnerships and the registry, with what is known of them. */
export function AddFromSourcesDialog({ group, onClose }: { readonly group: FocusGroup; readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const [source, setSource] = useState<Source>('SURVEY');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, PAUSE);
  // Kept with all that is known, so that a search does not lose what was chosen.
  const [chosen, setChosen] = useState<ReadonlyMap<string, ReturnType<typeof candidateOf>>>(new Map());
  const { general, faults, take, clear } = useFormFaults();
  const add = useChange(AddCandidatesDocument, {
    onError: take,
    onSuccess: (_, { input }) => {
      onClose();
      toast(t('added', { count: input.candidates.length }));
    },
  });
  const choose = (line: Line, isChosen: boolean) =>
    setChosen((old) => {
      const next = new Map(old);
      if (isChosen) next.set(line.id, candidateOf(line, t('representative')));
      else next.delete(line.id);
      return next;
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    // Names of the registry may look like addresses; nobody typed them here.
    const candidates = [...chosen.values()];
    add.mutate({ input: { focusGroupId: group.id, candidates, confirmedText: true } });
  };
  return (
    <Modal opened onClose={onClose} title={t('sources.title')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('sources.text')}</Text>
          <SegmentedControl
            aria-label={t('sources.from')}
            fullWidth
            value={source}
            onChange={(value) => setSource(value as Source)}
            data={sources.map((value) => ({ value, label: t(`sources.${value}`) }))}
          />
          <TextInput
            label={t('sources.search')}
            type="search"
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {/* Lines of one source never stand under the name of another, not even while those are on their way. */}
          <SourceLines key={source} {...{ focusGroupId: group.id, source, search, chosen }} onChoose={choose} />
          <FormFault text={general ?? Object.values(faults)[0]} />
          <Group justify="flex-end">
            <FormActs
              submit={t('addCount', { count: chosen.size })}
              onCancel={onClose}
              busy={add.isPending}
              disabled={chosen.size === 0}
            />
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
