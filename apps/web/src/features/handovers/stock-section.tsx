import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HandoverStockQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Section } from '../../ui/section.tsx';

export type Stock = HandoverStockQuery['handoverStock'][number];

/** Who gets what there is of one kind: a successor, and what stays after all. */
export interface Choice {
  readonly successorId: string | null;
  readonly staying: readonly string[];
}

interface StockSectionProps {
  readonly stock: Stock;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

/** What somebody has of one kind, with who gets it; each record can be left where it is. */
export function StockSection({ stock, choice, onChange, successors }: StockSectionProps) {
  const { t } = useTranslation('handovers');
  const { label } = useLabel();
  const format = useFormat();
  const name = label('handoverKind', stock.kind);
  const toggle = (id: string, moves: boolean) =>
    onChange({ ...choice, staying: moves ? choice.staying.filter((one) => one !== id) : [...choice.staying, id] });
  return (
    <Section title={t('stock', { kind: name, count: stock.count })}>
      <Stack gap="sm">
        <NativeSelect
          label={t('successorOf', { kind: name })}
          value={choice.successorId ?? ''}
          data={[
            { value: '', label: t('stays') },
            ...successors.map((person) => ({ value: person.id, label: person.name })),
          ]}
          onChange={(event) => onChange({ ...choice, successorId: event.currentTarget.value || null })}
        />
        {stock.items.map(({ id, title, about, on }) => (
          <Checkbox
            key={id}
            disabled={choice.successorId === null}
            checked={choice.successorId !== null && !choice.staying.includes(id)}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
            label={
              <>
                {title}
                <Text component="span" size="sm" c="dimmed">
                  {[about, on && format.date(on)].filter(Boolean).map((part) => ` · ${part}`)}
                </Text>
              </>
            }
          />
        ))}
      </Stack>
    </Section>
  );
}
