import { agendaProblems, type DrawReceipt, findingProblems, receiptFaults } from '@alongside/domain';
import { detectUnsafeText } from '@alongside/domain/safe-text';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { TEST_PREFIX } from '../../../test/template-database.ts';
import { exactSolver } from '../../features/focus-groups/exact-solver.ts';
import { databaseRoles } from '../roles.ts';
import { heldGroup, invitingGroup } from './focus-groups.ts';
import { loadDemo } from './load-demo.ts';

let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  await api.admin.query(`begin; set local role ${databaseRoles(TEST_PREFIX).owner}`);
  await loadDemo(api.admin);
  await api.admin.query('commit');
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await api.admin.query<Row>(sql)).rows;

interface Seen {
  readonly title: string;
  readonly status: string;
  readonly panel: { readonly freeSeats: number };
  readonly poll: { readonly options: readonly { readonly answers: readonly unknown[] }[] };
  readonly candidates: readonly { readonly restsUntil: string | null }[];
  readonly invitations: readonly { readonly state: string; readonly suggestion: { readonly state: string } | null }[];
  readonly progress: { readonly missing: readonly string[] };
}

async function seen(): Promise<readonly Seen[]> {
  const { data } = await secretariat.ask<{ focusGroups: { edges: { node: { id: string } }[] } }>(
    '{ focusGroups(first: 10) { edges { node { id } } } }',
  );
  const groups = (data?.focusGroups.edges ?? []).map(({ node }) =>
    secretariat.ask<{ focusGroup: Seen }>(
      `query ($id: ID!) { focusGroup(id: $id) { title status panel { freeSeats } candidates { restsUntil }
        poll { options { answers { vote } } } invitations { state suggestion { state } } progress { missing } } }`,
      { id: node.id },
    ),
  );
  return (await Promise.all(groups)).flatMap((answer) => answer.data?.focusGroup ?? []);
}

describe('the demo focus groups', () => {
  it('were drawn as any other: their receipts can be repeated', async () => {
    const receipts = await rows<{ receipt: DrawReceipt }>('select receipt from app.focus_group_draws');
    expect(receipts).toHaveLength(2);
    const solve = await exactSolver();
    for (const { receipt } of receipts) {
      expect(receiptFaults(receipt, solve)).toEqual([]);
      expect(receipt.draw.panel).toHaveLength(receipt.rules.seats);
    }
  });

  it('show one that has gone all the way, and one in the middle of its invitations', async () => {
    const [now, held] = await seen();
    expect([held?.title, held?.status]).toEqual([heldGroup.title, 'REPORTED']);
    expect(held?.invitations.map(({ state }) => state).toSorted()).toEqual([...Array(6).fill('ACCEPTED'), 'DECLINED']);
    expect([now?.title, now?.status]).toEqual([invitingGroup.title, 'INVITING']);
    const states = new Set(now?.invitations.map(({ state }) => state));
    expect([...states].toSorted()).toEqual(['ACCEPTED', 'DECLINED', 'DRAFT', 'SENT', 'TENTATIVE']);
    expect(now?.invitations.filter(({ suggestion }) => suggestion?.state === 'OPEN')).toHaveLength(1);
    expect(now?.panel.freeSeats).toBe(0);
    expect(now?.poll.options).toHaveLength(4);
    expect(now?.candidates.filter(({ restsUntil }) => restsUntil !== null).length).toBeGreaterThan(0);
  });

  it('write down nothing that the rules would refuse', async () => {
    const sessions = await rows<{ agenda: Parameters<typeof agendaProblems>[0] }>(
      'select agenda from app.focus_group_sessions',
    );
    expect(sessions.map(({ agenda }) => agendaProblems(agenda))).toEqual([[]]);
    const findings = await rows<Parameters<typeof findingProblems>[0] & { quotation: boolean; attribution: boolean }>(
      `select theme, statement, support, quote, speaker_id as "speakerId", named, quotation, attribution
       from app.focus_group_findings f left join app.focus_group_participants p on p.id = f.speaker_id`,
    );
    expect(findings).toHaveLength(3);
    for (const { quotation, attribution, ...finding } of findings) {
      const consents = [quotation && ('QUOTATION' as const), attribution && ('ATTRIBUTION' as const)];
      const speaker = { consents: consents.filter((consent) => consent !== false) };
      expect(findingProblems(finding, finding.speakerId === null ? undefined : speaker, 5)).toEqual([]);
    }
    const texts = await rows<{ text: string }>(
      `select text from app.focus_group_notes union all select purpose from app.focus_groups union all select title from app.focus_group_actions
       union all select statement from app.focus_group_findings union all select excluded_because from app.focus_group_candidates where excluded_because is not null`,
    );
    const refused = texts.filter(({ text }) =>
      detectUnsafeText(text, { country: 'GB', verifiedHosts: [] }).some(({ severity }) => severity !== 'warn'),
    );
    expect(refused).toEqual([]);
  });

  it('name organisations that say that they are invented', async () => {
    const real = await rows(`select from app.focus_group_candidates where organisation not like '%(fictional)'`);
    expect(real).toHaveLength(0);
    const people = await rows(
      `select from app.focus_group_candidates where name is not null and name not like '% Example'`,
    );
    expect(people).toHaveLength(0);
  });
});
