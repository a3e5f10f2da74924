import { randomBytes, randomUUID } from 'node:crypto';
import { nextWorkingTime } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DigestService } from '../src/features/notifications/digest.service.ts';
import { SurveyMailService } from '../src/features/surveys/survey-mail.service.ts';
import { Clock } from '../src/kernel/clock.ts';
import { hashOfToken } from '../src/kernel/http.ts';
import { MailSender } from '../src/kernel/mail/mail-sender.ts';
import { type Person, TestApi } from './api.ts';
import { polled } from './focus-group-sessions.ts';
import { MailSink } from './mail-sink.ts';
import { mutate } from './mutate.ts';
import { askedReview } from './review-links.ts';
import { openRound, setContact } from './surveys.ts';

const SITE = 'http://alongside.example';

let sink: MailSink;
let api: TestApi;
let manager: Person;
let hotlineId: string;
beforeAll(async () => {
  sink = await MailSink.start();
  api = await TestApi.start({ ...sink.environment, PUBLIC_URL: SITE });
  hotlineId = await api.addHotline('The scanned hotline', 'NL');
  manager = await api.addPerson('MANAGER', hotlineId);
});
afterAll(async () => {
  await api.stop();
  await sink.stop();
});

const plain = (raw: string) =>
  raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Everything that the database holds, table by table. */
async function everything(): Promise<Record<string, string>> {
  const tables = await api.admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables.rows) {
    const { rows } = await api.admin.query<{ hash: string }>(
      `select count(*) || ' ' || md5(coalesce(string_agg(to_jsonb(x)::text, '' order by to_jsonb(x)::text), '')) as hash from app.${name} x`,
    );
    found[name] = rows[0]?.hash ?? '';
  }
  return found;
}

/** Sends one mail of each sort there is: what waits in an inbox, and a survey with its link. Answers the addresses in them. */
async function mailedAddresses(): Promise<string[]> {
  const reader = await api.addPerson('COORDINATOR', hotlineId);
  const task = { id: randomUUID(), title: 'Ask about the meeting', assigneeId: reader.id };
  expect((await mutate(manager, 'addTask', task)).refusal).toBeUndefined();
  const secretariat = await api.addPerson('SECRETARIAT');
  await setContact(secretariat, hotlineId, 'surveys@scanned.example');
  await openRound(secretariat, [hotlineId], { mailsSignature: 'A. Example, member liaison' });
  const now = nextWorkingTime(new Date(Date.now() + 2 * 86_400_000), 'Europe/Amsterdam');
  const clock = jest.spyOn(api.get(Clock), 'now').mockImplementation(() => now);
  await api.get(DigestService).write();
  await api.get(SurveyMailService).writeDue();
  await api.get(MailSender).drain();
  clock.mockRestore();
  const mails = sink.accepted.map(({ raw }) => plain(raw)).join('\n');
  return [...new Set([...mails.matchAll(/http:\/\/alongside\.example[^\s"<>]*/g)].map(([address]) => address))];
}

/** A live link of a purpose, as it may stand in a mail that somebody wrote by hand. */
async function linkOf(purpose: string): Promise<string> {
  const token = randomBytes(32).toString('hex').slice(0, 50);
  await api.admin.query(
    `insert into app.personal_links (hotline_id, id, purpose, subject_id, recipient, token_hash, expires_at, created_by)
     values ($1, $2, $3, $4, 'Somebody', $5, now() + interval '1 day', $6)`,
    [hotlineId, randomUUID(), purpose, randomUUID(), Buffer.from(hashOfToken(token), 'hex'), manager.id],
  );
  return token;
}

describe('a mail scanner', () => {
  it('that opens every address of every mail, with its scripts or without, changes no row of any table', async () => {
    const addresses = await mailedAddresses();
    const paths = addresses.map((address) => address.slice(SITE.length));
    expect(paths.map((path) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|#.*/, '…')).toSorted()).toEqual(
      expect.arrayContaining(['/inbox/…', '/settings…', '/survey…']),
    );
    const review = await askedReview(api, manager);
    const purposes = ['CAMPAIGN', 'REFERRALS'];
    const tokens = [review.token, ...(await Promise.all(purposes.map(linkOf)))];
    tokens.push(...paths.flatMap((path) => /#([0-9a-z]{50})/.exec(path)?.[1] ?? []));
    // Of a focus group, one who has accepted and is asked for dates.
    const [invitee] = (await polled(api, await api.addPerson('SECRETARIAT'))).people;
    tokens.push(invitee?.token ?? '');
    expect(tokens).toHaveLength(5);
    const before = await everything();
    expect(Object.keys(before).length).toBeGreaterThan(50);

    const pages = [
      '/answer/review',
      '/answer/campaign',
      '/answer/figures',
      '/answer/invitation',
      '/survey',
      '/survey/on-behalf',
    ];
    const guesses = ['?answer=yes', '?confirm=1', '/unsubscribe'];
    for (const path of [...paths, ...pages.flatMap((page) => [page, ...guesses.map((guess) => page + guess)])]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        // As a program that fetches; then as one that takes what stands behind the # for a part of the address.
        for (const address of [path, path.replace('#', '?token=')]) {
          await fetch(api.url + address, { method, redirect: 'follow' });
        }
      }
    }
    // As a program that runs the scripts of the page: what each page asks before anybody has pressed a button.
    for (const token of tokens) {
      for (const query of [
        'surveyByLink { title }',
        'reviewByLink { hotline }',
        'campaignByLink { title }',
        'figuresByLink { hotline }',
        'invitationByLink { state }',
        'sessionByLink { state }',
      ]) {
        await api.askByLink(token, `{ ${query} }`);
        for (const method of ['GET', 'HEAD']) {
          await fetch(`${api.url}/graphql?query=${encodeURIComponent(`{ ${query} }`)}`, {
            method,
            headers: { 'x-alongside-link': token, 'x-alongside': '1' },
          });
        }
      }
      const changes = [
        'openSurveyByLink { status }',
        'declineSurveyByLink { status }',
        'answerInvitationByLink(input: { reply: DECLINED, zone: "UTC" }) { state }',
      ];
      for (const change of changes) {
        const address = `${api.url}/graphql?query=${encodeURIComponent(`mutation { ${change} }`)}`;
        await fetch(address, { headers: { 'x-alongside-link': token, 'x-alongside': '1' } });
      }
    }
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('would be noticed: pressing the button changes rows', async () => {
    const before = await everything();
    const [token] = sink.accepted.flatMap(({ raw }) => /#([0-9a-z]{50})/.exec(plain(raw))?.[1] ?? []);
    expect((await api.askByLink(token ?? '', 'mutation { openSurveyByLink { status } }')).errors).toBeUndefined();
    expect(await everything()).not.toEqual(before);
  });
});
