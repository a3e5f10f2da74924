import { ActionIcon, Anchor, Checkbox, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import type { StepRecord } from './checklist-record.ts';
import { EditStepDialog } from './edit-step-dialog.tsx';
import styles from './playbook.module.css';
import { TickStepDocument } from './playbook.operation.ts';

/** One step: a tick notes today as its day; everything else stands in its form. */
export function ChecklistStep({ step, canKeep }: { readonly step: StepRecord; readonly canKeep: boolean }) {
  const { t } = useTranslation('playbook');
  const format = useFormat();
  const refusalText = useRefusalText();
  const [editing, setEditing] = useState(false);
  const tick = useChange(TickStepDocument, { onError: (refusal) => toast(refusalText(refusal)) });
  const { id, version, title, hint, owner, dueOn, doneOn, overdue, note, link } = step;
  const facts = [
    doneOn && t('doneOn', { date: format.date(doneOn) }),
    !doneOn && dueOn && !overdue && t('dueOn', { date: format.date(dueOn) }),
    owner?.name,
  ].filter(Boolean);
  return (
    <li className={styles.step}>
      <Checkbox
        aria-label={t('tick', { title })}
        checked={tick.isPending ? !doneOn : Boolean(doneOn)}
        disabled={!canKeep}
        onChange={() => {
          if (!tick.isPending) tick.mutate({ input: { id, version, doneOn: doneOn ? null : today() } });
        }}
      />
      <div className={styles.body}>
        <Text size="sm">{title}</Text>
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
        {overdue && dueOn && <StateBadge tone="attention" label={t('overdue', { date: format.date(dueOn) })} />}
        {facts.length > 0 && <Text size="xs">{facts.join(' · ')}</Text>}
        {note && (
          <Text size="sm" mt={4} className={styles.note ?? ''}>
            {note}
          </Text>
        )}
        {link && (
          <Anchor href={link} target="_blank" rel="noreferrer noopener" size="xs">
            {new URL(link).host}
          </Anchor>
        )}
      </div>
      {canKeep && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editStep', { title })}
          onClick={() => setEditing(true)}
        >
          <IconPencil size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      )}
      {editing && <EditStepDialog step={step} onClose={() => setEditing(false)} />}
    </li>
  );
}
