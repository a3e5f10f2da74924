import type { ListFilter, VocabularyName } from '@alongside/domain';
import { nameOf } from '../reads/name-of.ts';
import type { Sql } from '../reads/sql-values.ts';
import type { FilterWords } from './export-map.ts';
import { fileWords } from './file-words.ts';

/** A filter by codes of a vocabulary. */
export const coded = (filter: ListFilter, vocabulary: VocabularyName): FilterWords => ({
  filter,
  told: (values: readonly string[], words) => words.list(values.map((code) => words.label(vocabulary, code))),
});

export const byCountry: FilterWords = {
  filter: 'COUNTRY',
  told: (values: readonly string[], words) => words.list(values.map(words.country)),
};

export const byLanguage: FilterWords = {
  filter: 'LANGUAGE',
  told: (values: readonly string[], words) => words.list(values.map(words.language)),
};

/** Codes that have no words of their own. */
export const plain = (filter: ListFilter): FilterWords => ({
  filter,
  told: (values: readonly string[], words) => words.list(values),
});

export const yesOrNo = (filter: ListFilter): FilterWords => ({
  filter,
  told: (value: boolean, words) => fileWords[words.lang][value ? 'yes' : 'no'],
});

export const byDay = (filter: ListFilter): FilterWords => ({ filter, told: (value: string) => value });

/** A filter by one record, told by its name as far as the person may know it. */
export const byRecord = (filter: ListFilter, type: string, name?: (t: Sql) => Sql): FilterWords => ({
  filter,
  told: async (id: string) => (await nameOf(type, id, name)) ?? '–',
});
