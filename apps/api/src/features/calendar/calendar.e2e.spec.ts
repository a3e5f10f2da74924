import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { boardBuilders } from '../../../test/boards.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { move, startCampaign } from '../../../test/campaigns.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { hashOfToken } from '../../kernel/http.ts';

let api: TestApi;
let here: WorkingHotline;
let there: WorkingHotline;
let secretariat: Person;
let admin: Person;
beforeAll(async () => {
  api = await TestApi.start({ PUBLIC_URL: 'http://alongside.example' });
  here = await addWorkingHotline(api, 'Here');
  there = await addWorkingHotline(api, 'There');
  secretariat = await api.addPerson('SECRETARIAT');
  admin = await api.addPerson('ADMIN');
  for (const { hotlineId, partnershipId, coordinator } of [here, there]) {
    await api.admin.query('update app.partnerships set next_review_on = current_date + 40 where id = $1', [
      partnershipId,
    ]);
    await api.admin.query(
      `insert into app.agreements (hotline_id, id, partnership_id, kind, progress, hotline_signed_on, hotline_signatory, partner_signed_on, partner_signatory, valid_until, created_by)
       values ($1, gen_random_uuid(), $2, 'MOU', 'DRAFT', current_date - 30, 'Director', current_date - 30, 'Director', current_date + 60, $3)`,
      [hotlineId, partnershipId, coordinator.id],
    );
  }
});
afterAll(() => api.stop());

const make = async (person: Person): Promise<string> => {
  const answer = await person.ask<{ makeCalendarLink: { path: string } }>('mutation { makeCalendarLink { path } }');
  expect(answer.errors).toBeUndefined();
  return answer.data?.makeCalendarLink.path ?? '';
};
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(api.url + path, { method, headers });

/** What another library reads in the file: kind and day of each entry, by its kind and name. */
async function entriesOf(answer: Response) {
  expect(answer.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const url = String(component.getFirstPropertyValue('url'));
    return { uid, summary, description, from: startDate.toString(), after: endDate.toString(), url };
  });
}
const feed = async (person: Person) => entriesOf(await get(await make(person)));
const kindsIn = (entries: readonly { summary: string }[]) =>
  entries.map(({ summary }) => summary.split(':')[0]).toSorted();
const nameOf = async ({ initiativeId }: WorkingHotline): Promise<string> => {
  const { rows } = await api.admin.query<{ name: string }>('select name from app.initiatives where id = $1', [
    initiativeId,
  ]);
  return rows[0]?.name ?? '';
};

describe('a calendar', () => {
  it('holds the dates that its person sees, each with a name, a page and a label', async () => {
    const about = await nameOf(here);
    const url = `http://alongside.example/partnerships/${here.partnershipId}`;
    const entries = await feed(here.coordinator);
    expect(entries).toEqual([
      expect.objectContaining({ summary: `Task: Send the minutes · ${about}`, from: day(0), after: day(1), url }),
      expect.objectContaining({ summary: `Review: ${about}`, from: day(40), after: day(41), url }),
      expect.objectContaining({ summary: `Agreement ends: ${about}`, from: day(60), after: day(61), url }),
    ]);
    expect(entries.map(({ description }) => description.split(' ')[0])).toEqual([
      'TLP:AMBER+STRICT',
      'TLP:AMBER',
      'TLP:AMBER',
    ]);
    expect(entries[1]?.uid).toBe(`review-${here.partnershipId}@alongside.example`);
  });

  it('holds the own tasks and not those of colleagues, and only what is still to be done', async () => {
    expect(kindsIn(await feed(here.manager))).toEqual(['Agreement ends', 'Review']);
    const id = randomUUID();
    await mutate(here.manager, 'addTask', { id, title: 'Call the clinic', dueOn: day(3) });
    const path = await make(here.manager);
    const task = (await entriesOf(await get(path))).find(({ summary }) => summary.startsWith('Task'));
    expect(task).toMatchObject({ summary: 'Task: Call the clinic', url: 'http://alongside.example/tasks' });
    await mutate(here.manager, 'completeTask', { id, version: 1 });
    expect(kindsIn(await entriesOf(await get(path)))).toEqual(['Agreement ends', 'Review']);
  });

  it('holds nothing of another hotline, and for administrators nothing at all', async () => {
    const theirs = await feed(there.observer);
    expect(kindsIn(theirs)).toEqual(['Agreement ends', 'Review']);
    expect(JSON.stringify(theirs)).not.toContain(here.partnershipId);
    expect(await feed(admin)).toEqual([]);
  });

  it('follows the label: what is not shared with the secretariat any more leaves its calendar', async () => {
    const path = await make(secretariat);
    const reviewsOf = async () =>
      (await entriesOf(await get(path))).filter(({ url }) => url.endsWith(there.partnershipId)).length;
    for (const [label, seen] of [
      ['AMBER_STRICT', 0],
      ['AMBER', 2],
      ['GREEN', 2],
      ['CLEAR', 2],
    ] as const) {
      await api.admin.query('update app.partnerships set sharing = $2 where id = $1', [there.partnershipId, label]);
      expect([label, await reviewsOf()]).toEqual([label, seen]);
    }
    await api.admin.query(`update app.partnerships set sharing = 'AMBER' where id = $1`, [there.partnershipId]);
  });

  it('follows the role: rights are those of the moment', async () => {
    const person = await api.addPerson('COORDINATOR', here.hotlineId);
    const path = await make(person);
    expect(kindsIn(await entriesOf(await get(path)))).toEqual(['Agreement ends', 'Review']);
    await api.admin.query(`update app.users set role = 'ADMIN', hotline_id = null where id = $1`, [person.id]);
    expect(await entriesOf(await get(path))).toEqual([]);
  });

  it('speaks the language of its person’s mails', async () => {
    await here.observer.ask('mutation { chooseMailLanguage(input: { language: DE }) { id } }');
    expect(kindsIn(await feed(here.observer))).toEqual(['Vereinbarung endet', 'Überprüfung']);
  });

  it('is read with three statements, and looked up with one', async () => {
    const answer = await get(await make(here.coordinator));
    // The statement, and begin and commit around it. Finding the person is no statement of an operation.
    expect(answer.headers.get('x-alongside-statements')).toBe('3');
    await answer.text();
  });

  it('is capped, and then says so', async () => {
    const person = await api.addPerson('COORDINATOR', there.hotlineId);
    await api.admin.query(
      `insert into app.tasks (hotline_id, id, title, due_on, assignee_id, status, created_by)
       select $1, gen_random_uuid(), 'Task ' || n, current_date + 1, $2, 'OPEN', $2 from generate_series(1, 2100) n`,
      [there.hotlineId, person.id],
    );
    const answer = await get(await make(person));
    const text = (await answer.text()).replaceAll('\r\n ', '');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2_000);
    expect(text).toContain('Only the first 2\\,000 days are in it.');
  });

  it('holds the campaigns of the own side over all their days, and not those of others', async () => {
    const id = randomUUID();
    await api.admin.query(
      `insert into app.campaigns (id, lead_hotline_id, title, theme, search_text, sharing, phase, starts_on, ends_on, created_by)
       values ($1, $2, 'Ask before it happens', 'HELP_SEEKING', '', 'GREEN', 'PLANNED', current_date + 10, current_date + 12, $3)`,
      [id, here.hotlineId, here.coordinator.id],
    );
    const ofCampaign = async (person: Person) =>
      (await feed(person)).filter(({ uid }) => uid === `campaign-${id}@alongside.example`);
    expect(await ofCampaign(here.observer)).toEqual([
      expect.objectContaining({ from: day(10), after: day(13), url: `http://alongside.example/campaigns/${id}` }),
    ]);
    // They may read of it, because it is GREEN; it is no date of theirs.
    expect(await ofCampaign(there.manager)).toEqual([]);
    await api.admin.query(`update app.campaigns set phase = 'CANCELLED' where id = $1`, [id]);
    expect(await ofCampaign(here.observer)).toEqual([]);
  });
});

describe('what campaigns and boards add to a calendar', () => {
  it('is milestones that lie ahead and days of going live, for the own side alone', async () => {
    const id = await startCampaign(here.coordinator, { title: 'Ask in time', startsOn: null, endsOn: null });
    const milestone = { id: randomUUID(), campaignId: id, title: 'Texts ready', dueOn: day(3) };
    const done = { id: randomUUID(), campaignId: id, title: 'Logo ready', dueOn: day(2) };
    for (const one of [milestone, done]) await mutate(here.coordinator, 'addCampaignMilestone', one);
    await mutate(here.coordinator, 'tickCampaignMilestone', { id: done.id, doneOn: day(0) });
    const launch = { id: randomUUID(), campaignId: id, country: 'BE', goesLiveOn: day(9) };
    await mutate(here.coordinator, 'setCampaignLaunch', launch);
    const own = async (person: Person) => (await feed(person)).filter(({ url }) => url.endsWith(`/campaigns/${id}`));
    expect(await own(here.manager)).toEqual([
      expect.objectContaining({ summary: 'Milestone: Texts ready · Ask in time', from: day(3), after: day(4) }),
      expect.objectContaining({ uid: `go-live-${launch.id}@alongside.example`, from: day(9), after: day(10) }),
    ]);
    expect(await own(there.manager)).toEqual([]);
    await move(here.coordinator, id, 'CANCELLED', { reason: 'No money.' });
    expect(await own(here.manager)).toEqual([]);
  });

  it('is the last day of a term, until somebody has left the seat', async () => {
    const { board, seat, appointed } = boardBuilders(() => ({ api, keeper: here.coordinator }));
    const boardId = await board();
    const [term] = await appointed(await seat({}, boardId), { startsOn: day(-50), endsOn: day(20) });
    const own = async (person: Person) => (await feed(person)).filter(({ url }) => url.endsWith(`/boards/${boardId}`));
    expect(await own(here.manager)).toEqual([
      expect.objectContaining({ uid: `term-end-${term?.termId}@alongside.example`, from: day(20), after: day(21) }),
    ]);
    expect(await own(there.manager)).toEqual([]);
    await api.admin.query(`update app.terms set ended_reason = 'RESIGNED', ends_on = current_date where id = $1`, [
      term?.termId,
    ]);
    expect(await own(here.manager)).toEqual([]);
  });
});

describe('a program that fetches it', () => {
  it('too often waits, and others are served meanwhile', async () => {
    const [path, other] = [await make(here.observer), await make(there.observer)];
    const statuses = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await get(path)).status);
    expect(statuses).toEqual([...Array(30).fill(200), 429]);
    const refused = await get(path);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get(other)).status).toBe(200);
  });

  it('leaves its token in no line that we log, not even when everything fails', async () => {
    const path = await make(here.observer);
    const lines: string[] = [];
    const outputs = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
    for (const { stream } of outputs) stream.write = ((line: string) => lines.push(String(line)) > 0) as never;
    await api.admin.query('alter function app.calendar_reader(bytea) rename to calendar_reader_away');
    try {
      expect((await get(path)).status).toBe(500);
      await get(`${path}x`);
    } finally {
      await api.admin.query('alter function app.calendar_reader_away(bytea) rename to calendar_reader');
      for (const { stream, write } of outputs) stream.write = write;
    }
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    expect(lines.join('\n')).toContain('calendar_reader');
    expect(lines.join('\n')).not.toContain(token);
    expect(lines.join('\n')).not.toContain(hashOfToken(token));
  });

  it('gets the same bytes while nothing has changed, and then not even these', async () => {
    const path = await make(here.coordinator);
    const first = await get(path);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    const tag = first.headers.get('etag') ?? '';
    await first.text();
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get(path, { 'if-none-match': given });
      expect([given, again.status, await again.text()]).toEqual([given, 304, '']);
    }
    await mutate(here.coordinator, 'addTask', { id: randomUUID(), title: 'Another one', dueOn: day(5) });
    const changed = await get(path, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(await changed.text()).toContain('Another one');
    expect((await get(path, {}, 'HEAD')).status).toBe(200);
  });

  it('changes no row by it', async () => {
    const path = await make(here.coordinator);
    const rows = async () => {
      const all = [];
      for (const table of ['calendar_links', 'audit_events', 'users', 'sessions', 'sign_in_attempts'])
        all.push(
          (await api.admin.query(`select to_jsonb(x) as j from app.${table} x order by to_jsonb(x)::text`)).rows,
        );
      return JSON.stringify(all);
    };
    const before = await rows();
    await (await get(path)).text();
    await (await get(`/calendar/${'0'.repeat(50)}.ics`)).text();
    expect(await rows()).toBe(before);
  });

  it('finds nothing, and always the same nothing, where no calendar is', async () => {
    const ended = await make(there.coordinator);
    await there.coordinator.ask('mutation { endCalendarLink { link { madeAt } } }');
    const renewed = await make(there.manager);
    await make(there.manager);
    const former = await api.addPerson('COORDINATOR', there.hotlineId);
    const ofFormer = await make(former);
    await api.admin.query('update app.users set active = false where id = $1', [former.id]);
    const paths = [ended, renewed, ofFormer, `/calendar/${'0'.repeat(50)}.ics`, '/calendar/x.ics', '/calendar/x'];
    const answers = [];
    for (const path of paths) {
      const answer = await get(path);
      answers.push(`${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`);
    }
    expect(new Set(answers)).toEqual(
      new Set(['404 text/plain; charset=utf-8 There is no calendar at this address.\n']),
    );
  });

  it('finds nothing more when the account comes back: its link ended for good', async () => {
    const person = await api.addPerson('MANAGER', there.hotlineId);
    const path = await make(person);
    const set = (active: boolean) =>
      api.admin.query('update app.users set active = $2 where id = $1', [person.id, active]);
    await set(false);
    await set(true);
    expect((await get(path)).status).toBe(404);
  });
});

describe('the link of a calendar', () => {
  it('is told once; only its hash is kept, in the trail neither', async () => {
    const path = await make(here.coordinator);
    expect(path).toMatch(/^\/calendar\/[0-9a-z]{50}\.ics$/);
    const token = path.slice('/calendar/'.length, -'.ics'.length);
    const { rows } = await api.admin.query(
      `select (select count(*)::int from app.calendar_links x where to_jsonb(x)::text like $1) as links,
         (select count(*)::int from app.audit_values x where to_jsonb(x)::text like $1 or to_jsonb(x)::text like '%token_hash%') as trail,
         (select token_hash = $2::bytea from app.calendar_links where user_id = $3) as hashed`,
      [`%${token}%`, Buffer.from(hashOfToken(token), 'hex'), here.coordinator.id],
    );
    expect(rows).toEqual([{ links: 0, trail: 0, hashed: true }]);
  });

  it('stands in the settings with what the calendar holds', async () => {
    const person = await api.addPerson('COORDINATOR', here.hotlineId);
    const ask = async () =>
      (
        await person.ask<{ calendar: { link: { madeAt: string } | null; kinds: object[]; next: object[] } }>(
          '{ calendar { link { madeAt } kinds { kind count } next { kind day until title about page } } }',
        )
      ).data?.calendar;
    expect((await ask())?.link).toBeNull();
    await make(person);
    const about = await nameOf(here);
    const page = `/partnerships/${here.partnershipId}`;
    expect(await ask()).toEqual({
      link: { madeAt: expect.any(String) },
      kinds: expect.arrayContaining([
        { kind: 'TASK', count: 0 },
        { kind: 'REVIEW', count: 1 },
        { kind: 'AGREEMENT_END', count: 1 },
      ]),
      next: [
        { kind: 'REVIEW', day: day(40), until: day(40), title: null, about, page },
        { kind: 'AGREEMENT_END', day: day(60), until: day(60), title: null, about, page },
      ],
    });
  });

  it('is one person’s: nobody else reads or ends it, whatever their role', async () => {
    await make(here.coordinator);
    for (const person of [here.manager, there.manager, secretariat, admin]) {
      const rows = 'from app.calendar_links where user_id = $1';
      expect(await asPerson(api, person, `select user_id ${rows}`, [here.coordinator.id])).toEqual([]);
      expect(await asPerson(api, person, `delete ${rows} returning user_id`, [here.coordinator.id])).toEqual([]);
    }
    await expect(asPerson(api, here.coordinator, 'select token_hash from app.calendar_links')).rejects.toThrow(
      /permission denied/,
    );
  });

  it('is made, shown and ended for people who are signed in only', async () => {
    for (const query of [
      '{ calendar { link { madeAt } } }',
      'mutation { makeCalendarLink { path } }',
      'mutation { endCalendarLink { link { madeAt } } }',
    ])
      expect((await api.ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
