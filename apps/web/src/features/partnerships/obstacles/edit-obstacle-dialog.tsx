import { Modal, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ObstacleLineFragment, ObstacleStatus } from '../../../gql/graphql.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
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
  const { t: tp } = useTranslation('partnerships');
  const { options, define } = useLabel();
  const { id, version, type, severity, since, sharing } = obstacle;
  const edit = useEdit({
    table: 'obstacles',
    version,
    opened: {
      type,
      severity,
      since: since as string,
      sharing,
      note: obstacle.note ?? '',
      status: obstacle.status,
      settledOn: (obstacle.settledOn ?? null) as string | null,
    },
    document: EditObstacleDocument,
    input: ({ note, ...values }, start) => ({ id, ...values, ...start, note: note.trim() || null }),
    onSaved: () => {
      onClose();
      toast(t('edited'));
    },
  });
  const { values, set, faults } = edit;
  return (
    <Modal opened onClose={onClose} title={t('edit')}>
      <form onSubmit={edit.submit}>
        <Stack>
          <ObstacleFields value={values} onChange={set} faults={faults} text={edit.text} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <NativeSelect
              label={t('status')}
              description={define('obstacleStatus', values.status)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={values.status}
              data={options('obstacleStatus')}
              onChange={(event) => set({ status: event.currentTarget.value as ObstacleStatus })}
              error={faults['status']}
            />
            {values.status !== 'OPEN' && (
              <DateField
                label={t('settledOn')}
                value={values.settledOn ?? today()}
                max={today()}
                onChange={(settledOn) => set({ settledOn })}
                error={faults['settledOn']}
              />
            )}
          </SimpleGrid>
          <FormFault text={edit.general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          type: t('type'),
          severity: t('severity'),
          since: t('since'),
          note: t('note'),
          sharing: tp('sharing'),
          status: t('status'),
          settledOn: t('settledOn'),
        }}
      />
    </Modal>
  );
}
