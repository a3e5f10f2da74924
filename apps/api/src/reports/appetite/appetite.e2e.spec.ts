import type { Answers } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { mutate } from '../../../test/mutate.ts';
import { collaborates, inputOf, knowsNone, openRound, type Round } from '../../../test/surveys.ts';
import { round2020 } from '../../database/surveys/load-surveys.ts';

let api: TestApi;
let secretariat: Person;
let observer: Person;
const hotlines: string[] = [];
beforeAll(async () => {
  api = await TestApi.start();
  for (let n = 1; n <= 8; n += 1) hotlines.push(await api.addHotline(`Hotline ${n}`, n <= 2 ? 'ZA' : 'SE'));
  secretariat = await api.addPerson('SECRETARIAT');
  observer = await api.addPerson('OBSERVER', hotlines[0]);
});
afterAll(() => api.stop());

const works = (wish: string): Answers => ({ ...collaborates, Q9: { choices: [wish] } });
const alone = (wish: string): Answers => ({ ...knowsNone, Q10: { choices: [wish] } });
/** Of eight: four would like to, one may be, three would not; both of Africa would. */
const given = [
  works('YES'),
  works('YES'),
  works('YES'),
  works('YES'),
  works('MAYBE'),
  alone('NO'),
  alone('NO'),
  alone('NO'),
];

/** A round that these hotlines answered, still open. */
async function answered(): Promise<string> {
  const round = (await openRound(secretariat, hotlines, { title: 'Asked' })).result as Round;
  for (const { id, hotline } of round.invitations) {
    const answers = inputOf(given[hotlines.indexOf(hotline.id)] as Answers);
    const { message } = await mutate(secretariat, 'enterSurveyAnswers', {
      invitationId: id,
      channel: 'PHONE',
      answers,
    });
    if (message) throw new Error(message);
  }
  return round.id;
}
const close = (roundId: string) =>
  api.admin.query(
    `update app.survey_rounds set opens_at = '2024-01-01', closes_at = '2024-02-01 23:30Z' where id = $1`,
    [roundId],
  );

interface Told {
  readonly audience: string;
  readonly rounds: {
    readonly roundId: string;
    readonly on: string;
    readonly lines: {
      readonly id: string;
      readonly name: string | null;
      readonly answered: number | null;
      readonly answers: { readonly code: string; readonly count: number | null }[];
    }[];
  }[];
}
const ask = (person: Person, by = 'ALL') =>
  person.ask<{ appetiteTrend: Told }>(
    `query ($by: TrendGroup!) { appetiteTrend(by: $by) { audience rounds { roundId on
       lines { id name answered answers { code count } } } } }`,
    { by },
  );
/** By line: the base, then how many said yes, may be and no. */
const linesOf = async (person: Person, roundId: string, by = 'ALL') => {
  const { data, errors, statements } = await ask(person, by);
  expect(errors).toBeUndefined();
  expect(statements).toBe(3);
  const round = data?.appetiteTrend.rounds.find((one) => one.roundId === roundId);
  return round?.lines.map(({ id, name, answered: base, answers }) => [
    name ?? id,
    base,
    ...answers.map(({ count }) => count),
  ]);
};

let roundId: string;
describe('the wish to do more over rounds', () => {
  it('is told of rounds that are over, on the day of their closing', async () => {
    roundId = await answered();
    expect(await linesOf(secretariat, roundId)).toBeUndefined();
    await close(roundId);
    expect(await linesOf(secretariat, roundId)).toEqual([['ALL', 8, 4, 1, 3]]);
    const { data } = await ask(secretariat);
    expect(data?.appetiteTrend.rounds.find((one) => one.roundId === roundId)?.on).toBe('2024-02-01');
    const days = data?.appetiteTrend.rounds.map(({ on }) => on) ?? [];
    expect(days).toEqual(days.toSorted());
  });

  it('is told apart by hotline and region for the secretariat, and by nobody of whom nothing is known', async () => {
    expect((await linesOf(secretariat, roundId, 'REGION'))?.toSorted()).toEqual([
      ['AFRICA', 2, 2, 0, 0],
      ['EUROPE', 6, 2, 1, 3],
    ]);
    const single = await linesOf(secretariat, roundId, 'HOTLINE');
    expect(single).toHaveLength(8);
    expect(single).toContainEqual(['Hotline 5', 1, 0, 1, 0]);
    const past = await linesOf(secretariat, round2020);
    expect(await linesOf(secretariat, round2020, 'HOTLINE')).toEqual([['UNKNOWN', ...(past?.[0]?.slice(1) ?? [])]]);
  });

  it('says of the round of 2020 what its results say', async () => {
    const { data } = await secretariat.ask<{
      surveyResults: {
        questions: {
          question: string;
          items: { bases: { answered: number }; choices: { choice: string; ofAnswered: { count: number } }[] }[];
        }[];
      };
    }>(
      `query ($id: ID!) { surveyResults(roundId: $id) { questions { question items { bases { answered } choices { choice ofAnswered { count } } } } } }`,
      { id: round2020 },
    );
    const items = data?.surveyResults.questions
      .filter(({ question }) => ['Q9', 'Q10'].includes(question))
      .flatMap((each) => each.items);
    const said = (code: string) =>
      items?.reduce(
        (sum, { choices }) => sum + (choices.find(({ choice }) => choice === code)?.ofAnswered.count ?? 0),
        0,
      );
    const base = items?.reduce((sum, { bases }) => sum + bases.answered, 0);
    expect(base).toBe(17);
    expect(await linesOf(secretariat, round2020)).toEqual([['ALL', base, said('YES'), said('MAYBE'), said('NO')]]);
  });

  it('is told to hotlines once it is released, with small numbers hidden', async () => {
    expect(await linesOf(observer, roundId)).toBeUndefined();
    expect((await ask(observer)).data?.appetiteTrend.audience).toBe('MEMBERS');
    const { refusal } = await mutate(secretariat, 'releaseSurveyResults', { roundId });
    expect(refusal).toBeUndefined();
    // One of those who work with an initiative may be: hidden, and with it who would; nobody of the others would.
    expect(await linesOf(observer, roundId)).toEqual([['ALL', 8, null, null, 3]]);
    expect(await linesOf(secretariat, roundId)).toEqual([['ALL', 8, 4, 1, 3]]);
  });

  it('is never told apart to hotlines, and not to administrators', async () => {
    for (const by of ['HOTLINE', 'REGION'])
      expect((await ask(observer, by)).errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', field: 'by' });
    expect((await ask(await api.addPerson('ADMIN'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('the wish to do more as a file', () => {
  const file = (person: Person, body: object = {}) =>
    person.post('/export/appetite', { format: 'CSV', language: 'en', by: 'ALL', ...body });

  it('says what the page says, with the base of every number, and goes as far as the results', async () => {
    const all = await file(secretariat);
    expect(all.headers.get('x-alongside-sharing')).toBe('AMBER');
    expect(await all.text()).toMatch(/"?Asked"?,"?2024-02-01"?,"?All together"?,"?Yes"?,4,8/);
    expect(await (await file(secretariat, { by: 'REGION' })).text()).toMatch(/"?Africa"?,"?Yes"?,2,2/);
    const members = await file(observer);
    expect(members.headers.get('x-alongside-sharing')).toBe('GREEN');
    expect(await members.text()).toMatch(/"?Asked"?,"?2024-02-01"?,"?All together"?,"?Yes"?,"?[^\d,]+"?,8/);
  });

  it('is noted in the trail, and refused as the page is', async () => {
    const { rows } = await api.admin.query(
      `select after ->> 'report' as report, after ->> 'by' as by from app.audit_events join app.audit_values on event_id = id
       where action = 'EXPORT' and actor_id = $1`,
      [observer.id],
    );
    expect(rows).toEqual([{ report: 'APPETITE', by: 'ALL' }]);
    expect((await file(await api.addPerson('ADMIN'))).status).toBe(403);
    expect((await file(observer, { by: 'REGION' })).status).toBe(422);
    expect((await file(secretariat, { by: 'COLOUR' })).status).toBe(422);
  });
});
