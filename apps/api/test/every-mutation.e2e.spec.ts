import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from './api.ts';
import { addWorkingHotline, type WorkingHotline } from './builders.ts';
import { addFullHotline } from './full-hotline.ts';
import { type AnyMutation, allMutations } from './mutations.ts';

const mutations = allMutations();

let api: TestApi;
let ours: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api, 'Our hotline');
});
afterAll(() => api.stop());

/** What a request with this id in every place comes to: `DONE`, or the code of its refusal. */
async function codeFor({ request }: AnyMutation, person?: Person, id: string = randomUUID()): Promise<string> {
  const { query, variables } = request(id);
  const { errors } = person ? await person.ask(query, variables) : await api.ask(query, variables);
  return errors?.[0]?.extensions.code ?? 'DONE';
}

/** The mutations whose answer to this person is one of the codes, or none of them. */
async function answered(person: Person | undefined, is: (code: string) => boolean): Promise<string[]> {
  const names: string[] = [];
  for (const mutation of mutations) if (is(await codeFor(mutation, person))) names.push(mutation.name);
  return names;
}

/** What people do with their own account, inbox and calendar. */
const ownAffairs = [
  'changePassword',
  'chooseMail',
  'chooseMailLanguage',
  'endCalendarLink',
  'makeCalendarLink',
  'markAllNotificationsRead',
  'markNotifications',
  'unmarkNotifications',
];

/** Where one has to see the record before the role is asked: what others have answers as what nobody has. */
const looksFirst = [
  'acceptSurveyProposals',
  'addCampaignAsset',
  'addCampaignMilestone',
  'addCampaignParticipant',
  'answerCampaign',
  'changeView',
  'editCampaign',
  'editCampaignMeasurement',
  'matchSurveyProposal',
  'moveCampaignPhase',
  'postponeSurveyProposal',
  'recordCampaignMeasurement',
  'rejectSurveyProposal',
  'removeCampaignAsset',
  'removeCampaignLaunch',
  'removeCampaignMeasurement',
  'removeCampaignMilestone',
  'removeCampaignParticipant',
  'removeView',
  'reopenSurveyProposal',
  'restoreRemoved',
  'restoreView',
  'setCampaignLaunch',
  'tickCampaignMilestone',
  'undoCampaignPhase',
  // A batch of nothing is taken back already.
  'undoSurveyProposals',
];

/** What administrators do beside their own affairs. */
const administration = [
  'addUser',
  'cancelHandover',
  'changeView',
  'deactivateUser',
  'eraseUser',
  'handOver',
  'reactivateUser',
  'removeView',
  'renewPasswordLink',
  'restoreView',
  'sendMail',
  'settleMail',
  'undoHandover',
];

/** What an act comes to that is about nothing, where that is no fault. */
const ofNothing: Readonly<Record<string, string>> = {
  discardLogDraft: 'DONE',
  keepLogDraft: 'VALIDATION',
  markNotifications: 'DONE',
  takeBackReferrals: 'DONE',
  undoSurveyProposals: 'DONE',
  undoTermChanges: 'CONFLICT',
};

/** Tables of hotlines in which one has nothing that answers no survey and keeps no draft. */
const withoutRows = [
  'log_drafts',
  'membership_periods',
  'survey_answers_read',
  'survey_contacts',
  'survey_drafts',
  'survey_invitations',
  'survey_mails',
  'survey_proposals',
  'survey_quotes',
  'survey_responses',
];

const byLink = mutations.map(({ name }) => name).filter((name) => name.endsWith('ByLink'));

describe('every mutation', () => {
  it('is named in a spec', () => {
    // Beside the specs their builders; not what names mutations without sending them.
    const others = ['every-mutation.e2e.spec.ts', 'mutate.ts'];
    const texts = ['src', 'test'].flatMap((dir) =>
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.spec.ts') || (dir === 'test' && file.endsWith('.ts')))
        .filter((file) => !others.includes(file))
        .map((file) => readFileSync(path.join(dir, file), 'utf8')),
    );
    const unnamed = mutations.filter(({ name }) => !texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
  });

  it('asks who is there', async () => {
    expect(await answered(undefined, (code) => code !== 'UNAUTHENTICATED')).toEqual([]);
  });

  it('is closed to who only reads, but for their own affairs', async () => {
    const open = await answered(ours.observer, (code) => code !== 'FORBIDDEN');
    expect(open).toEqual([...ownAffairs, ...looksFirst, ...byLink, 'chooseDefaultView'].sort());
  });

  it('is closed to administrators, but for accounts, mails and handing over', async () => {
    const open = await answered(await api.addPerson('ADMIN'), (code) => code !== 'FORBIDDEN');
    expect(open).toEqual([...ownAffairs, ...administration, ...byLink].sort());
  });

  it('answers ids of another hotline as ids that nobody has, and changes nothing there', async () => {
    const theirs = await addFullHotline(api, 'Their hotline');
    const { rows } = await api.admin.query<{ table: string }>(
      `select c.table_name as table from information_schema.columns c
       where c.table_schema = 'app' and c.column_name = 'hotline_id' and c.table_name in (
         select table_name from information_schema.columns where table_schema = 'app' and column_name = 'id' and data_type = 'uuid') order by 1`,
    );
    const tables = rows.map(({ table }) => table);
    const rowsOf = (table: string) =>
      `select '${table}' as table, x.id::text, to_jsonb(x)::text as row from app.${table} x where x.hotline_id = $1`;
    const statement = `${tables.map(rowsOf).join(' union all ')} order by 1, 3`;
    const all = async () =>
      (await api.admin.query<{ table: string; id: string; row: string }>(statement, [theirs.hotlineId])).rows;
    const before = await all();
    const one = new Map(before.map(({ table, id }) => [table, id]));
    expect(tables.filter((table) => !one.has(table))).toEqual(withoutRows);
    let asked = 0;
    const told: string[] = [];
    for (const mutation of mutations.filter(({ namesRecords }) => namesRecords)) {
      const nobodys = await codeFor(mutation, ours.manager);
      if (nobodys === 'FORBIDDEN') continue;
      expect([mutation.name, nobodys]).toEqual([mutation.name, ofNothing[mutation.name] ?? 'NOT_FOUND']);
      asked += 1;
      for (const [table, id] of [...one, ['hotlines', theirs.hotlineId] as const]) {
        const foreign = await codeFor(mutation, ours.manager, id);
        if (foreign !== nobodys) told.push(`${mutation.name} with an id of ${table}: ${foreign}, else ${nobodys}`);
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(told).toEqual([]);
    expect(await all()).toEqual(before);
  });
});
