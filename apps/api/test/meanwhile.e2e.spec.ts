import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from './api.ts';
import type { WorkingHotline } from './builders.ts';
import { addFullHotline } from './full-hotline.ts';
import { day, mutate, type Outcome } from './mutate.ts';

let api: TestApi;
let ours: WorkingHotline;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addFullHotline(api, 'Our hotline');
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Row {
  readonly id: string;
  readonly version: number;
}

/** The first row of a table; of a table of hotlines the first of ours. */
async function rowOf(table: string, where = 'true'): Promise<Row> {
  const { rows } = await api.admin.query<Row>(
    `select id, version from app.${table} x where ${where} order by id limit 1`,
  );
  if (!rows[0]) throw new Error(`${table} has no row`);
  return rows[0];
}

/** Sends a change that has read its record already when somebody else, who was faster, saves theirs. */
async function sentMeanwhile(
  table: string,
  { id }: Row,
  send: () => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  await api.admin.query('begin');
  try {
    await api.admin.query(`update app.${table} set version = version + 1 where id = $1`, [id]);
    let answered = false;
    const sent = send().finally(() => {
      answered = true;
    });
    const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while (!answered && (await api.admin.query(waits)).rowCount === 0) await setTimeout(5);
    await api.admin.query('commit');
    return await sent;
  } catch (error) {
    await api.admin.query('rollback');
    throw error;
  }
}

const text = { sourceTitle: 'A letter', asOf: day(0) };

/** Changes that start from a version: the mutation, the table of its record, and what else it takes. */
const changes: readonly (readonly [
  name: string,
  table: string,
  input: object,
  more?: { readonly by?: () => Person; readonly where?: string; readonly fields?: string },
])[] = [
  ['editPartnership', 'partnerships', { sharing: 'GREEN' }],
  ['moveStage', 'partnerships', { to: 'CONTACTED', effectiveOn: day(0) }],
  ['editInteraction', 'interactions', { kind: 'CALL', occurredOn: day(-1), summary: 'Another word.' }],
  [
    'editEngagement',
    'engagements',
    { kind: 'EVENT', title: 'Another', startsOn: day(-1) },
    { where: `kind <> 'WORKING_GROUP'` },
  ],
  ['changeCadence', 'engagements', { cadence: 'WEEKLY' }, { where: `kind = 'WORKING_GROUP'` }],
  [
    'editMeeting',
    'group_meetings',
    { metOn: day(-4), decisions: [], personIds: [], userIds: [], hotlineCount: 2, partnerCount: 2 },
  ],
  ['editObstacle', 'obstacles', { type: 'LANGUAGE', severity: 'HIGH', since: day(-3) }],
  ['editAgreement', 'agreements', { kind: 'MOU', progress: 'DRAFT', note: 'Another word.' }],
  ['editPerson', 'people', { roleTitle: 'Another', source: 'A meeting' }],
  ['confirmPerson', 'people', {}],
  ['editTask', 'tasks', { title: 'Another' }],
  ['completeTask', 'tasks', {}, { where: `status = 'OPEN' and meeting_id is null` }],
  ['tickStep', 'checklist_steps', { doneOn: day(0) }],
  ['withdrawChecklist', 'checklists', {}, { fields: '' }],
  ['scoreReview', 'reviews', { scores: [{ domain: 'NEED', score: 3 }] }],
  ['decideReview', 'reviews', { heldOn: day(0), outcome: 'CONTINUE', nextDueOn: day(90) }],
  ['withdrawReview', 'reviews', {}],
  ['endHealthOverride', 'health_overrides', {}],
  ['changeView', 'saved_views', { name: 'Another' }],
  ['removeView', 'saved_views', {}, { fields: '' }],
  ['editBoard', 'boards', { name: 'Another', kind: 'ADVISORY_BOARD', cadence: 'QUARTERLY' }],
  ['editSeat', 'seats', { role: 'CHAIR', voting: true, since: day(-300) }],
  ['correctTerm', 'terms', { startsOn: day(-90) }, { fields: '{ termId }' }],
  ['answerReferralCheck', 'referral_checks', { explanation: 'NOT_KNOWN' }],
  ['withdrawReferralCheck', 'referral_checks', {}],
  [
    'editCampaign',
    'campaigns',
    { title: 'Another', theme: 'SEEKING_HELP', audiences: [], countries: ['NL'], languages: [], channels: [] },
  ],
  [
    'editGuideline',
    'guidelines',
    {
      title: 'Another',
      publisher: 'Somebody',
      summary: 'Words.',
      url: 'https://own.example/',
      addressState: 'CHECKED',
      source: 'A letter',
      asOf: '2026',
    },
    { by: () => secretariat },
  ],
  [
    'editTemplate',
    'playbook_templates',
    { title: 'Another', purpose: 'A purpose', steps: [{ key: 'a', phase: 'A phase', title: 'A step' }] },
    { by: () => secretariat },
  ],
  ['retireTemplate', 'playbook_templates', {}, { by: () => secretariat }],
  [
    'editOrganisation',
    'organisations',
    { name: 'Another', otherNames: [], type: 'NGO_CHARITY', ...text },
    { by: () => secretariat },
  ],
];

describe('a change that somebody else was faster than', () => {
  it.each(changes)(
    '%s: overwrites nothing, and is told what stands now',
    async (name, table, input, { by, where, fields } = {}) => {
      const row = await rowOf(table, where);
      const ids = name === 'moveStage' ? { id: randomUUID(), partnershipId: row.id } : { id: row.id };
      const outcome = await sentMeanwhile(table, row, () =>
        mutate(by?.() ?? ours.manager, name, { ...ids, version: row.version, ...input }, fields),
      );
      expect([name, outcome.refusal?.code]).toEqual([name, 'CONFLICT']);
      expect(JSON.stringify(outcome.refusal?.params)).toContain(`"version":${row.version + 1}`);
      expect(await rowOf(table, `id = '${row.id}'`)).toEqual({ id: row.id, version: row.version + 1 });
    },
  );
});
