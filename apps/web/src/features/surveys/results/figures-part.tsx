import type { Answers, ResultAudience, SurveyDefinition } from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import type { Round } from '../round-words.ts';
import { QuestionResults } from './question-results.tsx';
import { Quotations } from './quotations.tsx';
import { ResponseRate } from './response-rate.tsx';
import { OwnSurveyAnswersDocument, SurveyResultsDocument } from './survey-results.operation.ts';

export interface PartProps {
  readonly round: Round;
  readonly definition: SurveyDefinition;
  readonly audience: ResultAudience;
  /** Tables instead of charts. */
  readonly asTable: boolean;
}

/** What the reader's own hotline chose, by item; nothing for people of the network. */
function useOwnChoices(roundId: string): (item: string) => readonly string[] {
  const { hotline } = useViewer();
  const read = useRead(OwnSurveyAnswersDocument, { id: roundId }, { enabled: Boolean(hotline) });
  const text = read.data?.surveyRound?.invitations[0]?.answers;
  return useMemo(() => {
    const answers = text && hotline ? (JSON.parse(text) as Answers) : {};
    return (item) => answers[item]?.choices ?? [];
  }, [text, hotline]);
}

/** What the answers of a round come to, with the base under every figure. */
export function FiguresPart({ round, definition, audience, asTable }: PartProps) {
  const { t } = useTranslation('surveyResults');
  const read = useRead(SurveyResultsDocument, { id: round.id, audience });
  const own = useOwnChoices(round.id);
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={12} />;
  const results = read.data.surveyResults;
  if (!results) return <EmptyState title={t('unreleasedTitle')} text={t('unreleasedText')} />;
  return (
    <>
      <ResponseRate rate={results.responseRate} />
      {results.quotations.length > 0 && <Quotations quotations={results.quotations} />}
      {definition.questions.map((question) => {
        const figures = results.questions.find((each) => each.question === question.code);
        return (
          figures && (
            <QuestionResults
              key={question.code}
              definition={definition}
              question={question}
              figures={figures}
              asTable={asTable}
              own={own}
            />
          )
        );
      })}
    </>
  );
}
