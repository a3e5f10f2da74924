import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { toast } from '../../ui/toast.tsx';
import { ChecklistTemplatesDocument } from './partnership.operation.ts';
import { StartPartnershipChecklistDocument } from './partnership-change.operation.ts';
import styles from './partnership-checklists.module.css';
import type { PartnershipRecord } from './record.ts';

/** Chooses a template and starts it on the partnership. */
function Start({ partnershipId }: { readonly partnershipId: string }) {
  const { t } = useTranslation('playbook');
  const refusalText = useRefusalText();
  const templates = useRead(ChecklistTemplatesDocument, {});
  const start = useChange(StartPartnershipChecklistDocument, {
    onError: (refusal) => toast(refusalText(refusal)),
    onSuccess: () => toast(t('started')),
  });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          mt="sm"
          loading={start.isPending}
          rightSection={<IconChevronDown size="var(--al-icon-small)" aria-hidden />}
        >
          {t('startOn')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(templates.data?.playbookTemplates.edges ?? []).map(({ node: { id, title } }) => (
          <Menu.Item key={id} onClick={() => start.mutate({ input: { id: newId(), templateId: id, partnershipId } })}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Checklists of the playbook on this partnership, with how far each has come. */
export function PartnershipChecklists({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('playbook');
  const { id, checklists, viewerCan } = partnership;
  return (
    <>
      {checklists.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noneOnPartnership')}
        </Text>
      )}
      <ul className={styles.list}>
        {checklists.map(({ id: listId, template, stepCount, doneCount }) => (
          <li key={listId} className={styles.entry}>
            <RouterAnchor to="/playbook/lists/$checklistId" params={{ checklistId: listId }} size="sm">
              {template.title}
            </RouterAnchor>
            <ProgressLine
              label={t('progress', { done: doneCount, total: stepCount })}
              done={doneCount}
              total={stepCount}
            />
          </li>
        ))}
      </ul>
      {viewerCan.edit && <Start partnershipId={id} />}
    </>
  );
}
