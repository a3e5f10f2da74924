import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** What the link of an invitation can do for poll and session: read them, answer the poll, agree to recording, quotation and attribution. */
export class AnswerSessionsByLink1700000098100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([consenting(), seeing(), voting(), agreeing()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function app.session_by_link, app.answer_poll_by_link, app.consent_by_link, app.keep_consents;',
    );
  }
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const takesPart = `i.state in ('SENT', 'ACCEPTED', 'TENTATIVE')`;

/**
 * The one way in which consents get in. What somebody no longer agrees to leaves the findings in the same moment: their words, and their
 * name. The same again changes no row.
 */
const consenting = (): string =>
  definerFunction(
    'app.keep_consents(who uuid, recorded boolean, quoted boolean, named_too boolean, noted_by uuid)',
    [roles.network],
    `returns void language plpgsql security definer set search_path = pg_catalog, app as $$
      begin
        if noted_by is not null and (app.role() <> 'SECRETARIAT' or noted_by <> app.user_id()) then
          raise exception 'only the secretariat notes consents of others, in its own name';
        end if;
        if noted_by is null and coalesce(current_setting('app.link_id', true), '') = '' then
          raise exception 'people agree by their link';
        end if;
        update app.focus_group_findings f set quote = case when quoted then f.quote end, named = f.named and named_too,
            speaker_id = case when (quoted and f.quote is not null) or (named_too and f.named) then f.speaker_id end,
            version = f.version + 1, updated_at = now()
          where f.speaker_id = who and ((f.quote is not null and not quoted) or (f.named and not named_too));
        insert into app.focus_group_participants as p (id, focus_group_id, recording, quotation, attribution, consented_at, entered_by)
          select c.id, c.focus_group_id, recorded, quoted, named_too, now(), noted_by from app.focus_group_candidates c where c.id = who
          on conflict (id) do update set recording = recorded, quotation = quoted, attribution = named_too, consented_at = now(),
            entered_by = noted_by, version = p.version + 1, updated_at = now()
          where (p.recording, p.quotation, p.attribution) is distinct from (recorded, quoted, named_too) or p.consented_at is null;
      end $$`,
  );

/** Readable as long as the link lives. How to join is told to those who have accepted, and to nobody else. */
const seeing = (): string =>
  definerFunction(
    'app.session_by_link()',
    [roles.link],
    `returns table (j jsonb) language sql stable security definer set search_path = pg_catalog, app as $$
      select jsonb_build_object(
        'title', g.title, 'purpose', g.purpose, 'state', i.state,
        'poll', (select jsonb_build_object('zone', p.zone, 'minutes', p.minutes,
            'isOpen', p.closed_at is null and ${takesPart} and g.status in ('INVITING', 'SCHEDULED'),
            'options', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'startsAt', ${instant('o.starts_at')}, 'vote', v.vote)
                order by o.starts_at), '[]')
              from app.focus_group_poll_options o
                left join app.focus_group_poll_votes v on v.option_id = o.id and v.candidate_id = i.candidate_id
              where o.focus_group_id = p.id and o.removed_at is null))
          from app.focus_group_polls p where p.id = i.focus_group_id),
        'session', (select jsonb_build_object('id', s.id, 'startsAt', ${instant('s.starts_at')}, 'minutes', s.minutes, 'zone', s.zone,
            'venue', s.venue, 'joinLink', case when i.state = 'ACCEPTED' and s.given_up_at is null then s.join_link end,
            'confirmed', s.confirmed, 'cancelled', s.given_up_at is not null or g.status = 'CANCELLED', 'sequence', s.sequence,
            'agenda', s.agenda)
          from app.focus_group_sessions s where s.id = i.focus_group_id and (${takesPart} or i.state = 'CANCELLED')),
        'mayConsent', ${takesPart},
        'consents', array_remove(array[case when t.recording then 'RECORDING' end, case when t.quotation then 'QUOTATION' end,
          case when t.attribution then 'ATTRIBUTION' end], null),
        'consentedAt', ${instant('t.consented_at')})
      from app.live_network_link('INVITATION') l
        join app.focus_group_invitations i on i.id = l.subject_id
        join app.focus_groups g on g.id = i.focus_group_id
        left join app.focus_group_participants t on t.id = i.candidate_id $$`,
  );

/** False where the poll takes no answers from this person. What is left out of \`given\` stays as it was; null takes an answer back. */
const voting = (): string =>
  definerFunction(
    'app.answer_poll_by_link(given jsonb, reader_zone text)',
    [roles.link],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        invited app.focus_group_invitations;
      begin
        select i.* into invited from app.live_network_link('INVITATION') l join app.focus_group_invitations i on i.id = l.subject_id
          join app.focus_groups g on g.id = i.focus_group_id
          where ${takesPart} and g.status in ('INVITING', 'SCHEDULED');
        if not found then return false; end if;
        perform from app.focus_group_polls p where p.id = invited.focus_group_id and p.closed_at is null for share;
        if not found then return false; end if;
        insert into app.focus_group_poll_votes as v (focus_group_id, option_id, candidate_id, vote, zone)
          select o.focus_group_id, o.id, invited.candidate_id, g.value #>> '{}', reader_zone
          from jsonb_each(given) g join app.focus_group_poll_options o
            on o.focus_group_id = invited.focus_group_id and o.id::text = g.key and o.removed_at is null
          on conflict (option_id, candidate_id) do update set vote = excluded.vote, zone = excluded.zone, entered_by = null,
            version = v.version + 1, updated_at = now()
          where v.vote is distinct from excluded.vote or v.entered_by is not null;
        return true;
      end $$`,
  );

/** False where this person takes no part. */
const agreeing = (): string =>
  definerFunction(
    'app.consent_by_link(recorded boolean, quoted boolean, named_too boolean)',
    [roles.link],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        candidate uuid;
      begin
        select i.candidate_id into candidate from app.live_network_link('INVITATION') l
          join app.focus_group_invitations i on i.id = l.subject_id
          where ${takesPart} or exists (select from app.focus_group_participants p where p.id = i.candidate_id);
        if not found then return false; end if;
        perform app.keep_consents(candidate, recorded, quoted, named_too, null);
        return true;
      end $$`,
  );
