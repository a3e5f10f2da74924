import { roles } from './roles.ts';
import { definerFunction, openList } from './walls.ts';

/**
 * Search that tolerates typos and accents over tables with `search_text` (normalised by libs/shared) and
 * `search_words`. Asked words are compared by trigrams with the few thousand distinct words of the registry
 * instead of with every text: 2 ms instead of 200 ms for 2,000 initiatives. The words that resemble an asked
 * one then lead to rows by an index.
 */
export function searchIn(tables: readonly string[]): string {
  return [
    `create table app.search_words (word text primary key);
     create index on app.search_words using gin (word gin_trgm_ops);`,
    openList('app.search_words'),
    // A word that no text holds any more stays: it then leads to no row.
    definerFunction(
      'app.keep_search_words()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          insert into app.search_words select unnest(new.search_words) on conflict do nothing;
          return null;
        end $$`,
    ),
    ...tables.map(
      (table) =>
        `create trigger keep_search_words after insert or update of search_text on app.${table} for each row execute function app.keep_search_words();`,
    ),
    ...tables.map(findFunction),
  ].join('\n');
}

/**
 * `app.find_<table>(asked)` answers the ids of the rows that hold every asked word, or one like it. Of three or
 * more words that no row holds together, it answers the rows that hold the most telling ones, so that a whole
 * question finds what comes closest. Rare words tell more than frequent ones; words of the name count half as
 * much again.
 */
function findFunction(table: string): string {
  const { owner, hotline, network, admin } = roles;
  return `create function app.find_${table}(asked text[]) returns table (id uuid, relevance real)
    -- A search finds few rows (rows 20): told so, the planner looks them up instead of reading the whole table.
    language plpgsql stable rows 20 set search_path = pg_catalog, public, app
    -- Inside, the planner expects more words than ever come and would read the whole table; planning each question anew
    -- would take as long as answering it.
    set enable_seqscan = off set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_generic_plan as $$
    begin
      return query
      with likes as materialized (
        select a.place, v.word, word_similarity(a.word, v.word) as likeness
        from unnest(asked) with ordinality a(word, place) join app.search_words v on a.word <% v.word
        -- In a word of four letters one wrong letter makes another word; a long one bears two swapped ones.
        where word_similarity(a.word, v.word) >=
          case when length(a.word) <= 4 then 0.7 when length(a.word) <= 7 then 0.5 else 0.42 end
      ),
      matches as (
        select l.place, r.id,
          -- The text begins with the name.
          max(l.likeness * case when strpos(r.search_text, l.word) <= length(r.name) then 1.5 else 1 end) as likeness
        from likes l join app.${table} r on r.search_words @> array[l.word]
        group by 1, 2
      ),
      weighed as (
        select m.id, m.likeness,
          ln(1 + (select count(*) from app.${table}) / count(*) over (partition by m.place)::real) as weight
        from matches m
      ),
      scores as (
        select w.id, count(*) as words, sum(w.weight) as weight, sum(w.weight * w.likeness) as score
        from weighed w group by w.id
      ),
      best as (select max(s.words) as words, max(s.weight) as weight from scores s)
      select s.id, (s.score / b.weight)::real from scores s cross join best b
      where s.words = cardinality(asked)
        or (cardinality(asked) >= 3 and b.words < cardinality(asked) and s.weight >= 0.6 * b.weight);
    end $$;
    alter function app.find_${table} owner to ${owner};
    revoke all on function app.find_${table} from public;
    grant execute on function app.find_${table} to ${hotline}, ${network}, ${admin};`;
}
