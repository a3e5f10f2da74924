import { searchWords } from '@alongside/shared';
import type { PageRules, SortedOrder } from '../../kernel/reads/read-map.ts';

/** What is typed beyond this many words, or beyond this length, says nothing more. */
const MAX_WORDS = 10;
const MAX_LENGTH = 200;

/** Rows of a table that the words of a text find, typos and accents aside (database/search.ts). */
export const found =
  (table: 'initiatives' | 'organisations' | 'hotlines'): NonNullable<PageRules['find']> =>
  (text, c) =>
    `select id, relevance from app.find_${table}(${c.values.add(searchWords(text.slice(0, MAX_LENGTH)).slice(0, MAX_WORDS), 'text[]')})`;

/** By name, in small letters. */
export const byName: SortedOrder = {
  terms: [
    { sql: (t) => `lower(${t}.name)`, type: 'text' },
    { sql: (t) => `${t}.id`, type: 'uuid' },
  ],
};

/** What was found first, equals by name; without a search by name. */
export const byRelevance: SortedOrder = {
  terms: [
    { sql: (t, _c, search) => (search === null ? '0::real' : `-${t}."~relevance"`), type: 'real' },
    ...byName.terms,
  ],
};
