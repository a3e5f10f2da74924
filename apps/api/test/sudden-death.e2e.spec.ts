import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DigestService } from '../src/features/notifications/digest.service.ts';
import { Clock } from '../src/kernel/clock.ts';
import { MailSender } from '../src/kernel/mail/mail-sender.ts';
import { type Person, TestApi } from './api.ts';
import { addPartnership } from './builders.ts';
import { bundled } from './bundled.ts';
import { Fuse } from './fuse.ts';
import { MailSink } from './mail-sink.ts';
import { appUrl, TEST_PREFIX } from './template-database.ts';

/** Eight in the morning in Vienna: everything told yesterday is due. */
const NOW = new Date('2026-11-21T07:00:00Z');
const YESTERDAY = '2026-11-20T12:00:00Z';
/** After this the lease of whoever died is over. */
const LATER = new Date(NOW.getTime() + 600_000);

let dir: string;
let program: string;
let sink: MailSink;
let api: TestApi;
let atOnce: Person;
let digest: Person;
let partnership: { hotlineId: string; id: string };

beforeAll(async () => {
  // Below the packages, because TypeORM looks for its driver when it runs.
  const cache = path.resolve('../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  dir = mkdtempSync(path.join(cache, 'sudden-death-'));
  program = await bundled('mail-worker.ts', dir);
  sink = await MailSink.start();
  api = await TestApi.start(sink.environment);
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => LATER);
  const hotlineId = await api.addHotline('A hotline in Vienna', 'AT');
  const manager = await api.addPerson('MANAGER', hotlineId);
  [atOnce, digest] = [await api.addPerson('COORDINATOR', hotlineId), await api.addPerson('COORDINATOR', hotlineId)];
  partnership = { hotlineId, ...(await addPartnership(api, manager)) };
});
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  await api.stop();
  await sink.stop();
});

/** Three things to tell, in two mails. */
async function tellThree(): Promise<void> {
  sink.accepted.length = 0;
  await api.admin.query('delete from app.mails; delete from app.notifications');
  for (const [person, delivery] of [
    [atOnce, 'AT_ONCE'],
    [digest, 'DIGEST'],
    [digest, 'DIGEST'],
  ] as const) {
    await api.admin.query(
      `insert into app.notifications (user_id, id, kind, event, subject_type, subject_hotline_id, subject_id, delivery, created_at)
       values ($1, gen_random_uuid(), 'TASK_ASSIGNED', $2, 'PARTNERSHIP', $3, $4, $5, $6)`,
      [person.id, randomUUID(), partnership.hotlineId, partnership.id, delivery, YESTERDAY],
    );
  }
}

/** A worker that is connected and waits for its word to begin; `fuse` leads all its connections. */
interface Waiting {
  readonly process: ChildProcess;
  readonly fuse: Fuse;
}

async function startWorker(at: number): Promise<Waiting> {
  const fuse = new Fuse(at, () => worker.kill('SIGKILL'));
  const database = new URL(appUrl(api.database));
  database.hostname = '127.0.0.1';
  database.port = String(await fuse.through(Number(database.port)));
  const smtp = await fuse.through(sink.port);
  const worker = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      NOW: NOW.toISOString(),
      DATABASE_APP_URL: database.href,
      ALONGSIDE_ROLE_PREFIX: TEST_PREFIX,
      ...sink.environment,
      SMTP_URL: `smtp://127.0.0.1:${smtp}`,
    },
  });
  const crashed = once(worker, 'exit').then(([code]) => Promise.reject(new Error(`the worker ended with ${code}`)));
  crashed.catch(() => undefined);
  await Promise.race([once(worker.stdout, 'data'), crashed]);
  return { process: worker, fuse };
}

/** Lets it work, and killed at its fuse's point. False once it lives to the end. */
async function letDie({ process: worker, fuse }: Waiting): Promise<boolean> {
  if (worker.exitCode !== null) throw new Error(`the worker ended with ${worker.exitCode} before it began`);
  const end = once(worker, 'exit');
  fuse.arm();
  worker.stdin?.write('go\n');
  const [code, signal] = await end;
  fuse.close();
  expect([code, signal]).toEqual(fuse.blown ? [null, 'SIGKILL'] : [0, null]);
  return fuse.blown;
}

/** The next process finds what is left, twice. */
async function restart(): Promise<void> {
  for (let i = 0; i < 2; i += 1) {
    await api.get(DigestService).write();
    await api.get(MailSender).drain();
  }
}

it('a worker killed between any two steps mails nothing twice and loses nothing: at worst it is visibly unsure', async () => {
  const tally = { points: 0, sent: 0, 'unsure, delivered': 0, 'unsure, not delivered': 0 };
  // Starting takes longest, so the next one starts while one dies.
  let next = startWorker(1);
  for (let at = 1; ; at += 1) {
    await tellThree();
    const worker = await next;
    next = startWorker(at + 1);
    if (!(await letDie(worker))) break;
    await restart();
    const { rows: mails } = await api.admin.query<{ id: string; state: string; told: number }>(
      `select m.id, m.state, (select count(*)::int from app.notifications n where n.mail_id = m.id) as told
       from app.mails m order by told`,
    );
    expect([at, mails.map(({ told }) => told)]).toEqual([at, [1, 2]]);
    for (const { id, state } of mails) {
      const delivered = sink.accepted.filter((mail) => mail.id === id).length;
      const outcome = state === 'SENT' ? 'sent' : delivered === 1 ? 'unsure, delivered' : 'unsure, not delivered';
      expect([at, state, delivered]).toEqual([at, state, state === 'SENT' ? 1 : Math.min(delivered, 1)]);
      expect([at, state]).toEqual([at, expect.stringMatching(/^(SENT|UNSURE)$/)]);
      tally[outcome] += 1;
    }
    expect(sink.accepted).toHaveLength(new Set(sink.accepted.map(({ id }) => id)).size);
    tally.points = at;
  }
  const left = await next;
  left.process.kill('SIGKILL');
  left.fuse.close();
  console.info('Killed at', tally.points, 'points:', JSON.stringify(tally));
  expect(tally.points).toBeGreaterThan(30);
  // The doubtful moments are real and few: from the first byte of the text to the noted outcome, for each of two mails.
  expect(tally['unsure, delivered']).toBeGreaterThan(0);
  expect(tally.sent).toBeGreaterThan(tally.points * 1.5);
}, 300_000);
