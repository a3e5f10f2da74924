import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let coordinator: Person;
let manager: Person;
let observer: Person;
let partnershipId: string;
beforeAll(async () => {
  api = await TestApi.start();
  const hotline = await api.addHotline();
  coordinator = await api.addPerson('COORDINATOR', hotline);
  manager = await api.addPerson('MANAGER', hotline);
  observer = await api.addPerson('OBSERVER', hotline);
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
