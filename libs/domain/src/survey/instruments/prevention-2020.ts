import type { RecordedFault, SurveyDefinition } from '../definition.ts';
import type { Rule } from '../rules.ts';
import { circles, factors, regardScale, yesNo, yesNoMaybe } from './scales.ts';

const aware: Rule = { item: 'Q1', chosen: ['YES'] };
const collaborates: Rule = { item: 'Q6', chosen: ['YES'] };

/** What is wrong with the instrument of 2020. It is kept, because figures can only be read with the questions as they were put. */
const faults: readonly RecordedFault[] = [
  {
    question: 'Q1',
    finding: 'ROUTED_BY_BLANK',
    text: {
      en: 'Decides on the route but could be left blank; who did so was asked neither Q9 nor Q10.',
      de: 'Entscheidet über den Weg, durfte aber leer bleiben; dann wurde weder Q9 noch Q10 gefragt.',
    },
  },
  {
    question: 'Q2',
    text: {
      en: 'Asks how well known initiatives are and offers the scale of Q3, how well regarded they are.',
      de: 'Fragt nach der Bekanntheit und bietet die Skala von Q3 an, das Ansehen.',
    },
  },
  {
    question: 'Q3',
    text: {
      en: 'One judgement about all initiatives at once; the question names the circles in another order than its rows.',
      de: 'Ein Urteil über alle Initiativen zugleich; die Frage nennt die Kreise in anderer Reihenfolge als die Zeilen.',
    },
  },
  {
    question: 'Q4',
    finding: 'NO_NONE_CHOICE',
    text: {
      en: 'No “none of these”, so nothing ticked and not answered look the same.',
      de: 'Kein „nichts davon“: Nichts angekreuzt und nicht beantwortet sehen gleich aus.',
    },
  },
  {
    question: 'Q4',
    text: {
      en: 'Asks for the reasons of three judgements at once; too many and too few resources could both be ticked.',
      de: 'Fragt nach den Gründen dreier Urteile zugleich; zu viele und zu wenige Mittel ließen sich beide ankreuzen.',
    },
  },
  {
    question: 'Q6',
    finding: 'ROUTED_BY_BLANK',
    text: {
      en: 'Decides on the route but could be left blank; who did so was asked neither Q9 nor Q10.',
      de: 'Entscheidet über den Weg, durfte aber leer bleiben; dann wurde weder Q9 noch Q10 gefragt.',
    },
  },
  {
    question: 'Q7',
    text: {
      en: 'One text for which initiative and for what is done together, so neither can be counted.',
      de: 'Ein Text für die Initiative und für das Gemeinsame; beides lässt sich nicht zählen.',
    },
  },
  {
    question: 'Q8',
    text: {
      en: 'Only a text: blank may mean “no obstacle” or “no answer”.',
      de: 'Nur ein Text: Leer kann „kein Hindernis“ oder „keine Antwort“ heißen.',
    },
  },
  {
    question: 'Q9',
    text: {
      en: 'Three questions in one: more of this, more with others, or something new.',
      de: 'Drei Fragen in einer: mehr davon, mehr mit anderen oder etwas Neues.',
    },
  },
  {
    question: 'Q10',
    text: {
      en: 'Speaks of initiatives mentioned before, also to those who knew none; the report adds its answers to those of Q9, which asks something else.',
      de: 'Spricht von genannten Initiativen, auch zu denen, die keine kannten; der Bericht zählt die Antworten mit denen von Q9 zusammen, das anderes fragt.',
    },
  },
];

/**
 * The survey that INHOPE sent to its members in 2020, as it was built (report of June 2020, 7.1): order, kinds,
 * options, which answers were starred as needed, and the routing with its faults. The wording is our own; no date
 * and no wording of an answer is taken over.
 */
export const prevention2020: SurveyDefinition = {
  key: 'prevention-2020',
  title: { en: 'Prevention initiatives 2020', de: 'Präventionsinitiativen 2020' },
  introduction: {
    en: 'What hotlines know of prevention initiatives in their country, what they think of them, and whether they work with them. As it was built in 2020, in other words.',
    de: 'Was Hotlines über Präventionsinitiativen in ihrem Land wissen, was sie von ihnen halten und ob sie mit ihnen arbeiten. So gebaut wie 2020, in anderen Worten.',
  },
  languages: ['en', 'de'],
  faults,
  questions: [
    {
      code: 'Q1',
      kind: 'SINGLE_CHOICE',
      choices: yesNo,
      text: {
        en: 'Do you know of prevention initiatives that work in your country at present?',
        de: 'Kennen Sie Präventionsinitiativen, die derzeit in Ihrem Land arbeiten?',
      },
    },
    {
      code: 'Q1_DETAILS',
      kind: 'TEXT',
      limit: 4000,
      beneath: true,
      relevance: aware,
      subject: 'KNOWN_INITIATIVE',
      text: { en: 'Which ones?', de: 'Welche?' },
    },
    {
      code: 'Q2',
      kind: 'LIKERT_MATRIX',
      rows: circles,
      scale: regardScale,
      relevance: aware,
      text: { en: 'As far as you know, how well known are they?', de: 'Wie bekannt sind sie, soweit Sie wissen?' },
    },
    {
      code: 'Q3',
      kind: 'LIKERT_MATRIX',
      rows: circles,
      scale: regardScale,
      relevance: aware,
      text: { en: 'As far as you know, how are they regarded?', de: 'Wie angesehen sind sie, soweit Sie wissen?' },
    },
    {
      code: 'Q4',
      kind: 'MULTI_CHOICE',
      choices: factors,
      relevance: aware,
      text: {
        en: 'What stands behind your answers? Choose all that apply.',
        de: 'Was steht hinter Ihren Antworten? Wählen Sie alles, was zutrifft.',
      },
    },
    {
      code: 'Q4_DETAILS',
      kind: 'TEXT',
      limit: 4000,
      beneath: true,
      relevance: aware,
      text: { en: 'Would you like to say more about it?', de: 'Möchten Sie mehr dazu sagen?' },
    },
    {
      code: 'Q5',
      kind: 'TEXT',
      limit: 4000,
      relevance: aware,
      text: {
        en: 'What could existing initiatives do better, and what would a good one look like?',
        de: 'Was könnten die Initiativen besser machen, und wie sähe eine gute aus?',
      },
    },
    {
      code: 'Q6',
      kind: 'SINGLE_CHOICE',
      choices: yesNo,
      relevance: aware,
      text: {
        en: 'Do you work together with any of these initiatives now?',
        de: 'Arbeiten Sie derzeit mit einer dieser Initiativen zusammen?',
      },
    },
    {
      code: 'Q7',
      kind: 'TEXT',
      limit: 4000,
      required: true,
      relevance: collaborates,
      subject: 'PARTNER_INITIATIVE',
      text: { en: 'With which one, and what do you do together?', de: 'Mit welcher, und was tun Sie gemeinsam?' },
    },
    {
      code: 'Q8',
      kind: 'TEXT',
      limit: 4000,
      relevance: collaborates,
      subject: 'OBSTACLE',
      text: {
        en: 'Which obstacles did you meet, at the start or since, that others should know of?',
        de: 'Welche Hindernisse gab es am Anfang oder seither, von denen andere wissen sollten?',
      },
    },
    {
      code: 'Q9',
      kind: 'SINGLE_CHOICE',
      choices: yesNoMaybe,
      required: true,
      relevance: collaborates,
      subject: 'APPETITE',
      text: {
        en: 'Would you like to do more, with this initiative, with others that you know, or by starting one?',
        de: 'Möchten Sie mehr tun, mit dieser Initiative, mit anderen oder indem Sie eine gründen?',
      },
    },
    {
      code: 'Q9_REASON',
      kind: 'TEXT',
      limit: 4000,
      beneath: true,
      relevance: collaborates,
      text: { en: 'Why?', de: 'Warum?' },
    },
    {
      code: 'Q10',
      kind: 'SINGLE_CHOICE',
      choices: yesNoMaybe,
      required: true,
      relevance: {
        any: [
          { item: 'Q1', chosen: ['NO'] },
          { item: 'Q6', chosen: ['NO'] },
        ],
      },
      subject: 'APPETITE',
      text: {
        en: 'Would you like to work with one of the initiatives mentioned, or to start one?',
        de: 'Möchten Sie mit einer der genannten Initiativen arbeiten oder eine gründen?',
      },
    },
    {
      code: 'Q10_REASON',
      kind: 'TEXT',
      limit: 4000,
      beneath: true,
      relevance: {
        any: [
          { item: 'Q1', chosen: ['NO'] },
          { item: 'Q6', chosen: ['NO'] },
        ],
      },
      text: { en: 'Why?', de: 'Warum?' },
    },
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
      limit: 4000,
      text: { en: 'Is there anything else you would like to say?', de: 'Möchten Sie noch etwas sagen?' },
    },
  ],
};
