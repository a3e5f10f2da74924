import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NameErasureQuery, PersonErasureQuery } from '../../gql/graphql.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import styles from './people.module.css';

interface NamingTextFieldProps extends TextConfirmation {
  readonly found: (PersonErasureQuery['personErasure'] | NameErasureQuery['nameErasure'])['texts'][number];
  /** Own words; undefined takes the suggestion. */
  readonly words: string | undefined;
  readonly standIn: { readonly usual: string; readonly chosen: string };
  readonly error: string | undefined;
  readonly onChange: (words: string) => void;
}

/** One text that names the person as it is, and what shall stand there. */
export function NamingTextField({ found, words, standIn, error, onChange, ...text }: NamingTextFieldProps) {
  const { t } = useTranslation('people');
  const { table, field } = useHistoryWords();
  const suggestion = found.suggestion.replaceAll(standIn.usual, standIn.chosen);
  const where = [table(found.table), field(found.field), found.about].filter(Boolean).join(' · ');
  return (
    <fieldset className={styles.naming} aria-label={where}>
      <Text size="sm" fw={600} aria-hidden>
        {where}
      </Text>
      <Text size="sm" c="dimmed" className={styles.asItIs}>
        {found.text}
      </Text>
      {found.wordable ? (
        <SafeTextArea
          label={t('erase.becomes')}
          minRows={1}
          value={words ?? suggestion}
          onChange={onChange}
          error={error}
          {...text}
        />
      ) : (
        <Text size="sm">{t('erase.becomesByItself')}</Text>
      )}
    </fieldset>
  );
}
