import { type Answer, type AnswerChannel, type Answers, allItems, askedItems, type Item } from '@alongside/domain';
import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { BecameCandidates } from '../became-candidates.tsx';
import type { PartProps } from './figures-part.tsx';
import styles from './results.module.css';
import { choiceInWords, itemInWords, tellerOf } from './results-words.ts';
import { OneSurveyAnswerDocument, OwnSurveyAnswersDocument } from './survey-results.operation.ts';

const route = getRouteApi('/signed-in/surveys/$roundId');

/** What a hotline itself handed in, along its own route; for the secretariat the answer that the address names. */
export function OwnAnswersPart(props: PartProps) {
  const { answer } = route.useSearch();
  return answer ? <OneAnswer {...props} id={answer} /> : <OwnAnswer {...props} />;
}

function OwnAnswer({ round, definition }: PartProps) {
  const { t } = useTranslation('surveyResults');
  const read = useRead(OwnSurveyAnswersDocument, { id: round.id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const own = read.data.surveyRound?.invitations[0];
  return <Said definition={definition} given={own} title={t('own.title')} hint={t('own.hint')} />;
}

/** One answer of a round, with the pools of focus groups into which it brought somebody. */
function OneAnswer({ id, round, definition }: PartProps & { readonly id: string }) {
  const { t } = useTranslation('traces');
  const read = useRead(OneSurveyAnswerDocument, { id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const found = read.data.surveyInvitation;
  const given = found?.round.id === round.id ? found : undefined;
  return (
    <Said
      definition={definition}
      given={given}
      title={t('oneAnswerOf', { hotline: given?.hotline.name ?? '' })}
      hint={t('oneAnswerHint')}
    >
      <BecameCandidates traces={given?.becameCandidates ?? []} />
    </Said>
  );
}

interface SaidProps extends Pick<PartProps, 'definition'> {
  readonly given:
    | {
        readonly answers?: string | null;
        readonly channel?: AnswerChannel | null;
        readonly submittedAt?: string | null;
      }
    | undefined;
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

/** Question by question what was said. */
function Said({ definition, given, title, hint, children }: SaidProps) {
  const { t, i18n } = useTranslation('surveyResults');
  const { label } = useLabel();
  const format = useFormat();
  if (!given?.answers) return <EmptyState title={t('own.none')} text={t('own.noneText')} />;
  const answers = JSON.parse(given.answers) as Answers;
  const tell = tellerOf(definition, i18n.language);
  const said = (item: Item, answer: Answer | undefined): readonly string[] => [
    ...(answer?.choices ?? []).map((choice) => choiceInWords(definition, item.code, choice, tell)),
    ...(answer?.text ? [answer.text] : []),
    ...(answer?.initiatives ?? []).map(({ name }) => name),
  ];
  const asked = askedItems(definition, answers);
  const items = allItems(definition).filter(({ code }) => asked.has(code));
  const channel = given.channel ? label('answerChannel', given.channel) : '';
  return (
    <Section title={title} hint={hint}>
      {given.submittedAt && (
        <Text size="sm" c="dimmed">
          {t('own.at', { time: format.dateTime(given.submittedAt), channel })}
        </Text>
      )}
      {children}
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
