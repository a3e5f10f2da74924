import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { AskApprovalDocument, TakeBackApprovalDocument } from './approval.operation.ts';
import { PartnershipColleaguesDocument } from './partnership.operation.ts';
import type { PartnershipRecord, RecordDialog } from './record.ts';

interface ApprovalProps {
  readonly partnership: PartnershipRecord;
  readonly onOpen: (dialog: RecordDialog) => void;
}

const approvals = new Set(['MANAGER_APPROVAL', 'OTHER_MANAGER']);

/** Asking and taking back, each with its way back. */
function useApproval(partnershipId: string) {
  const { t } = useTranslation('partnerships');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const input = { partnershipId };
  const takeBack = useChange(TakeBackApprovalDocument, { onError, onSuccess: () => toast(t('approval.takenBack')) });
  const ask = useChange(AskApprovalDocument, {
    onError,
    onSuccess: () => toast(t('approval.asked'), { undo: () => takeBack.mutate({ input }) }),
  });
  return {
    busy: ask.isPending || takeBack.isPending,
    ask: () => ask.mutate({ input }),
    takeBack: () => takeBack.mutate({ input }),
  };
}

/** Who can be asked: the hotline's managers by name. */
function Managers() {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const users = useRead(PartnershipColleaguesDocument, {});
  const names = (users.data?.users.edges ?? []).flatMap(({ node }) => (node.role === 'MANAGER' ? [node.name] : []));
  if (names.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('approval.managers', { who: format.list(names) })}
    </Text>
  );
}

/** The question to a manager: asked once nothing but the approval is missing, answered by the step or sent back. */
export function Approval({ partnership, onOpen }: ApprovalProps) {
  const { t } = useTranslation('partnerships');
  const format = useFormat();
  const { ask, takeBack, busy } = useApproval(partnership.id);
  const { approvalAskedBy, approvalAskedAt, nextStages, viewerCan } = partnership;
  const agreed = nextStages.find(({ to }) => to === 'AGREED');
  if (!agreed) return null;
  const onlyApproval = agreed.missing.length > 0 && agreed.missing.every(({ code }) => approvals.has(code));
  if (!approvalAskedBy || !approvalAskedAt) {
    if (!onlyApproval) return null;
    return (
      <div>
        <Button size="compact-sm" variant="light" loading={busy} onClick={ask}>
          {t('approval.ask')}
        </Button>
        <Managers />
      </div>
    );
  }
  return (
    <Stack gap="xs" align="start">
      <StateBadge tone="calm" label={t('approval.waits')} />
      <Text size="xs" c="dimmed">
        {t('approval.askedBy', { by: approvalAskedBy, when: format.relativeDay(approvalAskedAt) })}
      </Text>
      <Group gap="xs">
        {viewerCan.approve && (
          <Button size="compact-sm" variant="default" onClick={() => onOpen('sendBack')}>
            {t('approval.sendBack')}
          </Button>
        )}
        {!agreed.allowed && (
          <Button size="compact-sm" variant="subtle" color="gray" px={0} loading={busy} onClick={takeBack}>
            {t('approval.takeBack')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
