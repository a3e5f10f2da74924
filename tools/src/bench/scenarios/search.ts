import { searchWords } from '@alongside/shared';
import { initiativeName } from '../load/initiatives.ts';
import { Random } from '../load/random.ts';
import { cursorOf, instant } from './json-sql.ts';
import type { SampleSource, Scenario } from './scenario.ts';

const SAMPLES = 400;

/** Two neighbouring letters change places. */
function mistyped(word: string, random: Random): string {
  const at = random.whole(1, Math.max(1, word.length - 3));
  return word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
}

/** What people type when they look for an initiative: words of its name, parts of them, with typing errors, labels of facts. */
function question(index: number, random: Random): string {
  const [first = '', second = '', third = ''] = initiativeName(index).split(' ');
  const kinds = [
    () => second,
    () => `${second} ${third}`.toLowerCase(),
    () => `${first} ${second} ${third}`,
    () => second.slice(0, 6),
    () => `${mistyped(second, random)} ${third}`,
    () => mistyped(second, random),
    () => `chat helpline ${third}`,
    () => random.one(['anonymous phone austria', 'young people therapy', 'group therapy sweden', 'parents in school']),
  ];
  return random.one(kinds)();
}

const cursor = (row: string): string =>
  cursorOf('RELEVANCE', `${row}.likeness::text`, `lower(${row}.name)`, `${row}.id::text`);

export const search: Scenario = {
  name: 'search',
  title: 'initiative search, first 20',
  document: `query Search($text: String!) {
    initiatives(first: 20, search: $text) {
      edges { cursor node { id name status levels services updatedAt } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  // The search itself is a function of the database; here stands what is around it.
  sql: `
    with ahead as materialized (
      select i.*, -f.relevance as likeness from app.find_initiatives($1::text[]) f join app.initiatives i on i.id = f.id
      order by -f.relevance, lower(i.name), i.id limit 21
    ), shown as (
      select * from ahead order by likeness, lower(name), id limit 20
    )
    select row_to_json(d)::text from (select (select row_to_json(z) from (select
        (select coalesce(json_agg(e), '[]') from (select ${cursor('s')} as cursor,
            (select row_to_json(n) from (select s.id, s.name, s.status, s.levels, s.services, ${instant('s.updated_at')} as "updatedAt") n) as node
          from shown s order by likeness, lower(name), id) e) as edges,
        (select row_to_json(i) from (select (select count(*) from ahead) > 20 as "hasNextPage",
          (select ${cursor('s')} from shown s order by likeness desc, lower(name) desc, id desc limit 1) as "endCursor") i) as "pageInfo"
      ) z) as initiatives) d`,
  values: ({ text }) => [searchWords(String(text)).slice(0, 10)],
  async samples({ viewers }: SampleSource) {
    const random = new Random(7);
    return Array.from({ length: SAMPLES }, (_, index) => ({
      viewer: random.one(viewers),
      variables: { text: question(index * 5, random) },
    }));
  },
  writes: false,
};
