import { choicesOf, type MatrixQuestion, type Question, type SurveyDefinition, textIn } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { BasesLine } from './bases-line.tsx';
import { LikertTable } from './likert-table.tsx';
import type { ItemFigures, QuestionFigures } from './round-words.ts';
import styles from './surveys.module.css';
import { useFigures } from './use-figures.ts';

interface ChoicesProps {
  readonly question: Question;
  readonly item: ItemFigures;
  readonly tell: (text: Readonly<Record<string, string>>) => string;
}

/** Options with bars from zero and the figures beside, so that the chart is its own table. */
function ChoiceTable({ question, item, tell }: ChoicesProps) {
  const { t } = useTranslation('surveys');
  const { inWords, percent } = useFigures();
  const filtered = (item.bases?.notAsked ?? 0) > 0;
  return (
    <Table className={styles.cards} aria-label={tell(question.text)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('option')}</Table.Th>
          <Table.Th scope="col">{t('ofAnswered')}</Table.Th>
          {filtered && <Table.Th scope="col">{t('ofRespondents')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {choicesOf(question).map(({ code, text }) => {
          const figures = item.choices.find((each) => each.choice === code);
          const share = figures?.ofAnswered?.percent ?? 0;
          return (
            <Table.Tr key={code}>
              <Table.Th scope="row" fw={400} className={styles.option}>
                {tell(text)}
              </Table.Th>
              <Table.Td>
                <div className={styles.barred}>
                  <span className={styles.track} aria-hidden>
                    <span className={styles.bar} style={{ inlineSize: `${share}%` }} />
                  </span>
                  <span className={styles.figure}>{inWords(figures?.ofAnswered)}</span>
                </div>
              </Table.Td>
              {filtered && (
                <Table.Td className={styles.figure} c="dimmed" data-label={t('ofRespondents')}>
                  {figures?.ofRespondents ? percent(figures.ofRespondents) : t('hidden')}
                </Table.Td>
              )}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

/** What was written, for the secretariat; nobody else gets it from the server. */
function Words({ item }: { readonly item: ItemFigures }) {
  const { t } = useTranslation('surveys');
  if (!item.texts || item.texts.length === 0) return null;
  return (
    <details className={styles.texts}>
      <summary>{t('texts', { count: item.texts.length })}</summary>
      <ul>
        {item.texts.map(({ respondent, text }) => (
          <li key={respondent}>
            <Text size="sm" component="span">
              {text}
            </Text>{' '}
            <Text size="xs" c="dimmed" component="span">
              {respondent}
            </Text>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface QuestionResultsProps {
  readonly definition: SurveyDefinition;
  readonly question: Question;
  readonly figures: QuestionFigures;
}

/** The results of one question: figures, bases, known faults of the question. */
export function QuestionResults({ definition, question, figures }: QuestionResultsProps) {
  const { t, i18n } = useTranslation('surveys');
  const tell = (text: Readonly<Record<string, string>>) => textIn(definition, text, i18n.language);
  const [first] = figures.items;
  const faults = (definition.faults ?? []).filter((fault) => fault.question === question.code);
  if (!first) return null;
  return (
    <Section
      title={
        <>
          <Text span c="dimmed" fw={400} inherit>
            {question.code}
          </Text>{' '}
          {tell(question.text)}
        </>
      }
      hint={question.kind === 'MULTI_CHOICE' ? t('severalHint') : undefined}
    >
      {faults.map(({ text }) => (
        <Text key={tell(text)} size="xs" c="dimmed" mb="xs">
          {t('fault', { text: tell(text) })}
        </Text>
      ))}
      {question.kind === 'LIKERT_MATRIX' ? (
        <LikertTable question={question as MatrixQuestion} figures={figures} tell={tell} />
      ) : (
        <>
          {first.bases && choicesOf(question).length > 0 && (
            <ChoiceTable question={question} item={first} tell={tell} />
          )}
          <Words item={first} />
          <BasesLine item={first} />
        </>
      )}
    </Section>
  );
}
