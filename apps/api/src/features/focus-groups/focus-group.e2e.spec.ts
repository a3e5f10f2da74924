import { randomUUID } from 'node:crypto';
import { ALL_TRIALS } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { ChanceService } from './chance.service.ts';

let api: TestApi;
let secretariat: Person;
let administrator: Person;
let hotline: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
  hotline = await addWorkingHotline(api);
});
afterAll(() => api.stop());

const group = `id title status version seats reserves poolSize quotas { attribute value min max } caps { attribute max }
  candidates { id name role mustInclude excludedBecause version }
  draws { id number redrawnBecause trials receiptText
    outcomes { turn seated reserve reason rule attribute value replaceableBy chance candidate { id role } } }
  viewerCan { edit select cancel }`;

interface Outcome {
  turn: number;
  seated: boolean;
  reserve: number | null;
  reason: string;
  replaceableBy: string[] | null;
  chance: number | null;
  candidate: { id: string; role: string };
}
interface Group {
  id: string;
  status: string;
  version: number;
  poolSize: number;
  candidates: { id: string; version: number; excludedBecause: string | null; mustInclude: boolean }[];
  draws: { number: number; redrawnBecause: string | null; trials: number; receiptText: string; outcomes: Outcome[] }[];
}

/** Sends a mutation with one `input`; answers the focus group or the code of the refusal with its field. */
async function act(person: Person, field: string, input: object): Promise<{ group: Group | null; refused?: string }> {
  const type = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`;
  const { data, errors } = await person.ask<Record<string, Group>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${group} } }`,
    { input },
  );
  const refused = errors?.map(({ extensions: { code, field: at } }) => [code, at].filter(Boolean).join(' ')).join();
  return { group: data?.[field] ?? null, ...(refused && { refused }) };
}

const plan = (id: string) => ({
  id,
  title: 'Hotlines and helplines',
  purpose: 'What keeps hotlines from pointing people to helplines.',
  questions: ['What happens when somebody asks for help?'],
  format: 'ONLINE',
});
const candidate = (role: string, given: object = {}) => ({
  id: randomUUID(),
  role,
  side: 'HOTLINE',
  levels: [],
  languages: ['en'],
  source: 'HAND',
  ...given,
});

/** A focus group with a pool: as many of each side, each of an organisation of its own. */
async function planned(hotlines: number, prevention: number): Promise<{ id: string; pool: { id: string }[] }> {
  const id = randomUUID();
  await act(secretariat, 'planFocusGroup', plan(id));
  const pool = [
    ...Array.from({ length: hotlines }, (_, n) =>
      candidate(`Hotline ${String(n)}`, { organisation: `H${String(n)}`, country: 'AT' }),
    ),
    ...Array.from({ length: prevention }, (_, n) =>
      candidate(`Helpline ${String(n)}`, { organisation: `P${String(n)}`, side: 'PREVENTION', country: 'DE' }),
    ),
  ];
  const { refused } = await act(secretariat, 'addCandidates', { focusGroupId: id, candidates: pool });
  expect(refused).toBeUndefined();
  return { id, pool };
}

async function load(id: string, person = secretariat): Promise<Group | null> {
  const { data } = await person.ask<{ focusGroup: Group | null }>(
    `query ($id: ID!) { focusGroup(id: $id) { ${group} } }`,
    { id },
  );
  return data?.focusGroup ?? null;
}

const rules = (id: string, version: number, given: object = {}) => ({
  id,
  version,
  seats: 4,
  reserves: 2,
  quotas: [{ attribute: 'SIDE', value: 'PREVENTION', min: 2, max: 3 }],
  caps: [{ attribute: 'ORGANISATION', max: 1 }],
  ...given,
});

const feasibility = async (id: string, person = secretariat) => {
  const { data, errors } = await person.ask<{
    panelFeasibility: { feasible: boolean; eligible: number; changes: object[] };
  }>(
    `query ($id: ID!) { panelFeasibility(focusGroupId: $id) { feasible eligible changes { rule attribute value least from to } } }`,
    { id },
  );
  return data?.panelFeasibility ?? errors?.[0]?.extensions.code;
};

describe('a focus group', () => {
  it('is planned once, however often it is sent, and begins as a draft', async () => {
    const id = randomUUID();
    const first = await act(secretariat, 'planFocusGroup', plan(id));
    const again = await act(secretariat, 'planFocusGroup', plan(id));
    expect(first.group).toMatchObject({
      id,
      status: 'DRAFT',
      seats: 8,
      viewerCan: { edit: true, select: true, cancel: true },
    });
    expect(again.group).toEqual(first.group);
  });

  it.each([
    ['no title', { title: ' ' }, 'VALIDATION title'],
    ['no purpose', { purpose: '' }, 'VALIDATION purpose'],
    ['a forbidden address in its purpose', { purpose: 'see http://example.onion/x' }, 'UNSAFE_TEXT purpose'],
  ])('is refused with %s', async (_, given, refused) => {
    expect(await act(secretariat, 'planFocusGroup', { ...plan(randomUUID()), ...given })).toEqual({
      group: null,
      refused,
    });
  });

  it('is the secretariat’s own: others find none, and change none', async () => {
    const { id } = await planned(2, 2);
    for (const person of [hotline.manager, hotline.observer, administrator]) {
      expect(await load(id, person)).toBeNull();
      const { data } = await person.ask<{ focusGroups: { totalCount: number } }>('{ focusGroups { totalCount } }');
      expect(data?.focusGroups.totalCount).toBe(0);
      expect(await feasibility(id, person)).toBe('FORBIDDEN');
      expect(await act(person, 'planFocusGroup', plan(randomUUID()))).toEqual({ group: null, refused: 'FORBIDDEN' });
      expect(await act(person, 'drawPanel', { id: randomUUID(), focusGroupId: id })).toEqual({
        group: null,
        refused: 'FORBIDDEN',
      });
      for (const table of ['focus_groups', 'focus_group_candidates', 'focus_group_draws'])
        expect(await asPerson(api, person, `select from app.${table}`)).toEqual([]);
    }
  });

  it('is edited from the version that was seen', async () => {
    const { id } = await planned(0, 0);
    const edited = await act(secretariat, 'editFocusGroup', { ...plan(id), version: 1, title: 'Another title' });
    expect(edited.group).toMatchObject({ title: 'Another title', version: 2 });
    const late = await act(secretariat, 'editFocusGroup', { ...plan(id), version: 1 });
    expect(late.refused).toBe('CONFLICT');
  });

  it('is called off with a reason, and then stands still', async () => {
    const { id, pool } = await planned(1, 0);
    expect((await act(secretariat, 'cancelFocusGroup', { id, version: 1, reason: ' ' })).refused).toBe(
      'VALIDATION reason',
    );
    const { group: off } = await act(secretariat, 'cancelFocusGroup', { id, version: 1, reason: 'Too few people.' });
    expect(off).toMatchObject({ status: 'CANCELLED', viewerCan: { edit: false, select: false, cancel: false } });
    expect((await act(secretariat, 'setSelectionRules', rules(id, 2))).refused).toBe('WRONG_STAGE');
    const place = { id: pool[0]?.id, version: 1, mustInclude: true };
    expect((await act(secretariat, 'placeCandidate', place)).refused).toBe('WRONG_STAGE');
  });

  it('is read with pool, draws and all outcomes in one statement, however many they are', async () => {
    const cost = async (id: string) =>
      (await secretariat.ask(`query ($id: ID!) { focusGroup(id: $id) { ${group} } }`, { id })).statements;
    const [small, large] = [await planned(2, 2), await planned(10, 10)];
    for (const { id } of [small, large]) {
      await act(secretariat, 'setSelectionRules', rules(id, 1, { seats: 2, quotas: [] }));
      await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: id });
    }
    expect(await cost(large.id)).toBe(await cost(small.id));
    expect(await cost(large.id)).toBe(3);
  });
});

describe('the pool', () => {
  it('takes all or none', async () => {
    const { id } = await planned(0, 0);
    const candidates = [candidate('Good'), candidate('Bad', { country: 'XX' })];
    expect((await act(secretariat, 'addCandidates', { focusGroupId: id, candidates })).refused).toBe(
      'VALIDATION candidates.1.country',
    );
    expect((await load(id))?.poolSize).toBe(0);
  });

  it.each([
    ['no role', { role: '' }, 'role'],
    ['an impossible time zone', { zone: 'Europe/Nowhere' }, 'zone'],
    ['an impossible language', { languages: ['xx'] }, 'languages'],
    ['an impossible address', { email: 'nobody' }, 'email'],
  ])('refuses somebody with %s', async (_, given, field) => {
    const { id } = await planned(0, 0);
    const candidates = [candidate('Somebody', given)];
    expect((await act(secretariat, 'addCandidates', { focusGroupId: id, candidates })).refused).toBe(
      `VALIDATION candidates.0.${field}`,
    );
  });

  it('keeps members of a peer community by role only', async () => {
    const { id } = await planned(0, 0);
    const {
      rows: [peer],
    } = await api.admin.query<{ id: string }>(
      `select i.id from app.initiatives i join app.organisations o on o.id = i.organisation_id where o.type = 'PEER_COMMUNITY' limit 1`,
    );
    const initiativeId = peer?.id;
    const named = [candidate('Moderator', { name: 'A name', initiativeId })];
    expect((await act(secretariat, 'addCandidates', { focusGroupId: id, candidates: named })).refused).toBe(
      'VALIDATION candidates.0.name',
    );
    const byRole = [candidate('Moderator', { initiativeId })];
    expect((await act(secretariat, 'addCandidates', { focusGroupId: id, candidates: byRole })).group?.poolSize).toBe(1);
  });

  it('names people for the panel or excludes them with a reason, never both', async () => {
    const { id, pool } = await planned(1, 0);
    const place = { id: pool[0]?.id, version: 1 };
    expect(
      (await act(secretariat, 'placeCandidate', { ...place, mustInclude: true, excludedBecause: 'Busy' })).refused,
    ).toBe('VALIDATION excludedBecause');
    const { group: after } = await act(secretariat, 'placeCandidate', {
      ...place,
      mustInclude: false,
      excludedBecause: 'Busy',
    });
    expect(after?.candidates).toMatchObject([{ excludedBecause: 'Busy', version: 2 }]);
    expect((await act(secretariat, 'placeCandidate', { ...place, mustInclude: true })).refused).toBe('CONFLICT');
    expect(await feasibility(id)).toMatchObject({ eligible: 0 });
  });

  it('takes what is known of somebody anew, from the version seen, by the secretariat alone', async () => {
    const { pool } = await planned(1, 0);
    const content = { id: pool[0]?.id, version: 1, role: 'Analyst', side: 'HOTLINE', levels: [], languages: ['nl'] };
    const edit = (more: object = {}, person = secretariat) => act(person, 'editCandidate', { ...content, ...more });
    for (const person of [hotline.manager, administrator]) expect((await edit({}, person)).refused).toBe('FORBIDDEN');
    expect((await edit({ role: ' ' })).refused).toBe('VALIDATION role');
    expect((await edit({ id: randomUUID() })).refused).toBe('NOT_FOUND');
    expect((await edit()).group?.candidates).toMatchObject([{ version: 2 }]);
    expect((await edit()).refused).toBe('CONFLICT');
  });

  it('of a stranger is not found', async () => {
    expect(
      (await act(secretariat, 'placeCandidate', { id: randomUUID(), version: 1, mustInclude: true })).refused,
    ).toBe('NOT_FOUND');
    const candidates = [candidate('Somebody')];
    expect((await act(secretariat, 'addCandidates', { focusGroupId: randomUUID(), candidates })).refused).toBe(
      'NOT_FOUND',
    );
  });
});

describe('the rules', () => {
  it('are set as a whole, and refused where they contradict themselves', async () => {
    const { id } = await planned(4, 4);
    const wrong = rules(id, 1, { quotas: [{ attribute: 'SIDE', value: 'HOTLINE', min: 5 }] });
    expect((await act(secretariat, 'setSelectionRules', wrong)).refused).toBe('VALIDATION quotas.0.min');
    const words = rules(id, 1, { quotas: [{ attribute: 'REGION', value: 'Somebody’s words', min: 0 }] });
    expect((await act(secretariat, 'setSelectionRules', words)).refused).toBe('VALIDATION quotas.0.value');
    const many = rules(id, 1, { seats: 101 });
    expect((await act(secretariat, 'setSelectionRules', many)).refused).toBe('VALIDATION seats');
    const { group: after } = await act(secretariat, 'setSelectionRules', rules(id, 1));
    expect(after).toMatchObject({ seats: 4, reserves: 2, quotas: rules(id, 1).quotas, caps: rules(id, 1).caps });
    expect((await act(secretariat, 'setSelectionRules', rules(id, 1))).refused).toBe('CONFLICT');
  });

  it('name the smallest change where no panel fulfils them, and no panel is drawn', async () => {
    const { id } = await planned(4, 1);
    await act(secretariat, 'setSelectionRules', rules(id, 1));
    expect(await feasibility(id)).toEqual({
      feasible: false,
      eligible: 5,
      changes: [{ rule: 'QUOTA', attribute: 'SIDE', value: 'PREVENTION', least: true, from: 2, to: 1 }],
    });
    expect((await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: id })).refused).toBe(
      'VALIDATION quotas',
    );
  });
});

describe('a draw', () => {
  it('seats a panel under all rules and says of everybody why, once for each pool and rules', async () => {
    const { id, pool } = await planned(5, 4);
    await act(secretariat, 'setSelectionRules', rules(id, 1));
    const drawId = randomUUID();
    const { group: drawn } = await act(secretariat, 'drawPanel', { id: drawId, focusGroupId: id });
    const [draw] = drawn?.draws ?? [];
    expect(drawn?.status).toBe('SELECTING');
    expect(draw?.outcomes.map(({ turn }) => turn)).toEqual(pool.map((_, index) => index + 1));
    const seated = draw?.outcomes.filter((each) => each.seated) ?? [];
    expect(seated).toHaveLength(4);
    expect(seated.filter(({ candidate: { role } }) => role.startsWith('Helpline')).length).toBeGreaterThanOrEqual(2);
    expect(
      draw?.outcomes
        .filter(({ reserve }) => reserve !== null)
        .map(({ reserve }) => reserve)
        .sort(),
    ).toEqual([1, 2]);
    expect(seated.every(({ replaceableBy }) => (replaceableBy?.length ?? 0) > 0)).toBe(true);
    expect(draw?.outcomes.filter((each) => !each.seated).every(({ replaceableBy }) => replaceableBy === null)).toBe(
      true,
    );

    const same = await act(secretariat, 'drawPanel', { id: drawId, focusGroupId: id });
    expect(same.group?.draws).toHaveLength(1);
    const again = { id: randomUUID(), focusGroupId: id };
    expect((await act(secretariat, 'drawPanel', again)).refused).toBe('VALIDATION redrawnBecause');
    const { group: redrawn } = await act(secretariat, 'drawPanel', {
      ...again,
      redrawnBecause: 'The list had a mistake.',
    });
    expect(redrawn?.draws.map(({ number, redrawnBecause }) => [number, redrawnBecause])).toEqual([
      [2, 'The list had a mistake.'],
      [1, null],
    ]);
  });

  it('names nobody in its receipt', async () => {
    const { id } = await planned(0, 0);
    const candidates = [candidate('Coordinator', { name: 'Somebody Remarkable', email: 'somebody@work.example' })];
    await act(secretariat, 'addCandidates', { focusGroupId: id, candidates });
    await act(secretariat, 'setSelectionRules', rules(id, 1, { seats: 1, quotas: [] }));
    const { group: drawn } = await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: id });
    expect(drawn?.draws[0]?.receiptText).not.toMatch(/Remarkable|Coordinator|work\.example/);
  });

  it('learns its chances by repetition, in parts', async () => {
    await api.admin.query('update app.focus_group_draws set trials = 200');
    const { id } = await planned(2, 2);
    await act(
      secretariat,
      'setSelectionRules',
      rules(id, 1, { seats: 2, quotas: [{ attribute: 'SIDE', value: 'HOTLINE', min: 2 }] }),
    );
    await act(secretariat, 'drawPanel', { id: randomUUID(), focusGroupId: id });
    const before = await load(id);
    expect(
      before?.draws[0]?.outcomes.every(({ chance }) => chance === null) || (before?.draws[0]?.trials ?? 0) > 0,
    ).toBe(true);
    await api.get(ChanceService).estimate(new AbortController().signal);
    const [draw] = (await load(id))?.draws ?? [];
    expect(draw?.trials).toBe(ALL_TRIALS);
    expect(draw?.outcomes.map(({ chance, seated }) => [chance, seated])).toEqual(
      draw?.outcomes.map(({ seated }) => [seated ? 1 : 0, seated]),
    );
  }, 60_000);

  it('keeps its receipts as they were: nothing removes or rewrites one', async () => {
    await expect(asPerson(api, secretariat, 'delete from app.focus_group_draws')).rejects.toThrow('permission denied');
  });
});
