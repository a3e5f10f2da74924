import { obstacleStatuses } from '@alongside/domain';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstacleLineFragment, ObstacleStatus } from '../../../gql/graphql.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { toast } from '../../../ui/toast.tsx';
import { RestoreEntryDocument, WithdrawEntryDocument } from '../log/log.operation.ts';
import { EditObstacleDialog } from './edit-obstacle-dialog.tsx';
import { EditObstacleDocument } from './obstacle.operation.ts';

/** Saying what became of an obstacle and taking it back, each with its way back in the toast. */
function useObstacleChanges(obstacle: ObstacleLineFragment) {
  const { t } = useTranslation('obstacles');
  const { label } = useLabel();
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const { id, version, type, severity, since, status, settledOn, sharing, note = null } = obstacle;
  const entry = { input: { kind: 'OBSTACLE', id } } as const;
  // What stands in the note was accepted when it was written.
  const values = { id, version, type, severity, since, status, settledOn, sharing, note, confirmedText: true };
  const back = useChange(EditObstacleDocument, { onError });
  const edit = useChange(EditObstacleDocument, {
    onError,
    onSuccess: ({ editObstacle: saved }, { input }) =>
      toast(
        t('became', {
          type: label('obstacleType', type),
          status: label('obstacleStatus', input.status ?? 'OPEN'),
        }),
        { undo: () => back.mutate({ input: { ...values, version: saved.version } }) },
      ),
  });
  const restore = useChange(RestoreEntryDocument, { onError, onSuccess: () => toast(t('restored')) });
  const withdraw = useChange(WithdrawEntryDocument, {
    onError,
    onSuccess: () => toast(t('withdrawn'), { undo: () => restore.mutate(entry) }),
  });
  return {
    become: (next: ObstacleStatus) => edit.mutate({ input: { ...values, status: next, settledOn: null } }),
    withdraw: () => withdraw.mutate(entry),
  };
}

/** What the viewer can do with one obstacle. */
export function ObstacleActs({ obstacle }: { readonly obstacle: ObstacleLineFragment }) {
  const { t } = useTranslation('obstacles');
  const { label } = useLabel();
  const [editing, setEditing] = useState(false);
  const { become, withdraw } = useObstacleChanges(obstacle);
  if (!obstacle.viewerCan.edit) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('acts', { type: label('obstacleType', obstacle.type) })}
          >
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {obstacleStatuses.codes
            .filter((status) => status !== obstacle.status)
            .map((status) => (
              <Menu.Item key={status} onClick={() => become(status)}>
                {t(`become.${status}`)}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => setEditing(true)}>{t('edit')}</Menu.Item>
          {obstacle.viewerCan.withdraw && <Menu.Item onClick={withdraw}>{t('withdraw')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {editing && <EditObstacleDialog obstacle={obstacle} onClose={() => setEditing(false)} />}
    </>
  );
}
