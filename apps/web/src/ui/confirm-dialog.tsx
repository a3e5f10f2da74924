import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface ConfirmDialogProps {
  /** The question, with the name of what it is about. */
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The verb on the button; never "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
  /** The act takes something away. */
  readonly risk?: boolean;
}

/** Asks before an act that cannot simply be undone. Where it can, act at once and offer undo in the toast. Mount it to open it. */
export function ConfirmDialog({
  title,
  children,
  confirm,
  onConfirm,
  onClose,
  busy = false,
  risk = false,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal opened onClose={onClose} title={title} role="alertdialog">
      <Stack>
        <Text component="div" size="sm">
          {children}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
          <Button {...(risk ? { color: 'var(--al-risk)' } : {})} loading={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
