import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** What the link of an invitation can do: read it, and reply. The secretariat notes replies by the same function. */
export class AnswerInvitationsByLink1700000097100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([replying(), seeing(), answering()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.invitation_by_link, app.answer_invitation_by_link, app.reply_to_invitation;');
  }
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * The one way in which a reply gets in (`replyOutcome` in libs/domain tells the same). Replies of one focus group come one after the
 * other, because each locks its panel. Answers the state after it, `CLOSED` where no replies are taken any more, or
 * `NO_SEAT` where no seat is kept that could be held. The same reply again changes no row.
 */
const replying = (): string =>
  definerFunction(
    'app.reply_to_invitation(which uuid, given text, until timestamptz, because text, zone text, noted_by uuid)',
    [roles.network],
    `returns text language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        invited app.focus_group_invitations;
        next_state text;
      begin
        if noted_by is not null and (app.role() <> 'SECRETARIAT' or noted_by <> app.user_id()) then
          raise exception 'only the secretariat notes replies of others, in its own name';
        end if;
        if noted_by is null and coalesce(current_setting('app.link_id', true), '') = '' then
          raise exception 'people reply by their link';
        end if;
        perform from app.focus_group_panels p where p.id =
          (select i.focus_group_id from app.focus_group_invitations i where i.id = which) for update;
        select * into invited from app.focus_group_invitations i where i.id = which;
        if not found or invited.state = 'CANCELLED' or not exists (select from app.focus_groups g
            where g.id = invited.focus_group_id and g.status in ('INVITING', 'SCHEDULED')) then
          return 'CLOSED';
        end if;
        if given = 'TENTATIVE' and invited.seat_number is null then
          return 'NO_SEAT';
        end if;
        next_state := case when given = 'ACCEPTED' and invited.seat_number is null then 'WAITING' else given end;
        update app.focus_group_invitations i set state = next_state,
          seat_number = case when next_state in ('ACCEPTED', 'TENTATIVE') then i.seat_number end,
          tentative_until = case when next_state = 'TENTATIVE' then until end,
          declined_because = case when next_state = 'DECLINED' then because end,
          reply_zone = coalesce(zone, i.reply_zone), replied_at = now(), replied_for_by = noted_by,
          version = i.version + 1, updated_at = now()
        where i.id = which and (i.state, i.tentative_until, i.declined_because, i.replied_for_by) is distinct from
          (next_state, case when next_state = 'TENTATIVE' then until end, case when next_state = 'DECLINED' then because end, noted_by);
        return next_state;
      end $$`,
  );

/** Readable as long as the link lives, also after the focus group has closed. */
const seeing = (): string =>
  definerFunction(
    'app.invitation_by_link()',
    [roles.link],
    `returns table (j jsonb) language sql stable security definer set search_path = pg_catalog, app as $$
      select jsonb_build_object('title', g.title, 'purpose', g.purpose, 'questions', g.questions, 'format', g.format,
        'name', c.name, 'role', c.role, 'organisation', c.organisation, 'askedBy', u.name, 'zone', coalesce(i.reply_zone, c.zone),
        'state', i.state, 'isOpen', g.status in ('INVITING', 'SCHEDULED') and i.state <> 'CANCELLED',
        'calledOff', g.status = 'CANCELLED', 'declinedBecause', i.declined_because,
        'replyBy', ${instant('i.reply_by')}, 'tentativeUntil', ${instant('i.tentative_until')}, 'repliedAt', ${instant('i.replied_at')})
      from app.live_network_link('INVITATION') l
        join app.focus_group_invitations i on i.id = l.subject_id
        join app.focus_group_candidates c on c.id = i.candidate_id
        join app.focus_groups g on g.id = i.focus_group_id
        join app.users u on u.id = l.created_by $$`,
  );

const answering = (): string =>
  definerFunction(
    'app.answer_invitation_by_link(given text, until timestamptz, because text, zone text)',
    [roles.link],
    `returns text language sql security definer set search_path = pg_catalog, app as $$
      select app.reply_to_invitation(l.subject_id, given, until, because, zone, null) from app.live_network_link('INVITATION') l $$`,
  );
