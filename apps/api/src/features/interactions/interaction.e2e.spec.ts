import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let stranger: Person;
let observer: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
  stranger = await api.addPerson('MANAGER', await api.addHotline('Another hotline'));
  partnershipId = (await addPartnership(api, coordinator)).id;
});
afterAll(() => api.stop());

const contact = (more: object = {}) => ({
  id: randomUUID(),
  partnershipId,
  kind: 'CALL',
  occurredOn: day(-1),
  summary: 'Agreed to share posters.',
  ...more,
});
const log = (more: object = {}, person = coordinator, fields = '{ id }') =>
  mutate(person, 'logInteraction', contact(more), fields);
const step = (more: object = {}) => ({ id: randomUUID(), title: 'Send the posters', dueOn: day(5), ...more });
const count = async (table: string, id: string) =>
  (await api.admin.query(`select from app.${table} where id = $1`, [id])).rowCount;

describe('logging an interaction', () => {
  it('keeps what was said, for the own hotline only unless somebody opens it', async () => {
    const fields = '{ kind occurredOn attendees summary sharing partnership { id } nextStep { id } }';
    const { result } = await log({ attendees: ' Head of helpline ' }, coordinator, fields);
    expect(result).toEqual({
      kind: 'CALL',
      occurredOn: day(-1),
      attendees: 'Head of helpline',
      summary: 'Agreed to share posters.',
      sharing: 'AMBER_STRICT',
      partnership: { id: partnershipId },
      nextStep: null,
    });
  });

  it('turns the next step into a task of the same moment', async () => {
    const nextStep = step({ assigneeId: manager.id });
    const { result } = await log(
      { nextStep },
      coordinator,
      '{ nextStep { id title dueOn status assignee { id } partnership { id } } }',
    );
    expect(result).toEqual({
      nextStep: {
        id: nextStep.id,
        title: 'Send the posters',
        dueOn: day(5),
        status: 'OPEN',
        assignee: { id: manager.id },
        partnership: { id: partnershipId },
      },
    });
    expect((await log({ nextStep: step() }, manager, '{ nextStep { assignee { id } } }')).result).toEqual({
      nextStep: { assignee: { id: manager.id } },
    });
  });

  it('keeps nothing of it when the next step cannot be', async () => {
    const input = contact({ nextStep: step({ assigneeId: observer.id }) });
    expect((await mutate(coordinator, 'logInteraction', input)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'nextStep.assigneeId',
    });
    expect(await count('interactions', input.id)).toBe(0);
  });

  it('is stored once however often the request comes, its next step too', async () => {
    const nextStep = step();
    const input = contact({ nextStep });
    await Promise.all([1, 2, 3].map(() => mutate(coordinator, 'logInteraction', input)));
    const again = await mutate(
      manager,
      'logInteraction',
      { ...input, summary: 'Something else.' },
      '{ summary nextStep { id } }',
    );
    expect(again.result).toEqual({ summary: 'Agreed to share posters.', nextStep: { id: nextStep.id } });
    expect(await count('interactions', input.id)).toBe(1);
    expect(await count('tasks', nextStep.id)).toBe(1);
  });

  it.each([
    ['a day to come', { occurredOn: day(3) }, 'occurredOn'],
    ['silence', { summary: '  ' }, 'summary'],
    ['a case file', { summary: 'x'.repeat(4001) }, 'summary'],
    ['a step without a title', { nextStep: { id: randomUUID(), title: ' ' } }, 'nextStep.title'],
    [
      'a step before the interaction',
      { nextStep: { id: randomUUID(), title: 'Write', dueOn: day(-2) } },
      'nextStep.dueOn',
    ],
    ['an id that is none', { id: 'x' }, 'id'],
    ['an id of a step that is none', { nextStep: { id: 'x', title: 'Write' } }, 'nextStep.id'],
  ])('refuses %s', async (_name, more, field) => {
    expect((await log(more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('refuses unsafe text in every field, and stores nothing of it', async () => {
    const link = 'See https://files.example.org/a/b.jpg';
    for (const [more, field] of [
      [{ summary: link }, 'summary'],
      [{ attendees: link }, 'attendees'],
      [{ nextStep: step({ title: link }) }, 'nextStep.title'],
    ] as const) {
      const { refusal } = await log(more);
      expect(refusal).toMatchObject({ code: 'UNSAFE_TEXT', field });
      expect(JSON.stringify(refusal)).not.toContain('files.example.org');
    }
    const audited = await api.admin.query(`select from app.audit_values where after::text like '%files.example.org%'`);
    expect(audited.rowCount).toBe(0);
  });

  it('lets a person confirm what asked for a second look', async () => {
    const summary = 'Write to info@helpline.example for the posters.';
    const first = await log({ summary });
    expect(first.refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'summary',
      params: { findings: [{ severity: 'confirm' }] },
    });
    expect((await log({ summary, confirmedText: true }, coordinator, '{ summary }')).result).toEqual({ summary });
  });

  it('lets text link into the partner’s own site', async () => {
    const { id, initiativeId } = await addPartnership(api, coordinator);
    await api.admin.query(`update app.initiatives set website = 'https://www.helpline-site.example/' where id = $1`, [
      initiativeId,
    ]);
    const summary = 'Their new page is https://helpline-site.example/chat/opening-hours.';
    expect((await log({ partnershipId: id, summary })).refusal).toBeUndefined();
    expect((await log({ summary })).refusal?.code).toBe('UNSAFE_TEXT');
  });

  it('is refused for people who may not, for labels of others, and for records of others', async () => {
    expect((await log({}, observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await log({}, await api.addPerson('SECRETARIAT'))).refusal?.code).toBe('FORBIDDEN');
    expect((await log({ sharing: 'CLEAR' })).refusal).toMatchObject({ code: 'FORBIDDEN', field: 'sharing' });
    expect((await log({ sharing: 'CLEAR' }, manager)).refusal).toBeUndefined();
    expect((await log({ partnershipId: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    const insert = `insert into app.interactions (hotline_id, id, partnership_id, kind, occurred_on, summary, sharing, created_by)
      values ($1, $2, $3, 'NOTE', now(), 'x', 'AMBER', $4)`;
    await expect(
      asPerson(api, observer, insert, [observer.hotlineId, randomUUID(), partnershipId, observer.id]),
    ).rejects.toThrow(/row-level security/);
  });

  it('completes what is over, and never continues it', async () => {
    const { id } = await addPartnership(api, coordinator);
    await api.admin.query('update app.stage_changes set effective_on = current_date - 30 where partnership_id = $1', [
      id,
    ]);
    await mutate(coordinator, 'moveStage', {
      id: randomUUID(),
      partnershipId: id,
      version: 1,
      to: 'DECLINED',
      effectiveOn: day(-10),
      reason: 'No.',
    });
    expect((await log({ partnershipId: id, occurredOn: day(-9) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'occurredOn',
    });
    expect((await log({ partnershipId: id, occurredOn: day(-10) })).refusal).toBeUndefined();
  });
});

describe('correcting an interaction', () => {
  const logged = async (more: object = {}): Promise<string> => {
    const input = contact(more);
    expect((await mutate(coordinator, 'logInteraction', input)).refusal).toBeUndefined();
    return input.id;
  };
  const correct = (id: string, more: object = {}, person = coordinator, fields = '{ id version }') =>
    mutate(
      person,
      'editInteraction',
      { id, version: 1, kind: 'MEETING', occurredOn: day(-2), summary: 'Agreed on leaflets.', ...more },
      fields,
    );

  it('gives every value anew, moves the entry on the timeline, and leaves its next step alone', async () => {
    const nextStep = step();
    const id = await logged({ attendees: 'Head of helpline', sharing: 'AMBER', nextStep });
    const fields = '{ version kind occurredOn attendees summary sharing nextStep { id title } }';
    expect(
      (await correct(id, { occurredOn: day(-40), summary: ' Agreed on leaflets. ' }, manager, fields)).result,
    ).toEqual({
      version: 2,
      kind: 'MEETING',
      occurredOn: day(-40),
      attendees: null,
      summary: 'Agreed on leaflets.',
      sharing: 'AMBER_STRICT',
      nextStep: { id: nextStep.id, title: 'Send the posters' },
    });
    const entry = await api.admin.query(
      'select happened_on::text as on, sharing, logged_by from app.timeline_entries where id = $1',
      [id],
    );
    expect(entry.rows).toEqual([{ on: day(-40), sharing: 'AMBER_STRICT', logged_by: coordinator.id }]);
  });

  it('counts for health by the day that it has now', async () => {
    const { id: quiet } = await addPartnership(api, coordinator);
    const id = await logged({ partnershipId: quiet });
    const lastContact = async () =>
      (
        await coordinator.ask<{ partnership: { lastCollaboration: { happenedOn: string } } }>(
          'query ($id: ID!) { partnership(id: $id) { lastCollaboration { happenedOn } } }',
          { id: quiet },
        )
      ).data?.partnership.lastCollaboration.happenedOn;
    expect(await lastContact()).toBe(day(-1));
    await correct(id, { occurredOn: day(-200) });
    expect(await lastContact()).toBe(day(-200));
  });

  it('stands in the history with before and after, and costs a constant number of statements', async () => {
    const id = await logged();
    const { statements } = await correct(id);
    expect(statements).toBeLessThanOrEqual(7);
    const { data } = await manager.ask<{ partnership: { history: { edges: { node: Record<string, unknown> }[] } } }>(
      `query ($id: ID!) { partnership(id: $id) { history(first: 50, table: ["interactions"]) { edges { node {
         recordId action changes { field before { value } after { value } } } } } } }`,
      { id: partnershipId },
    );
    const event = data?.partnership.history.edges.find(
      ({ node }) => node['recordId'] === id && node['action'] === 'UPDATE',
    );
    expect(event?.node['changes']).toEqual(
      expect.arrayContaining([
        {
          field: 'summary',
          before: [{ value: 'Agreed to share posters.' }],
          after: [{ value: 'Agreed on leaflets.' }],
        },
      ]),
    );
  });

  it.each([
    ['a day to come', { occurredOn: day(3) }, 'occurredOn'],
    ['silence', { summary: '  ' }, 'summary'],
    ['more people than a line holds', { attendees: 'x'.repeat(2001) }, 'attendees'],
  ])('refuses %s', async (_name, more, field) => {
    expect((await correct(await logged(), more)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('refuses unsafe text, but lets it link into the partner’s own site', async () => {
    const { id: other, initiativeId } = await addPartnership(api, coordinator);
    await api.admin.query(`update app.initiatives set website = 'https://own-site.example/' where id = $1`, [
      initiativeId,
    ]);
    const summary = 'Their page is https://own-site.example/chat/hours.';
    expect((await correct(await logged(), { summary })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'summary',
    });
    expect((await correct(await logged({ partnershipId: other }), { summary })).refusal).toBeUndefined();
  });

  it('starts from the version that was seen, and tells what stands now', async () => {
    const id = await logged();
    await correct(id, { summary: 'Agreed on stickers.' }, manager);
    expect((await correct(id)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: {
        current: { version: 2, kind: 'MEETING', summary: 'Agreed on stickers.' },
        changes: [{ by: 'Test manager' }],
      },
    });
  });

  it('moves nothing past the end of a partnership, and lets stand what stood there', async () => {
    const { id: over } = await addPartnership(api, coordinator);
    const id = await logged({ partnershipId: over });
    await api.admin.query('update app.stage_changes set effective_on = current_date - 30 where partnership_id = $1', [
      over,
    ]);
    const end = {
      id: randomUUID(),
      partnershipId: over,
      version: 1,
      to: 'DECLINED',
      effectiveOn: day(-10),
      reason: 'No.',
    };
    expect((await mutate(coordinator, 'moveStage', end)).refusal).toBeUndefined();
    expect((await correct(id, { occurredOn: day(-2) })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'occurredOn',
    });
    expect((await correct(id, { occurredOn: day(-1) })).refusal).toBeUndefined();
  });

  it('is for those who log in the own hotline; labels follow the same rules as when logging', async () => {
    const id = await logged();
    for (const person of [observer, await api.addPerson('SECRETARIAT')]) {
      expect((await correct(id, {}, person)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await correct(id, {}, stranger)).refusal).toEqual({ code: 'NOT_FOUND' });
    expect((await correct(randomUUID())).refusal).toEqual({ code: 'NOT_FOUND' });
    expect((await correct(id, { sharing: 'CLEAR' })).refusal).toMatchObject({ code: 'FORBIDDEN', field: 'sharing' });
    expect((await correct(id, { sharing: 'RED' }, manager)).refusal).toMatchObject({
      code: 'FORBIDDEN',
      field: 'sharing',
    });
    expect((await correct(id, { sharing: 'RED' })).refusal).toBeUndefined();
    expect((await correct(id, { version: 2 }, manager)).refusal).toEqual({ code: 'NOT_FOUND' });
    await mutate(coordinator, 'withdrawEntry', { kind: 'INTERACTION', id }, '');
    expect((await correct(id, { version: 3 })).refusal).toEqual({ code: 'NOT_FOUND' });
  });

  it('is read by its address, by whoever sees it', async () => {
    const id = await logged();
    const read = (person: Person) =>
      person.ask('query ($id: ID!) { interaction(id: $id) { summary version } }', { id });
    expect((await read(observer)).data).toEqual({ interaction: { summary: 'Agreed to share posters.', version: 1 } });
    expect((await read(stranger)).data).toEqual({ interaction: null });
  });
});
