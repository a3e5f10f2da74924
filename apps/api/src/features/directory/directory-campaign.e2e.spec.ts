import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { someInitiative } from '../../../test/builders.ts';
import { addSide, answer, type CampaignSide, join, move, startCampaign } from '../../../test/campaigns.ts';

let api: TestApi;
let leading: CampaignSide;
let joining: CampaignSide;
let others: CampaignSide;
let secretariat: Person;
let admin: Person;
let initiativeId: string;
let initiative: string;
beforeAll(async () => {
  api = await TestApi.start();
  leading = await addSide(api, 'The leading hotline');
  joining = await addSide(api, 'The joining hotline');
  others = await addSide(api, 'Another hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  admin = await api.addPerson('ADMIN');
  initiativeId = await someInitiative(api, leading.hotlineId);
  const { rows } = await api.admin.query('select name from app.initiatives where id = $1', [initiativeId]);
  initiative = rows[0].name;
});
afterAll(() => api.stop());

interface Entry {
  readonly id: string;
  readonly phase: string;
}
const fields =
  '{ id title theme phase startsOn endsOn countries lead { name } hotlines { name } initiatives { name } }';
async function entries(person: Person, filter: object = {}): Promise<Entry[]> {
  const { data, errors, statements } = await person.ask<{ directoryCampaigns: { edges: { node: Entry }[] } }>(
    `query ($filter: DirectoryCampaignFilter) { directoryCampaigns(filter: $filter) { totalCount edges { node ${fields} } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  expect(statements).toBe(3);
  return data?.directoryCampaigns.edges.map(({ node }) => node) ?? [];
}
const of = async (person: Person, id: string) => (await entries(person)).find((entry) => entry.id === id);

/** A campaign of two hotlines and an initiative that all have agreed to. */
async function agreed(more: object = {}): Promise<string> {
  const id = await startCampaign(leading.coordinator, more);
  await join(leading.coordinator, id, { hotlineId: joining.hotlineId });
  await join(leading.coordinator, id, { initiativeId });
  await move(leading.coordinator, id, 'PLANNED');
  for (const [person, name] of [
    [leading.manager, 'The leading hotline'],
    [joining.manager, 'The joining hotline'],
    [leading.manager, initiative],
  ] as const)
    expect((await answer(person, id, name, { note: 'They said so by e-mail.' })).message).toBeUndefined();
  return id;
}

describe('campaigns in the directory', () => {
  it('tell hotlines and the secretariat who runs them with whom, once all have agreed, and nothing more', async () => {
    const id = await agreed();
    expect(await of(others.observer, id)).toBeUndefined();
    expect((await move(leading.manager, id, 'APPROVED')).message).toBeUndefined();
    for (const person of [others.observer, joining.coordinator, leading.observer, secretariat]) {
      expect(await of(person, id)).toMatchObject({
        id,
        title: 'Talk before it happens',
        phase: 'APPROVED',
        countries: ['NL', 'BE'],
        lead: { name: 'The leading hotline' },
        initiatives: [{ name: initiative }],
      });
    }
    expect(await entries(admin)).toEqual([]);
    const schema = await others.observer.ask<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "DirectoryCampaign") { fields { name } } }',
    );
    expect(schema.data?.__type.fields.map(({ name }) => name).toSorted()).toEqual([
      'countries',
      'endsOn',
      'hotlines',
      'id',
      'initiatives',
      'lead',
      'phase',
      'startsOn',
      'theme',
      'title',
    ]);
  });

  it('are found by the initiative, also from its own page, and by hotlines that take part', async () => {
    const id = await agreed({ title: 'A campaign to be found' });
    await move(leading.manager, id, 'APPROVED');
    const found = async (filter: object) => (await entries(others.manager, filter)).some((entry) => entry.id === id);
    expect(await found({ initiativeId })).toBe(true);
    expect(await found({ hotlineId: joining.hotlineId })).toBe(true);
    expect(await found({ hotlineId: leading.hotlineId, phase: ['APPROVED'] })).toBe(true);
    expect(await found({ hotlineId: others.hotlineId })).toBe(false);
    expect(await found({ phase: ['LIVE'] })).toBe(false);
    const { data, statements } = await others.manager.ask<{ initiative: { directoryCampaigns: Entry[] } }>(
      'query ($id: ID!) { initiative(id: $id) { directoryCampaigns { id } } }',
      { id: initiativeId },
    );
    expect(statements).toBe(3);
    expect(data?.initiative.directoryCampaigns.map((entry) => entry.id)).toContain(id);
  });

  it.each(['AMBER', 'AMBER_STRICT'])('leave it for everybody when the label is %s', async (sharing) => {
    const id = await agreed();
    await move(leading.manager, id, 'APPROVED');
    expect(await of(others.manager, id)).toBeDefined();
    await api.admin.query('update app.campaigns set sharing = $2 where id = $1', [id, sharing]);
    for (const person of [leading.manager, joining.manager, others.manager, secretariat])
      expect(await of(person, id)).toBeUndefined();
  });

  it('leave it when they are cancelled', async () => {
    const id = await agreed();
    await move(leading.manager, id, 'APPROVED');
    await move(leading.manager, id, 'CANCELLED', { reason: 'No budget.' });
    expect(await of(others.manager, id)).toBeUndefined();
  });
});
