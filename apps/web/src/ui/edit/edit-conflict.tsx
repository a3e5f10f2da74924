import { threeWay } from '@alongside/shared';
import { Button, Group, Modal, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type Clash, changeOf } from './clash.ts';
import styles from './edit-conflict.module.css';
import { type FieldList, useFieldWords } from './field-words.ts';
import type { Edit } from './use-edit.ts';

interface EditConflictProps<Values extends object> {
  readonly edit: Edit<Values>;
  /** What the form calls its fields; together with the table that is all it takes to compare. */
  readonly fields: FieldList<Values>;
}

/**
 * Answers a `CONFLICT` of an edit form, whatever it edits: field by field what was there before, what somebody else made
 * of it and when, and what the reader typed. Fields that only one side changed are put together without asking.
 */
export function EditConflict<Values extends object>({ edit, fields }: EditConflictProps<Values>) {
  return edit.clash ? <Comparison key={edit.clash.version} edit={edit} clash={edit.clash} fields={fields} /> : null;
}

type Side = 'yours' | 'theirs';

function Comparison<Values extends object>({
  edit: { table, values, names, settle, dismiss, busy },
  clash,
  fields,
}: EditConflictProps<Values> & { readonly clash: NonNullable<Edit<Values>['clash']> }) {
  const { t } = useTranslation('ui');
  const { before, theirs } = clash;
  const merged = threeWay(before, theirs, values);
  const words = useFieldWords(table, fields, names);
  // What was typed stands in no history yet, so it is what stays unless the reader says otherwise.
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const decided: Values = {
    ...merged.values,
    ...Object.fromEntries(
      merged.both.filter((field) => chosen[field] === 'theirs').map((field) => [field, theirs[field]]),
    ),
  };
  const alsoChanged = words.elsewhere(clash.changes.flatMap((change) => change.fields));
  return (
    <Modal opened onClose={dismiss} size="lg" title={t('conflict.title')}>
      <Stack>
        <Text size="sm">{t(merged.both.length > 0 ? 'conflict.choose' : 'conflict.apart')}</Text>
        {merged.both.map((field) => (
          <Choice
            key={field}
            label={words.label(field)}
            before={words.value(field, before[field])}
            theirs={words.value(field, theirs[field])}
            yours={words.value(field, values[field])}
            clash={clash}
            field={field}
            side={chosen[field] ?? 'yours'}
            onChange={(side) => setChosen((old) => ({ ...old, [field]: side }))}
          />
        ))}
        {merged.yours.length + merged.theirs.length + alsoChanged.length > 0 && (
          <div>
            <Text size="sm" fw={500}>
              {t('conflict.together')}
            </Text>
            <ul className={styles.together}>
              {merged.theirs.map((field) => (
                <Taken
                  key={field}
                  label={words.label(field)}
                  value={words.value(field, theirs[field])}
                  by={<By clash={clash} field={field} />}
                />
              ))}
              {merged.yours.map((field) => (
                <Taken
                  key={field}
                  label={words.label(field)}
                  value={words.value(field, values[field])}
                  by={t('conflict.yours')}
                />
              ))}
              {alsoChanged.map((label) => (
                <Taken key={label} label={label} value={t('conflict.elsewhere')} by={<By clash={clash} field="" />} />
              ))}
            </ul>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => settle(decided, theirs, { now: false })}>
            {t('conflict.back')}
          </Button>
          <Button loading={busy} onClick={() => settle(decided, theirs, { now: true })}>
            {t('conflict.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Who made their change, and when. */
function By({ clash, field }: { readonly clash: Clash; readonly field: string }) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const change = changeOf(clash, field);
  if (!change) return t('conflict.somebody');
  return t('conflict.by', { name: change.by ?? t('conflict.somebody'), at: format.dateTime(change.at) });
}

interface TakenProps {
  readonly label: string;
  readonly value: string;
  readonly by: React.ReactNode;
}

/** A field that only one side changed. */
function Taken({ label, value, by }: TakenProps) {
  return (
    <li>
      <span className={styles.label}>{label}</span> <span className={styles.value}>{value}</span>
      <Text component="span" size="xs" c="dimmed" display="block">
        {by}
      </Text>
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly before: string;
  readonly theirs: string;
  readonly yours: string;
  readonly clash: Clash;
  readonly field: string;
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}

/** A field that both sides changed. */
function Choice({ label, before, theirs, yours, clash, field, side, onChange }: ChoiceProps) {
  const { t } = useTranslation('ui');
  return (
    <Radio.Group
      label={label}
      description={t('conflict.before', { value: before })}
      value={side}
      onChange={(value) => onChange(value as Side)}
      classNames={{ description: styles.value ?? '' }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs">
        <Radio
          value="yours"
          label={<Told who={t('conflict.yours')} value={yours} />}
          classNames={{ root: styles.side ?? '', label: styles.said ?? '' }}
        />
        <Radio
          value="theirs"
          label={<Told who={<By clash={clash} field={field} />} value={theirs} />}
          classNames={{ root: styles.side ?? '', label: styles.said ?? '' }}
        />
      </SimpleGrid>
    </Radio.Group>
  );
}

function Told({ who, value }: { readonly who: React.ReactNode; readonly value: string }) {
  return (
    <>
      <Text component="span" size="xs" c="dimmed" display="block">
        {who}
      </Text>
      <span className={styles.value}>{value}</span>
    </>
  );
}
