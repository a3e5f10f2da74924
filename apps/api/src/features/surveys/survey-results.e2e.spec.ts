import { randomUUID } from 'node:crypto';
import type { Answers } from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { collaborates, inputOf, knowsNone, openRound, type Round } from '../../../test/surveys.ts';
import { round2020 } from '../../database/surveys/load-surveys.ts';

let api: TestApi;
let secretariat: Person;
let administrator: Person;
let observer: Person;
let coordinator: Person;
let stranger: Person;
const hotlines: string[] = [];
beforeAll(async () => {
  api = await TestApi.start();
  for (let n = 1; n <= 8; n += 1) hotlines.push(await api.addHotline(`Hotline ${n}`, n === 1 ? 'AT' : 'DE'));
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
  observer = await api.addPerson('OBSERVER', hotlines[0]);
  coordinator = await api.addPerson('COORDINATOR', hotlines[0]);
  stranger = await api.addPerson('COORDINATOR', hotlines[1]);
});
afterAll(() => api.stop());

const invitationOf = (round: Round, hotline = 0): string =>
  round.invitations.find(({ hotline: { id } }) => id === hotlines[hotline])?.id ?? '';

/** A round that these answers were handed in to, one for each hotline in turn. */
async function answered(list: readonly Answers[]): Promise<Round> {
  const round = (await openRound(secretariat, hotlines)).result as Round;
  for (const [at, answers] of list.entries()) {
    const input = { invitationId: invitationOf(round, at), channel: 'PHONE', answers: inputOf(answers) };
    const { message } = await mutate(secretariat, 'enterSurveyAnswers', input);
    if (message) throw new Error(message);
  }
  return round;
}
const maybe: Answers = { ...knowsNone, Q10: { choices: ['MAYBE'] } };
const six = [knowsNone, knowsNone, knowsNone, maybe, maybe, { ...maybe, Q11: { choices: ['NO'] } }];
const pair = (rows: string, columns: string, option: string | null = null) => ({
  rows: { item: rows },
  columns: { item: columns, option },
});

const CROSS = `{ rows { item option } columns { item option } respondents hidden categories { kind choice total } lines { kind choice total counts } }`;
interface Cross {
  readonly hidden: string;
  readonly respondents: number;
  readonly categories: { kind: string; choice: string | null; total: number | null }[];
  readonly lines: { kind: string; choice: string | null; total: number | null; counts: (number | null)[] }[];
}
const crossOf = async (person: Person, roundId: string, of: object, audience = 'SECRETARIAT') => {
  const answer = await person.ask<{ surveyCrossTable: Cross }>(
    `query ($roundId: ID!, $pair: SurveyCrossPairInput!, $audience: ResultAudience!) {
      surveyCrossTable(roundId: $roundId, pair: $pair, audience: $audience) ${CROSS} }`,
    { roundId, pair: of, audience },
  );
  return {
    table: answer.data?.surveyCrossTable,
    refusal: answer.errors?.[0]?.extensions,
    statements: answer.statements,
  };
};

const released = async (person: Person, id: string) => {
  const { data } = await person.ask<{ surveyResults: { crossTables: Cross[] } | null }>(
    `query ($id: ID!) { surveyResults(roundId: $id) { crossTables ${CROSS} } }`,
    { id },
  );
  return data?.surveyResults?.crossTables;
};

describe('a cross-table', () => {
  it('counts all respondents for the secretariat, and hides small numbers from others', async () => {
    const { table } = await crossOf(secretariat, round2020, pair('Q1', 'Q4', 'ANONYMITY'));
    expect(table).toMatchObject({ respondents: 17, hidden: 'NONE' });
    expect(table?.lines.map(({ choice, counts, total }) => [choice, counts, total])).toEqual([
      ['YES', [10, 1, 1, 0], 12],
      ['NO', [0, 0, 0, 5], 5],
    ]);
    const members = await crossOf(secretariat, round2020, pair('Q6', 'Q11'), 'MEMBERS');
    expect(members.table?.lines.flatMap(({ counts }) => counts).filter((each) => each === 1 || each === 2)).toEqual([]);
  });

  it('is looked into by the secretariat alone, and refuses what has no options', async () => {
    for (const person of [coordinator, observer, administrator])
      expect((await crossOf(person, round2020, pair('Q1', 'Q6'), 'MEMBERS')).refusal?.code).toBe('FORBIDDEN');
    expect((await crossOf(secretariat, randomUUID(), pair('Q1', 'Q6'))).refusal?.code).toBe('NOT_FOUND');
    const refusedBy = async (of: object) => (await crossOf(secretariat, round2020, of)).refusal;
    expect(await refusedBy(pair('Q7', 'Q6'))).toMatchObject({ code: 'VALIDATION', field: 'rows' });
    expect(await refusedBy(pair('Q1', 'Q4'))).toMatchObject({ code: 'VALIDATION', field: 'columns' });
    expect(await refusedBy(pair('Q1', 'Q1'))).toMatchObject({ code: 'VALIDATION', field: 'columns' });
  });

  it('costs the same statements whatever was answered', async () => {
    const [none, some] = [await answered([]), await answered(six)];
    const of = async ({ id }: Round) => (await crossOf(secretariat, id, pair('Q1', 'Q11'))).statements;
    expect([await of(none), await of(some)]).toEqual([4, 4]);
  });

  it('reaches members with the release and as it was then, without the numbers that are hidden from them', async () => {
    const round = await answered(six);
    const release = (crossTables?: object[]) =>
      mutate(secretariat, 'releaseSurveyResults', { roundId: round.id, ...(crossTables && { crossTables }) });
    const twice = await release([pair('Q10', 'Q11'), pair('Q1', 'Q10')]);
    expect(twice.refusal).toMatchObject({ code: 'VALIDATION', field: 'crossTables' });
    expect((await release([pair('Q10', 'Q99')])).refusal).toMatchObject({ code: 'VALIDATION', field: 'columns' });
    expect((await release([pair('Q10', 'Q1')])).refusal).toBeUndefined();
    const [seen] = (await released(coordinator, round.id)) ?? [];
    expect(seen?.lines.find(({ choice }) => choice === 'YES')).toMatchObject({ total: 3, counts: [0, 3] });
    await release();
    expect(await released(coordinator, round.id)).toHaveLength(1);
    expect(await released(administrator, round.id)).toBeUndefined();
    await release([pair('Q11', 'Q10')]);
    const stored = await api.admin.query('select results #>> $2 as text from app.survey_releases where id = $1', [
      round.id,
      '{crossTables}',
    ]);
    // One of six wants no focus group: neither that one nor what tells of it is in what is stored.
    expect(stored.rows[0].text).not.toMatch(/"(total|count)": [12]\b/);
  });
});

describe('two rounds', () => {
  const COMPARISON = `query ($roundId: ID!, $earlierRoundId: ID!, $audience: ResultAudience) {
    surveyComparison(roundId: $roundId, earlierRoundId: $earlierRoundId, audience: $audience) { respondentsInBoth
      items { item otherItem relation note reworded otherOptions choices { choice change earlier { count base } later { count base } }
        inBoth { choice earlier { count base } later { count base } } } } }`;
  type Compared = {
    respondentsInBoth: number | null;
    items: {
      item: string;
      relation: string;
      choices: { choice: string; change: number | null; earlier: object | null; later: object | null }[];
      inBoth: { earlier: object; later: object }[] | null;
    }[];
  };
  const compare = async (person: Person, roundId: string, earlierRoundId: string, audience?: string) => {
    const answer = await person.ask<{ surveyComparison: Compared | null }>(COMPARISON, {
      roundId,
      earlierRoundId,
      audience,
    });
    return {
      compared: answer.data?.surveyComparison,
      code: answer.errors?.[0]?.extensions.code,
      statements: answer.statements,
    };
  };
  const itemOf = (compared: Compared | null | undefined, code: string) =>
    compared?.items.find(({ item }) => item === code);

  it('stand side by side over linked items, with both bases, and for those who answered in both', async () => {
    const round = await answered([knowsNone, collaborates]);
    const { compared } = await compare(secretariat, round.id, round2020);
    expect(itemOf(compared, 'Q1')).toMatchObject({
      relation: 'SAME',
      choices: [{ choice: 'YES', earlier: { count: 12, base: 17 }, later: { count: 1, base: 2 } }, {}],
    });
    expect(itemOf(compared, 'Q2.NETWORK')).toMatchObject({ relation: 'NOT_COMPARABLE', choices: [] });
    const again = await answered([collaborates, collaborates, knowsNone]);
    const both = (await compare(secretariat, again.id, round.id)).compared;
    expect(both?.respondentsInBoth).toBe(2);
    expect(itemOf(both, 'Q1')?.inBoth?.[0]).toEqual({
      choice: 'YES',
      earlier: { count: 1, base: 2 },
      later: { count: 2, base: 2 },
    });
  });

  it('show members nothing that is not in what was released of each', async () => {
    const [before, after] = [await answered(six), await answered([knowsNone, ...six.slice(0, 4)])];
    expect((await compare(coordinator, after.id, before.id)).compared).toBeNull();
    for (const { id } of [before, after]) await mutate(secretariat, 'releaseSurveyResults', { roundId: id });
    const { compared } = await compare(observer, after.id, before.id);
    expect(compared?.respondentsInBoth).toBeNull();
    expect(compared?.items.every(({ inBoth }) => inBoth === null)).toBe(true);
    // One of five said that it depends: hidden then, and with it who said yes, so that no change can be told.
    const said = itemOf(compared, 'Q10')?.choices.filter(({ choice }) => choice !== 'NO');
    expect(said?.map(({ later, change }) => [later, change])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect((await compare(coordinator, after.id, before.id, 'SECRETARIAT')).code).toBe('FORBIDDEN');
    expect((await compare(administrator, after.id, before.id)).code).toBe('FORBIDDEN');
    expect((await compare(secretariat, after.id, randomUUID())).code).toBe('NOT_FOUND');
  });

  it('cost the same statements whatever was answered', async () => {
    const [none, some] = [await answered([]), await answered(six)];
    const [a, b] = [await compare(secretariat, none.id, none.id), await compare(secretariat, some.id, none.id)];
    expect(a.statements).toBe(b.statements);
  });
});

describe('a quote', () => {
  const wrote: Answers = { ...collaborates, Q12: { text: 'Our team in Linz would start tomorrow.' } };
  const quoteOf = (invitationId: string, more: object = {}) => ({
    id: randomUUID(),
    invitationId,
    item: 'Q12',
    text: 'Our team would start tomorrow.',
    attribution: 'COUNTRY',
    audience: 'MEMBERS',
    agreedBy: 'Manager',
    agreedOn: day(0),
    ...more,
  });
  const release = (person: Person, input: object) =>
    mutate<{ id: string; version: number; takenBackAt: string | null }>(
      person,
      'releaseSurveyQuote',
      input,
      '{ id version takenBackAt }',
    );
  const seen = async (person: Person, id: string) => {
    const answer = await person.ask<{
      surveyQuotes: { text: string; country: string | null; hotline: string | null }[];
    }>('query ($id: ID!) { surveyQuotes(roundId: $id) { text country hotline } }', { id });
    return answer.data?.surveyQuotes ?? answer.errors?.[0]?.extensions.code;
  };
  const sources = async (person: Person, id: string) => {
    const { data, statements } = await person.ask<{
      surveyQuoteReleases: { text: string; answeredAnew: boolean; releasedBy: string }[];
    }>(
      'query ($id: ID!) { surveyQuoteReleases(roundId: $id) { text releasedBy agreedBy agreedOn answeredAnew takenBackAt } }',
      { id },
    );
    return { list: data?.surveyQuoteReleases, statements };
  };

  it('is released as the hotline agreed, once however often it is sent, and names no more than was agreed', async () => {
    const round = await answered([wrote]);
    const input = quoteOf(invitationOf(round));
    await release(secretariat, input);
    await release(secretariat, input);
    await release(secretariat, quoteOf(invitationOf(round), { attribution: 'ANONYMOUS', text: 'We would start.' }));
    expect(await seen(stranger, round.id)).toEqual([
      { text: 'Our team would start tomorrow.', country: 'AT', hotline: null },
      { text: 'We would start.', country: null, hotline: null },
    ]);
    expect((await sources(stranger, round.id)).list).toEqual([]);
    expect((await sources(coordinator, round.id)).list).toHaveLength(2);
    expect((await sources(secretariat, round.id)).list?.[0]).toMatchObject({
      releasedBy: expect.any(String),
      agreedBy: 'Manager',
      answeredAnew: false,
    });
    expect(await asPerson(api, stranger, 'select * from app.survey_quotes')).toEqual([]);
    expect(await seen(administrator, round.id)).toBe('FORBIDDEN');
  });

  it('is taken back at once from everybody, and that is undone', async () => {
    const round = await answered([wrote]);
    const { result } = await release(secretariat, quoteOf(invitationOf(round)));
    const { id } = result as { id: string };
    const take = (act: string, version: number) =>
      mutate<{ version: number; takenBackAt: string | null }>(
        secretariat,
        act,
        { id, version },
        '{ version takenBackAt }',
      );
    expect((await take('takeBackSurveyQuote', 1)).result).toMatchObject({
      version: 2,
      takenBackAt: expect.any(String),
    });
    expect(await seen(coordinator, round.id)).toEqual([]);
    expect((await take('restoreSurveyQuote', 1)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2 } },
    });
    expect((await take('restoreSurveyQuote', 2)).result).toEqual({ version: 3, takenBackAt: null });
    expect(await seen(coordinator, round.id)).toHaveLength(1);
  });

  it('says when the answer was handed in anew', async () => {
    const round = await answered([wrote]);
    await release(secretariat, quoteOf(invitationOf(round)));
    const anew = { ...wrote, Q12: { text: 'We have begun.' } };
    const input = { invitationId: invitationOf(round), channel: 'PHONE', answers: inputOf(anew) };
    await mutate(secretariat, 'enterSurveyAnswers', input);
    expect((await sources(secretariat, round.id)).list?.[0]?.answeredAnew).toBe(true);
  });

  it.each([
    ['item', { item: 'Q9' }],
    ['item', { item: 'Q5' }],
    ['text', { text: ' ' }],
    ['text', { text: 'x'.repeat(501) }],
    ['agreedOn', { agreedOn: day(2) }],
    ['agreedBy', { agreedBy: '' }],
  ])('is refused by %s', async (field, more) => {
    const round = await answered([wrote]);
    const { refusal } = await release(secretariat, quoteOf(invitationOf(round), more));
    expect(refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('is released by the secretariat alone, out of an answer that exists, and never with what must not be stored', async () => {
    const round = await answered([wrote]);
    for (const person of [coordinator, observer, administrator])
      expect((await release(person, quoteOf(invitationOf(round)))).refusal?.code).toBe('FORBIDDEN');
    expect((await release(secretariat, quoteOf(randomUUID()))).refusal?.code).toBe('NOT_FOUND');
    expect((await release(secretariat, quoteOf(invitationOf(round, 1)))).refusal).toMatchObject({ field: 'item' });
    const unsafe = quoteOf(invitationOf(round), { text: 'See http://203.0.113.9/a' });
    expect((await release(secretariat, unsafe)).refusal?.code).toBe('UNSAFE_TEXT');
    const unknown = { id: randomUUID(), version: 1 };
    expect((await mutate(secretariat, 'takeBackSurveyQuote', unknown)).refusal?.code).toBe('NOT_FOUND');
    expect((await mutate(coordinator, 'takeBackSurveyQuote', unknown)).refusal?.code).toBe('FORBIDDEN');
  });

  it('costs the same statements for one as for many', async () => {
    const round = await answered([wrote, wrote]);
    const before = (await sources(secretariat, round.id)).statements;
    for (const at of [0, 1]) await release(secretariat, quoteOf(invitationOf(round, at)));
    expect([before, (await sources(secretariat, round.id)).statements]).toEqual([3, 3]);
  });
});

describe('a round as a file', () => {
  const file = (person: Person, roundId: string, table: string, more: object = {}) =>
    person.post('/export/survey', { roundId, table, format: 'CSV', language: 'en', ...more });
  const rowsOf = async (response: Response) => (await response.text()).trim().split(/\r?\n/).slice(1);

  it('holds every answer for the secretariat and the own ones for a hotline', async () => {
    const round = await answered([{ ...collaborates, Q12: { text: '=1+1' } }, knowsNone]);
    const all = await file(secretariat, round.id, 'WIDE');
    expect([all.headers.get('x-alongside-rows'), all.headers.get('x-alongside-sharing')]).toEqual(['2', 'AMBER']);
    const [head, first] = await rowsOf(all);
    expect(head).toContain('"Q3.NETWORK.label"');
    expect(first).toMatch(/"Hotline 1".*"Well regarded"/);
    expect(first).toContain(`"'=1+1"`);
    const own = await file(coordinator, round.id, 'WIDE');
    expect(own.headers.get('x-alongside-rows')).toBe('1');
    expect(await own.text()).not.toContain('Hotline 2');
    const long = await file(observer, round.id, 'LONG');
    expect(await long.text()).toMatch(/"Hotline 1","Q1","ANSWERED","YES","Yes"/);
    expect((await file(stranger, round.id, 'LONG')).headers.get('x-alongside-rows')).not.toBe('0');
  });

  it('keeps small numbers from members, and results from them until the release', async () => {
    const round = await answered(six);
    expect((await file(coordinator, round.id, 'RESULTS')).status).toBe(404);
    await mutate(secretariat, 'releaseSurveyResults', { roundId: round.id });
    const members = await file(coordinator, round.id, 'RESULTS');
    expect(members.headers.get('x-alongside-sharing')).toBe('GREEN');
    expect(await members.text()).toMatch(/"Q11",.*"NO","No","hidden"/);
    const full = await (await file(secretariat, round.id, 'RESULTS')).text();
    expect(full).toMatch(/"Q11",.*"NO","No",1,16\.7,/);
    const open = await file(secretariat, round.id, 'RESULTS', { audience: 'PUBLIC' });
    expect(open.headers.get('x-alongside-sharing')).toBe('CLEAR');
    expect(await open.text()).not.toMatch(/"NO","No",1,/);
    expect((await file(coordinator, round.id, 'RESULTS', { audience: 'SECRETARIAT' })).status).toBe(403);
  });

  it('holds the cross-tables that were released, with the numbers hidden that are hidden on the page', async () => {
    const round = await answered(six);
    expect((await file(coordinator, round.id, 'CROSS_TABLES')).status).toBe(404);
    const crossTables = [pair('Q10', 'Q1')];
    await mutate(secretariat, 'releaseSurveyResults', { roundId: round.id, crossTables });
    const members = await file(coordinator, round.id, 'CROSS_TABLES');
    expect([members.status, members.headers.get('x-alongside-sharing')]).toEqual([200, 'GREEN']);
    const [seen] = (await released(coordinator, round.id)) ?? [];
    const hidden = seen?.lines.flatMap(({ counts, total }) => [...counts, total]).filter((count) => count === null);
    const text = await members.text();
    expect(text.match(/"hidden"/g) ?? []).toHaveLength(
      (hidden?.length ?? 0) + (seen?.categories.filter(({ total }) => total === null).length ?? 0),
    );
    expect(text).toContain(',"TOTAL",,6');
    expect(await (await file(secretariat, round.id, 'CROSS_TABLES')).text()).not.toContain('"hidden"');
    expect((await file(coordinator, round.id, 'CROSS_TABLES', { audience: 'SECRETARIAT' })).status).toBe(403);
  });

  it('explains its codes, and holds quotes as they were released to the reader', async () => {
    const round = await answered([{ ...knowsNone, Q12: { text: 'Yes please.' } }]);
    const codes = await file(coordinator, round.id, 'CODEBOOK', { format: 'XLSX' });
    expect([codes.status, codes.headers.get('x-alongside-sharing')]).toEqual([200, 'CLEAR']);
    const quote = {
      id: randomUUID(),
      invitationId: invitationOf(round),
      item: 'Q12',
      text: 'Yes please.',
      attribution: 'HOTLINE',
      audience: 'MEMBERS',
      agreedBy: 'Manager',
      agreedOn: day(0),
    };
    await mutate(secretariat, 'releaseSurveyQuote', quote);
    expect(await (await file(stranger, round.id, 'QUOTES')).text()).toContain('"Yes please.",,"Hotline 1"');
    const open = await file(secretariat, round.id, 'QUOTES', { audience: 'PUBLIC' });
    expect(open.headers.get('x-alongside-rows')).toBe('0');
  });

  it('is noted in the trail, and refused to administrators, strangers of the past and unknown tables', async () => {
    const { rows } = await api.admin.query(
      `select distinct after ->> 'report' as report from app.audit_events join app.audit_values on event_id = id where action = 'EXPORT' and actor_id = $1 order by 1`,
      [observer.id],
    );
    expect(rows).toEqual([{ report: 'SURVEY_LONG' }]);
    expect((await file(administrator, round2020, 'CODEBOOK')).status).toBe(403);
    expect((await file(coordinator, round2020, 'WIDE')).status).toBe(403);
    expect((await file(coordinator, round2020, 'RESULTS')).status).toBe(200);
    expect((await file(secretariat, round2020, 'WIDE')).headers.get('x-alongside-rows')).toBe('17');
    expect((await file(secretariat, randomUUID(), 'WIDE')).status).toBe(404);
    expect((await file(secretariat, round2020, 'SECRETS')).status).toBe(422);
  });
});
