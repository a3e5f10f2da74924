import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { Panel } from '../../ui/section.tsx';

/** A step as the form holds it. */
export interface Step {
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

interface TemplateStepsProps {
  readonly steps: readonly Step[];
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (steps: Step[]) => void;
}

/** A further step, in the phase of the one before. */
export const nextStep = (steps: readonly Step[]): Step => ({
  key: `step-${newId()}`,
  phase: steps.at(-1)?.phase ?? '',
  title: '',
  hint: '',
});

/** As the API takes them. */
export const stepsInput = (steps: readonly Step[]) =>
  steps.map(({ key, phase, title, hint }) => ({ key, phase, title, hint: hint || null }));

/** The steps of a template: reworded, moved, removed, added. A key stays with its step whatever becomes of the words. */
export function TemplateSteps({ steps, faults, onChange }: TemplateStepsProps) {
  const { t } = useTranslation('playbook');
  const move = (place: number, by: -1 | 1) => {
    const next = [...steps];
    const [step] = next.splice(place, 1);
    if (step) next.splice(place + by, 0, step);
    onChange(next);
  };
  return (
    <>
      {steps.map((step, place) => (
        <StepFields
          key={step.key}
          step={step}
          place={place}
          last={place === steps.length - 1}
          faults={faults}
          onChange={(change) => onChange(steps.map((one) => (one.key === step.key ? { ...one, ...change } : one)))}
          onMove={(by) => move(place, by)}
          onRemove={() => onChange(steps.filter(({ key }) => key !== step.key))}
        />
      ))}
      <Button variant="default" onClick={() => onChange([...steps, nextStep(steps)])}>
        {t('step.add')}
      </Button>
    </>
  );
}
