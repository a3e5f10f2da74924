import type { Quotation } from '../analysis/index.ts';

const factor = (code: string, choice: string, printed: string, en: string, de: string): Quotation => ({
  code,
  about: { en, de },
  printed,
  source: 'Section 3',
  at: { items: ['Q4'], choices: [choice], of: 'ANSWERED' },
});

/** The figures that the report of June 2020 printed, as it printed them. They disagree on rounding: some cut off, some round. */
export const quotations2020: readonly Quotation[] = [
  {
    code: 'RESPONSES',
    about: { en: 'Responses', de: 'Antworten' },
    printed: null,
    words: '17 of 46',
    source: 'Section 3',
    at: 'RESPONSE_RATE',
  },
  {
    code: 'AWARE',
    about: { en: 'Know of an initiative in their country', de: 'Kennen eine Initiative in ihrem Land' },
    printed: '70%',
    source: 'Section 3',
    at: { items: ['Q1'], choices: ['YES'], of: 'ANSWERED' },
    note: {
      en: 'Cut off: no number of 17 rounds to 70, and 12 is the only one near.',
      de: 'Abgeschnitten: Keine Zahl von 17 ergibt gerundet 70, und nur 12 liegt nahe.',
    },
  },
  {
    code: 'WELL_REGARDED',
    about: {
      en: 'Initiatives are well or very well regarded in the sector',
      de: 'Initiativen sind in der Fachwelt angesehen oder sehr angesehen',
    },
    printed: '75%',
    source: 'Section 3',
    at: { items: ['Q3.NETWORK'], choices: ['VERY_WELL', 'WELL'], of: 'VALID' },
    note: { en: 'Of the twelve who know one.', de: 'Von den zwölf, die eine kennen.' },
  },
  {
    ...factor(
      'ANONYMITY',
      'ANONYMITY',
      '90%',
      'Anonymous or confidential treatment',
      'Anonyme oder vertrauliche Behandlung',
    ),
    note: {
      en: 'Cut off, while the next two are rounded. Eleven is the only base that fits all four.',
      de: 'Abgeschnitten, die nächsten zwei sind gerundet. Elf ist die einzige Basis, die zu allen vieren passt.',
    },
  },
  factor('ACCESSIBILITY', 'ACCESSIBILITY', '82%', 'Accessibility of services', 'Erreichbarkeit der Angebote'),
  factor('UNDER_ALLOCATION', 'UNDER_ALLOCATION', '55%', 'Too few resources', 'Zu wenig Mittel'),
  factor('EFFICACY', 'EFFICACY', '36%', 'Efficacy', 'Wirksamkeit'),
  {
    code: 'COLLABORATE',
    about: { en: 'Work together with an initiative', de: 'Arbeiten mit einer Initiative zusammen' },
    printed: null,
    words: 'just over half',
    source: 'Section 4',
    at: { items: ['Q6'], choices: ['YES'], of: 'RESPONDENTS' },
    note: {
      en: 'Also printed as at least 9 of the 46. The question was put to those who know an initiative; the words speak of all who responded.',
      de: 'Auch gedruckt als mindestens 9 von 46. Gefragt wurde, wer eine Initiative kennt; gemeint sind alle, die geantwortet haben.',
    },
  },
  {
    code: 'WOULD_DO_MORE',
    about: { en: 'Would do more', de: 'Würden mehr tun' },
    printed: '47%',
    source: 'Section 4',
    at: { items: ['Q9', 'Q10'], choices: ['YES'], of: 'ANSWERED' },
    note: {
      en: 'Adds the answers to two different questions, Q9 and Q10.',
      de: 'Zählt Antworten auf zwei verschiedene Fragen zusammen, Q9 und Q10.',
    },
  },
  {
    code: 'DEPENDS',
    about: { en: 'It depends', de: 'Es kommt darauf an' },
    printed: '53%',
    source: 'Section 4',
    at: { items: ['Q9', 'Q10'], choices: ['MAYBE'], of: 'ANSWERED' },
  },
  {
    code: 'WOULD_NOT',
    about: { en: 'Would not', de: 'Würden nicht' },
    printed: null,
    words: 'no one',
    source: 'Section 4',
    at: { items: ['Q9', 'Q10'], choices: ['NO'], of: 'ANSWERED' },
  },
];
