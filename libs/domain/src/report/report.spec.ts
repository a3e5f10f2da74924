import { civilDate, createFormat } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { germanReportPhrases } from '../german/report-phrases.ts';
import { prevention2020 } from '../survey/instruments/index.ts';
import { reportChapters, reportFigureKinds, vocabularies } from '../vocabulary/index.ts';
import { textBlocks } from './blocks.ts';
import { buildReport } from './chapters.ts';
import { reportDifferences } from './differences.ts';
import { chapterField, draftTexts, type ReportDraftValues, type ReportField, reportDraftProblems } from './draft.ts';
import type { PreventionFacts, ReportFact, ReportInitiative, ReportSurvey } from './facts.ts';
import { figureId, type ReportFigure, reportFigures } from './figures.ts';
import { englishReportPhrases } from './phrases.ts';
import { fillReferences, ratioIn, referenceProblems, referencesIn } from './references.ts';
import { appetiteBegins } from './survey-chapters.ts';
import type { ReportWords } from './words.ts';

const fact = (kind: ReportFact['kind'], code: string, certainty: ReportFact['certainty'] = 'STATED'): ReportFact => ({
  kind,
  code,
  certainty,
  asOf: '2020-06',
  source: 'A list',
});
const initiative = (
  id: string,
  facts: readonly ReportFact[],
  given: Partial<ReportInitiative> = {},
): ReportInitiative => ({
  id,
  name: `Initiative ${id}`,
  localName: null,
  description: `What ${id} does.`,
  status: 'ACTIVE',
  levelListState: 'KNOWN',
  facts,
  ...given,
});
const inCountry = (...codes: string[]) => codes.map((code) => fact('COUNTRY', code));
const facts: PreventionFacts = {
  dataDate: civilDate('2024-12-31'),
  knownOn: civilDate('2025-01-15'),
  countries: null,
  hotlines: [
    { id: 'h1', name: 'Hotline A', country: 'AT' },
    { id: 'h2', name: 'Hotline F', country: 'FI' },
  ],
  lists: [{ service: 'WEB_CONTACT_POINT', countries: ['AT', 'FI'] }],
  initiatives: [
    initiative('one', [...inCountry('AT', 'DE'), fact('LEVEL', 'SECONDARY'), fact('SERVICE', 'WEB_CONTACT_POINT')]),
    initiative('two', [...inCountry('DE'), fact('LEVEL', 'SECONDARY'), fact('LEVEL', 'PRIMARY', 'POSSIBLE')]),
    initiative('trial', [...inCountry('DE'), fact('LEVEL', 'SECONDARY')], { status: 'PILOT_TRIAL' }),
    initiative('nowhere', [fact('LEVEL', 'TERTIARY')], { levelListState: 'KNOWN' }),
  ],
  survey: null,
};
const survey: ReportSurvey = {
  title: 'Round 2020',
  closesOn: civilDate('2020-05-01'),
  definition: prevention2020,
  results: {
    responseRate: { count: 17, base: 46, percent: (100 * 17) / 46 },
    quotations: [
      { code: 'AWARE', printed: '70%', words: null, figure: { count: 12, base: 17, percent: (100 * 12) / 17 } },
    ],
    questions: [
      {
        question: 'Q1',
        kind: 'SINGLE_CHOICE',
        items: [
          {
            item: 'Q1',
            bases: { answered: 17 },
            hidden: 'NONE',
            scale: null,
            choices: [
              { choice: 'YES', ofAnswered: { count: 12, base: 17, percent: (100 * 12) / 17 } },
              { choice: 'NO', ofAnswered: { count: 5, base: 17, percent: (100 * 5) / 17 } },
            ],
          },
        ],
      },
      {
        question: 'Q11',
        kind: 'SINGLE_CHOICE',
        items: [
          {
            item: 'Q11',
            bases: { answered: 17 },
            hidden: 'SOME',
            scale: null,
            choices: [
              { choice: 'YES', ofAnswered: { count: 9, base: 17, percent: (100 * 9) / 17 } },
              { choice: 'NO', ofAnswered: null },
            ],
          },
        ],
      },
    ],
  },
};

function wordsIn(lang: 'en' | 'de'): ReportWords {
  const lists = vocabularies as Readonly<
    Record<string, { terms: Readonly<Record<string, { label: string; definition: string }>> }>
  >;
  return {
    lang,
    ...createFormat(lang),
    label: (list, code) => lists[list]?.terms[code]?.label ?? code,
    definition: (list, code) => lists[list]?.terms[code]?.definition ?? code,
    phrases: lang === 'de' ? germanReportPhrases : englishReportPhrases,
  };
}
const english = wordsIn('en');
const numbers = { number: english.number, ratio: ratioIn.en };
const figureOf = (figures: readonly ReportFigure[], id: string) => figures.find((figure) => figure.id === id);
const told = (of: PreventionFacts, id: string) => {
  const { value, base, rows } = figureOf(reportFigures(of), id) ?? {};
  return [value, base, rows];
};

describe('the figures of the report', () => {
  it.each([
    ['initiatives', 4, null, ['one', 'two', 'trial', 'nowhere']],
    ['certain-initiatives', 2, 4, ['one', 'two']],
    ['unplaced-initiatives', 1, 4, ['nowhere']],
    ['initiatives-on-level-primary', 1, 4, ['two']],
    ['initiatives-with-service-web-contact-point', 1, 4, ['one']],
    ['countries', 3, null, ['AT', 'DE', 'FI']],
    ['hotlines', 2, null, ['h1', 'h2']],
    ['hotline-countries', 2, 3, ['AT', 'FI']],
    ['covered-countries', 1, 3, ['DE']],
    ['fragile-countries', 1, 3, ['AT']],
    ['unserved-countries', 1, 3, ['FI']],
    ['covered-on-level-secondary', 1, 3, ['DE']],
    ['fragile-on-level-primary', 1, 3, ['DE']],
    ['hotline-gaps-on-level-secondary', 1, 2, ['FI']],
    ['countries-with-service-web-contact-point', 2, 3, ['AT', 'DE']],
    ['listed-in-both-web-contact-point', 1, 3, ['AT']],
    ['listed-in-print-only-web-contact-point', 1, 3, ['FI']],
    ['listed-in-registry-only-web-contact-point', 1, 3, ['DE']],
  ])('%s counts its rows', (id, value, base, rows) => {
    expect(told(facts, id)).toEqual([value, base, rows]);
  });

  it('look at the chosen countries alone, also at one of which nothing is known', () => {
    const chosen = { ...facts, countries: ['AT', 'PL'] };
    expect(told(chosen, 'initiatives')).toEqual([1, null, ['one']]);
    expect(told(chosen, 'countries')).toEqual([2, null, ['AT', 'PL']]);
    expect(told(chosen, 'hotlines')).toEqual([1, null, ['h1']]);
    expect(told(chosen, 'unserved-countries')).toEqual([1, 2, ['PL']]);
    expect(told(chosen, 'listed-in-print-only-web-contact-point')).toEqual([0, 1, []]);
  });

  it('are as many as their rows, wherever they have any, and bear an id once', () => {
    const figures = reportFigures({ ...facts, survey });
    for (const { value, rows, rowKind } of figures) if (rowKind) expect(rows).toHaveLength(value);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  it('take from a survey what members may see, and never what is hidden', () => {
    const figures = reportFigures({ ...facts, survey });
    expect(figureOf(figures, 'responses')).toMatchObject({ value: 17, base: 46, rows: [] });
    expect(figureOf(figures, 'answer-q1.yes')).toMatchObject({ value: 12, base: 17, of: 'Q1.YES' });
    expect(figureOf(figures, 'answer-q11.no')).toBeUndefined();
    expect(
      reportFigures({ ...facts, survey: { ...survey, results: null } }).some(({ kind }) => kind === 'RESPONSES'),
    ).toBe(false);
  });
});

describe('a reference in a text', () => {
  const figures = reportFigures(facts);

  it('becomes the number, its base, its share or both', () => {
    const text =
      '{figure:covered-countries} / {base:covered-countries} / {share:covered-countries} / {ratio:covered-countries}';
    expect(fillReferences(text, figures, numbers)).toBe('1 / 3 / 33.3 % / 1 of 3');
    expect(referencesIn(text)).toHaveLength(4);
    expect(referenceProblems('overview', text, figures)).toEqual([]);
  });

  it.each([
    ['a figure that the report does not have', '{figure:nonsense}'],
    ['a share of what is no part of anything', '{share:initiatives}'],
    ['a word that is none', '{count:initiatives}'],
    ['a brace that is never closed', 'There are {figure:initiatives of them'],
    ['capitals', '{figure:INITIATIVES}'],
  ])('is refused on its field for %s', (_, text) => {
    expect(referenceProblems('overview', text, figures)).toMatchObject([{ field: 'overview' }]);
  });

  it('leaves braces alone that name nothing', () => {
    expect(referenceProblems('overview', 'A set {a, b} of words.', figures)).toEqual([]);
  });

  it('makes no number up where its figure is gone', () => {
    expect(fillReferences('{ratio:responses} hotlines', figures, numbers)).toBe('… hotlines');
  });
});

describe('a written text', () => {
  it('has paragraphs and lists', () => {
    expect(textBlocks('One\nline.\n\nIn short:\n- a\n- b\n\nEnd.')).toEqual([
      { kind: 'text', text: 'One line.' },
      { kind: 'text', text: 'In short:' },
      { kind: 'item', text: 'a' },
      { kind: 'item', text: 'b' },
      { kind: 'text', text: 'End.' },
    ]);
    expect(textBlocks('  ')).toEqual([]);
  });
});

describe('the chapters', () => {
  it.each(['en', 'de'] as const)(
    'stand in their order in %s, and every reference of our own words has its figure',
    (lang) => {
      const words = wordsIn(lang);
      for (const given of [facts, { ...facts, survey }, { ...facts, countries: ['PL'] }]) {
        const { chapters, figures } = buildReport(given, {}, words);
        expect(chapters.map(({ chapter }) => chapter)).toEqual(reportChapters.codes);
        for (const { text } of chapters) expect(referenceProblems('text', text, figures)).toEqual([]);
        expect(JSON.stringify(chapters.map(({ blocks }) => blocks))).not.toMatch(/…|undefined|\{figure/);
      }
    },
  );

  it('say the same for the same facts', () => {
    expect(buildReport(structuredClone(facts), {}, english)).toEqual(buildReport(facts, {}, english));
  });

  it('put what somebody wrote in place of our own words, with its figures', () => {
    const { chapters } = buildReport(facts, { OVERVIEW: 'We know {figure:initiatives}.' }, english);
    expect(chapters[1]?.blocks[1]).toEqual({ kind: 'text', text: 'We know 4.' });
  });

  it('print the same numbers in the tables as in the figures', () => {
    const { chapters, figures } = buildReport(facts, {}, english);
    const [table] = chapters[1]?.blocks.filter((block) => block.kind === 'table') ?? [];
    const covered = table?.rows.filter((row) => row.at(-1)?.startsWith('Covered')) ?? [];
    expect(covered.map(([country]) => country)).toEqual(['Germany']);
    expect(covered).toHaveLength(figureOf(figures, 'covered-countries')?.value ?? -1);
    expect(covered[0]?.at(-1)).toBe('Covered (2\u00a0+\u00a01)');
  });

  it('tell every figure but the answers among the key figures, and how it is computed', () => {
    const built = buildReport({ ...facts, survey }, {}, english);
    const blocks = built.chapters.find(({ chapter }) => chapter === 'KEY_FIGURES')?.blocks ?? [];
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
    const said = JSON.stringify(blocks);
    const key = built.figures.filter(({ kind }) => kind !== 'ANSWER' && kind !== 'FAVOURABLE');
    for (const { kind, value, base } of key) {
      expect(cells).toContain(base === null ? `${value}` : `${value} of ${base}`);
      expect(said).toContain(JSON.stringify(reportFigureKinds.definition(kind)).slice(1, -1));
    }
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables[1]?.rows[1]).toEqual(['Secondary', '3 of 4', '1 of 3', '1 of 3', '1 of 2']);
    expect(tables.slice(1).map(({ rows }) => rows.length)).toEqual([3, 1, 1]);
  });

  it('show as examples what tells most of a level, each initiative once as long as there are others', () => {
    const several = [
      initiative('all', [fact('LEVEL', 'PRIMARY'), fact('LEVEL', 'SECONDARY'), fact('SERVICE', 'TRAINING')]),
      initiative('only', [fact('LEVEL', 'SECONDARY')]),
    ];
    const named = (initiatives: readonly ReportInitiative[]) =>
      buildReport({ ...facts, initiatives }, {}, english).chapters[2]?.blocks.flatMap((block) =>
        block.kind === 'subheading' || block.kind === 'topic' ? [block.text] : [],
      );
    expect(named(several)).toEqual(['Primary', 'Initiative all', 'Secondary', 'Initiative only', 'Tertiary']);
    const [alone] = several.slice(0, 1);
    expect(named(alone ? [alone] : [])).toEqual([
      'Primary',
      'Initiative all',
      'Secondary',
      'Initiative all',
      'Tertiary',
    ]);
  });

  it('say why they are empty, and on what the report rests', () => {
    const built = buildReport({ ...facts, initiatives: [], countries: ['PL'] }, {}, english);
    const said = JSON.stringify(built.chapters);
    for (const why of ['noService', 'noExample', 'noInitiative', 'withoutSurvey'] as const)
      expect(said).toContain(englishReportPhrases[why]);
    expect(built.about.map(({ value }) => value)).toEqual(['31 Dec 2024', '15 Jan 2025', 'Poland', 'None']);
    expect(
      buildReport({ ...facts, survey }, {}, english)
        .about.map(({ value }) => value)
        .slice(2),
    ).toEqual(['All 3 with a hotline or an initiative', 'Round 2020']);
  });

  it('print bases under answers, and say where numbers are hidden or the release is another', () => {
    const { chapters } = buildReport({ ...facts, survey }, {}, english);
    const text = (chapter: string) => JSON.stringify(chapters.find((each) => each.chapter === chapter)?.blocks);
    expect(text('ANALYSIS')).toContain('Answered by 17.');
    expect(text('ANALYSIS')).toContain('70%');
    expect(text('APPETITE')).toContain('Small numbers are hidden');
    expect(text('APPETITE')).not.toContain('"No"');
    const [, , , gone] = buildReport({ ...facts, survey: { ...survey, results: null } }, {}, english).chapters;
    expect(JSON.stringify(gone?.blocks)).toContain('released anew');
  });

  it('begin the appetite with the question that leads to working together', () => {
    expect(prevention2020.questions[appetiteBegins(prevention2020)]?.code).toBe('Q6');
    expect(appetiteBegins({ questions: prevention2020.questions.slice(2, 5) })).toBe(3);
  });
});

describe('what became of the figures of an edition', () => {
  const one = (rows: readonly string[], base = 5): ReportFigure[] => [
    {
      id: figureId('COVERED_COUNTRIES', null),
      kind: 'COVERED_COUNTRIES',
      of: null,
      value: rows.length,
      base,
      rowKind: 'COUNTRY',
      rows,
    },
  ];

  it('names the rows that came and went, and tells what was learnt from what has changed', () => {
    expect(reportDifferences(one(['AT', 'BE', 'CZ']), one(['AT', 'CZ', 'DE']), one(['AT', 'DE', 'EE']))).toEqual([
      expect.objectContaining({
        id: 'covered-countries',
        before: { value: 3, base: 5 },
        after: { value: 3, base: 5 },
        came: [
          { row: 'DE', because: 'LEARNT' },
          { row: 'EE', because: 'CHANGED' },
        ],
        went: [
          { row: 'BE', because: 'LEARNT' },
          { row: 'CZ', because: 'CHANGED' },
        ],
      }),
    ]);
  });

  it('leaves out what is as it was, and tells of a base that moved', () => {
    expect(reportDifferences(one(['AT']), one(['AT']), one(['AT']))).toEqual([]);
    expect(reportDifferences(one(['AT']), one(['AT']), one(['AT'], 6))).toMatchObject([
      { before: { base: 5 }, after: { base: 6 }, came: [], went: [] },
    ]);
  });

  it('tells of figures that are new or gone', () => {
    expect(reportDifferences([], [], one(['AT']))).toMatchObject([{ before: null, after: { value: 1 } }]);
    expect(reportDifferences(one(['AT']), one(['AT']), [])).toMatchObject([{ before: { value: 1 }, after: null }]);
  });
});

it('every kind of figure has an id that a text can hold', () => {
  for (const kind of reportFigureKinds.codes)
    expect(referencesIn(`{figure:${figureId(kind, 'Q3.SERVICE_USERS')}}`)).toHaveLength(1);
});

describe('a draft', () => {
  const texts = Object.fromEntries(reportChapters.codes.map((chapter) => [chapterField(chapter), null])) as Record<
    ReportField,
    string | null
  >;
  const draft: ReportDraftValues = {
    ...texts,
    title: 'Prevention initiatives',
    language: 'en',
    dataDate: civilDate('2024-12-31'),
    countries: null,
  };
  const known = civilDate('2025-01-15');

  it('is sound with the words that it begins with', () => {
    expect(reportDraftProblems(draft, known)).toEqual([]);
    expect(draftTexts({ ...draft, keyFiguresText: 'Mine' })).toMatchObject({ KEY_FIGURES: 'Mine', OVERVIEW: null });
  });

  it.each<[string, Partial<ReportDraftValues>, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['a language that it is not written in', { language: 'fr' }, 'language'],
    ['a day before there were sources', { dataDate: civilDate('1999-12-31') }, 'dataDate'],
    ['a day after its knowledge', { dataDate: civilDate('2025-01-16') }, 'dataDate'],
    ['a choice of no country', { countries: [] }, 'countries'],
    ['a country that does not exist', { countries: ['XX'] }, 'countries'],
    ['a text without end', { modelText: 'a'.repeat(4001) }, 'modelText'],
  ])('is refused with %s', (_, given, field) => {
    expect(reportDraftProblems({ ...draft, ...given }, known)).toMatchObject([{ field }]);
  });
});
