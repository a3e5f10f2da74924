import { Modal, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstacleLineFragment, ObstacleStatus } from '../../../gql/graphql.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { ObstacleDraft } from '../log/log-draft.ts';
import { EditObstacleDocument } from './obstacle.operation.ts';
import { ObstacleFields } from './obstacle-fields.tsx';

/** Everything about one obstacle, and what became of it. */
export function EditObstacleDialog({
  obstacle,
  onClose,
}: {
  readonly obstacle: ObstacleLineFragment;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('obstacles');
  const { options, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const { id, version, type, severity, since, sharing } = obstacle;
  const [values, setValues] = useState<ObstacleDraft>({ type, severity, since, sharing, note: obstacle.note ?? '' });
  const [status, setStatus] = useState(obstacle.status);
  const [settledOn, setSettledOn] = useState<string | null>(obstacle.settledOn ?? null);
  const [confirmed, setConfirmed] = useState(false);
  const edit = useChange(EditObstacleDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const note = values.note.trim() || null;
    edit.mutate({ input: { id, version, ...values, note, status, settledOn, confirmedText: confirmed } });
  };
  return (
    <Modal opened onClose={onClose} title={t('edit')}>
      <form onSubmit={submit}>
        <Stack>
          <ObstacleFields
            value={values}
            onChange={setValues}
            faults={faults}
            text={{ confirmed, onConfirmed: setConfirmed }}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              label={t('status')}
              description={define('obstacleStatus', status)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={status}
              data={options('obstacleStatus')}
              onChange={(event) => setStatus(event.currentTarget.value as ObstacleStatus)}
              error={faults['status']}
            />
            {status !== 'OPEN' && (
              <DateField
                label={t('settledOn')}
                value={settledOn ?? today()}
                max={today()}
                onChange={setSettledOn}
                error={faults['settledOn']}
              />
            )}
          </SimpleGrid>
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
