import { randomUUID } from 'node:crypto';
import type { Answers } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { Answered, accept, decide, knows, type Proposal, undo, works } from '../../../test/survey-proposals.ts';

let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

const answeredBy = (
  name: string,
  answers: Answers,
  country?: string,
  more?: { hotlineId?: string; title?: string },
): Promise<Answered> => Answered.by({ api, secretariat }, name, answers, country, more);

describe('a partnership', () => {
  it('begins where both sides talk, with what they do together as a note, and names its answer', async () => {
    const one = await answeredBy('Working', works('Männerberatung'), 'AT', { title: 'Autumn survey' });
    const proposal = await one.of('PARTNERSHIP');
    expect(proposal.initiative?.name).toBe('Männerberatung');
    expect((await accept(one.coordinator, [proposal])).refusal).toBeUndefined();
    const accepted = await one.of('PARTNERSHIP');
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      taken: ['STAGE', 'INTENSITY', 'NATURES'],
      partnership: { stage: 'EXPLORING', intensity: 'COORDINATING' },
    });
    const record = await one.coordinator.ask<object>(
      `{ partnership(id: "${accepted.partnership?.id}") { fromAnswers { round { title } } timeline(first: 5) { edges { node { kind } } } } }`,
    );
    expect(record.data).toMatchObject({ partnership: { fromAnswers: [{ round: { title: 'Autumn survey' } }] } });
    const { rows } = await api.admin.query(
      'select kind, summary, sharing from app.interactions where partnership_id = $1',
      [accepted.partnership?.id],
    );
    expect(rows).toEqual([
      { kind: 'NOTE', summary: 'Answer to “Autumn survey”: Referrals, Events.', sharing: 'AMBER_STRICT' },
    ]);
  });

  it('that is there already is told as such next year; closer work is proposed as a change', async () => {
    const one = await answeredBy('Yearly', works('Männerberatung'));
    await accept(one.coordinator, [await one.of('PARTNERSHIP')]);
    const next = await answeredBy('Yearly', works('Männerberatung'), 'AT', { hotlineId: one.hotlineId });
    expect((await next.of('PARTNERSHIP')).state).toBe('ALREADY');
    const closer = await answeredBy(
      'Yearly',
      { ...works('Männerberatung'), Q7: { choices: ['JOINT_SERVICE'] } },
      'AT',
      { hotlineId: one.hotlineId },
    );
    const proposal = await closer.of('PARTNERSHIP');
    expect(proposal.changes[0]).toEqual({
      field: 'INTENSITY',
      before: 'COORDINATING',
      after: 'COOPERATING',
      suggested: true,
    });
    const batchId = randomUUID();
    await accept(one.coordinator, [proposal], {}, batchId);
    expect((await closer.of('PARTNERSHIP')).partnership?.intensity).toBe('COOPERATING');
    await undo(one.coordinator, batchId);
    expect((await closer.of('PARTNERSHIP')).partnership?.intensity).toBe('COORDINATING');
    const { rows } = await api.admin.query('select count(*)::int as n from app.partnerships where hotline_id = $1', [
      one.hotlineId,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('asks which initiative is meant where nobody knows', async () => {
    const one = await answeredBy('Asking', works('Nobody knows that one'));
    expect((await accept(one.coordinator, [await one.of('PARTNERSHIP')])).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.initiativeId',
    });
    expect((await accept(one.coordinator, [await one.of('OBSTACLE')])).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.partnershipId',
    });
  });
});

describe('a batch', () => {
  it('takes partnership and obstacle together, comes once, and is taken back without a trace but the trail', async () => {
    const one = await answeredBy('Batch', works('Männerberatung'));
    const both = [await one.of('PARTNERSHIP'), await one.of('OBSTACLE')];
    const batchId = randomUUID();
    await accept(one.coordinator, both, {}, batchId);
    expect((await accept(one.coordinator, both, {}, batchId)).result?.proposalIds).toHaveLength(2);
    const obstacles = async () =>
      (
        await one.coordinator.ask<{ obstacles: { edges: { node: object }[] } }>(
          '{ obstacles { edges { node { type severity note fromAnswers { item } } } } }',
        )
      ).data?.obstacles.edges.map(({ node }) => node);
    expect(await obstacles()).toEqual([
      { type: 'DATA_LACKING', severity: 'MEDIUM', note: 'No figures.', fromAnswers: [{ item: 'Q8_WHICH' }] },
    ]);
    expect((await undo(one.coordinator, batchId)).result?.proposalIds).toHaveLength(2);
    expect(await obstacles()).toEqual([]);
    for (const table of ['partnerships', 'timeline_entries', 'stage_changes', 'intensity_changes', 'interactions']) {
      const { rows } = await api.admin.query(`select from app.${table} where hotline_id = $1`, [one.hotlineId]);
      expect([table, rows.length]).toEqual([table, 0]);
    }
    expect((await one.all()).filter(({ state }) => state === 'ACCEPTED')).toEqual([]);
    expect((await undo(one.coordinator, batchId)).result?.proposalIds).toEqual([]);
  });

  it('is not taken back once somebody has built on it, nor by the other side', async () => {
    const one = await answeredBy('Built on', works('Männerberatung'));
    const batchId = randomUUID();
    await accept(one.coordinator, [await one.of('PARTNERSHIP')], {}, batchId);
    expect((await undo(secretariat, batchId)).refusal?.code).toBe('FORBIDDEN');
    const { partnership } = await one.of('PARTNERSHIP');
    await mutate(one.coordinator, 'addTask', {
      id: randomUUID(),
      partnershipId: partnership?.id,
      title: 'Call them',
    });
    expect((await undo(one.coordinator, batchId)).refusal?.code).toBe('CONFLICT');
    expect((await one.of('PARTNERSHIP')).state).toBe('ACCEPTED');
  });

  it('of initiatives stays where a hotline works with one', async () => {
    const one = await answeredBy('Held', works('Held Line'));
    const batchId = randomUUID();
    await accept(secretariat, [await one.of('INITIATIVE')], {}, batchId);
    await accept(one.coordinator, [await one.of('PARTNERSHIP')]);
    expect((await undo(secretariat, batchId)).refusal?.code).toBe('CONFLICT');
    const free = await answeredBy('Free', knows('Free Line'));
    const other = randomUUID();
    await accept(secretariat, [await free.of('INITIATIVE')], {}, other);
    await undo(secretariat, other);
    expect(await free.of('INITIATIVE')).toMatchObject({ state: 'OPEN', initiative: null });
    expect((await api.admin.query(`select from app.initiatives where name = 'Free Line'`)).rows).toEqual([]);
  });

  it('is all or nothing', async () => {
    const one = await answeredBy('All', works('Nobody at all'));
    const [initiative, appetite] = [await one.of('INITIATIVE'), await one.of('APPETITE')];
    const stale = { ...appetite, version: 7 };
    expect((await accept(secretariat, [initiative, stale])).refusal).toMatchObject({ code: 'CONFLICT' });
    expect((await accept(secretariat, [initiative, initiative])).refusal?.field).toBe('proposals');
    expect((await accept(secretariat, [initiative, { ...appetite, id: randomUUID() }])).refusal?.code).toBe(
      'NOT_FOUND',
    );
    expect((await one.of('INITIATIVE')).state).toBe('OPEN');
  });
});

describe('appetite', () => {
  it('goes into the registry, its words only where somebody takes them, and back', async () => {
    const one = await answeredBy('Wishing', knows('Any'));
    const wish = async () =>
      (await api.admin.query('select appetite, appetite_condition from app.hotlines where id = $1', [one.hotlineId]))
        .rows[0];
    const first = randomUUID();
    await accept(secretariat, [await one.of('APPETITE')], {}, first);
    expect(await wish()).toEqual({ appetite: 'MAYBE', appetite_condition: null });
    await undo(secretariat, first);
    expect(await wish()).toEqual({ appetite: 'NOT_STATED', appetite_condition: null });
    await accept(secretariat, [await one.of('APPETITE')], { take: ['APPETITE', 'CONDITION'] });
    expect(await wish()).toEqual({ appetite: 'MAYBE', appetite_condition: 'With a second analyst.' });
    const next = await answeredBy('Wishing', knows('Any'), 'AT', { hotlineId: one.hotlineId });
    expect((await next.of('APPETITE')).state).toBe('ALREADY');
    // What is already so can be settled, and no record notices.
    const version = async () =>
      (await api.admin.query('select version from app.hotlines where id = $1', [one.hotlineId])).rows[0].version;
    const before = await version();
    await accept(secretariat, [await next.of('APPETITE')]);
    expect(await next.of('APPETITE')).toMatchObject({ state: 'ACCEPTED', taken: [] });
    expect(await version()).toBe(before);
  });
});

describe('interest in a focus group', () => {
  it('brings the hotline into a pool by role, and out of it again', async () => {
    const one = await answeredBy('Interested', knows('Any'));
    const proposal = await one.of('FOCUS_GROUP');
    expect(proposal.value).toBe('YES');
    expect((await accept(secretariat, [proposal])).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'proposals.0.focusGroupId',
    });
    const focusGroupId = randomUUID();
    await api.admin.query(
      `insert into app.focus_groups (id, title, purpose, format, seats, reserves, created_by) values ($1, 'A group', 'To learn', 'ONLINE', 6, 2, $2)`,
      [focusGroupId, secretariat.id],
    );
    const batchId = randomUUID();
    await accept(secretariat, [proposal], { focusGroupId }, batchId);
    const pool = async () =>
      (
        await api.admin.query(
          'select of_hotline_id, source, experience, excluded_because is not null as out from app.focus_group_candidates where focus_group_id = $1',
          [focusGroupId],
        )
      ).rows;
    const candidate = { of_hotline_id: one.hotlineId, source: 'SURVEY', experience: 'NOT_YET' };
    expect(await pool()).toEqual([{ ...candidate, out: false }]);
    await undo(secretariat, batchId);
    expect(await pool()).toEqual([{ ...candidate, out: true }]);
  });
});

describe('what is not accepted', () => {
  it('is rejected with a reason, postponed to a day, and put back', async () => {
    const one = await answeredBy('Deciding', knows('Undecided'));
    const proposal = await one.of('INITIATIVE');
    expect((await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: ' ' })).refusal).toMatchObject({
      field: 'reason',
    });
    expect(
      (await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: 'See 192.0.2.17.' })).refusal?.code,
    ).toBe('UNSAFE_TEXT');
    expect((await decide(secretariat, 'postponeSurveyProposal', proposal, { until: day(0) })).refusal).toMatchObject({
      field: 'until',
    });
    const rejected = await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: 'A working title.' });
    expect(rejected.result).toMatchObject({ state: 'REJECTED', reason: 'A working title.', changes: [] });
    expect((await decide(secretariat, 'rejectSurveyProposal', proposal, { reason: 'Again.' })).refusal?.code).toBe(
      'CONFLICT',
    );
    const back = await decide(secretariat, 'reopenSurveyProposal', rejected.result as Proposal);
    expect(back.result).toMatchObject({ state: 'OPEN', reason: null });
    const later = await decide(secretariat, 'postponeSurveyProposal', back.result as Proposal, { until: day(30) });
    expect(later.result).toMatchObject({ state: 'POSTPONED', postponedUntil: day(30) });
    await api.admin.query('update app.survey_proposals set postponed_until = current_date where id = $1', [
      proposal.id,
    ]);
    expect((await one.of('INITIATIVE')).state).toBe('OPEN');
    expect((await decide(secretariat, 'reopenSurveyProposal', back.result as Proposal)).refusal?.code).toBe('CONFLICT');
  });
});
