import type { MigrationInterface, QueryRunner } from 'typeorm';
import { alsoAllow } from '../checks.ts';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

const asking = `c.phase in ('PLANNED', 'APPROVED', 'LIVE')`;
/** The participant of the link, while it is asked; a link of a campaign that is over opens nothing. */
const asked = `app.live_link('CAMPAIGN') l
  join app.campaign_participants p on p.id = l.subject_id and p.initiative_id is not null
  join app.campaigns c on c.id = p.campaign_id and c.lead_hotline_id = l.hotline_id and ${asking}`;

/** What the link of an initiative that takes part can do: see the plan and the own answer, and answer. */
export class AnswerCampaignsByLink1700000070200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(alsoAllow('app.personal_links', 'purpose', 'CAMPAIGN'));
    await runner.query(seeing());
    await runner.query(answering());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.campaign_by_link, app.answer_campaign_by_link;');
  }
}

const seeing = (): string =>
  definerFunction(
    'app.campaign_by_link()',
    [roles.link],
    `returns table (j jsonb) language sql stable security definer set search_path = pg_catalog, app as $$
      select jsonb_build_object('hotline', h.name, 'initiative', i.name, 'askedBy', u.name, 'title', c.title, 'theme', c.theme,
        'aim', c.aim, 'audiences', c.audiences, 'countries', c.countries, 'languages', c.languages, 'channels', c.channels,
        'startsOn', c.starts_on, 'endsOn', c.ends_on, 'role', p.role, 'terms', c.terms,
        'participants', (select jsonb_agg(coalesce(ph.name, pi.name) order by q.created_at, q.id) from app.campaign_participants q
           left join app.hotlines ph on ph.id = q.hotline_id left join app.initiatives pi on pi.id = q.initiative_id
           where q.campaign_id = c.id),
        'assets', (select coalesce(jsonb_agg(jsonb_build_object('title', s.title, 'language', s.language, 'url', s.url)
             order by s.language, s.id), '[]') from app.campaign_assets s where s.campaign_id = c.id),
        'answer', a.answer, 'answeredTerms', a.terms,
        'answeredAt', to_char(a.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'expiresAt', to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from ${asked}
        join app.initiatives i on i.id = p.initiative_id
        join app.hotlines h on h.id = l.hotline_id
        join app.users u on u.id = l.created_by
        left join app.campaign_approvals a on a.id = p.id $$`,
  );

/** Answers the number of the plan that stands, or null when nobody is asked any more; writes only where it was the one that was seen. */
const answering = (): string =>
  definerFunction(
    'app.answer_campaign_by_link(given text, seen int)',
    [roles.link],
    `returns int language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        link app.personal_links;
        campaign app.campaigns;
        participant app.campaign_participants;
      begin
        select * into link from app.live_link('CAMPAIGN');
        select p.* into participant from app.campaign_participants p where p.id = link.subject_id and p.initiative_id is not null;
        select c.* into campaign from app.campaigns c
          where c.id = participant.campaign_id and c.lead_hotline_id = link.hotline_id and ${asking} for no key update;
        if not found then
          return null;
        end if;
        if campaign.terms = seen then
          insert into app.campaign_approvals as a (id, campaign_id, answer, terms)
          values (participant.id, campaign.id, given, seen)
          on conflict (id) do update set answer = excluded.answer, terms = excluded.terms, note = null, on_behalf = false,
            created_by = null, answered_at = now()
          where (a.answer, a.terms, a.on_behalf) is distinct from (excluded.answer, excluded.terms, false);
          if found then
            update app.personal_links set last_answered_at = now(), updated_at = now()
            where hotline_id = link.hotline_id and id = link.id;
          end if;
        end if;
        return campaign.terms;
      end $$`,
  );
