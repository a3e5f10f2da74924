import { civilDate, createFormat } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import { type AppendixColumn, vocabularies } from '../vocabulary/index.ts';
import { appendixBlocks } from './appendix-chapter.ts';
import { type AppendixDetail, appendixRows } from './appendix-table.ts';
import type { PreventionFacts, ReportFact, ReportInitiative } from './facts.ts';
import { englishReportPhrases } from './phrases.ts';
import type { ReportWords } from './words.ts';

const words: ReportWords = {
  lang: 'en',
  ...createFormat('en'),
  label: (list, code) => (vocabularies[list].terms as Readonly<Record<string, { label: string }>>)[code]?.label ?? code,
  definition: (_, code) => code,
  phrases: englishReportPhrases,
};
const fact = (kind: ReportFact['kind'], code: string, asOf = '2020-06', source = 'A list'): ReportFact => ({
  kind,
  code,
  certainty: 'STATED',
  asOf,
  source,
});
const initiative = (id: string, facts: readonly ReportFact[]): ReportInitiative => ({
  id,
  name: `Initiative ${id}`,
  localName: null,
  description: null,
  status: 'ACTIVE',
  levelListState: 'NOT_STATED',
  facts,
});
const facts: PreventionFacts = {
  dataDate: civilDate('2024-12-31'),
  knownOn: civilDate('2025-01-15'),
  countries: ['AT'],
  hotlines: [],
  lists: [],
  survey: null,
  initiatives: [
    initiative('one', [fact('COUNTRY', 'AT'), fact('COUNTRY', 'DE', '2021', 'A page'), fact('LANGUAGE', 'de')]),
    initiative('abroad', [fact('COUNTRY', 'FI')]),
    initiative('bare', [fact('COUNTRY', 'AT')]),
  ],
};
const open: AppendixDetail = {
  channels: [
    { kind: 'WEB', value: 'https://one.example' },
    { kind: 'PHONE', value: '0800 000' },
  ],
  confirmedOn: civilDate('2024-05-02'),
  open: true,
};
const rows = appendixRows(facts, new Map([['one', open]]), words);

describe('the table of the appendix', () => {
  it('holds the initiatives of the printed appendix, in its order', () => {
    const [printed] = appendixBlocks(facts, words);
    const names = printed?.kind === 'table' ? printed.rows.map(([name]) => name) : [];
    expect(rows.map(({ NAME }) => NAME)).toEqual(names);
    expect(names).toEqual(['Initiative one', 'Initiative bare']);
  });

  it.each<[AppendixColumn, string | null, string | null]>([
    ['COUNTRY', 'Austria; Germany', 'Austria'],
    ['LEVEL', 'Not stated', 'Not stated'],
    ['SERVICE', 'Not stated', 'Not stated'],
    ['LANGUAGE', 'German', 'Not stated'],
    ['REACH', 'Web page: https://one.example; Phone: 0800 000', null],
    ['AS_OF', '2021', '2020-06'],
    ['CONFIRMED_ON', '2024-05-02', null],
    ['SHARING', 'TLP:CLEAR', 'TLP:GREEN'],
  ])('says in %s what is known, and where nothing is, that', (column, known, silent) => {
    expect(rows.map((row) => row[column])).toEqual([known, silent]);
  });

  it('names each source with its days', () => {
    expect(rows[0]?.SOURCE).toMatch(/^A list, .*2020; A page, 2021$/);
  });
});
