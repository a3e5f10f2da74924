import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addPartnership } from '../../../test/builders.ts';
import { addSide, answer, type CampaignSide, join, move, see, startCampaign } from '../../../test/campaigns.ts';
import { day, mutate } from '../../../test/mutate.ts';

let api: TestApi;
let lead: CampaignSide;
let partner: CampaignSide;
let stranger: CampaignSide;
let secretariat: Person;
let partnership: { id: string; initiativeId: string };
let id: string;
beforeAll(async () => {
  api = await TestApi.start();
  await api.admin.query('set search_path = pg_catalog');
  lead = await addSide(api, 'Leading hotline');
  partner = await addSide(api, 'Partner hotline', 'BE');
  stranger = await addSide(api, 'Other hotline', 'FR');
  secretariat = await api.addPerson('SECRETARIAT');
  partnership = await addPartnership(api, partner.coordinator);
  await api.admin.query(`update app.initiatives set website = 'https://helpline.example/' where id = $1`, [
    partnership.initiativeId,
  ]);
  id = await startCampaign(lead.coordinator, { startsOn: day(-30), endsOn: day(-21) });
  await join(lead.coordinator, id, { hotlineId: partner.hotlineId });
  await join(lead.coordinator, id, { initiativeId: partnership.initiativeId });
  await move(lead.coordinator, id, 'PLANNED');
});
afterAll(() => api.stop());

const measurement = (more: object = {}) => ({
  id: randomUUID(),
  campaignId: id,
  metric: 'IMPRESSIONS',
  window: 'CAMPAIGN',
  from: day(-30),
  until: day(-21),
  numerator: 1000,
  source: 'Report of the platform',
  ...more,
});
const FUNNEL = '{ funnel { metric count leftOut ofFirst { percent } ofPrevious { percent } } }';
const record = (person: Person, more: object = {}, fields = '{ id }') =>
  mutate<{ funnel: { metric: string; count: number | null; leftOut: number; ofFirst: object | null }[] }>(
    person,
    'recordCampaignMeasurement',
    measurement(more),
    fields,
  );

describe('figures of a campaign', () => {
  it('are entered by who leads and who takes part, with window and source, and by nobody else', async () => {
    expect((await record(lead.coordinator)).refusal).toBeUndefined();
    expect((await record(partner.coordinator, { numerator: 20 })).refusal).toBeUndefined();
    expect((await record(partner.observer)).refusal?.code).toBe('FORBIDDEN');
    expect((await record(stranger.coordinator)).refusal?.code).toBe('FORBIDDEN');
    expect((await record(secretariat)).refusal?.code).toBe('FORBIDDEN');
    for (const [more, field] of [
      [{ numerator: -1 }, 'numerator'],
      [{ denominator: 5 }, 'denominator'],
      [{ metric: 'TARGETED_SEARCHES' }, 'denominator'],
      [{ until: day(3) }, 'until'],
      [{ source: ' ' }, 'source'],
      [{ sameAudienceAs: randomUUID() }, 'sameAudienceAs'],
      [{ reporterId: randomUUID() }, 'reporterId'],
    ] as const) {
      expect([field, (await record(lead.coordinator, more)).refusal?.field]).toEqual([field, field]);
    }
  });

  it('count the same people once, and rates stand with what they were taken from', async () => {
    const first = measurement({ metric: 'CLICKS', numerator: 50 });
    await mutate(lead.coordinator, 'recordCampaignMeasurement', first);
    await mutate(lead.coordinator, 'recordCampaignMeasurement', first);
    const { result } = await record(
      partner.coordinator,
      { metric: 'CLICKS', numerator: 40, sameAudienceAs: first.id },
      FUNNEL,
    );
    expect(result?.funnel).toMatchObject([
      { metric: 'IMPRESSIONS', count: 1020, leftOut: 0, ofFirst: null },
      { metric: 'ENGAGEMENTS', count: null },
      { metric: 'CLICKS', count: 50, leftOut: 1, ofFirst: { percent: 4.9 }, ofPrevious: { percent: 4.9 } },
      { metric: 'SERVICE_CONTACTS', count: null },
    ]);
  });

  it('are corrected by whoever added them and by who leads; what they said before stays, unless it was a slip', async () => {
    const ours = measurement({ metric: 'HOTLINE_REPORTS', numerator: 100 });
    const { metric: _metric, window: _window, campaignId: _campaign, ...figure } = ours;
    await mutate(partner.coordinator, 'recordCampaignMeasurement', ours);
    interface Seen {
      readonly measurements: {
        id: string;
        version: number;
        numerator: number;
        source: string;
        corrections: object[];
      }[];
    }
    const fields = '{ measurements { id version numerator source corrections { numerator source by { name } } } }';
    const edit = async (person: Person, version: number, more: object = {}) => {
      const outcome = await mutate<Seen>(person, 'editCampaignMeasurement', { ...figure, version, ...more }, fields);
      return { ...outcome, one: outcome.result?.measurements.find(({ id: each }) => each === ours.id) };
    };
    expect((await edit(partner.coordinator, 1, { numerator: 120 })).one).toMatchObject({
      version: 2,
      numerator: 120,
      corrections: [{ numerator: 100, source: ours.source, by: { name: 'Partner hotline' } }],
    });
    // Nothing new is no correction, from whatever version.
    expect((await edit(partner.coordinator, 1, { numerator: 120 })).one?.version).toBe(2);
    expect((await edit(partner.coordinator, 1, { numerator: 7 })).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, numerator: 120 } },
    });
    // Taken back by its author at once: a slip.
    expect((await edit(partner.coordinator, 2)).one).toMatchObject({ version: 3, numerator: 100, corrections: [] });
    // Other words for the source are no other figure.
    expect((await edit(lead.manager, 3, { source: 'Second report' })).one?.corrections).toEqual([]);
    expect((await edit(lead.manager, 4, { numerator: 101 })).one?.corrections).toEqual([
      { numerator: 100, source: 'Second report', by: { name: 'Leading hotline' } },
    ]);
    // The same value again by somebody else is a correction of its own.
    expect((await edit(partner.coordinator, 5)).one?.corrections).toHaveLength(2);
    for (const [person, code] of [
      [partner.observer, 'FORBIDDEN'],
      [stranger.manager, 'FORBIDDEN'],
      [secretariat, 'FORBIDDEN'],
    ] as const) {
      expect((await edit(person, 6, { numerator: 1 })).refusal?.code).toBe(code);
    }
    expect((await edit(lead.manager, 6, { id: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    expect((await edit(lead.manager, 6, { numerator: -1 })).refusal?.field).toBe('numerator');
    expect((await edit(lead.manager, 6, { sameAudienceAs: ours.id })).refusal?.field).toBe('sameAudienceAs');
    expect((await edit(lead.manager, 6, { source: 'See http://abcdefghijklmnop.onion' })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'source',
    });
    const past = await asPerson(
      api,
      stranger.observer,
      'update app.campaign_measurements set numerator = 1 returning id',
    );
    expect(past).toEqual([]);
  });

  it('are taken back by whoever added them and by who leads, and stay otherwise', async () => {
    const ours = measurement({ metric: 'HOTLINE_REPORTS' });
    await mutate(partner.coordinator, 'recordCampaignMeasurement', ours);
    const leads = measurement({ metric: 'HOTLINE_REPORTS' });
    await mutate(lead.coordinator, 'recordCampaignMeasurement', leads);
    const remove = (person: Person, { id: one }: { id: string }) =>
      mutate(person, 'removeCampaignMeasurement', { id: one });
    expect((await remove(partner.manager, leads)).refusal?.code).toBe('FORBIDDEN');
    expect((await remove(stranger.manager, ours)).refusal?.code).toBe('FORBIDDEN');
    expect((await remove(lead.manager, ours)).refusal).toBeUndefined();
    expect((await remove(partner.manager, { id: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
    const rows = await asPerson(
      api,
      partner.manager,
      'delete from app.campaign_measurements where id = $1 returning 1',
      [leads.id],
    );
    expect(rows).toEqual([]);
    await expect(
      asPerson(
        api,
        partner.coordinator,
        `insert into app.campaign_measurements (id, campaign_id, by_hotline_id, metric, time_window, from_on, until_on, numerator, source, created_by)
         values ($1, $2, $3, 'CLICKS', 'CAMPAIGN', '2026-01-01', '2026-01-02', 1, 'x', $4)`,
        [randomUUID(), id, lead.hotlineId, partner.coordinator.id],
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('days and links of a campaign', () => {
  it('go live in a country as each side says for itself, in countries of the campaign', async () => {
    const launch = (person: Person, country: string, on: number) =>
      mutate<{ launches: object[] }>(
        person,
        'setCampaignLaunch',
        { id: randomUUID(), campaignId: id, country, goesLiveOn: day(on) },
        '{ launches { country goesLiveOn by { name } viewerCanChange } }',
      );
    await launch(lead.coordinator, 'BE', 5);
    await launch(partner.coordinator, 'BE', 6);
    expect((await launch(partner.coordinator, 'BE', 7)).result?.launches).toEqual([
      { country: 'BE', goesLiveOn: day(5), by: { name: 'Leading hotline' }, viewerCanChange: false },
      { country: 'BE', goesLiveOn: day(7), by: { name: 'Partner hotline' }, viewerCanChange: true },
    ]);
    expect((await launch(partner.coordinator, 'FR', 7)).refusal?.field).toBe('country');
    expect((await launch(stranger.coordinator, 'BE', 7)).refusal?.code).toBe('FORBIDDEN');
  });

  it('are links on hosts of who takes part; a new one asks everybody again', async () => {
    const asset = (person: Person, url: string, more: object = {}) =>
      mutate<{ terms: number; assets: { approved: boolean }[] }>(
        person,
        'addCampaignAsset',
        { id: randomUUID(), campaignId: id, title: 'Poster', language: 'nl', url, ...more },
        '{ terms assets { approved } }',
      );
    expect((await asset(lead.coordinator, 'http://helpline.example/a')).refusal).toMatchObject({ field: 'url' });
    expect((await asset(lead.coordinator, 'https://elsewhere.example/a')).refusal).toMatchObject({ field: 'url' });
    // A whole site can be confirmed to the guard; it is still nobody's who takes part.
    expect((await asset(lead.coordinator, 'https://elsewhere.example', { confirmedText: true })).refusal).toMatchObject(
      { code: 'VALIDATION', field: 'url' },
    );
    expect((await asset(partner.coordinator, 'https://helpline.example/a')).refusal?.code).toBe('FORBIDDEN');
    await answer(partner.manager, id, 'Partner hotline');
    const { result } = await asset(lead.coordinator, 'https://helpline.example/poster');
    expect(result).toEqual({ terms: 2, assets: [{ approved: false }] });
    expect((await see(lead.observer, id))?.participants[1]?.approval).toBe('LAPSED');
  });

  it('are milestones that who leads sets and ticks', async () => {
    const milestone = { id: randomUUID(), campaignId: id, title: 'Texts ready', dueOn: day(3) };
    expect((await mutate(partner.coordinator, 'addCampaignMilestone', milestone)).refusal?.code).toBe('FORBIDDEN');
    await mutate(lead.coordinator, 'addCampaignMilestone', milestone);
    const tick = (doneOn: string | null) =>
      mutate(lead.coordinator, 'tickCampaignMilestone', { id: milestone.id, doneOn }, '{ milestones { doneOn } }');
    expect((await tick(day(2))).refusal?.field).toBe('doneOn');
    expect((await tick(day(0))).result).toEqual({ milestones: [{ doneOn: day(0) }] });
  });
});

describe('what was added to a campaign', () => {
  const remove = (person: Person, name: string, one: string) => mutate(person, name, { id: one });

  it('is taken away by who leads, links and milestones alike; a link less is another plan', async () => {
    const milestone = { id: randomUUID(), campaignId: id, title: 'Posters printed', dueOn: day(4) };
    const asset = {
      id: randomUUID(),
      campaignId: id,
      title: 'Poster',
      language: 'nl',
      url: 'https://helpline.example/two',
    };
    await mutate(lead.coordinator, 'addCampaignMilestone', milestone);
    await mutate(lead.coordinator, 'addCampaignAsset', asset);
    for (const [name, one] of [
      ['removeCampaignMilestone', milestone.id],
      ['removeCampaignAsset', asset.id],
    ] as const) {
      for (const person of [lead.observer, partner.coordinator, stranger.coordinator, secretariat]) {
        expect([name, (await remove(person, name, one)).refusal?.code]).toEqual([name, 'FORBIDDEN']);
      }
      expect((await remove(lead.coordinator, name, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    }
    const { terms = 0 } = (await see(lead.coordinator, id)) ?? {};
    expect((await remove(lead.coordinator, 'removeCampaignMilestone', milestone.id)).refusal).toBeUndefined();
    expect((await see(lead.coordinator, id))?.terms).toBe(terms);
    expect((await remove(lead.coordinator, 'removeCampaignAsset', asset.id)).refusal).toBeUndefined();
    expect((await see(lead.coordinator, id))?.terms).toBe(terms + 1);
    expect((await remove(lead.coordinator, 'removeCampaignAsset', asset.id)).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(lead.coordinator, 'tickCampaignMilestone', { id: milestone.id })).refusal?.code).toBe(
      'NOT_FOUND',
    );
  });

  it('is a day of going live that its side takes back, or who leads', async () => {
    const launch = { id: randomUUID(), campaignId: id, country: 'NL', goesLiveOn: day(6) };
    await mutate(partner.coordinator, 'setCampaignLaunch', launch);
    for (const person of [partner.observer, stranger.coordinator, secretariat]) {
      expect((await remove(person, 'removeCampaignLaunch', launch.id)).refusal?.code).toBe('FORBIDDEN');
    }
    expect((await remove(partner.coordinator, 'removeCampaignLaunch', randomUUID())).refusal?.code).toBe('NOT_FOUND');
    expect((await remove(lead.coordinator, 'removeCampaignLaunch', launch.id)).refusal).toBeUndefined();
    expect((await remove(lead.coordinator, 'removeCampaignLaunch', launch.id)).refusal?.code).toBe('NOT_FOUND');
  });

  it('says something, on a day of this time, and stands still once the campaign is over', async () => {
    const over = await startCampaign(lead.coordinator);
    const milestone = { id: randomUUID(), campaignId: over, title: ' ', dueOn: day(4) };
    expect((await mutate(lead.coordinator, 'addCampaignMilestone', milestone)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'title',
    });
    const asset = {
      id: randomUUID(),
      campaignId: over,
      title: 'Poster',
      language: 'nl',
      url: 'https://helpline.example/x',
    };
    const launch = { id: randomUUID(), campaignId: over, country: 'NL', goesLiveOn: day(9000) };
    expect((await mutate(lead.coordinator, 'setCampaignLaunch', launch)).refusal?.field).toBe('goesLiveOn');
    await join(lead.coordinator, over, { initiativeId: partnership.initiativeId });
    const participantId = (await see(lead.coordinator, over))?.participants[1]?.id;
    const link = { id: randomUUID(), participantId, recipient: 'Head of the helpline' };
    expect((await mutate(lead.coordinator, 'issueCampaignLink', link, '{ path }')).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'participantId',
    });
    await mutate(lead.coordinator, 'addCampaignAsset', asset);
    await move(lead.coordinator, over, 'CANCELLED', { reason: 'No money.' });
    for (const [name, input] of [
      ['addCampaignAsset', { ...asset, id: randomUUID() }],
      ['removeCampaignAsset', { id: asset.id }],
      ['removeCampaignParticipant', { id: participantId }],
    ] as const) {
      expect([name, (await mutate(lead.coordinator, name, input)).refusal?.code]).toEqual([name, 'WRONG_STAGE']);
    }
  });
});

describe('an initiative, by its link', () => {
  const SEE = '{ campaignByLink { title hotline initiative terms approval participants assets { url } } }';
  const ANSWER = 'mutation ($input: AnswerCampaignByLinkInput!) { answerCampaignByLink(input: $input) { approval } }';
  const issue = (person: Person, participantId: string | undefined) =>
    mutate<{ path: string }>(
      person,
      'issueCampaignLink',
      { id: randomUUID(), participantId, recipient: 'Head of the helpline' },
      '{ path }',
    );
  const initiative = async () => (await see(lead.coordinator, id))?.participants[2];

  it('is asked by the hotline that leads, while anybody is asked', async () => {
    expect((await issue(partner.coordinator, (await initiative())?.id)).refusal?.code).toBe('FORBIDDEN');
    expect((await issue(stranger.coordinator, randomUUID())).refusal?.code).toBe('NOT_FOUND');
    const hotline = (await see(lead.coordinator, id))?.participants[1]?.id;
    expect((await issue(lead.coordinator, hotline)).refusal?.field).toBe('participantId');
  });

  it('sees the plan, approves what it saw, and nothing else; reading changes no row', async () => {
    const { result } = await issue(lead.coordinator, (await initiative())?.id);
    const token = result?.path.split('#')[1] ?? '';
    const rows = async () => (await api.admin.query('select count(*)::int as n from app.audit_events')).rows[0].n;
    const before = await rows();
    const seen = await api.askByLink<{ campaignByLink: { terms: number; approval: string } }>(token, SEE);
    expect(await rows()).toBe(before);
    const terms = seen.data?.campaignByLink.terms ?? 0;
    expect(seen.data?.campaignByLink).toMatchObject({ hotline: 'Leading hotline', approval: 'WAITING' });
    const give = (given: object) => api.askByLink<object>(token, ANSWER, { input: { answer: 'APPROVED', ...given } });
    expect((await give({ terms: terms - 1 })).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    expect((await give({ terms })).data).toEqual({ answerCampaignByLink: { approval: 'APPROVED' } });
    const after = await rows();
    await give({ terms });
    expect(await rows()).toBe(after);
    expect(await initiative()).toMatchObject({ approval: 'APPROVED' });
    await move(lead.coordinator, id, 'CANCELLED', { reason: 'No money.' });
    expect((await api.askByLink(token, SEE)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await move(lead.coordinator, id, 'IDEA', { reason: 'There is.' });
    await move(lead.coordinator, id, 'PLANNED');
  });
});

describe('what others notice of a campaign', () => {
  it('stands on the timeline of a partnership of which both sides take part, from the plan on', async () => {
    const kinds = async () => {
      const { data } = await partner.observer.ask<{ partnership: { timeline: { edges: { node: object }[] } } }>(
        'query ($id: ID!) { partnership(id: $id) { timeline(kinds: [CAMPAIGN]) { edges { node { kind campaign { id } } } } } }',
        { id: partnership.id },
      );
      return data?.partnership.timeline.edges.map(({ node }) => node);
    };
    expect(await kinds()).toEqual([{ kind: 'CAMPAIGN', campaign: { id } }]);
    const taking = (await see(lead.coordinator, id))?.participants[2];
    await mutate(lead.coordinator, 'removeCampaignParticipant', { id: taking?.id });
    expect(await kinds()).toEqual([]);
  });

  it('is told to managers who are asked, to who leads when somebody answers, and to participants when it moves', async () => {
    const told = async (person: Person) => {
      const { data } = await person.ask<{ notifications: { edges: { node: { kind: string; title: string } }[] } }>(
        '{ notifications(first: 50) { edges { node { kind title subjectType } } } }',
      );
      return new Set(data?.notifications.edges.map(({ node }) => `${node.kind}: ${node.title}`));
    };
    expect(await told(partner.manager)).toContain('CAMPAIGN_ASKED: Talk before it happens');
    expect(await told(partner.coordinator)).toContain('CAMPAIGN_PHASE: Talk before it happens');
    expect(await told(lead.coordinator)).toContain('CAMPAIGN_ANSWERED: Talk before it happens');
    expect((await told(stranger.manager)).size).toBe(0);
  });

  it('leaves as one page for funders, with the rights of the person', async () => {
    const take = (person: Person) => person.post('/export/campaign-page', { campaignId: id, language: 'en' });
    const page = await take(partner.observer);
    expect([page.status, page.headers.get('x-alongside-sharing')]).toEqual([200, 'GREEN']);
    const bytes = Buffer.from(await page.arrayBuffer()).toString('latin1');
    expect(bytes.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(bytes).toContain('/MarkInfo');
    const strict = await startCampaign(lead.manager, { sharing: 'AMBER_STRICT' });
    const refused = await stranger.manager.post('/export/campaign-page', { campaignId: strict, language: 'en' });
    expect(refused.status).toBe(404);
  });
});
