import type { MigrationInterface, QueryRunner } from 'typeorm';
import { notices } from '../notices.ts';
import { definerFunction } from '../walls.ts';

/**
 * What focus groups ask of hotlines: a hotline reads why, in words that name nobody; it answers by a task or by a proposal for the
 * registry; and its people are told when they are asked (docs/decisions/200).
 */
export class AnswerFocusGroupActions1700000114100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.focus_group_actions
        -- The finding as the hotline reads it, which sees no finding: theme and statement, and never anybody's own words or name.
        add column because text,
        add column proposal_id uuid,
        drop constraint focus_group_actions_check2,
        add constraint taken_as_something check ((state = 'TAKEN') = (num_nonnulls(task_id, proposal_id) = 1) and num_nonnulls(task_id, proposal_id) < 2),
        add foreign key (of_hotline_id, proposal_id) references app.initiative_proposals (hotline_id, id);
      create index on app.focus_group_actions (of_hotline_id, task_id) where task_id is not null;
      create index on app.focus_group_actions (of_hotline_id, proposal_id) where proposal_id is not null;
      update app.focus_group_actions a set because = f.theme || ': ' || f.statement
        from app.focus_group_findings f where f.id = a.finding_id and a.of_hotline_id is not null;
    `);
    await runner.query(telling());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tell on app.focus_group_actions;
      drop function app.tell_of_asked_action();
      update app.focus_group_actions set state = 'DECLINED', proposal_id = null where proposal_id is not null;
      alter table app.focus_group_actions drop constraint taken_as_something, drop column because, drop column proposal_id,
        add constraint focus_group_actions_check2 check ((state = 'TAKEN') = (task_id is not null));
    `);
  }
}

/** By trigger, because it reaches people whom the secretariat does not see. Asked again is told again. */
const telling = (): string =>
  [
    definerFunction(
      'app.tell_of_asked_action()',
      [],
      `returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
        begin
          ${notices(asked, 'now()')}
          return null;
        end $$`,
    ),
    `create trigger tell after insert or update of state on app.focus_group_actions for each row
       when (new.state = 'ASKED') execute function app.tell_of_asked_action();`,
  ].join('\n');

const asked = `select u.id as user_id, 'ACTION_ASKED' as kind, 'ACTION_ASKED/' || new.id || '/' || new.version as event,
    'FOCUS_GROUP_ACTION' as subject_type, null::uuid as subject_hotline_id, new.id as subject_id, new.due_on, null::int as days
  from app.users u where u.hotline_id = new.of_hotline_id and u.role in ('COORDINATOR', 'MANAGER')
    and u.id is distinct from app.user_id()`;
