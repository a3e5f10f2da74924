import { describe, expect, it } from '@jest/globals';
import {
  type Answers,
  allItems,
  askedItems,
  backward,
  check,
  draftProblems,
  forward,
  give,
  isAtEnd,
  progressOf,
  pruned,
  publishFindings,
  type Question,
  questionsOn,
  type Rule,
  type SurveyDefinition,
  skipsOf,
  startSession,
  statesOf,
  submissionProblems,
  textIn,
} from './index.ts';

const t = (en: string) => ({ en, de: `${en} (de)` });
const option = (code: string, more = {}) => ({ code, text: t(code), ...more });
const yesNo = [option('YES'), option('NO')];
const knowsSome: Rule = { item: 'Q1', chosen: ['YES'] };

const survey: SurveyDefinition = {
  key: 'small',
  title: t('A small survey'),
  introduction: t('Please answer.'),
  languages: ['en', 'de'],
  questions: [
    { code: 'Q1', kind: 'SINGLE_CHOICE', required: true, text: t('Do you know any?'), choices: yesNo },
    { code: 'Q1_NAMES', kind: 'INITIATIVE_LIST', limit: 2, beneath: true, text: t('Which?'), relevance: knowsSome },
    {
      code: 'Q2',
      kind: 'LIKERT_MATRIX',
      text: t('How are they regarded?'),
      relevance: knowsSome,
      rows: [option('PUBLIC'), option('SECTOR')],
      scale: [option('GOOD'), option('BAD'), option('DK', { meaning: 'DONT_KNOW' })],
    },
    {
      code: 'Q3',
      kind: 'MULTI_CHOICE',
      text: t('Why?'),
      relevance: knowsSome,
      choices: [option('A'), option('B'), option('OTHER', { other: true }), option('NONE', { exclusive: true })],
    },
    { code: 'Q4', kind: 'TEXT', limit: 5, text: t('Anything else?') },
  ],
};
const withQuestions = (change: (questions: readonly Question[]) => readonly Question[]) => ({
  ...survey,
  questions: change(survey.questions),
});
const changed = (code: string, change: object) =>
  withQuestions((questions) =>
    questions.map((each) => (each.code === code ? ({ ...each, ...change } as Question) : each)),
  );
const codesOf = (found: readonly { code: string }[]) => found.map(({ code }) => code);

const full: Answers = {
  Q1: { choices: ['YES'] },
  Q1_NAMES: { initiatives: [{ name: ' A helpline ' }, { name: '' }] },
  'Q2.PUBLIC': { choices: ['GOOD'] },
  'Q2.SECTOR': { choices: ['DK'] },
  Q3: { choices: ['OTHER', 'A'], text: ' words ' },
};

describe('a route', () => {
  it('goes past what the answers leave out, and keeps nothing of it', () => {
    const no = { ...full, Q1: { choices: ['NO'] } };
    expect([...askedItems(survey, no)]).toEqual(['Q1', 'Q4']);
    expect(pruned(survey, no)).toEqual({ Q1: { choices: ['NO'] } });
    expect(statesOf(survey, pruned(survey, no))).toMatchObject({
      Q1: 'ANSWERED',
      'Q2.PUBLIC': 'NOT_ASKED',
      Q4: 'BLANK',
    });
  });

  it('tells what each choice skips', () => {
    expect(skipsOf(survey)).toEqual([{ question: 'Q1', choice: 'NO', skips: ['Q1_NAMES', 'Q2', 'Q3'] }]);
  });

  it('treats an answer to a question that is not asked as no answer', () => {
    const chain = withQuestions((questions) => [
      ...questions,
      { code: 'Q5', kind: 'TEXT', limit: 5, text: t('Why A?'), relevance: { item: 'Q3', chosen: ['A'] } },
    ]);
    expect(askedItems(chain, full).has('Q5')).toBe(true);
    expect(askedItems(chain, { ...full, Q1: { choices: ['NO'] } }).has('Q5')).toBe(false);
  });
});

describe('the state of an item', () => {
  it('tells an answer from “don’t know”, blank, not asked and not reached', () => {
    expect(statesOf(survey, full)).toEqual({
      Q1: 'ANSWERED',
      Q1_NAMES: 'ANSWERED',
      'Q2.PUBLIC': 'ANSWERED',
      'Q2.SECTOR': 'DONT_KNOW',
      Q3: 'ANSWERED',
      Q4: 'BLANK',
    });
    const left = { Q1: full['Q1'] ?? {} };
    expect(statesOf(survey, left, 'Q2')).toMatchObject({ Q1_NAMES: 'BLANK', 'Q2.PUBLIC': 'BLANK', Q3: 'NOT_REACHED' });
  });
});

describe('a submission', () => {
  it('is stored in the order of the question and without blanks around', () => {
    expect(pruned(survey, full)).toMatchObject({
      Q1_NAMES: { initiatives: [{ name: 'A helpline' }] },
      Q3: { choices: ['A', 'OTHER'], text: 'words' },
    });
    expect(submissionProblems(survey, full)).toEqual([]);
  });

  it.each<[string, Answers, string, string]>([
    ['hidden item', { Q1: { choices: ['NO'] }, Q3: { choices: ['A'] } }, 'Q3', 'NOT_ASKED'],
    ['missing answer', { Q4: { text: 'x' } }, 'Q1', 'REQUIRED'],
    ['unknown item', { ...full, Q9: { text: 'x' } }, 'Q9', 'UNKNOWN_ITEM'],
    ['inherited name', { ...full, toString: { text: 'x' } }, 'toString', 'UNKNOWN_ITEM'],
    ['unknown choice', { ...full, 'Q2.PUBLIC': { choices: ['SPLENDID'] } }, 'Q2.PUBLIC', 'UNKNOWN_CHOICE'],
    ['repeated choice', { ...full, Q3: { choices: ['A', 'A'] } }, 'Q3', 'REPEATED_CHOICE'],
    ['second choice of one', { ...full, Q1: { choices: ['YES', 'NO'] } }, 'Q1', 'TOO_MANY_CHOICES'],
    ['exclusive choice with another', { ...full, Q3: { choices: ['A', 'NONE'] } }, 'Q3', 'EXCLUSIVE_CHOICE'],
    ['words beside nothing', { ...full, Q3: { choices: ['A'], text: 'x' } }, 'Q3', 'TEXT_WITHOUT_OTHER'],
    ['long text', { ...full, Q4: { text: 'longer' } }, 'Q4', 'TOO_LONG'],
    [
      'long list',
      { ...full, Q1_NAMES: { initiatives: ['a', 'b', 'c'].map((name) => ({ name })) } },
      'Q1_NAMES',
      'TOO_MANY_INITIATIVES',
    ],
    ['choice for a text', { ...full, Q4: { choices: ['A'] } }, 'Q4', 'WRONG_PART'],
    ['text for a scale', { ...full, 'Q2.PUBLIC': { choices: ['GOOD'], text: 'x' } }, 'Q2.PUBLIC', 'WRONG_PART'],
  ])('with a %s is refused by item', (_name, answers, item, code) => {
    expect(submissionProblems(survey, answers)).toContainEqual({ item, code });
  });

  it('is told everything at once', () => {
    const forged = { Q1: { choices: ['NO'] }, Q3: { choices: ['A', 'NONE'] }, 'Q2.SECTOR': { choices: ['X'] } };
    expect(
      submissionProblems(survey, forged)
        .map(({ item, code }) => `${item} ${code}`)
        .sort(),
    ).toEqual(['Q2.SECTOR NOT_ASKED', 'Q2.SECTOR UNKNOWN_CHOICE', 'Q3 EXCLUSIVE_CHOICE', 'Q3 NOT_ASKED']);
  });

  it('is stricter than a draft, in which answers may wait', () => {
    expect(draftProblems(survey, { Q1: { choices: ['NO'] }, Q3: { choices: ['A'] } })).toEqual([]);
    expect(draftProblems(survey, { Q3: { choices: ['A', 'NONE'] } })).toEqual([
      { item: 'Q3', code: 'EXCLUSIVE_CHOICE' },
    ]);
  });
});

describe('a respondent on the page', () => {
  it('gets earlier answers back after a change of mind and loses them on handing in only', () => {
    let session = give(startSession(survey), 'Q1', { choices: ['YES'] });
    expect(questionsOn(session).map(({ code }) => code)).toEqual(['Q1', 'Q1_NAMES']);
    session = give(forward(session), 'Q2.PUBLIC', { choices: ['BAD'] });
    session = give(backward(session), 'Q1', { choices: ['NO'] });
    expect(progressOf(session)).toEqual({ done: 0, of: 2 });
    expect(questionsOn(forward(session)).map(({ code }) => code)).toEqual(['Q4']);
    expect(pruned(survey, session.answers)).toEqual({ Q1: { choices: ['NO'] } });
    session = give(session, 'Q1', { choices: ['YES'] });
    expect(session.answers['Q2.PUBLIC']).toEqual({ choices: ['BAD'] });
    expect(isAtEnd(forward(forward(forward(forward(session)))))).toBe(true);
  });

  it('goes on where a draft was left, and stays on the first screen when there is none before', () => {
    const session = startSession(survey, full, 'Q3');
    expect(questionsOn(session).map(({ code }) => code)).toEqual(['Q3']);
    expect(backward(startSession(survey)).at).toBe(0);
    expect(give(session, 'Q4', { text: ' ' }).answers).toEqual(full);
  });
});

describe('the check before publishing', () => {
  it('has nothing to say of a sound survey', () => {
    expect(check(changed('Q4', {}))).toEqual([]);
    expect(allItems(survey)).toHaveLength(6);
    expect(textIn(survey, { en: 'only' }, 'de')).toBe('only');
  });

  it.each<[string, SurveyDefinition]>([
    ['NO_QUESTIONS', withQuestions(() => [])],
    ['BAD_CODE', withQuestions((questions) => [...questions, { code: 'Q4', kind: 'TEXT', limit: 5, text: t('x') }])],
    ['BAD_CODE', changed('Q4', { code: 'Q.4' })],
    ['MISSING_TEXT', changed('Q4', { text: { de: 'x' } })],
    ['MISSING_TEXT', { ...survey, languages: [] }],
    ['TOO_FEW_CHOICES', changed('Q3', { choices: [option('NONE', { exclusive: true })] })],
    ['TOO_FEW_CHOICES', changed('Q2', { rows: [] })],
    ['OTHER_MISPLACED', changed('Q3', { choices: [option('A', { other: true }), option('B', { other: true })] })],
    ['NOT_EXCLUSIVE', changed('Q3', { choices: [option('A'), option('DK', { meaning: 'DONT_KNOW' })] })],
    ['BAD_LIMIT', changed('Q4', { limit: 0 })],
    ['UNKNOWN_ITEM', changed('Q4', { relevance: { item: 'Q7', given: true } })],
    ['UNKNOWN_ITEM', changed('Q4', { relevance: { item: 'Q2', given: true } })],
    ['LATER_ITEM', changed('Q2', { relevance: { item: 'Q4', given: true } })],
    ['LATER_ITEM', changed('Q2', { relevance: { item: 'Q2.PUBLIC', given: true } })],
    ['UNKNOWN_CHOICE', changed('Q2', { relevance: { item: 'Q1', chosen: ['PERHAPS'] } })],
    ['UNREACHABLE', changed('Q3', { relevance: { all: [knowsSome, { item: 'Q1', chosen: ['NO'] }] } })],
    ['UNREACHABLE', changed('Q3', { relevance: { not: { item: 'Q1', given: true } } })],
    [
      'NOTHING_ASKED',
      withQuestions((questions) => [{ ...(questions[4] as Question), relevance: { all: [{ any: [] }] } }]),
    ],
    ['ROUTED_BY_BLANK', changed('Q1', { required: false })],
    ['NO_NONE_CHOICE', changed('Q3', { choices: [option('A'), option('B')] })],
  ])('finds %s', (code, definition) => {
    expect(codesOf(publishFindings(definition))).toContain(code);
  });

  it('lets a fault pass once somebody has recorded it, and nothing else', () => {
    const faulty = changed('Q3', { choices: [option('A'), option('B')] });
    const recorded = { ...faulty, faults: [{ question: 'Q3', finding: 'NO_NONE_CHOICE', text: t('Known.') }] };
    expect(publishFindings(recorded)).toEqual([]);
    expect(codesOf(check(recorded))).toEqual(['NO_NONE_CHOICE']);
    const broken = { ...survey, questions: [], faults: [{ question: '', finding: 'NO_QUESTIONS', text: t('Known.') }] };
    expect(codesOf(publishFindings(broken))).toEqual(['NO_QUESTIONS']);
  });
});
