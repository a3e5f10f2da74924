import { ALL_TRIALS, LOW_CHANCE } from '@alongside/domain';
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../lib/files.ts';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { Strip } from '../../../ui/strip.tsx';
import { DrawPanelDocument } from '../focus-group.operation.ts';
import type { FocusGroup } from '../focus-group-record.ts';
import { TraceLink } from '../trace/trace-link.tsx';
import { useOutcomeWords } from './outcome-words.ts';

type Draw = FocusGroup['draws'][number];
type Outcome = Draw['outcomes'][number];

/** Draws at once; where the same pool and rules were drawn before, the API asks why, and so does this. */
function DrawDialog({ group, onClose }: { readonly group: FocusGroup; readonly onClose: () => void }) {
  const { t } = useTranslation('focusGroups');
  const [id] = useState(newId);
  const [reason, setReason] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const draw = useChange(DrawPanelDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const redrawnBecause = reason.trim() || null;
    draw.mutate({ input: { id, focusGroupId: group.id, redrawnBecause, confirmedText: confirmed } });
  };
  const again = faults['redrawnBecause'] !== undefined || reason !== '';
  return (
    <Modal opened onClose={onClose} title={t('draw.title')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('draw.text')}</Text>
          {again && (
            <SafeTextInput
              label={t('draw.why')}
              required
              value={reason}
              onChange={setReason}
              error={faults['redrawnBecause']}
              confirmed={confirmed}
              onConfirmed={onConfirmed}
            />
          )}
          <FormFault text={general ?? faults['quotas'] ?? faults['seats']} />
          <FormActs submit={t('draw.now')} onCancel={onClose} busy={draw.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

function useOutcomeColumns(draw: Draw): readonly Column<Outcome>[] {
  const { t } = useTranslation('focusGroups');
  const format = useFormat();
  const why = useOutcomeWords();
  // A few trials say little: nobody is warned of what the next ones may take back.
  const known = draw.trials >= ALL_TRIALS;
  const names = new Map(
    draw.outcomes.map(({ candidate: { id, name, role, organisation } }) => [id, name ?? organisation ?? role]),
  );
  return [
    { id: 'turn', header: t('draw.turn'), numeric: true, width: 'narrow', cell: ({ turn }) => turn },
    {
      id: 'who',
      header: t('candidate.who'),
      primary: true,
      cell: ({ candidate: { id, name, role, organisation } }) => (
        <>
          <TraceLink candidateId={id}>{name ?? organisation ?? role}</TraceLink>
          <Text size="xs" c="dimmed">
            {[name || organisation ? role : null, name ? organisation : null].filter(Boolean).join(' · ')}
          </Text>
        </>
      ),
    },
    {
      id: 'outcome',
      header: t('draw.outcome'),
      cell: ({ seated, reserve }) =>
        seated ? (
          <StateBadge tone="good" label={t('draw.seat')} />
        ) : reserve ? (
          <StateBadge tone="calm" label={t('draw.reserve', { place: reserve })} />
        ) : (
          <StateBadge tone="neutral" label={t('draw.none')} />
        ),
    },
    { id: 'why', header: t('draw.reason'), width: 'wide', cell: why },
    {
      id: 'replace',
      header: t('draw.replace'),
      width: 'wide',
      cell: ({ seated, replaceableBy }) => {
        if (!seated) return null;
        if (!replaceableBy?.length) return <StateBadge tone="attention" label={t('draw.nobody')} />;
        const some = replaceableBy.slice(0, 3).map((id) => names.get(id) ?? '');
        const more = replaceableBy.length - some.length;
        return more > 0 ? t('draw.by', { names: some.join(', '), more, count: more }) : some.join(', ');
      },
    },
    {
      id: 'chance',
      header: t('draw.chance'),
      numeric: true,
      cell: ({ chance }) =>
        chance === null || chance === undefined ? null : chance < LOW_CHANCE && known ? (
          <StateBadge tone="attention" label={format.percent(chance)} hint={t('draw.lowChance')} />
        ) : (
          format.percent(chance)
        ),
    },
  ];
}

function OneDraw({ draw, title }: { readonly draw: Draw; readonly title: string }) {
  const { t } = useTranslation('focusGroups');
  const columns = useOutcomeColumns(draw);
  const receipt = () =>
    saveFile(`${title} ${String(draw.number)}.json`, new Blob([draw.receiptText], { type: 'application/json' }));
  return (
    <Stack gap="sm">
      {draw.redrawnBecause && <Text size="sm">{t('draw.redrawn', { reason: draw.redrawnBecause })}</Text>}
      {draw.trialsFailed && <Strip>{t('draw.trialsFailed', { reason: draw.trialsFailed })}</Strip>}
      {draw.trials < ALL_TRIALS && !draw.trialsFailed && (
        <ProgressLine
          label={t('draw.trials', { done: draw.trials, total: ALL_TRIALS })}
          done={draw.trials}
          total={ALL_TRIALS}
        />
      )}
      <DataTable
        label={t('draw.outcomes')}
        columns={columns}
        rows={draw.outcomes}
        rowKey={({ candidate }) => candidate.id}
        empty={null}
      />
      <Group justify="space-between" align="start">
        <Text size="xs" c="dimmed" maw="var(--al-reading-width)">
          {t('draw.verify')}
        </Text>
        <Button variant="default" size="xs" onClick={receipt}>
          {t('draw.receipt')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The draws, the newest shown; older ones stay to be chosen. */
export function DrawSection({ group }: { readonly group: FocusGroup }) {
  const { t } = useTranslation('focusGroups');
  const format = useFormat();
  const [drawing, setDrawing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { draws, viewerCan } = group;
  const shown = draws.find(({ id }) => id === chosen) ?? draws[0];
  const act = viewerCan.select && (
    <Button size="xs" onClick={() => setDrawing(true)} disabled={group.candidates.length === 0}>
      {t('draw.title')}
    </Button>
  );
  return (
    <Section title={t('draw.heading')} hint={t('draw.hint')} act={act}>
      {draws.length > 1 && (
        <Select
          label={t('draw.which')}
          mb="sm"
          w="20rem"
          maw="100%"
          allowDeselect={false}
          value={shown?.id ?? null}
          onChange={setChosen}
          data={draws.map(({ id, number, createdAt, drawnBy }) => ({
            value: id,
            label: t('draw.one', { number, at: format.dateTime(createdAt), by: drawnBy ?? '' }),
          }))}
        />
      )}
      {shown ? (
        <OneDraw key={shown.id} draw={shown} title={group.title} />
      ) : (
        <EmptyState title={t('draw.emptyTitle')} text={t('draw.emptyText')} />
      )}
      {drawing && <DrawDialog group={group} onClose={() => setDrawing(false)} />}
    </Section>
  );
}
