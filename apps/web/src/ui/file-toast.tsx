import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconFileCheck, IconFileDownload } from '@tabler/icons-react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../lib/api-refusal.ts';
import { type FileFacts, type FileRequest, fetchFile, type Progress as Made, saveFile } from '../lib/files.ts';
import { useFormat } from '../lib/format.ts';
import { useRefusalText } from './error-state.tsx';

/** A file to be made, and how the reader calls it. */
export interface FileWork {
  readonly title: string;
  readonly request: FileRequest;
  /** The result in words: `1,204 rows, 7 columns`. */
  readonly describe: (facts: FileFacts) => string;
}

const ICON = 'var(--al-icon-small)';
/** Milliseconds that a result stays. */
const STAYS = 10_000;

function Working({ title, progress, onCancel }: { title: string; progress: Made | null; onCancel: () => void }) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const { done, of } = progress ?? { done: 0, of: null };
  return (
    <Stack gap="xs">
      <Text size="sm">{t('making', { title })}</Text>
      <Progress
        size="sm"
        value={of ? (100 * done) / of : 0}
        animated={!of}
        aria-label={t('making', { title })}
        transitionDuration={0}
      />
      <Group justify="space-between">
        {/* Read out once, not with every step. */}
        <Text size="xs" c="dimmed" className="tabular" aria-live="off">
          {of ? t('progress', { done: format.number(done), of: format.number(of) }) : t('counting')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function Failed({ title, error, onRetry }: { title: string; error: unknown; onRetry: () => void }) {
  const { t } = useTranslation(['files', 'ui']);
  const text = useRefusalText();
  return (
    <Stack gap="xs" role="alert">
      <Text size="sm">{t('failed', { title })}</Text>
      <Text size="sm" c="dimmed">
        {isRefusal(error, 'RATE_LIMITED') ? t('busy') : text(error)}
      </Text>
      <Group>
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('ui:retry')}
        </Button>
      </Group>
    </Stack>
  );
}

/**
 * Has a file made and saves it. A toast shows how far it is and goes along to other pages; it can be cancelled there,
 * and says at the end what was saved, or why not.
 */
export function makeFile(work: FileWork): void {
  const { title, request, describe } = work;
  const id = crypto.randomUUID();
  const abort = new AbortController();
  const frame = { id, withBorder: true, color: 'transparent' } as const;
  const working = (progress: Made | null): ReactNode => (
    <Working title={title} progress={progress} onCancel={() => abort.abort()} />
  );
  notifications.show({
    ...frame,
    autoClose: false,
    withCloseButton: false,
    role: 'status',
    icon: <IconFileDownload size={ICON} color="var(--al-accent)" aria-hidden />,
    message: working(null),
  });
  const update = (change: Partial<Parameters<typeof notifications.update>[0]> & { message: ReactNode }) =>
    notifications.update({ ...frame, ...change });
  const ended = { withCloseButton: true, closeButtonProps: { 'aria-label': i18next.t('ui:close') } };

  fetchFile(request, (progress) => update({ autoClose: false, message: working(progress) }), abort.signal)
    .then(({ facts, blob }) => {
      saveFile(facts.name, blob);
      update({
        ...ended,
        autoClose: STAYS,
        icon: <IconFileCheck size={ICON} color="var(--al-good)" aria-hidden />,
        message: (
          <>
            <Text size="sm">{describe(facts)}</Text>
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {i18next.t('files:savedAs', { name: facts.name })}
            </Text>
          </>
        ),
      });
    })
    .catch((error: unknown) => {
      if (abort.signal.aborted) {
        update({
          ...ended,
          autoClose: STAYS,
          message: <Text size="sm">{i18next.t('files:cancelled', { title })}</Text>,
        });
        return;
      }
      const again = () => {
        notifications.hide(id);
        makeFile(work);
      };
      update({
        ...ended,
        autoClose: false,
        icon: <IconAlertTriangle size={ICON} color="var(--al-risk)" aria-hidden />,
        message: <Failed title={title} error={error} onRetry={again} />,
      });
    });
}
