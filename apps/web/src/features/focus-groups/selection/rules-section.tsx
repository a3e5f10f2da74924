import { candidateOf, type SelectionAttribute, selectionAttributes, UNKNOWN_VALUE, valuesOf } from '@alongside/domain';
import { ActionIcon, Button, Fieldset, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormFault, useFormFaults } from '../../../ui/form.tsx';
import { Panel, Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import { SetSelectionRulesDocument } from '../focus-group.operation.ts';
import type { FocusGroup } from '../focus-group-record.ts';
import { factsOf } from '../pool/balance.tsx';
import { useAttributeValue } from '../use-attribute-value.ts';
import { FeasibilityLine } from './feasibility-line.tsx';

interface Quota {
  readonly attribute: SelectionAttribute;
  readonly value: string;
  readonly min: number;
  readonly max: number | null;
}
interface Cap {
  readonly attribute: SelectionAttribute;
  readonly max: number;
}
interface Rules {
  readonly seats: number;
  readonly reserves: number;
  readonly quotas: readonly Quota[];
  readonly caps: readonly Cap[];
}

const rulesOf = ({ seats, reserves, quotas, caps }: FocusGroup): Rules => ({
  seats,
  reserves,
  quotas: quotas.map(({ attribute, value, min, max }) => ({ attribute, value, min, max: max ?? null })),
  caps: caps.map(({ attribute, max }) => ({ attribute, max })),
});

const put = <Item,>(list: readonly Item[], index: number, change: Partial<Item>): Item[] =>
  list.map((each, place) => (place === index ? { ...each, ...change } : each));
const without = <Item,>(list: readonly Item[], index: number): Item[] => list.filter((_, place) => place !== index);
const whole = (value: string | number) => (typeof value === 'number' ? value : Number.parseInt(value, 10) || 0);

/** Which values of an attribute the pool has, so that nobody asks for one that nobody brings. */
function usePoolValues(group: FocusGroup): (attribute: SelectionAttribute) => string[] {
  const pool = group.candidates.map(factsOf).map(candidateOf);
  return (attribute) => [...new Set(pool.flatMap((each) => valuesOf(each, attribute)))].sort();
}

interface QuotaLineProps {
  readonly group: FocusGroup;
  readonly quota: Quota;
  readonly place: number;
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Quota>) => void;
  readonly onRemove: () => void;
}

function QuotaLine({ group, quota, place, faults, onChange, onRemove }: QuotaLineProps) {
  const { t } = useTranslation('focusGroups');
  const { options } = useLabel();
  const say = useAttributeValue();
  const inPool = usePoolValues(group);
  const { attribute, value, min, max } = quota;
  const values = [...new Set([...inPool(attribute), ...(value ? [value] : []), UNKNOWN_VALUE])];
  const fault = (end: string) => faults[`quotas.${String(place)}.${end}`];
  return (
    <Group align="end" gap="sm">
      <NativeSelect
        label={t('rule.attribute')}
        value={attribute}
        data={options('selectionAttribute').filter(({ value: code }) => code !== 'ORGANISATION')}
        onChange={(event) => {
          const next = event.currentTarget.value as SelectionAttribute;
          onChange({ attribute: next, value: inPool(next)[0] ?? UNKNOWN_VALUE });
        }}
      />
      <NativeSelect
        label={t('rule.value')}
        value={value}
        data={values.map((each) => ({ value: each, label: say(attribute, each) }))}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
        error={faults[`quotas.${String(place)}`] ?? fault('value')}
      />
      <NumberInput
        label={t('rule.least')}
        min={0}
        w="6rem"
        value={min}
        onChange={(next) => onChange({ min: whole(next) })}
        error={fault('min')}
      />
      <NumberInput
        label={t('rule.most')}
        min={0}
        w="6rem"
        value={max ?? ''}
        placeholder={t('rule.open')}
        onChange={(next) => onChange({ max: next === '' ? null : whole(next) })}
        error={fault('max')}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        mb={4}
        aria-label={t('rule.remove', { what: say(attribute, value) })}
        onClick={onRemove}
      >
        <IconTrash size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
    </Group>
  );
}

interface CapLineProps {
  readonly cap: Cap;
  readonly onChange: (change: Partial<Cap>) => void;
  readonly onRemove: () => void;
}

function CapLine({ cap: { attribute, max }, onChange, onRemove }: CapLineProps) {
  const { t } = useTranslation('focusGroups');
  const { options, label } = useLabel();
  return (
    <Group align="end" gap="sm">
      <NativeSelect
        label={t('rule.capOf')}
        value={attribute}
        data={options('selectionAttribute')}
        onChange={(event) => onChange({ attribute: event.currentTarget.value as SelectionAttribute })}
      />
      <NumberInput
        label={t('rule.most')}
        min={1}
        w="6rem"
        value={max}
        onChange={(next) => onChange({ max: whole(next) })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        mb={4}
        aria-label={t('rule.remove', { what: label('selectionAttribute', attribute) })}
        onClick={onRemove}
      >
        <IconTrash size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
    </Group>
  );
}

/** Seats, quotas and limits; saved as a whole. */
export function RulesSection({ group }: { readonly group: FocusGroup }) {
  const { t } = useTranslation('focusGroups');
  const [rules, setRules] = useState(() => rulesOf(group));
  const { faults, general, take, clear } = useFormFaults();
  const save = useChange(SetSelectionRulesDocument, { onError: take, onSuccess: () => toast(t('rule.saved')) });
  const set = (change: Partial<Rules>) => setRules((old) => ({ ...old, ...change }));
  const { seats, reserves, quotas, caps } = rules;
  const changed = JSON.stringify(rules) !== JSON.stringify(rulesOf(group));
  const unused = selectionAttributes.codes.find((code) => !caps.some(({ attribute }) => attribute === code));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const input = { id: group.id, version: group.version, seats, reserves, quotas: [...quotas], caps: [...caps] };
    save.mutate({ input });
  };
  return (
    <Section title={t('rule.title')} hint={t('rule.hint')}>
      <Panel>
        <form onSubmit={submit}>
          <Fieldset variant="unstyled" disabled={!group.viewerCan.select}>
            <Stack>
              <Group align="end">
                <NumberInput
                  label={t('seats')}
                  min={1}
                  w="8rem"
                  value={seats}
                  onChange={(next) => set({ seats: whole(next) })}
                  error={faults['seats']}
                />
                <NumberInput
                  label={t('reserves')}
                  min={0}
                  w="8rem"
                  value={reserves}
                  onChange={(next) => set({ reserves: whole(next) })}
                  error={faults['reserves']}
                />
              </Group>
              {quotas.map((quota, place) => (
                <QuotaLine
                  // biome-ignore lint/suspicious/noArrayIndexKey: a rule has no name beside its place
                  key={place}
                  group={group}
                  quota={quota}
                  place={place}
                  faults={faults}
                  onChange={(change) => set({ quotas: put(quotas, place, change) })}
                  onRemove={() => set({ quotas: without(quotas, place) })}
                />
              ))}
              {caps.map((cap, place) => (
                <CapLine
                  key={cap.attribute}
                  cap={cap}
                  onChange={(change) => set({ caps: put(caps, place, change) })}
                  onRemove={() => set({ caps: without(caps, place) })}
                />
              ))}
              {group.viewerCan.select && (
                <Group justify="space-between">
                  <Group gap="xs">
                    <Button
                      variant="default"
                      size="xs"
                      onClick={() =>
                        set({ quotas: [...quotas, { attribute: 'SIDE', value: 'HOTLINE', min: 1, max: null }] })
                      }
                    >
                      {t('rule.addQuota')}
                    </Button>
                    {unused && (
                      <Button
                        variant="default"
                        size="xs"
                        onClick={() => set({ caps: [...caps, { attribute: unused, max: 1 }] })}
                      >
                        {t('rule.addCap')}
                      </Button>
                    )}
                  </Group>
                  <Button type="submit" loading={save.isPending} disabled={!changed}>
                    {t('rule.save')}
                  </Button>
                </Group>
              )}
              <FormFault text={general} />
            </Stack>
          </Fieldset>
        </form>
      </Panel>
      {changed ? (
        <Text size="sm" c="dimmed" mt="sm">
          {t('rule.unsaved')}
        </Text>
      ) : (
        <FeasibilityLine group={group} />
      )}
    </Section>
  );
}
