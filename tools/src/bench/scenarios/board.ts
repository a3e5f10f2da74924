import { levelOf, reasonsOf } from './health-sql.ts';
import type { Sample, SampleSource, Scenario, Viewer } from './scenario.ts';

interface View {
  readonly name: string;
  readonly title: string;
  /** Which partnerships and spans the viewer sees. */
  readonly partnerships: string;
  readonly spans: string;
  readonly viewers: (source: SampleSource) => readonly Viewer[];
}

/** Filters under which people look at it: none, those that are open, those that need a look. */
const filters = [{}, { open: true }, { intensity: ['COOPERATING', 'COLLABORATING'] }];

const filtered = `($2::boolean is null or (p.stage not in ('DECLINED', 'ENDED')) = $2) and ($3::text[] is null or p.intensity = any($3))`;
const whole = { partnerships: 'p.hotline_id = $1::uuid', spans: `h.sharing = 'AMBER_STRICT'` };
const shared = {
  partnerships: `$1::uuid is null and p.sharing in ('AMBER', 'GREEN', 'CLEAR')`,
  spans: `h.sharing = 'AMBER'`,
};
const present = 'h.from_day <= current_date and h.until_day > current_date';

/** A count for each stage, and its first 20 cards by an index of their own. */
const boardStatement = ({ partnerships, spans }: View): string => `
  select row_to_json(d)::text from (select (select row_to_json(z) from (select
    (select coalesce(json_agg(json_build_object('key', g.stage, 'count', g.count, 'page', c.page) order by g.stage), '[]')
     from (select p.stage, count(*)::int as count from app.partnerships p where ${partnerships} and ${filtered} group by p.stage) g
     cross join lateral (
       with ahead as materialized (
         select p.* from app.partnerships p where ${partnerships} and ${filtered} and p.stage = g.stage
         order by p.updated_at desc, p.id desc limit 21)
       select json_build_object('edges', (select coalesce(json_agg(json_build_object('node', n.node) order by n.updated_at desc, n.id desc), '[]') from (
           select p.updated_at, p.id, (select row_to_json(x) from (select p.id, p.version, p.stage, p.next_review_on as "nextReviewOn",
             (select row_to_json(y) from (select o.name) y) as hotline,
             (select row_to_json(y) from (select i.name) y) as initiative,
             (select row_to_json(y) from (select u.name) y where u.id is not null) as owner,
             (select row_to_json(y) from (select l.level, l.level as "computedLevel", l.reasons) y) as health) x) as node
           from (select * from ahead order by updated_at desc, id desc limit 20) p
           join app.hotlines o on o.id = p.hotline_id join app.initiatives i on i.id = p.initiative_id
           left join app.users u on u.id = p.owner_id
           join lateral (select ${levelOf} as level, (select ${reasonsOf('v.code, v.since')} from (select h.*) s) as reasons
             from app.health_spans h where h.hotline_id = p.hotline_id and h.partnership_id = p.id and ${spans} and ${present}) l on true) n),
         'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from ahead))) as page) c) as groups
  ) z) as partnerships) d`;

const boardIn = (view: View): Scenario => ({
  name: view.name,
  title: view.title,
  document: `query Board($filter: PartnershipFilter) {
    partnerships(first: 1, filter: $filter, order: UPDATED) {
      groups(by: STAGE) {
        key count
        page(first: 20) {
          edges {
            node {
              id version stage nextReviewOn
              hotline { name }
              initiative { name }
              owner { name }
              health { level computedLevel reasons { code since } }
            }
          }
          pageInfo { hasNextPage }
        }
      }
    }
  }`,
  sql: boardStatement(view),
  values: narrowedBy,
  samples: async (source) => samplesOf(view, source),
  writes: false,
});

const narrowedBy: Scenario['values'] = ({ viewer, filter }) => {
  const { open = null, intensity = null } = filter as { open?: boolean; intensity?: string[] };
  return [viewer.hotlineId, open, intensity];
};

const samplesOf = ({ viewers }: View, source: SampleSource): Sample[] =>
  viewers(source).flatMap((viewer) => filters.map((filter) => ({ viewer, variables: { filter } })));

export const board = boardIn({
  name: 'board',
  title: 'board of one hotline, counts and first cards of every column with their health',
  ...whole,
  viewers: ({ viewers }) => viewers,
});

export const networkBoard = boardIn({
  name: 'network-board',
  title: 'board of the whole network',
  ...shared,
  viewers: ({ secretariat }) => [secretariat],
});

const facet = (field: string, counts: string): string =>
  `json_build_object('field', '${field}', 'values', (select coalesce(json_agg(json_build_object('code', c.code, 'count', c.count) order by c.count desc, c.code), '[]') from (${counts}) c))`;
const countOf = (code: string, rest = ''): string =>
  `select ${code} as code, count(*)::int as count from app.partnerships p ${rest}`;
const where = `where ${shared.partnerships} and ${filtered}`;

/** The counts beside a list, where every row of the network counts. */
export const networkFacets: Scenario = {
  name: 'network-facets',
  title: 'counts of health, stage, owner, intensity and country over the whole network',
  document: `query Facets($filter: PartnershipFilter) {
    partnerships(first: 1, filter: $filter) { totalCount facets { field values { code count } } }
  }`,
  sql: `select json_build_object('partnerships', json_build_object(
    'totalCount', (select count(*)::int from app.partnerships p ${where}),
    'facets', json_build_array(
      ${facet('health', `${countOf(levelOf, `join app.health_spans h on h.hotline_id = p.hotline_id and h.partnership_id = p.id and ${shared.spans} and ${present}`)} ${where} group by 1`)},
      ${facet('stage', `${countOf('p.stage')} ${where} group by 1`)},
      ${facet('ownerId', `${countOf('p.owner_id::text')} ${where} and p.owner_id is not null group by 1`)},
      ${facet('intensity', `${countOf('p.intensity')} where ${shared.partnerships} and ($2::boolean is null or (p.stage not in ('DECLINED', 'ENDED')) = $2) group by 1`)},
      ${facet('country', `select k.code, sum(b.count)::int as count from (${countOf('p.initiative_id')} ${where} group by 1) b join app.initiatives i on i.id = b.code cross join lateral unnest(i.countries) k(code) group by 1`)}
    )))::text`,
  values: narrowedBy,
  samples: async ({ secretariat }) => filters.map((filter) => ({ viewer: secretariat, variables: { filter } })),
  writes: false,
  most: 16,
};
