import type { Rule, SurveyDefinition } from '../index.ts';

/** A text in two languages. */
export const text = (en: string) => ({ en, de: `${en} (de)` });
const option = (code: string, more = {}) => ({ code, text: text(code), ...more });
const knowsSome: Rule = { item: 'Q1', chosen: ['YES'] };

/** A survey of five questions, one of each kind, with one turn. */
export const small: SurveyDefinition = {
  key: 'small',
  title: text('A small survey'),
  introduction: text('Please answer.'),
  languages: ['en', 'de'],
  questions: [
    {
      code: 'Q1',
      kind: 'SINGLE_CHOICE',
      required: true,
      text: text('Any?'),
      help: text('Now'),
      choices: [option('YES'), option('NO')],
    },
    { code: 'Q1_NAMES', kind: 'INITIATIVE_LIST', limit: 2, beneath: true, text: text('Which?'), relevance: knowsSome },
    {
      code: 'Q2',
      kind: 'LIKERT_MATRIX',
      text: text('How are they regarded?'),
      relevance: knowsSome,
      rows: [option('PUBLIC'), option('SECTOR')],
      scale: [option('GOOD'), option('BAD'), option('DK', { meaning: 'DONT_KNOW' })],
    },
    {
      code: 'Q3',
      kind: 'MULTI_CHOICE',
      text: text('Why?'),
      relevance: knowsSome,
      choices: [option('A'), option('B'), option('OTHER', { other: true }), option('NONE', { exclusive: true })],
    },
    { code: 'Q4', kind: 'TEXT', limit: 5, text: text('Anything else?') },
  ],
};

/** The codes of what a check found. */
export const codesOfFindings = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);
