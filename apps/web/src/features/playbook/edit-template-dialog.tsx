import { ActionIcon, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlaybookTemplateQuery } from '../../gql/graphql.ts';
import { newId } from '../../lib/ids.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { Panel } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditTemplateDocument } from './playbook.operation.ts';

type Template = NonNullable<PlaybookTemplateQuery['playbookTemplate']>;
interface Step {
  readonly key: string;
  readonly phase: string;
  readonly title: string;
  readonly hint: string;
}

interface StepFieldsProps {
  readonly step: Step;
  readonly place: number;
  readonly last: boolean;
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<Step>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function StepFields({ step, place, last, faults, onChange, onMove, onRemove }: StepFieldsProps) {
  const { t } = useTranslation('playbook');
  const field = (name: 'phase' | 'title' | 'hint') => (
    <TextInput
      label={t(`step.${name}`)}
      value={step[name]}
      required={name !== 'hint'}
      error={faults[`steps.${place}.${name}`]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  );
  const number = place + 1;
  return (
    <Panel>
      <Group justify="space-between" mb="xs">
        <Text size="sm" fw={500}>
          {t('step.number', { number })}
        </Text>
        <Group gap={4}>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={place === 0}
            aria-label={t('step.up', { number })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            disabled={last}
            aria-label={t('step.down', { number })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('step.remove', { number })} onClick={onRemove}>
            <IconTrash size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {field('phase')}
      {field('title')}
      {field('hint')}
    </Panel>
  );
}

/** Other words keep ticks with their step; a removed step goes from a list only when somebody moves that list. */
export function EditTemplateDialog({
  template,
  onClose,
}: {
  readonly template: Template;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('playbook');
  const { id, version } = template;
  const edit = useEdit({
    table: 'playbook_templates',
    version,
    opened: {
      title: template.title,
      purpose: template.purpose,
      steps: template.steps.map(({ hint, ...step }): Step => ({ ...step, hint: hint ?? '' })),
    },
    document: EditTemplateDocument,
    input: ({ steps: given, ...rest }, { version: from }) => ({
      id,
      ...rest,
      version: from,
      steps: given.map(({ key, phase, title, hint }) => ({ key, phase, title, hint: hint || null })),
    }),
    onSaved: ({ editTemplate: { edition } }) => {
      onClose();
      toast(t('edited', { edition }));
    },
  });
  const { values, set, faults } = edit;
  const { steps } = values;
  const move = (place: number, by: -1 | 1) => {
    const next = [...steps];
    const [step] = next.splice(place, 1);
    if (step) next.splice(place + by, 0, step);
    set({ steps: next });
  };
  const add = () =>
    set({ steps: [...steps, { key: `step-${newId()}`, phase: steps.at(-1)?.phase ?? '', title: '', hint: '' }] });
  return (
    <Modal opened onClose={onClose} title={t('editTitle')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <TextInput
            label={t('name')}
            required
            value={values.title}
            error={faults.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Textarea
            label={t('purpose')}
            required
            autosize
            value={values.purpose}
            error={faults.purpose}
            onChange={(event) => set({ purpose: event.currentTarget.value })}
          />
          {steps.map((step, place) => (
            <StepFields
              key={step.key}
              step={step}
              place={place}
              last={place === steps.length - 1}
              faults={faults}
              onChange={(change) =>
                set({ steps: steps.map((one) => (one.key === step.key ? { ...one, ...change } : one)) })
              }
              onMove={(by) => move(place, by)}
              onRemove={() => set({ steps: steps.filter(({ key }) => key !== step.key) })}
            />
          ))}
          <Button variant="default" onClick={add}>
            {t('step.add')}
          </Button>
          <FormFault text={edit.general ?? faults.steps} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          title: t('name'),
          purpose: t('purpose'),
          steps: {
            label: t('steps'),
            say: (given: readonly Step[]) =>
              given.map(({ title, hint }) => [title, hint].filter(Boolean).join(': ')).join('\n'),
          },
        }}
      />
    </Modal>
  );
}
