import type { MigrationInterface, QueryRunner } from 'typeorm';
import { stamps, tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { definerFunction, tenantWall } from '../walls.ts';

const secretariat = `(select app.role()) = 'SECRETARIAT'`;

/**
 * Quotes out of answers in words (docs/decisions/155): a row belongs to the hotline that wrote them, and the secretariat releases
 * it. Everybody else reads by a function what was released, and never whose it is beyond what was agreed.
 */
export class ReleaseSurveyQuotes1700000096000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.survey_quotes (
        ${tenant},
        invitation_id uuid not null,
        item text not null,
        -- As it may be read: shortened, translated or without what tells too much.
        text text not null,
        attribution text not null check (attribution in ('ANONYMOUS', 'COUNTRY', 'HOTLINE')),
        audience text not null check (audience in ('MEMBERS', 'PUBLIC')),
        -- The role at the hotline that agreed to these very words.
        agreed_by text not null,
        agreed_on date not null,
        taken_back_at timestamptz,
        ${stamps},
        foreign key (hotline_id, invitation_id) references app.survey_invitations (hotline_id, id)
      );
      create index on app.survey_quotes (hotline_id, invitation_id);
      ${tenantWall('app.survey_quotes', { verbs: [] })}
      grant insert, update on app.survey_quotes to ${roles.network};
      create policy network_reads on app.survey_quotes for select to ${roles.network} using (${secretariat});
      create policy network_adds on app.survey_quotes for insert to ${roles.network}
        with check (${secretariat} and created_by = (select app.user_id()));
      create policy network_changes on app.survey_quotes for update to ${roles.network} using (${secretariat}) with check (${secretariat});
      ${released()}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.released_survey_quotes; drop table app.survey_quotes;');
  }
}

const released = (): string =>
  definerFunction(
    'app.released_survey_quotes(round uuid)',
    [roles.hotline, roles.network],
    `returns table (id uuid, item text, text text, country text, hotline text, audience text, released_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select q.id, q.item, q.text, case when q.attribution = 'COUNTRY' then h.country end,
        case when q.attribution = 'HOTLINE' then h.name end, q.audience, q.created_at
      from app.survey_invitations i
        join app.survey_quotes q on q.hotline_id = i.hotline_id and q.invitation_id = i.id and q.taken_back_at is null
        join app.hotlines h on h.id = i.hotline_id
      where i.round_id = round order by q.item, q.created_at, q.id $$`,
  );
