import {
  type Actor,
  definitionProblems,
  healthLevels,
  isOpenStage,
  type ListTable,
  missingFor,
  moveStage,
  overlapProblems,
  type PartnershipFacts,
  termLimitProblem,
  termProblems,
  type ViewDefinition,
} from '@alongside/domain';
import { detectUnsafeText } from '@alongside/domain/safe-text';
import { addDays, civilDate, today } from '@alongside/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../../../test/api.ts';
import { TEST_PREFIX } from '../../../test/template-database.ts';
import { agreementStatusOf, healthToday } from '../../features/partnerships/index.ts';
import { databaseRoles } from '../roles.ts';
import { DEMO_PASSWORD, demoAccounts } from './accounts.ts';
import { demoAgreements } from './agreements.ts';
import { demoBoards } from './boards.ts';
import { demoEngagements } from './engagements.ts';
import { demoInitiatives } from './initiatives.ts';
import { loadDemo } from './load-demo.ts';
import { demoObstacles } from './obstacles.ts';
import { demoPartnerships } from './partnership-rows.ts';
import { demoReviews } from './reviews.ts';

let api: TestApi;
let line: string;
beforeAll(async () => {
  api = await TestApi.start();
  line = await load();
});
afterAll(() => api.stop());

async function load(): Promise<string> {
  await api.admin.query(`begin; set local role ${databaseRoles(TEST_PREFIX).owner}`);
  const said = await loadDemo(api.admin);
  await api.admin.query('commit');
  return said;
}

const count = async (sql: string): Promise<number> =>
  Number((await api.admin.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n);

describe('the demo data', () => {
  it('says what it loaded', () => {
    expect(line).toBe(`2 fictional hotlines, 6 accounts, ${demoPartnerships.length} partnerships`);
  });

  it('holds an edition of the report whose figures are others today, and whose files wait to be made', async () => {
    const secretariat = await api.addPerson('SECRETARIAT');
    const { data } = await secretariat.ask<{
      reportEditions: { edges: { node: { id: string; title: string; files: { state: string }[] } }[] };
      reportDrafts: { edges: { node: { id: string; title: string } }[] };
    }>(
      `{ reportEditions { edges { node { id title files { state } } } } reportDrafts { edges { node { id title } } } }`,
    );
    const [edition] = data?.reportEditions.edges ?? [];
    expect(edition?.node.files.map(({ state }) => state)).toEqual(['WAITING', 'WAITING', 'WAITING']);
    const differences = await secretariat.ask<{
      reportDifferences: { id: string; came: { name: string; because: string }[] }[];
    }>('query ($id: ID!) { reportDifferences(editionId: $id) { id came { name because } } }', { id: edition?.node.id });
    const drafts = data?.reportDrafts.edges.map(({ node }) => node) ?? [];
    const known = differences.data?.reportDifferences.find(({ id }) => id === 'initiatives');
    expect(known?.came.map(({ because }) => because)).toEqual(demoInitiatives.map(() => 'CHANGED'));
    for (const title of [edition?.node.title, ...drafts.map(({ title: own }) => own)])
      expect(title).toContain('(demo)');
    const counts: number[] = [];
    for (const { id } of drafts) {
      const preview = await secretariat.ask<{
        reportPreview: { figures: { id: string; value: number }[]; chapters: { blocks: string }[] };
      }>('query ($id: ID!) { reportPreview(draftId: $id) { figures { id value } chapters { blocks } } }', { id });
      counts.push(preview.data?.reportPreview.figures.find((figure) => figure.id === 'initiatives')?.value ?? 0);
      // What a text names and the report does not have would be three dots.
      expect(preview.data?.reportPreview.chapters).toHaveLength(8);
      expect(JSON.stringify(preview.data)).not.toMatch(/… (countries|of)|\{figure/);
    }
    // What was entered with them, in the same transaction, is known to them.
    const [today = 0, then = 0] = counts;
    expect(then).toBeGreaterThan(50);
    expect(today).toBe(then + demoInitiatives.length);
  });

  it('loads once, so that what people made of it stays', async () => {
    await api.admin.query(`update app.hotlines set name = 'Renamed by a person' where demo`);
    const audited = await count('app.audit_events');
    expect(await load()).toBe('loaded before, left as it is');
    expect(await count('app.audit_events')).toBe(audited);
    expect(await count(`app.hotlines where demo and name = 'Renamed by a person'`)).toBe(2);
  });

  it('holds views that their tables can show', async () => {
    const { rows } = await api.admin.query<ViewDefinition & { list: ListTable }>(
      `select list, search, filters, sort_order as "order", columns, grouping_key as "grouping", layout from app.saved_views`,
    );
    expect(rows.length).toBeGreaterThan(4);
    for (const { list, ...definition } of rows)
      expect([list, definitionProblems(list, definition)]).toEqual([list, []]);
  });

  it('leaves the real registry alone and names everything fictional', async () => {
    expect(await count('app.partnerships p join app.initiatives i on i.id = p.initiative_id where not i.demo')).toBe(0);
    for (const table of ['initiatives', 'organisations']) {
      expect(await count(`app.${table} where demo and name not like '%(fictional)'`)).toBe(0);
      expect(await count(`app.${table} where not demo and name like '%(fictional)'`)).toBe(0);
    }
    expect(await count('app.hotlines where demo and country is not null')).toBe(0);
    expect(await count('app.initiatives where demo and cardinality(countries) > 0')).toBe(0);
  });

  it('tells how intensities came to what they are', async () => {
    expect(await count('app.intensity_changes')).toBeGreaterThan(15);
    expect(
      await count(`app.partnerships p where intensity is distinct from (select c.intensity from app.intensity_changes c
        where c.hotline_id = p.hotline_id and c.partnership_id = p.id order by c.since desc limit 1)`),
    ).toBe(0);
  });

  it.each(demoAccounts)('lets $key sign in', async ({ key }) => {
    const answer = await api.send('/auth/login', { email: `${key}@demo.example`, password: DEMO_PASSWORD });
    expect(answer.status).toBe(200);
  });

  it('gives every screen something to show', async () => {
    const stages = await api.admin.query<{ stage: string }>('select distinct stage from app.partnerships');
    expect(stages.rows).toHaveLength(8);
    expect(await count(`app.tasks where status = 'OPEN' and due_on < current_date`)).toBeGreaterThan(2);
    expect(await count(`app.tasks where status = 'OPEN' and due_on = current_date`)).toBeGreaterThan(0);
    expect(await count(`app.tasks where status = 'OPEN' and due_on > current_date`)).toBeGreaterThan(4);
    expect(await count('app.partnerships where next_review_on < current_date')).toBeGreaterThan(0);
    const statuses = await api.admin.query<{ status: string }>(
      `select distinct ${agreementStatusOf('a')} as status from app.agreements a`,
    );
    expect(statuses.rows.map(({ status }) => status).toSorted()).toEqual(
      ['DUE_FOR_REVIEW', 'EXPIRED', 'IN_FORCE', 'LEGAL_REVIEW', 'SENT', 'TERMINATED'].toSorted(),
    );
    const manager: Actor = { userId: 'u', name: 'Manager', role: 'MANAGER', hotlineId: 'h' };
    const health = healthToday('h', { actor: manager });
    const levels = await api.admin.query<{ level: string }>(
      `select distinct ${health.level} as level from app.health_spans h where ${health.spans}`,
    );
    expect(levels.rows.map(({ level }) => level).toSorted()).toEqual(healthLevels.codes.toSorted());
    expect(await count('app.health_overrides where ends_on > current_date')).toBe(1);
    expect(await count('app.reviews where held_on is not null and partner_answered_at is not null')).toBeGreaterThan(3);
    expect(
      await count(
        'app.reviews r join app.partnerships p on p.id = r.partnership_id where r.held_on is null and p.next_review_on < current_date',
      ),
    ).toBe(1);
    expect(await count(`app.terms where ends_on between current_date and current_date + 30`)).toBe(1);
    expect(await count('app.boards where organisation_id is not null')).toBe(2);
    expect(await count('app.people p join app.terms t on t.person_id = p.id')).toBe(2);
    expect(
      await count(
        `app.seats s where not exists (select from app.terms t where t.seat_id = s.id and current_date between t.starts_on and coalesce(t.ends_on, 'infinity'))`,
      ),
    ).toBe(3);
    expect(await count('app.personal_links where revoked_at is null and expires_at > now()')).toBe(4);
    expect(await count(`app.referral_checks where state = 'ASKED' and partner_asked`)).toBe(1);
    expect(await count(`app.referral_checks where state = 'ANSWERED'`)).toBe(1);
    expect(await count(`app.referral_confirmations where given_by = 'LINK'`)).toBe(1);
    const months = await api.admin.query(`select distinct month, direction from app.referral_entries`);
    expect(months.rows).toHaveLength(24);
    expect(
      await count(
        `app.timeline_entries where logged_at > now() or kind <> 'ENGAGEMENT' and happened_on > current_date`,
      ),
    ).toBe(0);
  });

  it('keeps people by role only', async () => {
    expect(await count('app.people')).toBeGreaterThan(5);
    expect(await count('app.people where name is not null')).toBe(0);
  });
});

describe('the demo boards', () => {
  const now = today(new Date());
  const day = (daysAgo: number) => addDays(now, -daysAgo);
  it.each(demoBoards.flatMap((board) => board.seats.map((seat) => [`${board.name}, ${seat.role}`, seat] as const)))(
    '%s follows the rules of terms',
    (_name, { terms, sinceDaysAgo, maxTerms = null }) => {
      const seat = { since: day(sinceDaysAgo), closedOn: null };
      const held = terms.map(({ holder, fromDaysAgo, untilDaysAgo }) => ({
        personId: 'contactAt' in holder ? holder.contactAt : null,
        userId: 'user' in holder ? holder.user : null,
        roleTitle: 'role' in holder ? holder.role : null,
        startsOn: day(fromDaysAgo),
        endsOn: untilDaysAgo === undefined ? null : day(untilDaysAgo),
      }));
      for (const term of held) {
        const others = held.filter((other) => other !== term);
        expect(termProblems(term, seat, now)).toEqual([]);
        expect(overlapProblems('startsOn', term, others)).toEqual([]);
        expect(termLimitProblem('holder', term, others, maxTerms)).toEqual([]);
      }
    },
  );
});

describe('the demo partnerships', () => {
  const manager: Actor = { userId: 'u', name: 'Manager', role: 'MANAGER', hotlineId: 'h' };
  const day = (daysAgo: number) =>
    civilDate(new Date(Date.parse(`${today(new Date())}T00:00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10));

  /** Whether a signed agreement bound both sides so many days ago. */
  const inForce = (hotline: string, initiative: string, daysAgo: number): boolean =>
    demoAgreements.some(
      (each) =>
        each.hotline === hotline &&
        each.initiative === initiative &&
        each.signed !== undefined &&
        (each.fromDaysAgo ?? each.signed.daysAgo) >= daysAgo &&
        (each.untilInDays === undefined || -each.untilInDays <= daysAgo) &&
        (each.termination === undefined || each.termination.daysAgo < daysAgo),
    );

  it.each(demoPartnerships.map((each) => [`${each.hotline}: ${each.initiative}`, each] as const))(
    '%s follows the rules of stages',
    (_name, { hotline, initiative, history, owner, dueDiligence, noAgreementReason, people, nextReviewInDays }) => {
      history.slice(1).forEach((step, index) => {
        const before = history[index] ?? history[0];
        const facts: PartnershipFacts = {
          hotlineId: 'h',
          stage: before.to,
          ownerId: owner,
          contactCount: 1 + (people?.length ?? 0),
          // What is due by now was still ahead on the day of the step.
          nextReviewOn: nextReviewInDays === undefined && step.to !== 'ACTIVE' ? null : day(step.daysAgo),
          // Coordinators wrote them all.
          groundAuthorIds: noAgreementReason || inForce(hotline, initiative, step.daysAgo) ? ['the coordinator'] : [],
          dueDiligence: dueDiligence
            ? { outcome: dueDiligence.outcome, assessedOn: day(Math.max(dueDiligence.daysAgo, step.daysAgo)) }
            : null,
          lastChangeOn: day(before.daysAgo),
        };
        const move = { to: step.to, effectiveOn: day(step.daysAgo), reason: step.reason ?? null };
        expect(moveStage(facts, move, manager, day(step.daysAgo))).toEqual({ allowed: true });
        expect(step.to !== 'AGREED' || step.by === 'manager').toBe(true);
        expect(missingFor(step.to, facts, manager, day(step.daysAgo))).toEqual([]);
      });
    },
  );

  it('stand once for each hotline and initiative while they are open', () => {
    const open = demoPartnerships.filter(({ history }) => isOpenStage((history.at(-1) ?? history[0]).to));
    expect(new Set(open.map(({ hotline, initiative }) => `${hotline}/${initiative}`)).size).toBe(open.length);
  });

  it('hold no text that the product itself would refuse', () => {
    const texts = [
      ...demoInitiatives.map(({ description }) => description),
      ...demoObstacles.map(({ note }) => note ?? ''),
      ...demoAgreements.flatMap(({ note, termination, signed }) => [
        note ?? '',
        termination?.reason ?? '',
        signed?.hotline ?? '',
        signed?.partner ?? '',
      ]),
      ...demoReviews.flatMap(({ held, link }) => [held?.decisions ?? '', link?.recipient ?? '']),
      ...demoEngagements.flatMap(({ title, summary }) => [title, summary ?? '']),
      ...demoPartnerships.map(({ judged }) => judged?.reason ?? ''),
      ...demoPartnerships.flatMap(({ interactions = [], tasks = [], history, noAgreementReason, dueDiligence }) => [
        ...interactions.flatMap(({ summary, attendees, nextStep }) => [
          summary,
          attendees ?? '',
          nextStep?.title ?? '',
        ]),
        ...tasks.map(({ title }) => title),
        ...history.map(({ reason }) => reason ?? ''),
        noAgreementReason ?? '',
        dueDiligence?.conditions ?? '',
      ]),
    ];
    const refused = texts.filter((text) =>
      detectUnsafeText(text, { country: 'GB', verifiedHosts: [] }).some(({ severity }) => severity !== 'warn'),
    );
    expect(refused).toEqual([]);
  });
});
