import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddColleagueDocument, RemoveColleagueDocument } from './colleague.operation.ts';
import type { PartnershipRecord, RecordDialog } from './record.ts';

interface PartnershipColleaguesProps {
  readonly partnership: PartnershipRecord;
  readonly onOpen: (dialog: RecordDialog) => void;
}

/** Takes a colleague out; the toast puts the colleague back with the part that it was. */
function Remove({
  partnershipId,
  colleague: { user, part },
}: {
  readonly partnershipId: string;
  readonly colleague: PartnershipRecord['colleagues'][number];
}) {
  const { t } = useTranslation('partnerships');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const ids = { partnershipId, userId: user.id };
  const add = useChange(AddColleagueDocument, { onError });
  const remove = useChange(RemoveColleagueDocument, {
    onError,
    onSuccess: () =>
      toast(t('colleagues.removed', { name: user.name }), {
        undo: () => add.mutate({ input: { ...ids, part: part ?? null, confirmedText: true } }),
      }),
  });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={t('colleagues.remove', { name: user.name })}
      disabled={remove.isPending}
      onClick={() => remove.mutate({ input: ids })}
    >
      <IconX size="var(--al-icon-small)" aria-hidden />
    </ActionIcon>
  );
}

/** The own side: who keeps the partnership, and who works on it besides. */
export function PartnershipColleagues({ partnership, onOpen }: PartnershipColleaguesProps) {
  const { t } = useTranslation('partnerships');
  const { id, owner, colleagues, viewerCan } = partnership;
  return (
    <Stack gap="xs" mb="md">
      <div>
        <Text size="sm">{owner?.name ?? t('nobody')}</Text>
        <Text size="xs" c="dimmed">
          {t('owner')}
        </Text>
      </div>
      {colleagues.map((colleague) => (
        <Group key={colleague.user.id} justify="space-between" wrap="nowrap" align="start">
          <div>
            <Text size="sm">{colleague.user.name}</Text>
            <Text size="xs" c="dimmed">
              {colleague.part}
            </Text>
          </div>
          {viewerCan.edit && <Remove partnershipId={id} colleague={colleague} />}
        </Group>
      ))}
      {viewerCan.edit && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => onOpen('colleague')}>
            {t('colleagues.add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
