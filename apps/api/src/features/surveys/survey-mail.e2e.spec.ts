import { randomUUID } from 'node:crypto';
import { nextWorkingTime } from '@alongside/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { MailSink } from '../../../test/mail-sink.ts';
import { mutate } from '../../../test/mutate.ts';
import {
  invitationOf,
  openRound,
  type Round,
  roundOf,
  seeSurvey,
  setContact,
  surveyToken,
} from '../../../test/surveys.ts';
import { Clock } from '../../kernel/clock.ts';
import { MailSender } from '../../kernel/mail/mail-sender.ts';
import { SurveyMailService } from './survey-mail.service.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SIGNED = { mailsSignature: 'A. Example, member liaison' };

let sink: MailSink;
let api: TestApi;
let secretariat: Person;
let hotlineId: string;
let coordinator: Person;
let now: Date;
beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start({ ...sink.environment, PUBLIC_URL: 'http://alongside.example' });
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => now);
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});
beforeEach(async () => {
  now = nextWorkingTime(new Date(), 'Europe/Amsterdam');
  sink.accepted.length = 0;
  sink.mood = () => undefined;
  hotlineId = await api.addHotline(`Hotline ${randomUUID().slice(0, 8)}`, 'NL');
  coordinator = await api.addPerson('COORDINATOR', hotlineId);
});

const addressOf = (id: string) => `surveys@${id}.example`;
/** A round over hotlines with an address each, open for two weeks. */
async function mailed(ids = [hotlineId], more: object = {}): Promise<Round> {
  for (const id of ids) await setContact(secretariat, id, addressOf(id));
  // Of these tests' now, which lies behind a weekend when they run on a Friday evening.
  const closesAt = new Date(now.getTime() + 14 * DAY).toISOString();
  const { result, message } = await openRound(secretariat, ids, { ...SIGNED, closesAt, ...more });
  if (!result) throw new Error(message);
  return result;
}
/** Writes and sends what is due. Answers what has arrived at a hotline so far: the words of the subject before the day. */
async function mailsAt(at: Date, id = hotlineId): Promise<string[]> {
  now = at;
  await api.get(SurveyMailService).writeDue();
  await api.get(MailSender).drain();
  return arrived(id).map(({ subject }) => subject.split(/,? (?:until|by|on|closes) /)[0] ?? '');
}
const arrived = (id = hotlineId) => sink.accepted.filter(({ to }) => to[0] === addressOf(id));
const later = (days: number) => nextWorkingTime(new Date(now.getTime() + days * DAY), 'Europe/Amsterdam');
const plain = (raw: string) =>
  raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
const tokenIn = (raw = ''): string => /\/survey#([0-9a-z]{50})/.exec(plain(raw))?.[1] ?? '';
const answered = (id = hotlineId, status = 'SUBMITTED') =>
  api.admin.query('update app.survey_invitations set status = $2 where hotline_id = $1', [id, status]);
const logOf = async (id = hotlineId) =>
  (
    await api.admin.query<{ step: string; state: string | null; voided: boolean }>(
      `select s.step, m.state, s.voided_at is not null as voided from app.survey_mails s left join app.mails m on m.id = s.mail_id
       where s.hotline_id = $1 order by s.due_at, s.created_at, s.id`,
      [id],
    )
  ).rows;
const remind = (round: Round, ids = [invitationOf(round, hotlineId)?.id ?? ''], person = secretariat) =>
  mutate<Round>(person, 'remindSurvey', { roundId: round.id, invitationIds: ids }, '{ id }');
const setMails = (round: { id: string; version: number }, mails: string, more: object = {}, person = secretariat) =>
  mutate<{ version: number; mails: string }>(
    person,
    'setSurveyMails',
    { id: round.id, version: round.version, mails, ...more },
    '{ version mails mailsSignature }',
  );

describe('the mails of a round', () => {
  it('come on their days and hours where the hotline is, and stop where it has answered or declined', async () => {
    const [near, far, quick, unwilling, silent] = [
      hotlineId,
      await api.addHotline('Far', 'NZ'),
      await api.addHotline('Quick', 'NL'),
      await api.addHotline('Unwilling', 'NL'),
      await api.addHotline('Silent', 'NL'),
    ];
    const opensAt = '2027-03-01T08:00:00Z';
    await mailed([near, far, quick, unwilling, silent], { opensAt, closesAt: '2027-03-21T22:59:00Z' });
    await api.admin.query('delete from app.survey_contacts where hotline_id = $1', [silent]);
    const times = new Map<string, string[]>();
    for (let at = Date.parse('2027-02-24T00:05:00Z'); at < Date.parse('2027-03-22T00:00:00Z'); at += HOUR) {
      if (at === Date.parse('2027-03-09T12:05:00Z')) await answered(quick);
      if (at === Date.parse('2027-03-09T13:05:00Z')) await answered(unwilling, 'DECLINED');
      const before = sink.accepted.length;
      await mailsAt(new Date(at));
      for (const { to } of sink.accepted.slice(before)) {
        const day = new Date(at).toISOString().slice(5, 13);
        times.set(to[0] ?? '', [...(times.get(to[0] ?? '') ?? []), day]);
      }
    }
    // The clocks of Auckland are thirteen hours ahead; there the second reminder would come too close to the last call.
    expect(times.get(addressOf(near))).toEqual(['02-26T08', '03-01T08', '03-08T08', '03-15T08', '03-19T08']);
    expect(times.get(addressOf(far))).toEqual(['02-25T20', '03-01T20', '03-08T20', '03-18T20']);
    for (const id of [quick, unwilling]) expect(times.get(addressOf(id))).toEqual(['02-26T08', '03-01T08', '03-08T08']);
    expect(times.get(addressOf(silent))).toBeUndefined();
    expect(arrived(near)[0]?.subject).toContain('Coming on 1 Mar 2027');
    expect(tokenIn(arrived(near)[0]?.raw)).toBe('');
  }, 60_000);

  it('carry a link that opens the survey; a reminder leaves the link of the invitation alive, a new one by hand ends both', async () => {
    const round = await mailed();
    expect(await mailsAt(now)).toEqual(['Please answer']);
    expect(await mailsAt(later(7))).toEqual(['Please answer', 'Reminder']);
    const tokens = arrived().map(({ raw }) => tokenIn(raw));
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens)
      expect((await seeSurvey(api, token)).data?.surveyByLink).toMatchObject({ status: 'INVITED', isOpen: true });
    const byHand = await surveyToken(secretariat, invitationOf(round, hotlineId)?.id ?? '');
    for (const token of tokens) expect((await seeSurvey(api, token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await seeSurvey(api, byHand)).data?.surveyByLink.isOpen).toBe(true);
  });

  it('are signed by the person who asks, go to one address, and are answered to the secretariat', async () => {
    await mailed();
    await mailsAt(now);
    const raw = arrived()[0]?.raw ?? '';
    expect(raw).toContain(`From: "A. Example, member liaison" <alongside@network.example>`);
    expect(raw).toContain(`Reply-To: ${secretariat.id}@test.example`);
    expect(raw).not.toContain('List-Unsubscribe');
    expect(plain(raw)).toContain('A. Example, member liaison');
    expect(plain(raw)).toContain('<a href="http://alongside.example/survey#');
  });

  it('leave no token in any table or log', async () => {
    const written: string[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk: unknown) => {
        written.push(String(chunk));
        return true;
      }),
    );
    try {
      await mailed();
      await mailsAt(now);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    const token = tokenIn(arrived()[0]?.raw);
    expect(token).toHaveLength(50);
    expect(written.join('')).not.toContain(token);
    const tables = await api.admin.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await api.admin.query(
        `select count(*)::int as n from app.${name} x where to_jsonb(x)::text like $1`,
        [`%${token}%`],
      );
      expect([name, rows[0].n]).toEqual([name, 0]);
    }
  });

  it('are tried again with another token when the mail server puts them off', async () => {
    await mailed();
    const first = now;
    sink.mood = () => ({ code: 451, at: 'DATA' });
    expect(await mailsAt(first)).toEqual([]);
    sink.mood = () => undefined;
    expect(await mailsAt(new Date(first.getTime() + 2 * 60_000))).toEqual(['Please answer']);
    expect((await seeSurvey(api, tokenIn(arrived()[0]?.raw))).data?.surveyByLink.isOpen).toBe(true);
    const { rows } = await api.admin.query('select count(*)::int as n from app.personal_links where hotline_id = $1', [
      hotlineId,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('do not leave any more when the hotline has answered since they were written', async () => {
    await mailed();
    await api.get(SurveyMailService).writeDue();
    await answered();
    await api.get(MailSender).drain();
    expect(arrived()).toEqual([]);
    expect(await logOf()).toEqual([{ step: 'INVITATION', state: 'CANCELLED', voided: true }]);
    const { rows } = await api.admin.query('select from app.personal_links where hotline_id = $1', [hotlineId]);
    expect(rows).toEqual([]);
  });

  it('are written once, by however many processes at once and however often', async () => {
    await mailed();
    await Promise.all([1, 2, 3, 4].map(() => api.get(SurveyMailService).writeDue()));
    for (let minute = 0; minute < 5; minute += 1) await mailsAt(new Date(now.getTime() + minute * 60_000));
    expect(await logOf()).toEqual([{ step: 'INVITATION', state: 'SENT', voided: false }]);
  });

  it('are one a day for an address, whatever the rounds', async () => {
    await mailed();
    await mailed();
    expect(await mailsAt(now)).toEqual(['Please answer']);
    expect(await mailsAt(later(1))).toEqual(['Please answer', 'Please answer']);
  });

  it('pause, go on, and are planned anew when the round is extended', async () => {
    const round = await mailed();
    await mailsAt(now);
    const paused = (await setMails(round, 'PAUSED')).result;
    expect(paused).toMatchObject({ mails: 'PAUSED', mailsSignature: SIGNED.mailsSignature });
    const first = now;
    expect(await mailsAt(later(7))).toHaveLength(1);
    const on = (await setMails({ id: round.id, version: paused?.version ?? 0 }, 'ON')).result;
    expect(await mailsAt(now)).toEqual(['Please answer', 'Reminder']);
    const closesAt = new Date(first.getTime() + 30 * DAY).toISOString();
    const moved = { id: round.id, version: on?.version, closesAt };
    expect((await mutate(secretariat, 'moveSurveyClosing', moved)).refusal).toBeUndefined();
    expect(await mailsAt(later(7))).toEqual(['Please answer', 'Reminder', 'Second reminder']);
    const { rows } = await api.admin.query(
      `select distinct expires_at from app.personal_links where hotline_id = $1 and revoked_at is null`,
      [hotlineId],
    );
    expect(rows).toEqual([{ expires_at: new Date(Date.parse(closesAt) + 30 * DAY) }]);
  });

  it('go nowhere in a round without them', async () => {
    await mailed([hotlineId], { mailsSignature: null });
    expect(await mailsAt(now)).toEqual([]);
  });
});

describe('an address', () => {
  it('that the mail server refuses gets nothing more, until there is another one; then the invitation comes again', async () => {
    const round = await mailed();
    sink.mood = () => ({ code: 550, at: 'RCPT' });
    await mailsAt(now);
    sink.mood = () => undefined;
    expect(await logOf()).toEqual([{ step: 'INVITATION', state: 'FAILED', voided: false }]);
    expect(await mailsAt(later(8))).toEqual([]);
    expect((await remind(round)).message).toContain('came back');
    const other = `other@${hotlineId}.example`;
    expect((await setContact(secretariat, hotlineId, other, { version: 1 })).refusal).toBeUndefined();
    await mailsAt(later(1));
    const mine = sink.accepted.filter(({ to }) => to[0]?.endsWith(`@${hotlineId}.example`));
    expect(mine.map(({ to, subject }) => [to[0], subject.slice(0, 6)])).toEqual([[other, 'Please']]);
  });

  it('from which a mail came back is noted by hand, which stops the mails', async () => {
    const round = await mailed();
    await mailsAt(now);
    const invitationId = invitationOf(round, hotlineId)?.id;
    const noted = await mutate<{ contact: { bouncedAt: string | null } }>(
      secretariat,
      'noteSurveyBounce',
      { invitationId },
      '{ contact { bouncedAt } }',
    );
    expect(noted.result?.contact.bouncedAt).toEqual(expect.any(String));
    expect(await mailsAt(later(8))).toHaveLength(1);
  });

  it('is one, belongs to a hotline, and is changed by whoever saw the present one', async () => {
    const set = (address: string, more: object = {}) => setContact(secretariat, hotlineId, address, more);
    expect((await set('a@b.example, c@d.example')).refusal).toMatchObject({ code: 'VALIDATION', field: 'address' });
    expect((await set('a@b.example')).refusal).toBeUndefined();
    expect((await set('a@b.example')).refusal).toBeUndefined();
    expect((await set('b@b.example')).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { address: 'a@b.example', version: 1 } },
    });
    expect((await set('b@b.example', { version: 1 })).refusal).toBeUndefined();
    expect((await setContact(secretariat, randomUUID(), 'a@b.example')).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('a reminder by hand', () => {
  it('leaves at once in working hours, else in the next, and counts for the plan', async () => {
    const round = await mailed();
    await mailsAt(now);
    now = later(2);
    expect((await remind(round)).refusal).toBeUndefined();
    await api.get(MailSender).drain();
    expect(arrived().map(({ subject }) => subject.split(',')[0])).toEqual([
      expect.stringMatching(/^Please/),
      'Reminder',
    ]);
    expect((await remind(round)).refusal).toMatchObject({ code: 'VALIDATION', field: 'invitationIds' });
    const [, extra] = await logOf();
    expect(extra).toEqual({ step: 'EXTRA', state: 'SENT', voided: false });
    const { rows } = await api.admin.query(
      `select created_by from app.survey_mails where hotline_id = $1 and step = 'EXTRA'`,
      [hotlineId],
    );
    expect(rows).toEqual([{ created_by: secretariat.id }]);
  });

  it('is refused for all where one cannot be reminded, and says which and why', async () => {
    const other = await api.addHotline('Without an address');
    const round = await mailed([hotlineId]);
    await setMails(round, 'OFF');
    const both = (await openRound(secretariat, [hotlineId, other], SIGNED)).result as Round;
    const ids = both.invitations.map(({ id }) => id);
    const refused = await remind(both, ids);
    expect(refused.refusal).toMatchObject({ code: 'VALIDATION', field: 'invitationIds' });
    expect(refused.message).toBe('Without an address: No address for mails is known of this hotline.');
    expect(await logOf()).toEqual([]);
    expect((await remind(both, [ids[0] ?? '', randomUUID()])).refusal?.code).toBe('NOT_FOUND');
    expect((await remind(both, [invitationOf(round, hotlineId)?.id ?? ''])).refusal?.code).toBe('NOT_FOUND');
    await answered();
    expect((await remind(both, [invitationOf(both, hotlineId)?.id ?? ''])).message).toContain('has handed in');
  });

  it('needs a signature, and an open round', async () => {
    const unsigned = await mailed([hotlineId], { mailsSignature: null });
    expect((await remind(unsigned)).refusal).toMatchObject({ code: 'VALIDATION', field: 'roundId' });
    const early = await mailed([hotlineId], { opensAt: new Date(now.getTime() + DAY).toISOString() });
    expect((await remind(early)).message).toContain('not opened yet');
  });
});

describe('the walls around mails of surveys', () => {
  it('let nobody but the secretariat write, pause or address them', async () => {
    const round = await mailed();
    const manager = await api.addPerson('MANAGER', hotlineId);
    const administrator = await api.addPerson('ADMIN');
    for (const person of [coordinator, manager, administrator]) {
      expect((await remind(round, undefined, person)).refusal?.code).toBe('FORBIDDEN');
      expect((await setMails(round, 'PAUSED', {}, person)).refusal?.code).toBe('FORBIDDEN');
      expect((await setContact(person, hotlineId, 'x@y.example')).refusal?.code).toBe('FORBIDDEN');
      const invitationId = invitationOf(round, hotlineId)?.id;
      expect((await mutate(person, 'noteSurveyBounce', { invitationId })).refusal?.code).toBe('FORBIDDEN');
    }
    const write = `select app.write_survey_mails('[]', now())`;
    await expect(asPerson(api, coordinator, write)).rejects.toThrow(/permission denied/);
    await expect(asPerson(api, administrator, write)).rejects.toThrow(/permission denied/);
  });

  it('show a hotline its own address and mails, and no mail of the outbox', async () => {
    const other = await api.addHotline('Other hotline');
    const round = await mailed([hotlineId, other]);
    await mailsAt(now);
    const asked = `query ($id: ID!) { surveyRound(id: $id) { invitations { contact { address } mails { step state } } } }`;
    const seen = async (person: Person) =>
      (await person.ask<{ surveyRound: { invitations: unknown[] } }>(asked, { id: round.id })).data?.surveyRound
        .invitations;
    expect(await seen(coordinator)).toEqual([
      { contact: { address: addressOf(hotlineId) }, mails: [{ step: 'INVITATION', state: null }] },
    ]);
    expect(await seen(secretariat)).toHaveLength(2);
    for (const table of ['survey_contacts', 'survey_mails', 'mails'])
      expect(
        await asPerson(api, coordinator, `select * from app.${table} where address = $1`, [addressOf(other)]),
      ).toEqual([]);
    expect(await asPerson(api, secretariat, `select * from app.mails where purpose is distinct from 'SURVEY'`)).toEqual(
      [],
    );
    await expect(asPerson(api, secretariat, `delete from app.survey_mails`)).rejects.toThrow(/permission denied/);
  });

  it('refuse a signature that is no line of a header, and a stale change', async () => {
    const round = await mailed();
    expect((await setMails(round, 'ON', { signature: 'A\nB' })).refusal).toMatchObject({ field: 'signature' });
    expect((await setMails({ ...round, version: 9 }, 'OFF')).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { mails: 'ON', version: 1 } },
    });
    const opened = await openRound(secretariat, [hotlineId], { mailsSignature: 'x'.repeat(121) });
    expect(opened.refusal).toMatchObject({ code: 'VALIDATION', field: 'mailsSignature' });
    expect((await setMails({ id: randomUUID(), version: 1 }, 'OFF')).refusal?.code).toBe('NOT_FOUND');
  });

  it('cost the same statements for one hotline as for many', async () => {
    const more = await Promise.all(['One', 'Two', 'Three'].map((name) => api.addHotline(name)));
    const [one, many] = [await mailed(), await mailed(more)];
    const first = await remind(one);
    const rest = await remind(
      many,
      many.invitations.map(({ id }) => id),
    );
    expect([first.refusal, rest.refusal]).toEqual([undefined, undefined]);
    expect(rest.statements).toBe(first.statements);
    expect((await roundOf(secretariat, many.id))?.invitations).toHaveLength(3);
  });
});
