import { randomUUID } from 'node:crypto';
import {
  type AgreementFacts,
  agreementKinds,
  agreementProgresses,
  agreementStatus,
  isInForce,
  replaces,
} from '@alongside/domain';
import { addDays, today } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership, addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { chance } from '../../../test/random-selection.ts';

let api: TestApi;
let ours: WorkingHotline;
let colleague: Person;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  ours = await addWorkingHotline(api);
  colleague = await api.addPerson('COORDINATOR', ours.hotlineId);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

interface Agreement {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}
const fields = '{ id version status }';
const signature = { signedOn: day(-10), signatory: 'Director' };
const both = { hotlineSignature: signature, partnerSignature: { ...signature, signatory: 'Head of the helpline' } };

const record = async (more: object = {}, person = ours.coordinator, selection = fields) => {
  const input = { id: randomUUID(), partnershipId: ours.partnershipId, kind: 'MOU', ...more };
  return { input, ...(await mutate<Agreement>(person, 'recordAgreement', input, selection)) };
};
const recorded = async (more: object = {}): Promise<Agreement> => {
  const { result, message } = await record(more);
  if (!result) throw new Error(message);
  return result;
};
const change = (person: Person, name: string, input: object, selection = fields) =>
  mutate<Agreement>(person, name, input, selection);
const ofPartnership = async (person: Person, id = ours.partnershipId) => {
  const answer = await person.ask<{ partnership: { agreements: (Agreement & Record<string, unknown>)[] } | null }>(
    `query ($id: ID!) { partnership(id: $id) { agreements { id kind status note documentUrl viewerCan { edit changeTerms withdraw } } } }`,
    { id },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data?.partnership?.agreements;
};

describe('an agreement', () => {
  it('is recorded once, with what it says', async () => {
    const selection = `{ kind progress status validFrom validUntil hotlineSignedOn hotlineSignatory partnerSignedOn
      documentUrl note recordedBy version partnership { id } viewerCan { edit changeTerms withdraw } }`;
    const terms = {
      kind: 'REFERRAL_PROTOCOL',
      progress: 'LEGAL_REVIEW',
      validFrom: day(10),
      validUntil: day(400),
      hotlineSignature: { signedOn: day(-1), signatory: ' Director ' },
      documentUrl: ' https://files.our-hotline.example/papers/12?version=3 ',
      note: 'Reviewed by both lawyers.',
    };
    const first = await record(terms, ours.coordinator, selection);
    const expected = {
      kind: 'REFERRAL_PROTOCOL',
      progress: 'LEGAL_REVIEW',
      status: 'LEGAL_REVIEW',
      validFrom: day(10),
      validUntil: day(400),
      hotlineSignedOn: day(-1),
      hotlineSignatory: 'Director',
      partnerSignedOn: null,
      documentUrl: 'https://files.our-hotline.example/papers/12?version=3',
      note: 'Reviewed by both lawyers.',
      recordedBy: 'Test coordinator',
      version: 1,
      partnership: { id: ours.partnershipId },
      viewerCan: { edit: true, changeTerms: true, withdraw: true },
    };
    expect(first.result).toEqual(expected);
    const again = await mutate(ours.coordinator, 'recordAgreement', { ...first.input, note: 'Sent twice.' }, selection);
    expect(again.result).toEqual(expected);
  });

  it('is in force once both sides have signed, and a handshake needs no document', async () => {
    const { id, version, status } = await recorded({ kind: 'HANDSHAKE' });
    expect(status).toBe('DRAFT');
    const hotline = await change(ours.coordinator, 'signAgreement', { id, version, side: 'HOTLINE', ...signature });
    expect(hotline.result).toMatchObject({ status: 'DRAFT', version: 2 });
    const partner = await change(colleague, 'signAgreement', { id, version: 2, side: 'PARTNER', ...signature });
    expect(partner.result).toMatchObject({ status: 'IN_FORCE', version: 3 });
    const twice = await change(colleague, 'signAgreement', { id, version: 3, side: 'PARTNER', ...signature });
    expect(twice.refusal?.code).toBe('CONFLICT');
  });

  it('is signed when it begins later, due for review near its end, and expired after it', async () => {
    const statuses = [];
    for (const dates of [
      { validFrom: day(5) },
      { validUntil: day(90) },
      { validUntil: day(91) },
      { validUntil: day(-1) },
    ]) {
      statuses.push((await recorded({ ...both, kind: 'DATA_SHARING', ...dates })).status);
    }
    expect(statuses).toEqual(['SIGNED', 'DUE_FOR_REVIEW', 'IN_FORCE', 'EXPIRED']);
  });

  it('is superseded by a later one of its kind', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const { id: old } = await recorded({ ...both, partnershipId });
    const other = await recorded({ ...both, partnershipId, kind: 'CAMPAIGN_AGREEMENT', validFrom: day(-5) });
    const later = await recorded({ ...both, partnershipId, validFrom: day(-5), validUntil: day(300) });
    const now = new Map((await ofPartnership(ours.coordinator, partnershipId))?.map((one) => [one.id, one.status]));
    expect([old, other.id, later.id].map((id) => now.get(id))).toEqual(['SUPERSEDED', 'IN_FORCE', 'IN_FORCE']);
  });

  it('is terminated with day and reason, and that is taken back as a mistake', async () => {
    const { id, version } = await recorded({ ...both, kind: 'LETTER_OF_INTENT', validUntil: day(300) });
    const end = { id, version, terminatedOn: day(-2), reason: 'Their funding ended.' };
    const ended = await change(
      ours.coordinator,
      'terminateAgreement',
      end,
      '{ status terminatedOn terminationReason version }',
    );
    expect(ended.result).toEqual({
      status: 'TERMINATED',
      terminatedOn: day(-2),
      terminationReason: 'Their funding ended.',
      version: 2,
    });
    expect((await change(ours.coordinator, 'terminateAgreement', { ...end, version: 2 })).refusal).toMatchObject({
      code: 'WRONG_STAGE',
      params: { from: 'TERMINATED', to: 'TERMINATED' },
    });
    expect((await change(colleague, 'reinstateAgreement', { id, version: 2 })).result).toMatchObject({
      status: 'IN_FORCE',
      version: 3,
    });
  });

  it('is edited against the version seen', async () => {
    const { id, version } = await recorded();
    const edit = { id, version, kind: 'MOU', progress: 'SENT', note: 'On its way.' };
    expect((await change(colleague, 'editAgreement', edit)).result).toMatchObject({ status: 'SENT', version: 2 });
    expect((await change(ours.coordinator, 'editAgreement', { ...edit, note: 'Mine.' })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id, version: 2, note: 'On its way.', progress: 'SENT' } },
    });
  });

  it('keeps kind and dates once both sides have signed, unless a manager corrects them', async () => {
    const { id } = await recorded({ ...both, kind: 'CAMPAIGN_AGREEMENT', validUntil: day(200) });
    const input = { id, version: 1, kind: 'CAMPAIGN_AGREEMENT', progress: 'DRAFT' };
    const longer = { ...input, validUntil: day(900) };
    expect((await change(ours.coordinator, 'editAgreement', longer)).refusal?.code).toBe('FORBIDDEN');
    const noted = await change(ours.coordinator, 'editAgreement', { ...input, note: 'Filed.' });
    expect(noted.result).toMatchObject({ version: 2 });
    const corrected = await change(ours.manager, 'editAgreement', { ...longer, version: 2 });
    expect(corrected.result).toMatchObject({ version: 3 });
    const unsign = { id, version: 3, side: 'PARTNER' };
    expect((await change(ours.coordinator, 'unsignAgreement', unsign)).refusal?.code).toBe('FORBIDDEN');
    expect((await change(ours.manager, 'unsignAgreement', unsign)).result).toMatchObject({ status: 'DRAFT' });
    expect(
      (await change(ours.coordinator, 'unsignAgreement', { id, version: 4, side: 'HOTLINE' })).result,
    ).toMatchObject({ status: 'DRAFT', version: 5 });
  });
});

describe('what is refused', () => {
  it.each([
    ['an end before the beginning', { validFrom: day(2), validUntil: day(1) }, 'VALIDATION', 'validUntil'],
    ['a link without https', { documentUrl: 'http://files.our-hotline.example/7' }, 'VALIDATION', 'documentUrl'],
    ['a link to an IP address', { documentUrl: 'https://192.168.4.7/agreements' }, 'VALIDATION', 'documentUrl'],
    ['a link to an onion', { documentUrl: 'https://abcdefghijklmnop.onion/' }, 'VALIDATION', 'documentUrl'],
    ['a file', { documentUrl: 'file:///home/agreements/7.pdf' }, 'VALIDATION', 'documentUrl'],
    [
      'a signature of tomorrow',
      { partnerSignature: { signedOn: day(3), signatory: 'Head' } },
      'VALIDATION',
      'partnerSignature.signedOn',
    ],
    [
      'a signature of nobody',
      { hotlineSignature: { signedOn: day(-1), signatory: ' ' } },
      'VALIDATION',
      'hotlineSignature.signatory',
    ],
    ['a note with an address of elsewhere', { note: 'See https://elsewhere.test/a/b' }, 'UNSAFE_TEXT', 'note'],
    [
      'a signatory with a phone number',
      { hotlineSignature: { signedOn: day(-1), signatory: 'Head, +31 20 123 4567' } },
      'UNSAFE_TEXT',
      'hotlineSignature.signatory',
    ],
  ])('is %s', async (_what, more, code, field) => {
    expect((await record(more)).refusal).toMatchObject({ code, field });
  });

  it('is ending a draft, ending before the signatures, and ending without a reason', async () => {
    const { id: draft } = await recorded();
    const end = { version: 1, terminatedOn: day(-1), reason: 'Over.' };
    expect((await change(ours.coordinator, 'terminateAgreement', { ...end, id: draft })).refusal?.code).toBe(
      'WRONG_STAGE',
    );
    const { id } = await recorded({ ...both, kind: 'LETTER_OF_INTENT' });
    const refusal = async (more: object) =>
      (await change(ours.coordinator, 'terminateAgreement', { ...end, id, ...more })).refusal;
    expect(await refusal({ terminatedOn: day(-11) })).toMatchObject({ code: 'VALIDATION', field: 'terminatedOn' });
    expect(await refusal({ terminatedOn: day(3) })).toMatchObject({ code: 'VALIDATION', field: 'terminatedOn' });
    expect(await refusal({ reason: ' ' })).toMatchObject({ code: 'VALIDATION', field: 'reason' });
    expect(await refusal({ reason: 'See 192.168.4.7' })).toMatchObject({ code: 'UNSAFE_TEXT', field: 'reason' });
  });

  it('is every change by observers and by people of the network', async () => {
    const { id, version } = await recorded();
    for (const person of [ours.observer, secretariat]) {
      expect((await record({}, person)).refusal?.code).toBe('FORBIDDEN');
      for (const [name, input] of changesOf(id, version)) {
        expect([name, (await change(person, name, input)).refusal?.code]).toEqual([name, 'FORBIDDEN']);
      }
    }
    for (const person of [ours.observer, secretariat]) {
      const updated = await asPerson(api, person, 'update app.agreements set note = null where id = $1 returning id', [
        id,
      ]).catch((error: Error) => error.message);
      expect(person === secretariat ? String(updated) : updated).toEqual(
        person === secretariat ? expect.stringMatching(/permission denied/) : [],
      );
    }
  });
});

const changesOf = (id: string, version: number): [string, object][] => [
  ['editAgreement', { id, version, kind: 'MOU', progress: 'SENT' }],
  ['signAgreement', { id, version, side: 'HOTLINE', ...signature }],
  ['unsignAgreement', { id, version, side: 'HOTLINE' }],
  ['terminateAgreement', { id, version, terminatedOn: day(-1), reason: 'Over.' }],
  ['reinstateAgreement', { id, version }],
];

describe('agreements of another hotline', () => {
  it('answer exactly as ids that nobody has, and stay as they are', async () => {
    const theirs = await addWorkingHotline(api, 'Their hotline');
    const id = randomUUID();
    await mutate(theirs.coordinator, 'recordAgreement', {
      id,
      partnershipId: theirs.partnershipId,
      kind: 'MOU',
      ...both,
    });
    const row = async () => (await api.admin.query('select * from app.agreements where id = $1', [id])).rows;
    const before = await row();
    for (const person of [ours.coordinator, ours.manager]) {
      for (const at of [id, randomUUID()]) {
        for (const [name, input] of changesOf(at, 1)) {
          expect([name, (await change(person, name, input)).refusal?.code]).toEqual([name, 'NOT_FOUND']);
        }
        for (const name of ['withdrawEntry', 'restoreEntry']) {
          expect((await mutate(person, name, { kind: 'AGREEMENT', id: at }, '')).refusal?.code).toBe('NOT_FOUND');
        }
      }
      expect((await record({ partnershipId: theirs.partnershipId }, person)).refusal?.code).toBe('NOT_FOUND');
      expect(await asPerson(api, person, 'select id from app.agreements where id = $1', [id])).toEqual([]);
      const list = await person.ask<{ agreements: { edges: { node: { id: string } }[] } }>(
        'query ($id: ID!) { agreements(filter: { partnershipId: $id }) { edges { node { id } } } }',
        { id: theirs.partnershipId },
      );
      expect(list.data?.agreements.edges).toEqual([]);
    }
    expect(await row()).toEqual(before);
  });
});

describe('the secretariat', () => {
  it('reads agreements of shared partnerships, without the address of the document', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    await recorded({ ...both, partnershipId, documentUrl: 'https://files.our-hotline.example/7', note: 'Shared.' });
    const inside = await ofPartnership(ours.observer, partnershipId);
    expect(inside).toMatchObject([{ documentUrl: 'https://files.our-hotline.example/7', note: 'Shared.' }]);
    expect(await ofPartnership(secretariat, partnershipId)).toMatchObject([
      { documentUrl: null, note: 'Shared.', viewerCan: { edit: false, changeTerms: false, withdraw: false } },
    ]);
    await mutate(ours.coordinator, 'editPartnership', { id: partnershipId, version: 1, sharing: 'AMBER_STRICT' });
    expect(await ofPartnership(secretariat, partnershipId)).toBeUndefined();
    expect(
      await asPerson(api, secretariat, 'select id from app.agreements where partnership_id = $1', [partnershipId]),
    ).toEqual([]);
  });
});

describe('withdrawing an agreement', () => {
  it('takes it off every list, and restoring puts it back', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const { id } = await recorded({ partnershipId });
    const entry = { kind: 'AGREEMENT', id };
    const ids = async () => (await ofPartnership(ours.coordinator, partnershipId))?.map((one) => one.id);
    expect((await mutate(colleague, 'withdrawEntry', entry, '')).refusal?.code).toBe('FORBIDDEN');
    for (let i = 0; i < 2; i += 1)
      expect((await mutate(ours.coordinator, 'withdrawEntry', entry, '')).result).toBe(true);
    expect(await ids()).toEqual([]);
    expect(
      (await change(ours.coordinator, 'signAgreement', { id, version: 2, side: 'HOTLINE', ...signature })).refusal
        ?.code,
    ).toBe('NOT_FOUND');
    expect((await mutate(colleague, 'restoreEntry', entry, '')).refusal?.code).toBe('FORBIDDEN');
    for (let i = 0; i < 2; i += 1)
      expect((await mutate(ours.coordinator, 'restoreEntry', entry, '')).result).toBe(true);
    expect(await ids()).toEqual([id]);
  });

  it('is a manager’s once both sides have signed, as the record says', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const { id } = await recorded({ ...both, partnershipId });
    const can = async (person: Person) => (await ofPartnership(person, partnershipId))?.[0]?.['viewerCan'];
    expect(await can(ours.coordinator)).toEqual({ edit: true, changeTerms: false, withdraw: false });
    expect(await can(ours.manager)).toEqual({ edit: true, changeTerms: true, withdraw: true });
    expect(await can(ours.observer)).toEqual({ edit: false, changeTerms: false, withdraw: false });
    const entry = { kind: 'AGREEMENT', id };
    expect((await mutate(ours.coordinator, 'withdrawEntry', entry, '')).refusal?.code).toBe('FORBIDDEN');
    expect((await mutate(ours.manager, 'withdrawEntry', entry, '')).result).toBe(true);
  });
});

describe('the timeline', () => {
  it('shows an agreement on the day of the later signature, and no draft', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const { id } = await recorded({ partnershipId, hotlineSignature: { ...signature, signedOn: day(-20) } });
    const entries = async () =>
      (
        await ours.coordinator.ask<{
          partnership: { timeline: { edges: { node: object }[] }; collaborationCount: number };
        }>(
          `query ($id: ID!) { partnership(id: $id) { collaborationCount timeline(kinds: [AGREEMENT]) { edges { node {
             id kind happenedOn sharing loggedBy agreement { kind status } viewerCan { withdraw } } } } } }`,
          { id: partnershipId },
        )
      ).data?.partnership;
    expect((await entries())?.timeline.edges).toEqual([]);
    await change(ours.coordinator, 'signAgreement', { id, version: 1, side: 'PARTNER', ...signature });
    const node = {
      id,
      kind: 'AGREEMENT',
      happenedOn: day(-10),
      sharing: 'AMBER',
      loggedBy: 'Test coordinator',
      agreement: { kind: 'MOU', status: 'IN_FORCE' },
      viewerCan: { withdraw: false },
    };
    expect(await entries()).toEqual({ collaborationCount: 0, timeline: { edges: [{ node }] } });
    await mutate(ours.manager, 'withdrawEntry', { kind: 'AGREEMENT', id }, '');
    expect((await entries())?.timeline.edges).toEqual([]);
    await mutate(ours.manager, 'restoreEntry', { kind: 'AGREEMENT', id }, '');
    expect((await entries())?.timeline.edges).toHaveLength(1);
  });
});

describe('the list of agreements', () => {
  it('is filtered by status, kind, partnership and end, by earliest end, in one statement', async () => {
    const elsewhere = await addWorkingHotline(api, 'A hotline with a list');
    const make = async (more: object) => {
      const input = { id: randomUUID(), partnershipId: elsewhere.partnershipId, kind: 'MOU', ...both, ...more };
      await mutate(elsewhere.coordinator, 'recordAgreement', input);
      return input.id;
    };
    const endless = await make({ kind: 'HANDSHAKE' });
    const soon = await make({ validUntil: day(40) });
    const over = await make({ kind: 'DATA_SHARING', validUntil: day(-40) });
    const draft = await make({ hotlineSignature: null, validUntil: day(20) });
    const ids = async (filter: object) => {
      const answer = await elsewhere.observer.ask<{
        agreements: { totalCount: number; edges: { node: { id: string } }[] };
      }>(
        `query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount edges { node {
           id kind status validUntil recordedBy partnership { id initiative { name } } } } } }`,
        { filter },
      );
      expect(answer.errors).toBeUndefined();
      expect(answer.statements).toBe(3);
      return answer.data?.agreements.edges.map(({ node }) => node.id);
    };
    expect(await ids({})).toEqual([over, draft, soon, endless]);
    expect(await ids({ status: ['IN_FORCE', 'DUE_FOR_REVIEW'] })).toEqual([soon, endless]);
    expect(await ids({ status: ['DRAFT'] })).toEqual([draft]);
    expect(await ids({ kind: ['DATA_SHARING'] })).toEqual([over]);
    expect(await ids({ endsBy: day(40), status: ['DUE_FOR_REVIEW'] })).toEqual([soon]);
    expect(await ids({ partnershipId: randomUUID() })).toEqual([]);
  });
});

describe('the status that the database tells', () => {
  it('is the one of the rule, whatever the dates are', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const now = today(new Date());
    const next = chance(7);
    const pick = <Value>(list: readonly Value[]) => list[Math.floor(next() * list.length)] as Value;
    // Few days, so that many fall together and every edge is met.
    const some = () => pick([null, ...[-300, -91, -30, -1, 0, 1, 89, 90, 91, 300].map((days) => addDays(now, days))]);
    const past = () => pick([null, ...[-300, -91, -30, -1, 0].map((days) => addDays(now, days))]);
    const rows = Array.from({ length: 600 }, () => {
      const [from, until] = [some(), some()];
      return {
        id: randomUUID(),
        kind: pick(agreementKinds.codes),
        progress: pick(agreementProgresses.codes),
        validFrom: from,
        validUntil: from && until && until < from ? from : until,
        hotlineSignedOn: past(),
        partnerSignedOn: past(),
        terminatedOn: next() < 0.1 ? past() : null,
        replaced: false,
      };
    });
    for (let at = 0; at < rows.length; at += 12) {
      const group = rows.slice(at, at + 12);
      await api.admin.query('update app.agreements set withdrawn_at = now() where partnership_id = $1', [
        partnershipId,
      ]);
      await api.admin.query(
        `insert into app.agreements (hotline_id, id, partnership_id, kind, progress, valid_from, valid_until, hotline_signed_on, partner_signed_on, terminated_on, created_by)
         select $1, r.id, $2, r.kind, r.progress, r."validFrom", r."validUntil", r."hotlineSignedOn", r."partnerSignedOn", r."terminatedOn", $3
         from jsonb_to_recordset($4) r(id uuid, kind text, progress text, "validFrom" date, "validUntil" date, "hotlineSignedOn" date, "partnerSignedOn" date, "terminatedOn" date)`,
        [ours.hotlineId, partnershipId, ours.coordinator.id, JSON.stringify(group)],
      );
      const replaced = (one: AgreementFacts & { kind: string }) =>
        group.some((other) => other.kind === one.kind && replaces(other, one, now));
      const expected = group.map((one) => ({
        id: one.id,
        status: agreementStatus({ ...one, replaced: replaced(one) }, now),
      }));
      const told = (await ofPartnership(ours.coordinator, partnershipId))?.map(({ id, status }) => ({ id, status }));
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      expect(told?.toSorted(byId)).toEqual(expected.toSorted(byId));
    }
  });

  it('decides what an approval may rest on', async () => {
    const { id: partnershipId } = await addPartnership(api, ours.coordinator);
    const missing = async () => {
      const answer = await ours.manager.ask<{
        partnership: { nextStages: { to: string; missing: { code: string }[] }[] };
      }>('query ($id: ID!) { partnership(id: $id) { nextStages { to missing { code } } } }', { id: partnershipId });
      const agreed = answer.data?.partnership.nextStages.find(({ to }) => to === 'AGREED');
      return agreed?.missing.some(({ code }) => code === 'AGREEMENT');
    };
    await api.admin.query(`update app.partnerships set stage = 'EXPLORING' where id = $1`, [partnershipId]);
    for (const [more, status] of [
      [{}, 'DRAFT'],
      [{ ...both, validFrom: day(5) }, 'SIGNED'],
      [{ ...both, validUntil: day(-1) }, 'EXPIRED'],
      [{ ...both, kind: 'HANDSHAKE', validUntil: day(3) }, 'DUE_FOR_REVIEW'],
    ] as const) {
      expect((await recorded({ partnershipId, ...more })).status).toBe(status);
      expect([status, await missing()]).toEqual([status, !isInForce(status)]);
    }
  });
});

describe('what an agreement says', () => {
  it('fits together also when it is changed, and so does a signature', async () => {
    const { id, version } = await recorded();
    const edit = (more: object) =>
      change(ours.coordinator, 'editAgreement', { id, version, kind: 'MOU', progress: 'DRAFT', ...more });
    expect((await edit({ validFrom: day(0), validUntil: day(-1) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'validUntil',
    });
    expect((await edit({ documentUrl: 'http://own.example/mou' })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'documentUrl',
    });
    const sign = (more: object) =>
      change(ours.coordinator, 'signAgreement', {
        id,
        version,
        side: 'PARTNER',
        signedOn: day(-1),
        signatory: 'Director',
        ...more,
      });
    expect((await sign({ signedOn: day(3) })).refusal).toMatchObject({ code: 'VALIDATION', field: 'signedOn' });
    expect((await sign({ signatory: ' ' })).refusal).toMatchObject({ code: 'VALIDATION', field: 'signatory' });
    expect((await sign({})).refusal).toBeUndefined();
  });
});
