import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { toast } from '../../ui/toast.tsx';
import { ConfirmInitiativeDocument } from './confirm-initiative.operation.ts';
import type { InitiativeRecord } from './fact-group.tsx';

/** The acts of the record: what the viewer can do most, and the rest in a menu. */
export function InitiativeActs({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const { startPartnership } = useActs();
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const confirm = useChange(ConfirmInitiativeDocument, {
    onSuccess: () => toast(t('confirmedToday')),
    onError: (error) => toast(refusalText(error)),
  });
  const { id, version, viewerCan, myPartnership } = initiative;
  const edit = () => void navigate({ to: '/initiatives/$initiativeId/edit', params: { initiativeId: id } });
  const confirmToday = () => confirm.mutate({ input: { id, version } });
  return (
    <Group gap="xs" wrap="nowrap">
      {myPartnership && (
        <RouterButton to="/partnerships/$partnershipId" params={{ partnershipId: myPartnership.id }}>
          {t('openPartnership')}
        </RouterButton>
      )}
      {viewerCan.startPartnership && <Button onClick={() => startPartnership(id)}>{t('startPartnership')}</Button>}
      {viewerCan.edit && <Button onClick={edit}>{t('edit')}</Button>}
      {(viewerCan.confirm || viewerCan.propose) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="default" size="lg" aria-label={t('moreActs')}>
              <IconDots size="var(--al-icon)" aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {viewerCan.confirm && <Menu.Item onClick={confirmToday}>{t('confirmToday')}</Menu.Item>}
            {viewerCan.propose && <Menu.Item onClick={edit}>{t('proposeChange')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}
