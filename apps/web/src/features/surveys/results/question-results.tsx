import { choicesOf, type MatrixQuestion, type Question, type SurveyDefinition } from '@alongside/domain';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import { BasesLine } from './bases-line.tsx';
import { ChoiceChart, ChoiceTable } from './choice-figures.tsx';
import { FigureFrame } from './figure-frame.tsx';
import { LikertChart, LikertTable } from './likert-figures.tsx';
import { type QuestionFigures, tellerOf } from './results-words.ts';
import { Words } from './words.tsx';

interface QuestionResultsProps {
  readonly definition: SurveyDefinition;
  readonly question: Question;
  readonly figures: QuestionFigures;
  readonly asTable: boolean;
  /** Codes that the reader's own hotline chose, by item. */
  readonly own: (item: string) => readonly string[];
}

/** The results of one question: figures, bases, known faults of the question. */
export function QuestionResults({ definition, question, figures, asTable, own }: QuestionResultsProps) {
  const { t, i18n } = useTranslation('surveyResults');
  const tell = tellerOf(definition, i18n.language);
  const [first] = figures.items;
  const faults = (definition.faults ?? []).filter((fault) => fault.question === question.code);
  if (!first) return null;
  const title = tell(question.text);
  const silent = figures.items.every(({ bases }) => bases?.answered === 0);
  const matrix = { question: question as MatrixQuestion, figures, tell, own };
  const choices = { question, item: first, tell, own: own(first.item) };
  return (
    <Section
      anchor={question.code}
      title={
        <>
          <Text span c="dimmed" fw={400} inherit>
            {question.code}
          </Text>{' '}
          {title}
        </>
      }
      hint={question.kind === 'MULTI_CHOICE' ? t('severalHint') : undefined}
    >
      {faults.map(({ text }) => (
        <Text key={tell(text)} size="xs" c="dimmed" mb="xs">
          {t('fault', { text: tell(text) })}
        </Text>
      ))}
      {question.kind === 'LIKERT_MATRIX' && !silent ? (
        <FigureFrame
          title={title}
          asTable={asTable}
          chart={<LikertChart {...matrix} />}
          table={<LikertTable {...matrix} title={title} />}
        />
      ) : (
        <>
          {first.bases && choicesOf(question).length > 0 && !silent && (
            <FigureFrame
              title={title}
              asTable={asTable}
              chart={<ChoiceChart {...choices} />}
              table={<ChoiceTable {...choices} title={title} />}
            />
          )}
          <Words item={first} quotable={question.kind !== 'INITIATIVE_LIST'} />
          <BasesLine item={first} />
        </>
      )}
    </Section>
  );
}
