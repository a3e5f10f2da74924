import type { Choice, ItemLink, Question, SurveyDefinition, SurveyText } from '../definition.ts';
import type { Rule } from '../rules.ts';
import { prevention2020 } from './prevention-2020.ts';
import { circles, factors, knownScale, regardScale, yesNo, yesNoMaybe } from './scales.ts';

const aware: Rule = { item: 'Q1', chosen: ['YES'] };
const collaborates: Rule = { item: 'Q6', chosen: ['YES'] };
const unsure: Choice = {
  code: 'DK',
  text: { en: 'We don’t know', de: 'Wissen wir nicht' },
  meaning: 'DONT_KNOW',
  exclusive: true,
};
const preferNot: Choice = {
  code: 'PREFER_NOT',
  text: { en: 'We prefer not to say', de: 'Möchten wir nicht sagen' },
  meaning: 'PREFER_NOT',
  exclusive: true,
};
const none: Choice = { code: 'NONE', text: { en: 'None of these', de: 'Nichts davon' }, exclusive: true };
const other: Choice = { code: 'OTHER', text: { en: 'Something else', de: 'Anderes' }, other: true };

const collaborations: readonly Choice[] = [
  { code: 'REFERRALS', text: { en: 'We point people or reports to each other', de: 'Wir verweisen aufeinander' } },
  { code: 'KNOWLEDGE_EXCHANGE', text: { en: 'We share what we know', de: 'Wir tauschen Wissen aus' } },
  { code: 'CAMPAIGN', text: { en: 'Campaigns for the public', de: 'Kampagnen für die Öffentlichkeit' } },
  { code: 'EVENT', text: { en: 'Events', de: 'Veranstaltungen' } },
  { code: 'TRAINING', text: { en: 'Training', de: 'Schulungen' } },
  { code: 'BOARD_SEAT', text: { en: 'A seat on an advisory board', de: 'Ein Sitz in einem Beirat' } },
  { code: 'WORKING_GROUP', text: { en: 'Working groups', de: 'Arbeitsgruppen' } },
  { code: 'POLICY_ADVOCACY', text: { en: 'Policy and law', de: 'Politik und Gesetzgebung' } },
  { code: 'JOINT_SERVICE', text: { en: 'A service run together', de: 'Ein gemeinsames Angebot' } },
  { code: 'RESEARCH', text: { en: 'Research', de: 'Forschung' } },
  other,
];

/** Types of obstacle by the codes that partnerships use. */
const obstacles: readonly Choice[] = [
  { code: 'FUNDING_ADVOCACY', text: { en: 'Winning support for funds', de: 'Unterstützung für Mittel gewinnen' } },
  { code: 'FUNDING_SHORT_TERM', text: { en: 'Money from year to year only', de: 'Geld nur von Jahr zu Jahr' } },
  { code: 'DATA_LACKING', text: { en: 'Too little data about the problem', de: 'Zu wenig Daten über das Problem' } },
  { code: 'INSTITUTION_CAPACITY', text: { en: 'Too few people or means', de: 'Zu wenig Menschen oder Mittel' } },
  { code: 'LEGISLATION_GAP', text: { en: 'Gaps in the law', de: 'Lücken im Recht' } },
  { code: 'PUBLIC_AWARENESS', text: { en: 'Public awareness', de: 'Bewusstsein der Öffentlichkeit' } },
  { code: 'ROLES_UNCLEAR', text: { en: 'Unclear roles', de: 'Unklare Rollen' } },
  { code: 'INFORMATION_SHARING', text: { en: 'Sharing of information', de: 'Weitergabe von Informationen' } },
  other,
  preferNot,
];

const more: SurveyText = { en: 'Would you like to say more about it?', de: 'Möchten Sie mehr dazu sagen?' };
const note = (code: string, relevance: Rule | undefined, text: SurveyText = more): Question => ({
  code,
  kind: 'TEXT',
  limit: 2000,
  beneath: true,
  text,
  relevance,
});

const same = (...items: readonly string[]): ItemLink[] =>
  items.map((item) => ({ item, version: prevention2020.key, otherItem: item, relation: 'SAME' }));

const links: readonly ItemLink[] = [
  ...same('Q1', 'Q3.NETWORK', 'Q3.COMMUNITY', 'Q3.USERS', 'Q6', 'Q11'),
  ...circles.map(
    ({ code }): ItemLink => ({
      item: `Q2.${code}`,
      version: prevention2020.key,
      otherItem: `Q2.${code}`,
      relation: 'NOT_COMPARABLE',
      note: {
        en: 'In 2020 the scale asked about regard, not about how well known.',
        de: '2020 fragte die Skala nach dem Ansehen, nicht nach der Bekanntheit.',
      },
    }),
  ),
  {
    item: 'Q4',
    version: prevention2020.key,
    otherItem: 'Q4',
    relation: 'RECODED',
    note: {
      en: '“None” and “don’t know” were added, and it asks about the national network only.',
      de: '„Nichts davon“ und „wissen wir nicht“ kamen hinzu, und es geht nur um das nationale Netzwerk.',
    },
  },
  ...['Q9', 'Q10'].map(
    (item): ItemLink => ({
      item,
      version: prevention2020.key,
      otherItem: item,
      relation: 'NOT_COMPARABLE',
      note: {
        en: 'In 2020 one question held two or three.',
        de: '2020 steckten zwei oder drei Fragen in einer.',
      },
    }),
  ),
];

/**
 * The survey of 2020 with its faults mended: each question asks one thing, what decides on the route has to be
 * answered, names of initiatives and kinds of obstacles can be counted, and nothing ticked is told from nothing said.
 */
export const preventionCorrected: SurveyDefinition = {
  key: 'prevention-corrected',
  title: { en: 'Prevention initiatives', de: 'Präventionsinitiativen' },
  introduction: {
    en: 'What your hotline knows of prevention initiatives in your country, whether you work with them, and what you wish for. Please answer for your hotline, not for yourself. It takes about ten minutes.',
    de: 'Was Ihre Hotline über Präventionsinitiativen in Ihrem Land weiß, ob Sie mit ihnen arbeiten und was Sie sich wünschen. Bitte antworten Sie für Ihre Hotline, nicht für sich. Es dauert etwa zehn Minuten.',
  },
  languages: ['en', 'de'],
  links,
  questions: [
    {
      code: 'Q1',
      kind: 'SINGLE_CHOICE',
      choices: yesNo,
      required: true,
      text: {
        en: 'Do you know of prevention initiatives that work in your country at present?',
        de: 'Kennen Sie Präventionsinitiativen, die derzeit in Ihrem Land arbeiten?',
      },
    },
    {
      code: 'Q1_WHICH',
      kind: 'INITIATIVE_LIST',
      limit: 10,
      beneath: true,
      relevance: aware,
      subject: 'KNOWN_INITIATIVE',
      text: { en: 'Which ones?', de: 'Welche?' },
    },
    {
      code: 'Q2',
      kind: 'LIKERT_MATRIX',
      rows: circles,
      scale: knownScale,
      relevance: aware,
      text: { en: 'How well known are they?', de: 'Wie bekannt sind sie?' },
    },
    {
      code: 'Q3',
      kind: 'LIKERT_MATRIX',
      rows: circles,
      scale: regardScale,
      relevance: aware,
      text: { en: 'How are they regarded?', de: 'Wie angesehen sind sie?' },
    },
    {
      code: 'Q4',
      kind: 'MULTI_CHOICE',
      choices: [...factors, none, unsure],
      relevance: aware,
      text: {
        en: 'What stands behind the regard in your national network? Choose all that apply.',
        de: 'Was steht hinter dem Ansehen in Ihrem nationalen Netzwerk? Wählen Sie alles, was zutrifft.',
      },
    },
    note('Q4_DETAILS', aware),
    {
      code: 'Q5',
      kind: 'TEXT',
      limit: 2000,
      relevance: aware,
      text: { en: 'What could existing initiatives do better?', de: 'Was könnten die Initiativen besser machen?' },
    },
    {
      code: 'Q6',
      kind: 'SINGLE_CHOICE',
      choices: yesNo,
      required: true,
      relevance: aware,
      text: {
        en: 'Do you work together with any prevention initiative now?',
        de: 'Arbeiten Sie derzeit mit einer Präventionsinitiative zusammen?',
      },
    },
    {
      code: 'Q7_WHICH',
      kind: 'INITIATIVE_LIST',
      limit: 10,
      required: true,
      relevance: collaborates,
      subject: 'PARTNER_INITIATIVE',
      text: { en: 'With which ones?', de: 'Mit welchen?' },
    },
    {
      code: 'Q7',
      kind: 'MULTI_CHOICE',
      choices: collaborations,
      required: true,
      beneath: true,
      relevance: collaborates,
      subject: 'COLLABORATION',
      text: {
        en: 'What do you do together? Choose all that apply.',
        de: 'Was tun Sie gemeinsam? Wählen Sie alles, was zutrifft.',
      },
    },
    {
      code: 'Q8',
      kind: 'SINGLE_CHOICE',
      choices: [...yesNo, preferNot],
      required: true,
      relevance: collaborates,
      text: { en: 'Did you meet obstacles?', de: 'Gab es Hindernisse?' },
    },
    {
      code: 'Q8_WHICH',
      kind: 'MULTI_CHOICE',
      choices: obstacles,
      beneath: true,
      relevance: { item: 'Q8', chosen: ['YES'] },
      subject: 'OBSTACLE',
      text: { en: 'Which ones? Choose all that apply.', de: 'Welche? Wählen Sie alles, was zutrifft.' },
    },
    note('Q8_DETAILS', { item: 'Q8', chosen: ['YES'] }),
    {
      code: 'Q9',
      kind: 'SINGLE_CHOICE',
      choices: yesNoMaybe,
      required: true,
      relevance: collaborates,
      subject: 'APPETITE',
      text: { en: 'Would you like to do more together?', de: 'Möchten Sie mehr gemeinsam tun?' },
    },
    note('Q9_REASON', collaborates, { en: 'Why, or on what does it depend?', de: 'Warum, oder worauf kommt es an?' }),
    {
      code: 'Q10',
      kind: 'SINGLE_CHOICE',
      choices: yesNoMaybe,
      required: true,
      relevance: { not: collaborates },
      subject: 'APPETITE',
      text: {
        en: 'Would you like to work together with a prevention initiative?',
        de: 'Möchten Sie mit einer Präventionsinitiative zusammenarbeiten?',
      },
    },
    note(
      'Q10_REASON',
      { not: collaborates },
      { en: 'Why, or on what does it depend?', de: 'Warum, oder worauf kommt es an?' },
    ),
    {
      code: 'Q11',
      kind: 'SINGLE_CHOICE',
      choices: yesNoMaybe,
      subject: 'FOCUS_GROUP_INTEREST',
      text: {
        en: 'Would you take part in a focus group with experts about building or improving initiatives?',
        de: 'Würden Sie an einer Fokusgruppe mit Fachleuten teilnehmen, um Initiativen aufzubauen oder zu verbessern?',
      },
    },
    {
      code: 'Q12',
      kind: 'TEXT',
      limit: 2000,
      text: { en: 'Is there anything else you would like to say?', de: 'Möchten Sie noch etwas sagen?' },
    },
  ],
};
