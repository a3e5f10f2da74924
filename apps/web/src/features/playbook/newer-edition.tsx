import { editionChanges } from '@alongside/domain';
import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import type { ChecklistRecord, StepRecord } from './checklist-record.ts';
import styles from './playbook.module.css';
import { MoveChecklistDocument } from './playbook.operation.ts';

const words = ({ key, phase, title, hint }: Pick<StepRecord, 'key' | 'phase' | 'title' | 'hint'>) => ({
  key,
  phase,
  title,
  hint: hint ?? null,
});

/** What the newest edition changes on this list, before anything happens: new, gone with their tick, other words. */
export function NewerEdition({ list, onClose }: { readonly list: ChecklistRecord; readonly onClose: () => void }) {
  const { t } = useTranslation('playbook');
  const format = useFormat();
  const refusalText = useRefusalText();
  const { id, version, steps, newestSteps, template } = list;
  const { added, removed, reworded } = editionChanges(steps.map(words), newestSteps.map(words));
  const done = new Map(steps.map((step) => [step.key, step.doneOn]));
  const move = useChange(MoveChecklistDocument, {
    onError: (refusal) => toast(refusalText(refusal)),
    onSuccess: () => {
      onClose();
      toast(t('moved', { edition: template.edition }));
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('compareTitle', { edition: template.edition })} size="lg">
      <Stack>
        <Text size="sm">{t('compareText')}</Text>
        {added.length > 0 && (
          <div>
            <Title order={3}>{t('addedSteps')}</Title>
            <ul>
              {added.map(({ key, title }) => (
                <li key={key}>{title}</li>
              ))}
            </ul>
          </div>
        )}
        {removed.length > 0 && (
          <div>
            <Title order={3}>{t('removed')}</Title>
            <ul>
              {removed.map(({ key, title }) => {
                const day = done.get(key);
                return (
                  <li key={key}>
                    {title}
                    {day && ` (${t('doneOn', { date: format.date(day) })})`}
                  </li>
                );
              })}
            </ul>
          </div>
        )}
        {reworded.length > 0 && (
          <div>
            <Title order={3}>{t('reworded')}</Title>
            <ul>
              {reworded.map(({ before, after }) => (
                <li key={after.key}>
                  {before.title !== after.title && <span className={styles.was}>{before.title}</span>} {after.title}
                </li>
              ))}
            </ul>
          </div>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('keepEdition')}
          </Button>
          <Button loading={move.isPending} onClick={() => move.mutate({ input: { id, version } })}>
            {t('move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
