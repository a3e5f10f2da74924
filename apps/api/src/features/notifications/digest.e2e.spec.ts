import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addPartnership } from '../../../test/builders.ts';
import { mutate } from '../../../test/mutate.ts';
import { Clock } from '../../kernel/clock.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { DigestService } from './digest.service.ts';
import { NotificationService } from './notification.service.ts';

let api: TestApi;
let hotlineId: string;
let manager: Person;
let reader: Person;
let partnershipId: string;
let now: string;

beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'http://alongside.example' });
  jest.spyOn(api.get(Clock), 'now').mockImplementation(() => new Date(now));
  hotlineId = await api.addHotline('A hotline in Vienna', 'AT');
  manager = await api.addPerson('MANAGER', hotlineId);
  now = '2026-11-20T12:00:00Z';
  ({ id: partnershipId } = await addPartnership(api, manager));
});
afterAll(() => api.stop());
beforeEach(async () => {
  reader = await api.addPerson('COORDINATOR', hotlineId);
  now = '2026-11-20T12:00:00Z';
});
afterEach(() => api.admin.query('update app.users set active = false where id = $1', [reader.id]));

const tell = (kind: 'REVIEW_DUE' | 'TASK_ASSIGNED' = 'REVIEW_DUE', dueOn: string | null = null) =>
  api.get(OperationGate).run({ userId: manager.id, name: 'M', role: 'MANAGER', hotlineId }, () =>
    api.get(NotificationService).tell({
      kind,
      event: randomUUID(),
      subject: { type: 'PARTNERSHIP', hotlineId, id: partnershipId },
      dueOn,
      to: [reader.id],
    }),
  );
/** Writes what is due at an instant; answers the mails of the reader so far, oldest first. */
async function mailsAt(instant: string): Promise<{ subject: string; body: string; key: string }[]> {
  now = instant;
  await api.get(DigestService).write();
  const { rows } = await api.admin.query(
    'select subject, body, key from app.mails where recipient_id = $1 order by created_at, id',
    [reader.id],
  );
  return rows;
}

describe('the daily mail', () => {
  it('is written at seven in the morning where the hotline is, and not before', async () => {
    await tell('REVIEW_DUE', '2026-11-25');
    expect(await mailsAt('2026-11-20T23:00:00Z')).toEqual([]);
    expect(await mailsAt('2026-11-21T05:59:00Z')).toEqual([]);
    const [mail, ...others] = await mailsAt('2026-11-21T06:00:00Z');
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Alongside: one thing is new', key: `digest/${reader.id}/2026-11-21` });
    expect(mail?.body).toMatch(/Review due \(25 Nov 2026\)\nhttp:\/\/alongside\.example\/inbox\/[0-9a-f-]{36}\n/);
    expect(mail?.body).toContain('http://alongside.example/settings#notifications');
  });

  it('holds everything that happened before the morning, and is one a day', async () => {
    await tell();
    await tell('TASK_ASSIGNED');
    expect(await mailsAt('2026-11-21T06:00:00Z')).toMatchObject([{ subject: 'Alongside: 2 things are new' }]);
    now = '2026-11-21T09:00:00Z';
    await tell();
    for (const hour of ['09', '15', '22']) expect(await mailsAt(`2026-11-21T${hour}:30:00Z`)).toHaveLength(1);
    expect(await mailsAt('2026-11-22T06:00:00Z')).toHaveLength(2);
  });

  it('comes late after an outage, but comes, and does not bring the next one forward', async () => {
    await tell();
    expect(await mailsAt('2026-11-21T18:00:00Z')).toMatchObject([{ key: `digest/${reader.id}/2026-11-21` }]);
    expect(await mailsAt('2026-11-22T06:00:00Z')).toHaveLength(1);
  });

  it('says nothing of what was read in the meantime, and is not written for that alone', async () => {
    await tell();
    await reader.ask('mutation { markAllNotificationsRead { count } }');
    expect(await mailsAt('2026-11-21T06:00:00Z')).toEqual([]);
  });

  it('says nothing of what the reader may not see any more, and forgets it', async () => {
    await tell();
    const elsewhere = await api.addHotline('Elsewhere', 'AT');
    await api.admin.query('update app.users set hotline_id = $2 where id = $1', [reader.id, elsewhere]);
    expect(await mailsAt('2026-11-21T06:00:00Z')).toEqual([]);
    const { rows } = await api.admin.query('select delivery from app.notifications where user_id = $1', [reader.id]);
    expect(rows).toEqual([{ delivery: 'OFF' }]);
  });

  it('holds no name and no word of a record', async () => {
    await tell();
    await mutate(manager, 'addTask', {
      id: randomUUID(),
      partnershipId,
      title: 'Ask about the quarterly meeting',
      assigneeId: reader.id,
    });
    const [mail] = await mailsAt('2026-11-28T06:00:00Z');
    const { rows } = await api.admin.query(
      'select i.name from app.partnerships p join app.initiatives i on i.id = p.initiative_id where p.id = $1',
      [partnershipId],
    );
    expect(mail?.body).toContain('Task assigned to you');
    for (const secret of ['quarterly', rows[0].name, 'Vienna', partnershipId]) expect(mail?.body).not.toContain(secret);
  });

  it('is written in the language that the reader has chosen', async () => {
    await mutate(reader, 'chooseMailLanguage', { language: 'DE' }, '{ id }');
    await tell();
    expect(await mailsAt('2026-11-21T06:00:00Z')).toMatchObject([{ subject: 'Alongside: eine Neuigkeit' }]);
  });

  it('is not written for a closed account', async () => {
    await tell();
    await api.admin.query('update app.users set active = false where id = $1', [reader.id]);
    expect(await mailsAt('2026-11-21T06:00:00Z')).toEqual([]);
  });

  it('is one even when several processes write at once', async () => {
    await tell();
    now = '2026-11-21T06:00:00Z';
    await Promise.all([1, 2, 3, 4].map(() => api.get(DigestService).write()));
    expect(await mailsAt('2026-11-21T06:00:01Z')).toHaveLength(1);
  });
});

describe('what a person chose', () => {
  const choose = (kind: string, choice: string) => mutate(reader, 'chooseMail', { kind, choice }, '{ id }');

  it('a direct assignment at once: a mail of its own within a moment, and not in the daily one', async () => {
    await choose('TASK_ASSIGNED', 'AT_ONCE');
    await tell('TASK_ASSIGNED');
    await tell();
    expect(await mailsAt('2026-11-20T12:00:10Z')).toMatchObject([{ subject: 'Alongside: Task assigned to you' }]);
    const [, digest] = await mailsAt('2026-11-21T06:00:00Z');
    expect(digest?.subject).toBe('Alongside: one thing is new');
    expect(digest?.body).not.toContain('Task assigned');
  });

  it('not by mail: it stays in the inbox only, also what was waiting already', async () => {
    await tell();
    await choose('REVIEW_DUE', 'OFF');
    await tell();
    expect(await mailsAt('2026-11-21T06:00:00Z')).toEqual([]);
    const list = await reader.ask<{ notifications: { totalCount: number } }>('{ notifications { totalCount } }');
    expect(list.data?.notifications.totalCount).toBe(2);
  });

  it('mails nothing old when it is switched on again', async () => {
    await choose('REVIEW_DUE', 'OFF');
    await tell();
    await choose('REVIEW_DUE', 'DIGEST');
    expect(await mailsAt('2026-11-21T06:00:00Z')).toEqual([]);
  });
});
