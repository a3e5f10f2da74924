import type { Choice, MatrixRow, SurveyDefinition } from '@alongside/domain';
import { type DemoCalendar, demoId, type Rows } from './demo-rows.ts';

const option = (code: string, en: string, more: Partial<Choice> = {}): Choice => ({ code, text: { en }, ...more });
const row = (code: string, en: string): MatrixRow => ({ code, text: { en } });

/** A survey as it looks half-way: translated in part, with one weak point that nobody has accepted yet. */
const helplines: SurveyDefinition = {
  key: 'draft',
  title: { en: 'Working with helplines (demo)', fr: 'Travailler avec les lignes d’écoute (démo)' },
  introduction: {
    en: 'How your hotline and the helplines in your country work side by side. Please answer for your hotline. Five minutes.',
  },
  languages: ['en', 'fr'],
  questions: [
    {
      code: 'Q1',
      kind: 'SINGLE_CHOICE',
      required: true,
      text: {
        en: 'Is there a helpline in your country for people who worry about their own thoughts or behaviour?',
        fr: 'Existe-t-il dans votre pays une ligne d’écoute pour les personnes inquiètes de leurs propres pensées ou actes ?',
      },
      choices: [
        { code: 'YES', text: { en: 'Yes', fr: 'Oui' } },
        { code: 'NO', text: { en: 'No', fr: 'Non' } },
        { code: 'DK', text: { en: 'We don’t know', fr: 'Nous ne savons pas' }, meaning: 'DONT_KNOW' },
      ],
    },
    {
      code: 'Q2',
      kind: 'INITIATIVE_LIST',
      limit: 5,
      beneath: true,
      subject: 'KNOWN_INITIATIVE',
      relevance: { item: 'Q1', chosen: ['YES'] },
      text: { en: 'Which ones?', fr: 'Lesquelles ?' },
    },
    {
      code: 'Q3',
      kind: 'LIKERT_MATRIX',
      relevance: { item: 'Q1', chosen: ['YES'] },
      text: { en: 'How easy is each of these for your hotline?' },
      rows: [
        row('REACH', 'To reach somebody there in working hours'),
        row('POINT', 'To point callers to them'),
        row('HEAR_BACK', 'To hear in figures what came of it'),
      ],
      scale: [
        option('VERY_EASY', 'Very easy'),
        option('EASY', 'Easy'),
        option('NEITHER', 'Neither'),
        option('HARD', 'Hard'),
        option('VERY_HARD', 'Very hard'),
        option('DK', 'We don’t know', { meaning: 'DONT_KNOW' }),
      ],
    },
    {
      code: 'Q4',
      kind: 'MULTI_CHOICE',
      subject: 'OBSTACLE',
      text: { en: 'What would help most? Choose all that apply.' },
      choices: [
        option('NAMED_CONTACT', 'A named contact on both sides'),
        option('AGREEMENT', 'A written agreement'),
        option('JOINT_TRAINING', 'Training together'),
        option('OTHER', 'Something else', { other: true }),
      ],
    },
    { code: 'Q5', kind: 'TEXT', limit: 1000, text: { en: 'Is there anything else you would like to say?' } },
  ],
};

/** A survey that the secretariat is writing at present. */
export const surveyDraftRows = (calendar: DemoCalendar): Rows => [
  [
    'survey_version_drafts',
    [
      {
        id: demoId('survey draft', 'helplines'),
        definition: helplines,
        version: 12,
        created_by: demoId('user', 'secretariat'),
        created_at: calendar.at(4),
        updated_at: calendar.at(1, 15),
      },
    ],
  ],
];
