import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenant } from '../columns.ts';
import { roles } from '../roles.ts';
import { definerFunction, tenantWall } from '../walls.ts';

/**
 * What answers to surveys propose for the records (docs/decisions/150). Proposals are rows of the hotline that answered; the
 * secretariat reads them all. Each side decides on what changes its own records, and nobody changes what was said.
 */
export class CreateSurveyProposals1700000095000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(walls());
    await runner.query([reading(), registry(), keeping(), takingBackPartnership(), takingBackInitiative()].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.take_back_initiative, app.take_back_partnership, app.keep_survey_proposals, app.registry_to_match, app.answers_to_read;
      drop table app.survey_answers_read, app.survey_proposals;
    `);
  }
}

const tables = `
  create table app.survey_proposals (
    ${tenant},
    invitation_id uuid not null,
    round_id uuid not null references app.survey_rounds,
    kind text not null check (kind in ('INITIATIVE', 'PARTNERSHIP', 'OBSTACLE', 'APPETITE', 'FOCUS_GROUP')),
    -- Tells it from others of its kind within the answer, also when the same is answered again.
    subject text not null,
    item text not null,
    place int not null,
    -- ProposalContent of libs/domain: what was said.
    content jsonb not null,
    -- Initiatives that may be meant, the likeliest first; and the one that is meant, once that is certain or decided.
    matches jsonb not null default '[]',
    initiative_id uuid references app.initiatives,
    status text not null default 'OPEN' check (status in ('OPEN', 'POSTPONED', 'ACCEPTED', 'REJECTED', 'LAPSED')),
    reason text check (reason is null or status = 'REJECTED'),
    postponed_until date check ((postponed_until is not null) = (status = 'POSTPONED')),
    -- What accepting did: parts taken, the record that came of it, and what taking it back needs.
    taken text[] not null default '{}',
    target_id uuid,
    effect jsonb not null default '[]',
    batch_id uuid check (batch_id is null or status = 'ACCEPTED'),
    decided_by uuid references app.users,
    decided_at timestamptz,
    version int not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (hotline_id, invitation_id, kind, subject),
    foreign key (hotline_id, invitation_id) references app.survey_invitations (hotline_id, id)
  );
  create index on app.survey_proposals (round_id, kind);
  create index on app.survey_proposals (hotline_id, batch_id) where batch_id is not null;
  create index on app.survey_proposals (batch_id) where batch_id is not null;
  create index on app.survey_proposals (hotline_id, target_id) where target_id is not null;
  create index on app.survey_proposals (initiative_id) where initiative_id is not null;
  create index on app.survey_proposals (id);

  -- Up to which version answers were read for proposals, under the id of the invitation.
  create table app.survey_answers_read (
    ${tenant},
    version int not null,
    read_at timestamptz not null default now(),
    foreign key (hotline_id, id) references app.survey_invitations (hotline_id, id)
  );
`;

const decided =
  'status, reason, postponed_until, taken, target_id, effect, batch_id, initiative_id, decided_by, decided_at, version, updated_at';

const walls = (): string => {
  const hotlines = `hotline_id = (select app.hotline_id()) and (select app.writes()) and kind in ('PARTNERSHIP', 'OBSTACLE')`;
  // Which initiative is meant the secretariat says of all kinds; what a hotline has decided it leaves alone.
  const networks = `(select app.role()) = 'SECRETARIAT' and (kind in ('INITIATIVE', 'APPETITE', 'FOCUS_GROUP') or status in ('OPEN', 'POSTPONED'))`;
  return `
    ${tenantWall('app.survey_proposals', { verbs: [], unaudited: ['matches', 'effect', 'taken', 'subject'] })}
    grant update (${decided}) on app.survey_proposals to ${roles.hotline}, ${roles.network};
    create policy hotline_decides on app.survey_proposals for update to ${roles.hotline} using (${hotlines}) with check (${hotlines});
    create policy network_reads on app.survey_proposals for select to ${roles.network} using (true);
    create policy network_decides on app.survey_proposals for update to ${roles.network} using (${networks}) with check (${networks});
    ${tenantWall('app.survey_answers_read', { verbs: [], audited: false })}
  `;
};

const asOwner = (returns: string, language: 'sql stable' | 'sql' | 'plpgsql', body: string): string =>
  `returns ${returns} language ${language} security definer set search_path = pg_catalog, app as $$ ${body} $$`;

/**
 * For the job that reads answers, which is nobody: answers that are new or changed, and those in which a name means no
 * initiative for certain yet while the registry has changed since.
 */
const reading = (): string =>
  definerFunction(
    'app.answers_to_read(most int)',
    [roles.app],
    asOwner(
      'table (hotline_id uuid, id uuid, version int, country text, definition jsonb, answers jsonb)',
      'sql stable',
      `select s.hotline_id, s.id, s.version, h.country, v.definition, s.answers
       from app.survey_responses s
         join app.survey_invitations i on i.hotline_id = s.hotline_id and i.id = s.id
         join app.survey_rounds r on r.id = i.round_id
         join app.survey_versions v on v.id = r.survey_version_id
         join app.hotlines h on h.id = s.hotline_id
         left join app.survey_answers_read m on m.hotline_id = s.hotline_id and m.id = s.id
       where m.version is distinct from s.version
         or (m.read_at < (select max(k.updated_at) from app.initiatives k) and exists (select from app.survey_proposals p
           where p.hotline_id = s.hotline_id and p.invitation_id = s.id and p.kind in ('INITIATIVE', 'PARTNERSHIP')
             and p.status in ('OPEN', 'POSTPONED') and p.initiative_id is null))
       order by s.submitted_at, s.id limit most`,
    ),
  );

/** The registry as `matchesOf` looks at it; nothing that is not open to everybody who is signed in. */
const registry = (): string =>
  definerFunction(
    'app.registry_to_match()',
    [roles.app],
    asOwner(
      'jsonb',
      'sql stable',
      `select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name,
         'otherNames', i.aliases || case when i.local_name is null then '{}' else array[i.local_name] end,
         'organisation', case when o.id is null then '{}' else array_remove(array[o.name, o.acronym] || o.other_names, null) end,
         'website', i.website, 'countries', i.countries, 'anywhere', i.scope in ('EU', 'INTERNATIONAL'))), '[]')
       from app.initiatives i left join app.organisations o on o.id = i.organisation_id`,
    ),
  );

/**
 * Keeps what an answer proposes. What was decided stays decided unless the hotline now says something else; what it no
 * longer says, and nobody has decided, lapses. Nothing is done for an answer that has changed since it was read.
 */
const keeping = (): string =>
  definerFunction(
    'app.keep_survey_proposals(hotline uuid, invitation uuid, seen int, proposals jsonb)',
    [roles.app],
    asOwner(
      'void',
      'plpgsql',
      `begin
        perform 1 from app.survey_responses s where s.hotline_id = hotline and s.id = invitation and s.version = seen for update;
        if not found then return; end if;
        insert into app.survey_proposals as p (hotline_id, id, invitation_id, round_id, kind, subject, item, place, content, matches, initiative_id)
        select hotline, gen_random_uuid(), invitation, i.round_id, n.kind, n.subject, n.item, n.place, n.content, n.matches, n.initiative
        from app.survey_invitations i, jsonb_to_recordset(proposals)
          as n(kind text, subject text, item text, place int, content jsonb, matches jsonb, initiative uuid)
        where i.hotline_id = hotline and i.id = invitation
        on conflict (hotline_id, invitation_id, kind, subject) do update set
          item = excluded.item, place = excluded.place, content = excluded.content, matches = excluded.matches,
          initiative_id = case when p.content -> 'key' = excluded.content -> 'key'
            then coalesce(p.initiative_id, excluded.initiative_id) else excluded.initiative_id end,
          status = case when p.status = 'LAPSED' or p.content <> excluded.content then 'OPEN' else p.status end,
          reason = case when p.content <> excluded.content then null else p.reason end,
          postponed_until = case when p.content <> excluded.content then null else p.postponed_until end,
          batch_id = case when p.content <> excluded.content then null else p.batch_id end,
          effect = case when p.content <> excluded.content then '[]' else p.effect end,
          version = p.version + 1, updated_at = now()
        where p.content <> excluded.content or p.matches <> excluded.matches or p.status = 'LAPSED' or p.place <> excluded.place;
        update app.survey_proposals p set status = 'LAPSED', postponed_until = null, version = p.version + 1, updated_at = now()
        where p.hotline_id = hotline and p.invitation_id = invitation and p.status in ('OPEN', 'POSTPONED')
          and not exists (select from jsonb_to_recordset(proposals) as n(kind text, subject text)
            where n.kind = p.kind and n.subject = p.subject);
        insert into app.survey_answers_read (hotline_id, id, version) values (hotline, invitation, seen)
        on conflict on constraint survey_answers_read_pkey do update set version = excluded.version, read_at = now();
      end`,
    ),
  );

/**
 * Takes a partnership back that an answer began, while it is as the answer made it: with its first steps and the entries
 * `notes`, which were withdrawn. False where anything else holds on to it, or it has changed.
 */
const takingBackPartnership = (): string =>
  definerFunction(
    'app.take_back_partnership(which uuid, seen int, notes uuid[])',
    [roles.hotline],
    asOwner(
      'boolean',
      'plpgsql',
      `declare home uuid := app.hotline_id();
       begin
        if not app.writes() then return false; end if;
        perform 1 from app.partnerships where hotline_id = home and id = which and version = seen for update;
        if not found then return false; end if;
        delete from app.interactions where hotline_id = home and partnership_id = which and id = any(notes) and withdrawn_at is not null;
        delete from app.obstacles where hotline_id = home and partnership_id = which and id = any(notes) and withdrawn_at is not null;
        -- A campaign or a board that entered by itself shows that the partnership is more than this answer.
        if exists (select from app.timeline_entries where hotline_id = home and partnership_id = which and kind <> 'STAGE_CHANGE') then
          raise foreign_key_violation;
        end if;
        delete from app.stage_changes where hotline_id = home and partnership_id = which;
        delete from app.health_spans where hotline_id = home and partnership_id = which;
        delete from app.partnerships where hotline_id = home and id = which;
        return true;
      exception when foreign_key_violation then
        return false;
      end`,
    ),
  );

/** Takes an initiative back that an answer added, while it is as it was added and nothing points to it. */
const takingBackInitiative = (): string =>
  definerFunction(
    'app.take_back_initiative(which uuid, seen int)',
    [roles.network],
    asOwner(
      'boolean',
      'plpgsql',
      `begin
        if app.role() <> 'SECRETARIAT' then return false; end if;
        perform 1 from app.initiatives where id = which and version = seen for update;
        if not found then return false; end if;
        update app.survey_proposals set initiative_id = null, version = version + 1, updated_at = now()
          where initiative_id = which and status in ('OPEN', 'POSTPONED');
        delete from app.initiative_facts where initiative_id = which;
        -- Made by a later migration; what a function names is looked up when it runs.
        delete from app.initiative_statuses where initiative_id = which;
        delete from app.contact_channels where initiative_id = which;
        delete from app.initiatives where id = which;
        return true;
      exception when foreign_key_violation then
        return false;
      end`,
    ),
  );
