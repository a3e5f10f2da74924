import type { AnswerSubject } from '../survey/definition.ts';
import { looksOf, type Question, type SurveyDefinition, textIn } from '../survey/index.ts';
import { quotations2020 } from '../survey/instruments/index.ts';
import { note, type ReportBlock, subheading } from './blocks.ts';
import type { PreventionFacts, ReportQuestion, ReportSurvey } from './facts.ts';
import { ratioIn } from './references.ts';
import type { ReportWords } from './words.ts';

const together: readonly AnswerSubject[] = ['PARTNER_INITIATIVE', 'COLLABORATION', 'OBSTACLE', 'APPETITE'];

/**
 * Where the questions about working together begin: the first of them, or the question before it that decides whether it
 * is asked. An instrument without any is about initiatives as a whole.
 */
export function appetiteBegins({ questions }: Pick<SurveyDefinition, 'questions'>): number {
  const first = questions.findIndex(({ subject }) => subject !== undefined && together.includes(subject));
  if (first < 0) return questions.length;
  const asks = looksOf(questions[first]?.relevance).map(({ item }) => questions.findIndex(({ code }) => code === item));
  return Math.max(...asks.filter((at) => at >= 0 && at < first), -1) >= 0
    ? Math.max(...asks.filter((at) => at >= 0 && at < first))
    : first;
}

/** What hotlines said about initiatives, with the percentages of 2020 where the round is that one. */
export const analysisBlocks = (facts: PreventionFacts, words: ReportWords): readonly ReportBlock[] =>
  facts.survey?.results
    ? [
        roundNote(facts.survey, words),
        ...questionsOf(facts.survey, words, (at, begins) => at < begins),
        ...printedOf(facts.survey, words),
      ]
    : [];

/** What hotlines said about working together. */
export const appetiteBlocks = (facts: PreventionFacts, words: ReportWords): readonly ReportBlock[] =>
  facts.survey?.results
    ? [roundNote(facts.survey, words), ...questionsOf(facts.survey, words, (at, begins) => at >= begins)]
    : [];

function roundNote({ title, closesOn, results }: ReportSurvey, { phrases, date, number }: ReportWords): ReportBlock {
  const { count = 0, base = 0 } = results?.responseRate ?? {};
  return note(phrases.round(title, date(closesOn), number(count), number(base)));
}

function questionsOf(
  { definition, results }: ReportSurvey,
  words: ReportWords,
  isHere: (at: number, begins: number) => boolean,
): ReportBlock[] {
  const begins = appetiteBegins(definition);
  return definition.questions.flatMap((question, at) => {
    const result = results?.questions.find((each) => each.question === question.code);
    // Words of single hotlines never stand here: they are released one by one, or not at all.
    const counted = question.kind !== 'TEXT' && question.kind !== 'INITIATIVE_LIST';
    return result && counted && isHere(at, begins) ? questionBlocks(question, result, definition, words) : [];
  });
}

function questionBlocks(
  question: Extract<Question, { kind: 'SINGLE_CHOICE' | 'MULTI_CHOICE' | 'LIKERT_MATRIX' }>,
  result: ReportQuestion,
  definition: SurveyDefinition,
  words: ReportWords,
): ReportBlock[] {
  const say = (text: Question['text']) => textIn(definition, text, words.lang);
  const choices = question.kind === 'LIKERT_MATRIX' ? question.scale : question.choices;
  const nameOf = (code: string) => say(choices.find((choice) => choice.code === code)?.text ?? {}) || code;
  const rowOf = (item: string) =>
    question.kind === 'LIKERT_MATRIX' ? question.rows.find(({ code }) => item.endsWith(`.${code}`)) : undefined;
  return [
    subheading(say(question.text)),
    ...result.items.flatMap((item): ReportBlock[] => {
      const row = rowOf(item.item);
      if (item.hidden === 'ALL' || !item.bases)
        return [note([row && say(row.text), words.phrases.hiddenAll].filter(Boolean).join(': '))];
      if (item.bases.answered === 0)
        return [note([row && say(row.text), words.phrases.nobodyAnswered].filter(Boolean).join(': '))];
      const rows = item.choices.flatMap(({ choice, ofAnswered }) =>
        ofAnswered
          ? [
              {
                label: nameOf(choice),
                value: ofAnswered.count,
                shown: ratioIn[words.lang](words.number(ofAnswered.count), words.number(ofAnswered.base)),
              },
            ]
          : [],
      );
      const caption = [row && say(row.text), words.phrases.answeredBy(words.number(item.bases.answered))]
        .filter(Boolean)
        .join(' · ');
      const most = rows.toSorted((a, b) => b.value - a.value)[0];
      return [
        {
          kind: 'bars',
          caption,
          alt: words.phrases.barsAlt(
            say(row?.text ?? question.text),
            most ? `${most.label}, ${words.number(most.value)}` : words.phrases.nothing,
          ),
          bars: rows,
        },
        ...(item.hidden === 'SOME' ? [note(words.phrases.hiddenSome)] : []),
      ];
    }),
  ];
}

function printedOf({ title, results }: ReportSurvey, words: ReportWords): ReportBlock[] {
  const quotations = results?.quotations ?? [];
  if (quotations.length === 0) return [];
  const { phrases, number } = words;
  const share = (percent: number | null) => (percent === null ? '' : ` (${number(Math.round(percent * 10) / 10)} %)`);
  return [
    subheading(phrases.printed),
    note(phrases.printedMeaning),
    {
      kind: 'table',
      caption: phrases.printed,
      columns: phrases.printedHead.map((head, at) => ({ head, width: [4, 2, 3][at] ?? 1 })),
      rows: quotations.map(({ code, printed, words: said, figure }) => [
        quotations2020.find((each) => each.code === code)?.about[words.lang] ?? code,
        printed ?? said ?? '',
        `${ratioIn[words.lang](number(figure.count), number(figure.base))}${share(figure.percent)}`,
      ]),
    },
    note(phrases.fromAnswers(title)),
  ];
}
