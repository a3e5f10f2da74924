import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

/** The invitation of the link while its round takes answers, locked; `found` tells whether there is one. */
const lockOpenInvitation = `
  select * into link from app.live_link('SURVEY');
  select i.* into invited from app.survey_invitations i join app.survey_rounds r on r.id = i.round_id
    where i.hotline_id = link.hotline_id and i.id = link.subject_id and r.opens_at <= now() and r.closes_at > now()
    for update of i;`;
const declared = 'declare link app.personal_links; invited app.survey_invitations;';
const ofInvitation = 'hotline_id = invited.hotline_id and id = invited.id';

/** What a hotline's link to a round can do: read what is asked and the own answers, keep a draft, hand in, decline. */
export class AnswerSurveysByLink1700000080100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([seeing(), opening(), keeping(), submitting(), declining()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app.survey_by_link, app.open_survey_by_link, app.keep_survey_answer_by_link,
      app.submit_survey_by_link, app.decline_survey_by_link;`);
  }
}

const volatile = (returns: string, declarations: string, body: string): string =>
  `returns ${returns} language plpgsql security definer set search_path = pg_catalog, app as $$
    ${declarations}
    begin ${body} end $$`;

/** Also after the closing, when answers can be read and no longer changed. */
const seeing = (): string =>
  definerFunction(
    'app.survey_by_link()',
    [roles.link],
    `returns table (hotline text, title text, opens_at timestamptz, closes_at timestamptz, is_open boolean, status text,
        definition jsonb, answers jsonb, reached text, revision int, submitted jsonb, submitted_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select h.name, r.title, r.opens_at, r.closes_at, r.opens_at <= now() and r.closes_at > now(), i.status,
        v.definition, coalesce(d.answers, s.answers, '{}'), d.reached, coalesce(d.revision, 0), s.answers, i.submitted_at
      from app.live_link('SURVEY') l
        join app.survey_invitations i on i.hotline_id = l.hotline_id and i.id = l.subject_id
        join app.survey_rounds r on r.id = i.round_id
        join app.survey_versions v on v.id = r.survey_version_id
        join app.hotlines h on h.id = i.hotline_id
        left join app.survey_drafts d on d.hotline_id = i.hotline_id and d.id = i.id
        left join app.survey_responses s on s.hotline_id = i.hotline_id and s.id = i.id $$`,
  );

const opening = (): string =>
  definerFunction(
    'app.open_survey_by_link()',
    [roles.link],
    volatile(
      'boolean',
      declared,
      `${lockOpenInvitation}
      if not found then return false; end if;
      update app.survey_invitations set status = 'OPENED', opened_at = now(), version = version + 1, updated_at = now()
        where ${ofInvitation} and status = 'INVITED';
      return true;`,
    ),
  );

/**
 * Keeps the answer to one item, or takes it back where `given` is null. Answers the new revision, -1 where somebody else
 * has saved since `seen`, null where the round takes no answers. The same again, after a lost reply, changes nothing.
 */
const keeping = (): string =>
  definerFunction(
    'app.keep_survey_answer_by_link(item text, given jsonb, shown text, seen int)',
    [roles.link],
    volatile(
      'int',
      `${declared} draft app.survey_drafts;`,
      `${lockOpenInvitation}
      if not found then return null; end if;
      insert into app.survey_drafts (hotline_id, id, answers)
        select invited.hotline_id, invited.id, coalesce((select s.answers from app.survey_responses s where s.${ofInvitation.replace(' and id', ' and s.id')}), '{}')
        on conflict do nothing;
      select * into draft from app.survey_drafts where ${ofInvitation} for update;
      if draft.revision = seen + 1 and (draft.answers -> item) is not distinct from given then return draft.revision; end if;
      if draft.revision <> seen then return -1; end if;
      update app.survey_drafts set revision = seen + 1, reached = coalesce(shown, reached), updated_at = now(),
          answers = case when given is null then answers - item else jsonb_set(answers, array[item], given) end
        where ${ofInvitation};
      update app.survey_invitations set status = 'STARTED', started_at = now(), opened_at = coalesce(opened_at, now()),
          declined_at = null, version = version + 1, updated_at = now()
        where ${ofInvitation} and status in ('INVITED', 'OPENED', 'DECLINED');
      return seen + 1;`,
    ),
  );

/** False where the round takes no answers. The same answers again change no row. */
const submitting = (): string =>
  definerFunction(
    'app.submit_survey_by_link(given jsonb, given_states jsonb)',
    [roles.link],
    volatile(
      'boolean',
      declared,
      `${lockOpenInvitation}
      if not found then return false; end if;
      insert into app.survey_responses as s (hotline_id, id, answers, states, channel)
        values (invited.hotline_id, invited.id, given, given_states, 'LINK')
        on conflict (hotline_id, id) do update set answers = given, states = given_states, channel = 'LINK', entered_by = null,
          submitted_at = now(), version = s.version + 1, updated_at = now()
        where s.answers <> given;
      if found then
        update app.survey_invitations set status = 'SUBMITTED', submitted_at = now(), declined_at = null,
            opened_at = coalesce(opened_at, now()), started_at = coalesce(started_at, now()), version = version + 1, updated_at = now()
          where ${ofInvitation};
        update app.personal_links set last_answered_at = now(), updated_at = now()
          where hotline_id = link.hotline_id and id = link.id;
      end if;
      return true;`,
    ),
  );

const declining = (): string =>
  definerFunction(
    'app.decline_survey_by_link()',
    [roles.link],
    volatile(
      'boolean',
      declared,
      `${lockOpenInvitation}
      if not found then return false; end if;
      update app.survey_invitations set status = 'DECLINED', declined_at = now(), version = version + 1, updated_at = now()
        where ${ofInvitation} and status not in ('DECLINED', 'SUBMITTED');
      return true;`,
    ),
  );
