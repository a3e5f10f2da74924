import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReleaseQuoteDialog } from './release-quote-dialog.tsx';
import styles from './results.module.css';
import type { ItemFigures } from './results-words.ts';

interface WordsProps {
  readonly item: ItemFigures;
  /** Whether the answers are words that can be quoted, and not names of initiatives. */
  readonly quotable: boolean;
}

/** What was written, for the secretariat; nobody else gets it from the server. */
export function Words({ item, quotable }: WordsProps) {
  const { t } = useTranslation('surveyResults');
  const [quoted, setQuoted] = useState<NonNullable<ItemFigures['texts']>[number]>();
  if (!item.texts || item.texts.length === 0) return null;
  return (
    <details className={styles.texts}>
      <summary>{t('texts', { count: item.texts.length })}</summary>
      <ul>
        {item.texts.map((each) => (
          <li key={each.respondent}>
            <Text size="sm" component="span">
              {each.text}
            </Text>{' '}
            <Text size="xs" c="dimmed" component="span">
              {each.respondent}
            </Text>
            {quotable && each.invitationId && (
              <Button
                variant="subtle"
                size="compact-xs"
                ml="xs"
                aria-label={t('quotes.actFor', { hotline: each.respondent })}
                onClick={() => setQuoted(each)}
              >
                {t('quotes.act')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {quoted?.invitationId && (
        <ReleaseQuoteDialog
          invitationId={quoted.invitationId}
          item={item.item}
          answer={quoted.text}
          onClose={() => setQuoted(undefined)}
        />
      )}
    </details>
  );
}
