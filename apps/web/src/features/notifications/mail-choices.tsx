import type { MailChoice, MailLanguage } from '@alongside/domain';
import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './inbox.module.css';
import { ChooseMailDocument, ChooseMailLanguageDocument, MailChoicesDocument } from './mail-choices.operation.ts';

/** What of the inbox is also mailed, kind by kind, and in which language. Part of the settings. */
export function MailChoices() {
  const { t } = useTranslation('notifications');
  const { label, define, options } = useLabel();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useRead(MailChoicesDocument, {});
  const onError = (refusal: Parameters<typeof refusalText>[0]) => toast(refusalText(refusal));
  const choose = useChange(ChooseMailDocument, { onError, onSuccess: () => toast(t('chosen')) });
  const chooseLanguage = useChange(ChooseMailLanguageDocument, { onError, onSuccess: () => toast(t('chosen')) });
  const choices = data?.viewer.notificationChoices ?? [];
  return (
    <Section anchor="notifications" title={t('settings')} hint={t('settingsHint')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={4} />}
      {data && choices.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noKinds')}
        </Text>
      )}
      {choices.map(({ kind, choice, possible }) => (
        <div key={kind} className={styles.choice}>
          <div className={styles.kind}>
            <Text size="sm">{label('notificationKind', kind)}</Text>
            <Text size="xs" c="dimmed">
              {define('notificationKind', kind)}
            </Text>
          </div>
          <NativeSelect
            aria-label={t('choiceOf', { kind: label('notificationKind', kind) })}
            value={choice}
            onChange={(event) => choose.mutate({ input: { kind, choice: event.currentTarget.value as MailChoice } })}
            data={possible.map((code) => ({ value: code, label: label('mailChoice', code) }))}
          />
        </div>
      ))}
      {choices.length > 0 && (
        <NativeSelect
          mt="md"
          maw="16rem"
          label={t('language')}
          value={data?.viewer.mailLanguage}
          onChange={(event) =>
            chooseLanguage.mutate({ input: { language: event.currentTarget.value as MailLanguage } })
          }
          data={options('mailLanguage')}
        />
      )}
    </Section>
  );
}
