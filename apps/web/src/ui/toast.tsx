import { Button, Group, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import i18next from 'i18next';
import type { ReactNode } from 'react';

/**
 * The place where toasts appear; stands once, in the app. Screen readers hear each as a polite message. They lie above
 * dialogs, whose acts they report, and below menus, whose items they must not cover.
 */
export function Toasts() {
  return (
    <Notifications
      position="bottom-left"
      limit={3}
      containerWidth="26rem"
      zIndex="calc(var(--mantine-z-index-popover) - 1)"
    />
  );
}

interface ToastOptions {
  /** Takes back what the toast reports. The toast then stays for ten seconds instead of four. */
  readonly undo?: () => void;
  /** An address or act that follows from what happened, such as a link to the new record. */
  readonly more?: ReactNode;
}

/** Says in one sentence what was done. For faults use `ErrorState` or field errors: a fault must not fade away. */
export function toast(message: string, { undo, more }: ToastOptions = {}): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    withBorder: true,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18next.t('ui:close') },
    autoClose: undo || more ? 10_000 : 4_000,
    role: 'status',
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{message}</Text>
        {more}
        {undo && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {i18next.t('ui:undo')}
          </Button>
        )}
      </Group>
    ),
  });
}
