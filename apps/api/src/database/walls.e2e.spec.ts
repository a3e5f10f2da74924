import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Person, TestApi } from '../../test/api.ts';
import { asPerson } from '../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../test/builders.ts';
import { appUrl, TEST_PREFIX } from '../../test/template-database.ts';
import { databaseRoles } from './roles.ts';

const { owner, app, hotline, network, admin, link } = databaseRoles(TEST_PREFIX);

let api: TestApi;
let theirs: WorkingHotline;
let ours: WorkingHotline;
let secretariat: Person;
let administrator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  // So that the catalogue writes every name with its schema, whatever the superuser is called.
  await api.admin.query('set search_path = pg_catalog');
  theirs = await addWorkingHotline(api, 'Their hotline');
  ours = await addWorkingHotline(api, 'Our hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
});
afterAll(() => api.stop());

async function rows<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await api.admin.query<Row>(sql, [...values])).rows;
}
const names = async (sql: string, values: readonly unknown[] = []): Promise<string[]> =>
  (await rows<{ name: string }>(sql, values)).map(({ name }) => name).toSorted();
const tables = () =>
  names(`select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')`);

/** No tables of hotlines: memberships describe one, participants name one (campaign-walls.e2e.spec.ts), the directory is for everyone. */
const notOfHotlines = ['users', 'audit_events', 'membership_periods', 'directory_entries', 'campaign_participants'];

/** Tables whose rows belong to hotlines. */
const tenantTables = async () =>
  (
    await names(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname = 'hotline_id' and not a.attisdropped`)
  ).filter((name) => !notOfHotlines.includes(name));

describe('the roles of the database', () => {
  it('give the login of the API no right of its own', async () => {
    const [role] = await rows<Record<string, boolean>>(
      `select rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication, rolcanlogin from pg_roles where rolname = $1`,
      [app],
    );
    expect(role).toEqual({
      rolsuper: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      rolreplication: false,
      rolcanlogin: true,
    });
    const granted = await names(
      `select distinct c.relname as name from pg_class c, aclexplode(c.relacl) g
       where c.relnamespace = 'app'::regnamespace and g.grantee in ($1::regrole, 0)`,
      [app],
    );
    expect(granted).toEqual([]);
    const columns = await names(
      `select a.attname as name from pg_attribute a, aclexplode(a.attacl) g where g.grantee in ($1::regrole, 0)
       and a.attrelid in (select oid from pg_class where relnamespace = 'app'::regnamespace)`,
      [app],
    );
    expect(columns).toEqual([]);
    expect(await names('select relname as name from pg_class where relowner = $1::regrole', [app])).toEqual([]);
  });

  it('let it become a scope and nothing else', async () => {
    const members = await names(
      `select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = $1::regrole`,
      [app],
    );
    expect(members).toEqual([admin, hotline, link, network].toSorted());
  });

  it('let nobody log in as a scope or as the owner, nor step over row-level security', async () => {
    const roles = await rows<{ rolcanlogin: boolean; rolbypassrls: boolean; rolsuper: boolean }>(
      'select rolcanlogin, rolbypassrls, rolsuper from pg_roles where rolname = any($1)',
      [[owner, hotline, network, admin, link]],
    );
    expect(roles).toHaveLength(5);
    for (const role of roles) expect(role).toEqual({ rolcanlogin: false, rolbypassrls: false, rolsuper: false });
  });

  it('refuse the login every table until it is somebody', async () => {
    const client = new Client({ connectionString: appUrl(api.database) });
    await client.connect();
    try {
      for (const table of await tables()) {
        await expect(client.query(`select from app.${table} limit 1`)).rejects.toThrow(/permission denied/);
      }
      await expect(client.query(`set role ${owner}`)).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});

describe('the scope of a personal link', () => {
  it('has no right on any table or column, and no policy names it', async () => {
    const granted = await names(
      `select distinct c.relname as name from pg_class c, aclexplode(c.relacl) g
       where c.relnamespace = 'app'::regnamespace and g.grantee = $1::regrole
       union select a.attname from pg_attribute a, aclexplode(a.attacl) g where g.grantee = $1::regrole`,
      [link],
    );
    expect(granted).toEqual([]);
    expect(
      await names(`select tablename as name from pg_policies where schemaname = 'app' and $1 = any(roles)`, [link]),
    ).toEqual([]);
    const memberOf = await names(
      `select r.rolname as name from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = $1::regrole`,
      [link],
    );
    expect(memberOf).toEqual([]);
  });

  it('may call, of all that runs with the owner’s rights, only what serves a purpose and looks its link up itself', async () => {
    const callable = await rows<{ name: string; source: string; arguments: string }>(
      `select p.proname as name, p.prosrc as source, pg_get_function_arguments(p.oid) as arguments from pg_proc p
       where p.pronamespace = 'app'::regnamespace and p.prosecdef and has_function_privilege($1, p.oid, 'execute') order by 1`,
      [link],
    );
    expect(callable.map(({ name }) => name)).toEqual([
      'answer_campaign_by_link',
      'answer_invitation_by_link',
      'answer_poll_by_link',
      'answer_review_by_link',
      'campaign_by_link',
      'consent_by_link',
      'decline_survey_by_link',
      'figures_by_link',
      'give_figures_by_link',
      'invitation_by_link',
      'keep_survey_answer_by_link',
      'open_survey_by_link',
      'review_by_link',
      'session_by_link',
      'submit_survey_by_link',
      'suggest_colleague_by_link',
      'suggestion_by_link',
      'survey_by_link',
    ]);
    for (const one of callable) {
      expect([one.name, one.source]).toEqual([one.name, expect.stringMatching(/app\.live_(network_)?link\(/)]);
      expect([one.name, one.arguments]).toEqual([one.name, expect.not.stringMatching(/uuid|bytea/)]);
    }
  });

  it('finds nothing with the settings of a person, or of a link that is made up', async () => {
    const { rows: someLink } = await api.admin.query(
      `insert into app.personal_links (hotline_id, id, purpose, subject_id, recipient, token_hash, expires_at, created_by)
       values ($1, gen_random_uuid(), 'REFERRALS', gen_random_uuid(), 'Somebody', sha256('x'), now() + interval '1 day', $2) returning id`,
      [ours.hotlineId, ours.manager.id],
    );
    for (const linkId of ['', someLink[0].id, '00000000-0000-0000-0000-000000000000']) {
      await api.admin.query('begin');
      const settings = { 'app.hotline_id': ours.hotlineId, 'app.user_id': ours.manager.id, 'app.link_id': linkId };
      for (const [name, value] of Object.entries(settings)) {
        await api.admin.query('select set_config($1, $2, true)', [name, value]);
      }
      await api.admin.query(`set local role ${link}`);
      expect((await api.admin.query('select * from app.review_by_link()')).rows).toEqual([]);
      expect((await api.admin.query(`select app.answer_review_by_link('{"NEED": 4}') as open`)).rows).toEqual([
        { open: false },
      ]);
      expect((await api.admin.query('select * from app.figures_by_link()')).rows).toEqual([]);
      expect((await api.admin.query(`select app.give_figures_by_link('[]') as open`)).rows).toEqual([{ open: false }]);
      await expect(api.admin.query('select * from app.personal_links')).rejects.toThrow(/permission denied/);
      await api.admin.query('rollback');
    }
  });
});

describe('every table', () => {
  it('belongs to the owner and has row-level security enabled and forced', async () => {
    const open = await names(
      `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity and relowner = $1::regrole)`,
      [owner],
    );
    expect(open).toEqual([]);
    expect((await tables()).length).toBeGreaterThan(20);
  });

  it('has policies that name a role, never everybody', async () => {
    expect(
      await names(`select tablename as name from pg_policies where schemaname = 'app' and 'public' = any(roles)`),
    ).toEqual([]);
    expect(
      await names(
        `select tablename || '.' || policyname as name from pg_policies where schemaname = 'app' and permissive <> 'PERMISSIVE'`,
      ),
    ).toEqual([]);
  });

  it('of a hotline begins its key and its references with the hotline', async () => {
    const loose = await names(
      `select c.conname as name from pg_constraint c
       where c.connamespace = 'app'::regnamespace and c.contype in ('p', 'f')
         and c.conrelid::regclass::text = any(select 'app.' || t from unnest($1::text[]) t)
         and (c.contype = 'p' or c.confrelid::regclass::text = any(select 'app.' || t from unnest($1::text[]) t))
         and not exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attnum = c.conkey[1] and a.attname = 'hotline_id')`,
      [await tenantTables()],
    );
    expect(loose).toEqual([]);
  });

  it('of a hotline asks for the own hotline in every policy of that scope, and for a writer where it writes', async () => {
    const policies = await rows<{ tablename: string; cmd: string; qual: string | null; with_check: string | null }>(
      `select tablename, cmd, qual, with_check from pg_policies where schemaname = 'app' and tablename = any($1) and roles = $2`,
      [await tenantTables(), `{${hotline}}`],
    );
    expect(policies.length).toBeGreaterThan(20);
    for (const { tablename, cmd, qual, with_check } of policies) {
      for (const expression of [qual, with_check].filter((each) => each !== null)) {
        expect([tablename, cmd, expression]).toEqual([tablename, cmd, expect.stringContaining('app.hotline_id()')]);
        if (cmd !== 'SELECT')
          expect([tablename, cmd, expression]).toEqual([tablename, cmd, expect.stringContaining('app.writes()')]);
      }
      if (cmd === 'INSERT') expect([tablename, with_check]).toEqual([tablename, expect.stringContaining('created_by')]);
    }
  });

  it('of a hotline gives administrators no policy at all', async () => {
    const policies = await names(
      `select tablename as name from pg_policies where schemaname = 'app' and tablename = any($1) and $2 = any(roles)`,
      [await tenantTables(), admin],
    );
    expect(policies).toEqual([]);
  });
});

describe('functions that run with the owner’s rights', () => {
  it('name their search path, belong to the owner and are not for everybody', async () => {
    const loose = await names(
      `select p.proname as name from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
       and (p.proowner <> $1::regrole
         or not exists (select from unnest(p.proconfig) c where c like 'search_path=%')
         or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee = 0))`,
      [owner],
    );
    expect(loose).toEqual([]);
    const all = await names(
      `select proname as name from pg_proc where pronamespace = 'app'::regnamespace and prosecdef`,
    );
    expect(all.length).toBeGreaterThan(10);
  });
});

describe('behind the policies of the API', () => {
  const others = (): Person[] => [ours.observer, ours.coordinator, ours.manager, administrator];

  it('nobody of another hotline and no administrator finds a row', async () => {
    for (const table of await tenantTables()) {
      for (const person of others()) {
        const found = await asPerson(api, person, `select * from app.${table} where hotline_id = $1`, [
          theirs.hotlineId,
        ]);
        expect([table, person.role, found]).toEqual([table, person.role, []]);
      }
      const own = await asPerson(
        api,
        theirs.manager,
        `select count(*)::int as n from app.${table} where hotline_id <> $1`,
        [theirs.hotlineId],
      );
      expect([table, own]).toEqual([table, [{ n: 0 }]]);
    }
  });

  it('the secretariat finds what labels open to it, and nothing of people, tasks, counts, due diligence, reviews and links', async () => {
    for (const table of [
      'people',
      'partnership_people',
      'tasks',
      'referral_entries',
      'referral_figure_requests',
      'referral_checks',
      'due_diligences',
      'reviews',
      'personal_links',
    ]) {
      expect(await asPerson(api, secretariat, `select * from app.${table}`)).toEqual([]);
    }
    const partnerships = await asPerson(api, secretariat, 'select hotline_id from app.partnerships');
    expect(partnerships).toHaveLength(2);
    await api.admin.query(`update app.partnerships set sharing = 'AMBER_STRICT' where hotline_id = $1`, [
      theirs.hotlineId,
    ]);
    for (const table of [
      'partnerships',
      'stage_changes',
      'interactions',
      'engagements',
      'engagement_partnerships',
      'timeline_entries',
    ]) {
      const found = await asPerson(api, secretariat, `select distinct hotline_id from app.${table}`);
      expect([table, found]).toEqual([table, [{ hotline_id: ours.hotlineId }]]);
    }
  });

  it('a manager changes and removes nothing of another hotline', async () => {
    for (const table of await tenantTables()) {
      for (const statement of [
        `update app.${table} set hotline_id = hotline_id where hotline_id = $1 returning 1`,
        `delete from app.${table} where hotline_id = $1 returning 1`,
      ]) {
        const outcome = await asPerson(api, ours.manager, statement, [theirs.hotlineId]).catch(
          (error: Error) => error.message,
        );
        expect([table, outcome]).toEqual([
          table,
          Array.isArray(outcome) ? [] : expect.stringMatching(/permission denied/),
        ]);
      }
    }
  });

  it('a row never moves to another hotline', async () => {
    await expect(
      asPerson(api, ours.manager, 'update app.people set hotline_id = $1 where hotline_id = $2', [
        theirs.hotlineId,
        ours.hotlineId,
      ]),
    ).rejects.toThrow(/row-level security|foreign key/);
  });

  it('people who are nobody see nothing', async () => {
    const nobody: Person = { ...ours.manager, id: '00000000-0000-0000-0000-000000000000', hotlineId: null };
    for (const table of await tenantTables()) {
      expect([table, await asPerson(api, nobody, `select * from app.${table}`)]).toEqual([table, []]);
    }
  });

  it('the audit trail is for managers of the own hotline and administrators, and nobody rewrites it', async () => {
    const seen = await asPerson(
      api,
      ours.manager,
      `select distinct hotline_id from app.audit_events where area <> 'REGISTRY'`,
    );
    expect(seen).toEqual([{ hotline_id: ours.hotlineId }]);
    for (const table of ['audit_events', 'audit_values']) {
      await expect(api.admin.query(`delete from app.${table}`)).rejects.toThrow(/append-only/);
      for (const person of [ours.manager, secretariat, administrator]) {
        await expect(asPerson(api, person, `delete from app.${table}`)).rejects.toThrow(/permission denied/);
      }
    }
  });

  it('colleagues find in the trail what belongs to the page of a record, and nothing else', async () => {
    for (const person of [ours.coordinator, ours.observer]) {
      const found = await asPerson(
        api,
        person,
        `select distinct area, hotline_id, subject_id is not null as placed from app.audit_events order by area, placed desc`,
      );
      expect(found).toEqual([
        { area: 'HOTLINE', hotline_id: ours.hotlineId, placed: true },
        { area: 'REGISTRY', hotline_id: null, placed: true },
        { area: 'REGISTRY', hotline_id: null, placed: false },
      ]);
    }
  });

  it('an administrator finds that hotlines changed something, never what they wrote', async () => {
    const events = await asPerson(api, administrator, `select id from app.audit_events where area = 'HOTLINE'`);
    expect(events.length).toBeGreaterThan(15);
    const values = `select count(*)::int as n from app.audit_values where event_id in (select id from app.audit_events where area = $1)`;
    expect(await asPerson(api, administrator, values, ['HOTLINE'])).toEqual([{ n: 0 }]);
    expect((await asPerson<{ n: number }>(api, administrator, values, ['ACCOUNT']))[0]?.n).toBeGreaterThan(0);
    expect((await asPerson<{ n: number }>(api, administrator, values, ['REGISTRY']))[0]?.n).toBeGreaterThan(0);
  });

  it('the secretariat finds the trail of the registry and of nothing else', async () => {
    const areas = await asPerson(api, secretariat, 'select distinct area from app.audit_events');
    expect(areas).toEqual([{ area: 'REGISTRY' }]);
    const closed = `select v.event_id from app.audit_values v where v.event_id not in (select id from app.audit_events)`;
    expect(await asPerson(api, secretariat, closed)).toEqual([]);
  });

  it('every audited table says to which part of the trail it belongs', async () => {
    const silent = await names(
      `select tgrelid::regclass::text as name from pg_trigger where tgname = 'audit'
       and split_part(encode(tgargs, 'escape'), '\\000', 1) not in ('HOTLINE', 'REGISTRY', 'ACCOUNT', 'NETWORK')`,
    );
    expect(silent).toEqual([]);
  });
});
