import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { begun } from '../../../test/focus-group-sessions.ts';
import { invitingGroup } from '../../../test/focus-groups.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
let other: WorkingHotline;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  hotline = await addWorkingHotline(api, 'A hotline with a seat');
  other = await addWorkingHotline(api, 'A hotline without one');
});
afterAll(() => api.stop());

interface Seat {
  readonly title: string;
  readonly role: string;
  readonly state: string;
  readonly startsAt: string | null;
}
async function seats(person: Person): Promise<{ all: readonly Seat[]; statements: number }> {
  const { data, statements } = await person.ask<{ hotlineSeats: { edges: { node: Seat }[] } }>(
    '{ hotlineSeats { edges { node { id title purpose format status role state askedAt startsAt minutes confirmed } } totalCount } }',
  );
  return { all: data?.hotlineSeats.edges.map(({ node }) => node) ?? [], statements };
}
const speaksFor = (candidateId: string, { hotlineId }: WorkingHotline) =>
  api.admin.query('update app.focus_group_candidates set of_hotline_id = $2 where id = $1', [candidateId, hotlineId]);

describe('the seats of a hotline', () => {
  it('are seen by its own people with reply and date, and by nobody else', async () => {
    const { people } = await begun(api, secretariat, 2);
    await speaksFor(people[0]?.candidateId ?? '', hotline);
    for (const person of [hotline.coordinator, hotline.manager, hotline.observer])
      expect((await seats(person)).all).toMatchObject([
        { title: 'Hotlines and helplines', state: 'ACCEPTED', status: 'SCHEDULED', minutes: 90, confirmed: true },
      ]);
    for (const person of [other.manager, secretariat, await api.addPerson('ADMIN')])
      expect((await seats(person)).all).toEqual([]);
  });

  it('are not seen before somebody was asked', async () => {
    const { invitations } = await invitingGroup(secretariat, { seats: 1, hotlines: 1, prevention: 0 });
    await speaksFor(invitations[0]?.candidate.id ?? '', other);
    expect((await seats(other.manager)).all).toEqual([]);
  });

  it('cost the same number of statements, however many there are', async () => {
    const before = (await seats(hotline.manager)).statements;
    const { people } = await begun(api, secretariat, 2);
    for (const { candidateId } of people) await speaksFor(candidateId, hotline);
    const after = await seats(hotline.manager);
    expect(after.all).toHaveLength(3);
    expect(after.statements).toBe(before);
  });
});
