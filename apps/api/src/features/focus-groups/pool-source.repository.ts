import type { CandidateSource } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { PoolSuggestion } from './pool-source.types.ts';

/** As many lines as a source shows; a search finds the others. */
const LINES = 200;

const hotlineColumns = `'HOTLINE' as side, h.name as organisation, h.id as hotline, null::uuid as initiative, h.country,
  '{}'::text[] as levels, h.languages`;
const initiativeColumns = `'PREVENTION' as side, n.name as organisation, null::uuid as hotline, n.id as initiative,
  case when cardinality(n.countries) = 1 then n.countries[1] end as country, n.levels, n.languages`;
/** Who works together says so by the partnership; of everybody else nobody knows. */
const unknown =
  'null::text as experience, null::boolean as certain, null::text as "from", null::uuid as of_hotline, null::uuid as record';

/** What a hotline answered last about focus groups, and whether it named a partner. */
const interested = `
  select distinct on (h.id) ${hotlineColumns}, case when a.partner then 'COLLABORATES' end as experience, a.interest = 'YES' as certain,
    r.title as "from", s.hotline_id as of_hotline, s.id as record
  from app.survey_responses s
    join app.survey_invitations i on i.hotline_id = s.hotline_id and i.id = s.id
    join app.survey_rounds r on r.id = i.round_id
    join app.survey_versions v on v.id = r.survey_version_id
    join app.hotlines h on h.id = s.hotline_id
    cross join lateral (
      select max(s.answers #>> array[q ->> 'code', 'choices', '0']) filter (where q ->> 'subject' = 'FOCUS_GROUP_INTEREST') as interest,
        bool_or(jsonb_array_length(coalesce(s.answers #> array[q ->> 'code', 'initiatives'], '[]')) > 0)
          filter (where q ->> 'subject' = 'PARTNER_INITIATIVE') as partner
      from jsonb_array_elements(v.definition -> 'questions') q) a
  where a.interest in ('YES', 'MAYBE')
  order by h.id, s.submitted_at desc`;

/** Both sides of partnerships that go on and that their hotlines share with the secretariat. */
const partners = `
  (select distinct on (h.id) ${hotlineColumns}, 'COLLABORATES' as experience, null::boolean as certain, n.name as "from", p.hotline_id as of_hotline, p.id as record
   from app.partnerships p join app.hotlines h on h.id = p.hotline_id join app.initiatives n on n.id = p.initiative_id
   where p.stage in ('AGREED', 'ACTIVE', 'PAUSED') and p.sharing in ('AMBER', 'GREEN', 'CLEAR') order by h.id, p.since nulls last, p.id)
  union all
  (select distinct on (n.id) ${initiativeColumns}, 'COLLABORATES', null, h.name, p.hotline_id, p.id
   from app.partnerships p join app.hotlines h on h.id = p.hotline_id join app.initiatives n on n.id = p.initiative_id
   where p.stage in ('AGREED', 'ACTIVE', 'PAUSED') and p.sharing in ('AMBER', 'GREEN', 'CLEAR') order by n.id, p.since nulls last, p.id)`;

const lines: Readonly<Record<CandidateSource, string | null>> = {
  SURVEY: interested,
  PARTNERSHIP: partners,
  EXPERT: `select ${initiativeColumns}, ${unknown} from app.initiatives n where n.status not in ('CLOSED', 'MERGED_RENAMED', 'PROJECT_ENDED')`,
  HAND: `select ${hotlineColumns}, ${unknown} from app.hotlines h`,
  SUGGESTION: null,
};

/** Where people for a pool come from. */
@Injectable()
export class PoolSourceRepository {
  async suggestions(focusGroupId: string, source: CandidateSource, search: string): Promise<PoolSuggestion[]> {
    const rows = lines[source];
    if (rows === null) return [];
    const found = await sql<Omit<PoolSuggestion, 'source'>>(
      `select concat_ws(':', x.side, coalesce(x.hotline, x.initiative)) as id, x.side, x.organisation, x.hotline as "ofHotlineId",
         x.initiative as "initiativeId", x.country, x.levels, x.experience, x.languages, x.certain, x."from",
         x.of_hotline as "sourceHotlineId", x.record as "sourceRecordId",
         exists (select from app.focus_group_candidates c where c.focus_group_id = $1
           and (c.of_hotline_id = x.hotline or c.initiative_id = x.initiative)) as "inPool",
         b.asked, b.sat
       from (${rows}) x cross join lateral (
         select count(*)::int as asked, (count(*) filter (where i.state = 'ACCEPTED'))::int as sat
         from app.focus_group_candidates c join app.focus_group_invitations i on i.candidate_id = c.id
         where (c.of_hotline_id = x.hotline or c.initiative_id = x.initiative) and i.sent_at > now() - interval '12 months') b
       where $2 = '' or position(lower($2) in lower(x.organisation)) > 0
       order by x.certain desc nulls last, lower(x.organisation), x.side limit ${String(LINES)}`,
      [focusGroupId, search],
    );
    return found.map((row) => ({ ...row, source }));
  }
}
