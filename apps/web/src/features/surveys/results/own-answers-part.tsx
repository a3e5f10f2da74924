import { type Answer, type Answers, allItems, askedItems, type Item } from '@alongside/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import type { PartProps } from './figures-part.tsx';
import styles from './results.module.css';
import { choiceInWords, itemInWords, tellerOf } from './results-words.ts';
import { OwnSurveyAnswersDocument } from './survey-results.operation.ts';

/** What a hotline itself handed in, along its own route. */
export function OwnAnswersPart({ round, definition }: PartProps) {
  const { t, i18n } = useTranslation('surveyResults');
  const { label } = useLabel();
  const format = useFormat();
  const read = useRead(OwnSurveyAnswersDocument, { id: round.id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const own = read.data.surveyRound?.invitations[0];
  if (!own?.answers) return <EmptyState title={t('own.none')} text={t('own.noneText')} />;
  const answers = JSON.parse(own.answers) as Answers;
  const tell = tellerOf(definition, i18n.language);
  const said = (item: Item, answer: Answer | undefined): readonly string[] => [
    ...(answer?.choices ?? []).map((choice) => choiceInWords(definition, item.code, choice, tell)),
    ...(answer?.text ? [answer.text] : []),
    ...(answer?.initiatives ?? []).map(({ name }) => name),
  ];
  const asked = askedItems(definition, answers);
  const items = allItems(definition).filter(({ code }) => asked.has(code));
  const channel = own.channel ? label('answerChannel', own.channel) : '';
  return (
    <Section title={t('own.title')} hint={t('own.hint')}>
      {own.submittedAt && (
        <Text size="sm" c="dimmed">
          {t('own.at', { time: format.dateTime(own.submittedAt), channel })}
        </Text>
      )}
      <dl className={styles.answers}>
        {items.map((item) => {
          const words = said(item, answers[item.code]);
          return (
            <div key={item.code}>
              <dt>{itemInWords(definition, item.code, tell)}</dt>
              {words.length === 0 && <dd className={styles.silent}>{t('own.blank')}</dd>}
              {words.map((each) => (
                <dd key={each}>{each}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
