import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal, isRefusal } from '../lib/api-refusal.ts';

/** One sentence for a refusal, with what to do. A stage rule or a validation says its own reason. */
export function useRefusalText() {
  const { t } = useTranslation('ui');
  return (error: unknown): string => {
    if (!isRefusal(error)) return t('error.INTERNAL');
    if ((error.code === 'WRONG_STAGE' || error.code === 'VALIDATION') && error.message) return error.message;
    return t(`error.${error.code}`);
  };
}

export interface ErrorStateProps {
  readonly error: unknown;
  /** Adds the button for another try. */
  readonly onRetry?: () => void;
  /** The page has said already that something failed. */
  readonly untitled?: boolean;
}

/** What went wrong and what to do, where the content would stand. */
export function ErrorState({ error, onRetry, untitled = false }: ErrorStateProps) {
  const { t } = useTranslation('ui');
  const text = useRefusalText();
  const requestId = error instanceof ApiRefusal ? error.params.requestId : undefined;
  return (
    <Alert
      role="alert"
      variant="default"
      icon={<IconAlertTriangle aria-hidden color="var(--al-risk)" />}
      title={untitled ? undefined : t('error.title')}
      maw="var(--al-reading-width)"
    >
      <Text size="sm">{text(error)}</Text>
      {requestId && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('error.request', { id: requestId })}
        </Text>
      )}
      {onRetry && (
        <Group mt="sm">
          <Button variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
