import { randomUUID } from 'node:crypto';
import { addDays, type CivilDate } from '@alongside/shared';
import type { Client } from 'pg';
import type { HealthCase } from './health-cases.ts';

/** One row by column. */
type Row = Readonly<Record<string, unknown>>;

/** Hotlines, as many initiatives, and for each pair a place for a partnership. */
export interface Places {
  readonly author: string;
  readonly hotlines: readonly string[];
  readonly initiatives: readonly { readonly id: string; readonly vouchedUntil: CivilDate }[];
}

/** Makes `side` × `side` places; the initiatives' facts were vouched for on days around `now`. */
export async function addPlaces(db: Client, side: number, now: CivilDate): Promise<Places> {
  const hotlines = Array.from({ length: side }, () => randomUUID());
  const initiatives = hotlines.map((_, index) => ({
    id: randomUUID(),
    vouchedUntil: addDays(now, Math.round((index / side) * 600) - 350),
  }));
  await db.query(
    `insert into app.hotlines (id, name, country, source_id, as_of)
     select h, 'Hotline', 'NL', (select id from app.sources limit 1), '2026' from unnest($1::uuid[]) h`,
    [hotlines],
  );
  await db.query(
    `insert into app.initiatives (id, name, scope, level_list_state, status, source_id, as_of)
     select id, 'Initiative', 'NATIONAL', 'UNKNOWN', 'ACTIVE', (select id from app.sources limit 1), "vouchedUntil"
     from jsonb_to_recordset($1) i(id uuid, "vouchedUntil" text)`,
    [JSON.stringify(initiatives)],
  );
  const { rows } = await db.query<{ id: string }>('select id from app.users limit 1');
  return { author: rows[0]?.id ?? '', hotlines, initiatives };
}

/** The table of each kind of record, with what its rows hold beside what a case says. */
const tables = {
  interactions: ['interactions', { summary: 'A note.' }],
  engagements: ['engagements', { kind: 'WORKING_GROUP', title: 'A group' }],
  agreements: ['agreements', { progress: 'DRAFT' }],
  obstacles: ['obstacles', { type: 'FUNDING' }],
  tasks: ['tasks', { title: 'A task' }],
  entries: ['referral_entries', { subject: 'HELP_SEEKER', mode: 'SIGNPOST', channel: 'PHONE' }],
  confirmations: ['referral_confirmations', { given_by: 'USER' }],
} as const;

/** The rows of a case in every table, by table. */
function rowsOf(one: HealthCase, index: number, { author, hotlines, initiatives }: Places): Map<string, Row[]> {
  const side = hotlines.length;
  const hotline_id = hotlines[Math.floor(index / side)];
  const stamps = {
    version: 1,
    created_by: author,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  };
  const partnership: Row = {
    hotline_id,
    id: one.id,
    initiative_id: initiatives[index % side]?.id,
    stage: one.stage,
    sharing: 'AMBER',
    sister_basis: one.sister ? 'One organisation operates both.' : null,
    next_review_on: one.nextReviewOn,
    ...stamps,
  };
  const rows = new Map<string, Row[]>([['partnerships', [partnership]]]);
  for (const [kind, [table, rest]] of Object.entries(tables)) {
    const partnership_id = kind === 'engagements' ? {} : { partnership_id: one.id };
    rows.set(
      table,
      one[kind as keyof typeof tables].map((row) => ({ hotline_id, ...partnership_id, ...rest, ...row, ...stamps })),
    );
  }
  rows.set(
    'engagement_partnerships',
    one.engagements.map(({ id }) => ({ hotline_id, engagement_id: id, partnership_id: one.id, created_by: author })),
  );
  const [group] = one.engagements;
  rows.set(
    'group_meetings',
    group ? one.meetings.map((row) => ({ hotline_id, engagement_id: group.id, decisions: [], ...row, ...stamps })) : [],
  );
  rows.set(
    'health_overrides',
    one.override ? [{ hotline_id, partnership_id: one.id, reason: 'We know why.', ...one.override, ...stamps }] : [],
  );
  return rows;
}

function byTable(cases: readonly HealthCase[], places: Places, first: number): Map<string, Row[]> {
  const all = new Map<string, Row[]>();
  cases.forEach((one, index) => {
    for (const [table, rows] of rowsOf(one, first + index, places)) {
      const those = all.get(table);
      if (those) those.push(...rows);
      else all.set(table, rows);
    }
  });
  return all;
}

/** Writes cases into the product's own tables, a statement for each table; `first` is the place of the first case. */
export async function insertCases(db: Client, cases: readonly HealthCase[], places: Places, first = 0): Promise<void> {
  for (const [table, rows] of byTable(cases, places, first)) {
    const columns = Object.keys(rows[0] ?? {}).join(', ');
    await db.query(
      `insert into app.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** The same with triggers at rest, as a loader does it, and the spans reckoned afterwards. */
export async function loadCases(db: Client, cases: readonly HealthCase[], places: Places, first = 0): Promise<void> {
  await db.query('set session_replication_role = replica');
  await insertCases(db, cases, places, first);
  await db.query('set session_replication_role = origin');
  await db.query('analyze');
  const ids = cases.map(({ id }) => id);
  await db.query(
    'select app.reckon_health(array_agg(hotline_id), array_agg(id)) from app.partnerships where id = any($1)',
    [ids],
  );
}

/** Changes the rows of cases that are there already into what the cases say now. */
export async function updateCases(db: Client, cases: readonly HealthCase[], places: Places, first = 0): Promise<void> {
  for (const [table, rows] of byTable(cases, places, first)) {
    if (table === 'engagement_partnerships') continue;
    const columns = Object.keys(rows[0] ?? {}).filter((column) => !['hotline_id', 'id'].includes(column));
    await db.query(
      `update app.${table} t set ${columns.map((column) => `${column} = r.${column}`).join(', ')}
       from jsonb_populate_recordset(null::app.${table}, $1) r where t.hotline_id = r.hotline_id and t.id = r.id`,
      [JSON.stringify(rows)],
    );
  }
}
