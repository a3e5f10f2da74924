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
const sentMeanwhile = (table: string, { id }: Row, send: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> =>
  sentDuring([`update app.${table} set version = version + 1 where id = '${id}'`], send);

/** Sends a change while statements of somebody else are not committed yet, and commits them once it waits for them. */
async function sentDuring(
  statements: readonly string[],
  send: () => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  await api.admin.query('begin');
  try {
    for (const statement of statements) await api.admin.query(statement);
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

describe('an act that somebody else was faster than', () => {
  const conflict = { code: 'CONFLICT' };
  const done = async (person: Person, name: string, input: object, fields?: string) =>
    expect([name, (await mutate(person, name, input, fields)).message]).toEqual([name, undefined]);

  it('leaves a step where it is, instead of undoing it', async () => {
    const { partnershipId } = ours;
    const of = `id = '${partnershipId}'`;
    const changeId = randomUUID();
    const { version } = await rowOf('partnerships', of);
    await done(ours.manager, 'moveStage', {
      id: changeId,
      partnershipId,
      version,
      to: 'CONTACTED',
      effectiveOn: day(0),
    });
    const outcome = await sentMeanwhile('partnerships', await rowOf('partnerships', of), () =>
      mutate(ours.manager, 'undoStageMove', { partnershipId, changeId }),
    );
    expect(outcome.refusal).toMatchObject(conflict);
    expect((await api.admin.query('select from app.stage_changes where id = $1', [changeId])).rowCount).toBe(1);
  });

  it('does not put a review back', async () => {
    const { id, version } = await rowOf('reviews');
    await done(ours.manager, 'withdrawReview', { id, version });
    const row = await rowOf('reviews', `id = '${id}'`);
    const outcome = await sentMeanwhile('reviews', row, () =>
      mutate(ours.manager, 'restoreReview', { id, version: row.version }),
    );
    expect(outcome.refusal).toMatchObject(conflict);
  });

  it('does not correct a figure of a campaign', async () => {
    const figure = { numerator: 12, from: day(-30), until: day(-20), source: 'A report' };
    const { id: campaignId } = await rowOf('campaigns');
    const id = randomUUID();
    const first = { id, campaignId, metric: 'CLICKS', window: 'CAMPAIGN', ...figure };
    await done(ours.manager, 'recordCampaignMeasurement', first);
    const outcome = await sentMeanwhile('campaign_measurements', { id, version: 1 }, () =>
      mutate(ours.manager, 'editCampaignMeasurement', { id, version: 1, ...figure, numerator: 13 }),
    );
    expect(outcome.refusal).toMatchObject({ ...conflict, params: { current: { version: 2, numerator: 12 } } });
  });

  it('does not judge the health of a partnership that another manager has just judged', async () => {
    const standing = `hotline_id = '${ours.hotlineId}' and partnership_id = '${ours.partnershipId}' and ended_at is null`;
    const theirs = `insert into app.health_overrides (hotline_id, id, partnership_id, level, reason, ends_on, created_by)
      values ('${ours.hotlineId}', '${randomUUID()}', '${ours.partnershipId}', 'HEALTHY', 'Seen.', current_date + 9, '${ours.manager.id}')`;
    const input = {
      id: randomUUID(),
      partnershipId: ours.partnershipId,
      level: 'DORMANT',
      reason: 'Quiet.',
      endsOn: day(9),
    };
    const outcome = await sentDuring(
      [`update app.health_overrides set ended_at = now() where ${standing}`, theirs],
      () => mutate(ours.manager, 'overrideHealth', input),
    );
    expect(outcome.refusal).toMatchObject(conflict);
    expect((await api.admin.query(`select level from app.health_overrides where ${standing}`)).rows).toEqual([
      { level: 'HEALTHY' },
    ]);
  });

  it('erases nobody', async () => {
    const id = randomUUID();
    await done(ours.manager, 'addPerson', { id, name: 'Ada Example', roleTitle: 'Adviser', source: 'A meeting' });
    const erasing = { id, version: 1, confirmation: 'Ada Example', standIn: 'a former contact', texts: [] };
    const contact = await sentMeanwhile('people', { id, version: 1 }, () =>
      mutate(ours.manager, 'erasePerson', erasing),
    );
    expect(contact.refusal).toMatchObject(conflict);
    const administrator = await api.addPerson('ADMIN');
    const leaver = await api.addPerson('COORDINATOR', ours.hotlineId);
    const account = await rowOf('users', `id = '${leaver.id}'`);
    await done(administrator, 'deactivateUser', { id: account.id, version: account.version });
    const left = await rowOf('users', `id = '${leaver.id}'`);
    const user = await sentMeanwhile('users', left, () =>
      mutate(administrator, 'eraseUser', { ...left, confirmation: 'Test coordinator' }),
    );
    expect(user.refusal).toMatchObject(conflict);
    const { rows } = await api.admin.query(
      `select name from app.people where id = $1 union all select name from app.users where id = $2`,
      [id, leaver.id],
    );
    expect(rows).toEqual([{ name: 'Ada Example' }, { name: 'Test coordinator' }]);
  });
});
