import type { HandoverKind } from '@alongside/domain';
import { Button, Group, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { HandOverDocument } from './handover.operation.ts';
import { type Choice, type Stock, StockSection } from './stock-section.tsx';
import { useUndoHandover } from './use-undo-handover.ts';

interface HandOverFormProps {
  readonly leaver: { readonly id: string; readonly name: string };
  readonly stocks: readonly Stock[];
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

const untouched: Choice = { successorId: null, staying: [] };

/** The lines of the handover: all of a kind, or what was left checked of it. */
function linesOf(stocks: readonly Stock[], choices: Partial<Record<HandoverKind, Choice>>) {
  return stocks.flatMap(({ kind, items }) => {
    const { successorId, staying } = choices[kind] ?? untouched;
    if (successorId === null) return [];
    const moving = items.map(({ id }) => id).filter((id) => !staying.includes(id));
    if (staying.length === 0) return [{ kind, successorId }];
    return moving.length > 0 ? [{ kind, successorId, recordIds: moving }] : [];
  });
}

/** Who gets what, from which day; then it is done at once or planned. */
export function HandOverForm({ leaver, stocks, successors }: HandOverFormProps) {
  const { t } = useTranslation('handovers');
  const format = useFormat();
  const { hotline } = useViewer();
  const navigate = useNavigate();
  const undo = useUndoHandover();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [fromOn, setFromOn] = useState<string>(today());
  const [choices, setChoices] = useState<Partial<Record<HandoverKind, Choice>>>({});
  const present = stocks.filter(({ count }) => count > 0);
  const lines = linesOf(present, choices);
  const later = fromOn > today();
  const handOver = useChange(HandOverDocument, {
    onError: take,
    onSuccess: ({ handOver: done }) => {
      if (done.status === 'PLANNED') toast(t('planned', { date: format.date(fromOn) }));
      else toast(t('done', { count: done.moved }), { undo: () => undo(done.id) });
      void navigate({ to: hotline ? '/handovers' : '/settings/users' });
    },
  });
  const giveAll = (successorId: string | null) =>
    setChoices(Object.fromEntries(present.map(({ kind }) => [kind, { successorId, staying: [] }])));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    handOver.mutate({ input: { id, leaverId: leaver.id, fromOn, lines } });
  };
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} mb="lg">
        <DateField
          label={t('fromOn')}
          description={t('fromOnHint')}
          required
          min={today()}
          value={fromOn}
          onChange={(day) => day && setFromOn(day)}
          error={faults['fromOn']}
        />
        <NativeSelect
          label={t('everythingTo')}
          description={t('everythingHint')}
          defaultValue=""
          data={[
            { value: '', label: t('choose') },
            ...successors.map((person) => ({ value: person.id, label: person.name })),
          ]}
          onChange={(event) => giveAll(event.currentTarget.value || null)}
        />
      </SimpleGrid>
      {present.length === 0 && (
        <Text size="sm" c="dimmed" mb="lg">
          {t('nothing', { name: leaver.name })}
        </Text>
      )}
      {present.map((stock) => (
        <StockSection
          key={stock.kind}
          stock={stock}
          choice={choices[stock.kind] ?? untouched}
          onChange={(choice) => setChoices((old) => ({ ...old, [stock.kind]: choice }))}
          successors={successors}
        />
      ))}
      <FormFault text={general ?? faults['lines']} />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={handOver.isPending} disabled={lines.length === 0}>
          {t(later ? 'plan' : 'handOver')}
        </Button>
      </Group>
    </form>
  );
}
