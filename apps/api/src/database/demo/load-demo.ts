import { type CivilDate, today as todayOf } from '@alongside/shared';
import type { Client } from 'pg';
import { exactSolver } from '../../features/focus-groups/exact-solver.ts';
import { hashPassword } from '../../features/identity/passwords.ts';
import { DEMO_PASSWORD, demoAccounts, demoHotlines } from './accounts.ts';
import { answeredRoundRows } from './answered-round-rows.ts';
import { boardRows } from './board-rows.ts';
import { campaignRows } from './campaign-rows.ts';
import { checklistRows } from './checklists.ts';
import { DemoCalendar, demoId, type Row } from './demo-rows.ts';
import { makeEdits } from './edits.ts';
import { figureRows } from './figure-rows.ts';
import { focusGroupRows } from './focus-group-rows.ts';
import { dateIntensities } from './intensities.ts';
import { logDraftRows } from './log-draft-rows.ts';
import { notificationRows } from './notification-rows.ts';
import { demoPartnerships, partnershipRows } from './partnership-rows.ts';
import { registryRows } from './registry-rows.ts';
import { reportRows } from './report-rows.ts';
import { reviewRows } from './review-rows.ts';
import { surveyDraftRows } from './survey-draft-rows.ts';
import { surveyRows } from './survey-rows.ts';
import { viewRows } from './views.ts';
import { workingGroupRows } from './working-groups.ts';

/**
 * Loads two fictional hotlines with accounts, partnerships and a year of collaborations around `today`, as the
 * owner role and inside the caller's transaction. Where they are loaded already it changes nothing, so what
 * people have made of them stays.
 *
 * @returns one line for people
 */
export async function loadDemo(client: Client, today: CivilDate = todayOf(new Date())): Promise<string> {
  await client.query(`select pg_advisory_xact_lock(hashtext('alongside demo'))`);
  const hotlines = demoHotlines.map(({ key }) => demoId('hotline', key));
  const { rowCount } = await client.query('select from app.hotlines where id = any($1)', [hotlines]);
  if (rowCount) return 'loaded before, left as it is';
  const calendar = new DemoCalendar(today);
  const partnerships = partnershipRows(calendar);
  const rows = [
    ...registryRows(calendar, await hashPassword(DEMO_PASSWORD)),
    ...partnerships,
    ...figureRows(calendar),
    ...workingGroupRows(calendar),
    ...boardRows(calendar),
    ...checklistRows(calendar),
    ...reviewRows(calendar),
    ...campaignRows(calendar),
    ...viewRows(calendar),
    ...logDraftRows(calendar),
    ...surveyRows(calendar),
    ...answeredRoundRows(calendar),
    ...surveyDraftRows(calendar),
    ...focusGroupRows(calendar, await exactSolver()),
    ...notificationRows(partnerships),
  ];
  for (const [table, some] of rows) await insert(client, table, some);
  await dateIntensities(client, calendar);
  await client.query(chosenDates);
  // What was answered long ago is no news; what waits for an answer is.
  await client.query(`delete from app.notifications where subject_type = 'CAMPAIGN' and kind <> 'CAMPAIGN_ASKED'`);
  await makeEdits(client, calendar);
  for (const [table, some] of await reportRows(client, calendar)) await insert(client, table, some);
  return `${hotlines.length} fictional hotlines, ${demoAccounts.length} accounts, ${demoPartnerships.length} partnerships`;
}

/** A poll and the option that it came to refer to each other, so this comes after both. */
const chosenDates = `update app.focus_group_polls p set chosen_option_id = o.id
  from app.focus_group_poll_options o join app.focus_group_sessions s on s.id = o.focus_group_id and s.starts_at = o.starts_at
  where o.focus_group_id = p.id and p.closed_at is not null`;

/** How many demo accounts can sign in here. */
export async function demoAccountsIn(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from app.users where demo and active',
  );
  return rows[0]?.count ?? 0;
}

async function insert(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(
    `insert into app.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
