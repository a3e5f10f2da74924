import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { someInitiative } from '../../../test/builders.ts';
import { addSide, answer, type CampaignSide, join, move, see, startCampaign } from '../../../test/campaigns.ts';
import { mutate } from '../../../test/mutate.ts';

let api: TestApi;
let lead: CampaignSide;
let partner: CampaignSide;
let stranger: CampaignSide;
let secretariat: Person;
let admin: Person;
const labels = ['AMBER_STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;
const byLabel = new Map<string, string>();
let networks: string;
beforeAll(async () => {
  api = await TestApi.start();
  await api.admin.query('set search_path = pg_catalog');
  lead = await addSide(api, 'Leading hotline');
  partner = await addSide(api, 'Partner hotline');
  stranger = await addSide(api, 'Other hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  admin = await api.addPerson('ADMIN');
  for (const sharing of labels) {
    const id = await startCampaign(lead.manager, { sharing });
    await join(lead.coordinator, id, { hotlineId: partner.hotlineId });
    await join(lead.coordinator, id, { initiativeId: await someInitiative(api, lead.hotlineId) });
    await move(lead.coordinator, id, 'PLANNED');
    await answer(partner.manager, id, 'Partner hotline');
    byLabel.set(sharing, id);
  }
  networks = await startCampaign(secretariat, { sharing: 'AMBER_STRICT' });
  await join(secretariat, networks, { hotlineId: partner.hotlineId });
});
afterAll(() => api.stop());

const tables = ['campaigns', 'campaign_participants', 'campaign_approvals', 'campaign_phase_changes'];
const strict = () => byLabel.get('AMBER_STRICT') ?? '';
const green = () => byLabel.get('GREEN') ?? '';

/** Who sees a campaign of each label, led by the one and joined by the other hotline. */
const seenBy: [string, () => Person, readonly string[]][] = [
  ['the hotline that leads', () => lead.observer, labels],
  ['a hotline that takes part', () => partner.observer, labels],
  ['another hotline', () => stranger.manager, ['GREEN', 'CLEAR']],
  ['the secretariat', () => secretariat, ['AMBER', 'GREEN', 'CLEAR']],
  ['an administrator', () => admin, []],
];

describe.each(seenBy)('%s', (_name, person, expected) => {
  it('sees by page and by database the same campaigns, as their labels say', async () => {
    for (const sharing of labels) {
      const id = byLabel.get(sharing) ?? '';
      const seen = expected.includes(sharing);
      expect([sharing, (await see(person(), id)) !== null]).toEqual([sharing, seen]);
      for (const table of tables) {
        const column = table === 'campaigns' ? 'id' : 'campaign_id';
        const rows = await asPerson(api, person(), `select from app.${table} where ${column} = $1`, [id]);
        expect([sharing, table, rows.length > 0]).toEqual([sharing, table, seen]);
      }
    }
  });
});

describe('the second wall', () => {
  const nothing = /row-level security|permission denied/;
  const outcome = (person: Person, sql: string, values: unknown[]) =>
    asPerson(api, person, sql, values).catch((error: Error) => error.message);

  it('lets a campaign of the secretariat be seen by it and by who takes part, whatever the label', async () => {
    expect(await see(partner.observer, networks)).not.toBeNull();
    expect(await see(secretariat, networks)).not.toBeNull();
    expect(await see(stranger.manager, networks)).toBeNull();
    expect(await see(lead.manager, networks)).toBeNull();
  });

  it('lets only who leads change a campaign, add to it, take from it or move it', async () => {
    for (const person of [partner.manager, stranger.manager, secretariat, admin, lead.observer]) {
      const id = green();
      const changes = [
        ['update app.campaigns set title = title where id = $1 returning 1', [id]],
        ['delete from app.campaigns where id = $1 returning 1', [id]],
        ['delete from app.campaign_participants where campaign_id = $1 returning 1', [id]],
        [
          `insert into app.campaign_participants (id, campaign_id, hotline_id, role, created_by) values ($2, $1, $3, 'PARTNER', $4)`,
          [id, randomUUID(), stranger.hotlineId, person.id],
        ],
        [
          `insert into app.campaign_phase_changes (id, campaign_id, to_phase, effective_on, created_by) values ($2, $1, 'LIVE', '2026-01-01', $3)`,
          [id, randomUUID(), person.id],
        ],
      ] as const;
      for (const [sql, values] of changes) {
        const result = await outcome(person, sql, [...values]);
        expect([person.role, sql, result]).toEqual([
          person.role,
          sql,
          Array.isArray(result) ? [] : expect.stringMatching(nothing),
        ]);
      }
    }
    expect(
      await outcome(lead.coordinator, 'update app.campaigns set title = title where id = $1 returning 1', [green()]),
    ).toHaveLength(1);
  });

  it('lets nobody give a campaign to somebody else, or start one in another name', async () => {
    await expect(
      asPerson(api, lead.manager, 'update app.campaigns set lead_hotline_id = $2 where id = $1', [
        green(),
        stranger.hotlineId,
      ]),
    ).rejects.toThrow(/row-level security/);
    const insert = `insert into app.campaigns (id, lead_hotline_id, title, search_text, theme, created_by) values ($1, $2, 'x', 'x', 'STIGMA', $3)`;
    for (const [person, leader] of [
      [lead.manager, partner.hotlineId],
      [lead.manager, null],
      [secretariat, lead.hotlineId],
      [lead.observer, lead.hotlineId],
    ] as const) {
      await expect(asPerson(api, person, insert, [randomUUID(), leader, person.id])).rejects.toThrow(
        /row-level security/,
      );
    }
  });

  it('lets a manager answer for the own hotline, who leads for an initiative, and nobody for others', async () => {
    const { rows } = await api.admin.query(
      'select id, hotline_id from app.campaign_participants where campaign_id = $1',
      [strict()],
    );
    const of = (hotlineId: string | null) => rows.find((row) => row.hotline_id === hotlineId)?.id;
    const insert = `insert into app.campaign_approvals (id, campaign_id, answer, terms, created_by)
      values ($1, $2, 'APPROVED', 1, $3) on conflict (id) do update set terms = 1 returning 1`;
    const may = async (person: Person, hotlineId: string | null) =>
      Array.isArray(await outcome(person, insert, [of(hotlineId), strict(), person.id]));
    expect(await may(partner.manager, partner.hotlineId)).toBe(true);
    expect(await may(partner.coordinator, partner.hotlineId)).toBe(false);
    expect(await may(lead.manager, partner.hotlineId)).toBe(false);
    expect(await may(lead.manager, lead.hotlineId)).toBe(true);
    expect(await may(lead.coordinator, null)).toBe(true);
    expect(await may(partner.manager, null)).toBe(false);
    expect(await may(stranger.manager, partner.hotlineId)).toBe(false);
    expect(await may(secretariat, null)).toBe(false);
  });

  it('shows people who are nobody what the network shares, and nothing else', async () => {
    const nobody: Person = { ...lead.manager, id: '00000000-0000-0000-0000-000000000000', hotlineId: null };
    for (const sharing of ['AMBER_STRICT', 'AMBER']) {
      const id = byLabel.get(sharing);
      expect(await asPerson(api, nobody, 'select from app.campaigns where id = $1', [id])).toEqual([]);
    }
    expect(await asPerson(api, nobody, `update app.campaigns set title = 'x' returning 1`)).toEqual([]);
  });

  it('writes a change into the trail of the hotline whose person made it', async () => {
    const seen = async (person: Person) =>
      (
        await asPerson<{ table_name: string }>(
          api,
          person,
          `select distinct table_name from app.audit_events where table_name like 'campaign%' order by 1`,
        )
      ).map(({ table_name }) => table_name);
    expect(await seen(lead.manager)).toEqual(['campaign_participants', 'campaign_phase_changes', 'campaigns']);
    expect(await seen(partner.manager)).toEqual(['campaign_approvals']);
    expect(await seen(stranger.manager)).toEqual([]);
    expect(await seen(secretariat)).toEqual([]);
  });

  it('answers about a campaign that one may not see exactly as about one that is not there', async () => {
    const refusals = [];
    for (const id of [strict(), randomUUID()]) {
      refusals.push(
        (await mutate(stranger.manager, 'moveCampaignPhase', { id, version: 1, to: 'LIVE', effectiveOn: '2026-01-01' }))
          .refusal,
      );
      refusals.push((await join(stranger.manager, id, { hotlineId: stranger.hotlineId })).refusal);
    }
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);
  });
});
