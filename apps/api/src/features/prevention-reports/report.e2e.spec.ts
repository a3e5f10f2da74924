import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { addWorkingHotline, type WorkingHotline } from '../../../test/builders.ts';
import { day, mutate } from '../../../test/mutate.ts';
import { openRound } from '../../../test/surveys.ts';
import { round2020 } from '../../database/surveys/load-surveys.ts';

let api: TestApi;
let secretariat: Person;
let hotline: WorkingHotline;
let administrator: Person;
let sourceId: string;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  administrator = await api.addPerson('ADMIN');
  hotline = await addWorkingHotline(api, 'A hotline with secrets');
  const { rows } = await api.admin.query<{ id: string }>('select id from app.sources order by id limit 1');
  sourceId = rows[0]?.id ?? '';
});
afterAll(() => api.stop());
// Nobody's facts but those of a test stand in Singapore.
beforeEach(() => api.admin.query(`delete from app.initiative_facts where kind = 'COUNTRY' and code = 'SG'`));

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly knownAt: string;
  readonly removedAt: string | null;
  readonly overviewText: string | null;
}
interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly base: number | null;
  readonly how: string;
  readonly rowKind: string | null;
  readonly rows: readonly { id: string; name: string }[];
}
interface Content {
  readonly figures: readonly Figure[];
  readonly chapters: readonly { chapter: string; text: string; blocks: string }[];
}

interface Difference {
  readonly id: string;
  readonly came: readonly { id: string; because: string }[];
  readonly went: readonly { id: string; because: string }[];
}

const DRAFT = '{ id version knownAt removedAt overviewText }';
const CONTENT = '{ figures { id name value base how rowKind rows { id name } } chapters { chapter text blocks } }';
const given = { title: 'Prevention initiatives', language: 'en', dataDate: '2024-12-31', countries: ['SG'] };
const start = (more: object = {}, person = secretariat) =>
  mutate<Draft>(person, 'startReport', { id: randomUUID(), ...given, ...more }, DRAFT);
const save = (draft: Pick<Draft, 'id' | 'version'>, more: object = {}, person = secretariat) =>
  mutate<Draft>(person, 'saveReport', { id: draft.id, version: draft.version, ...given, ...more }, DRAFT);
const removals = {
  removeReportDraft: 'mutation ($input: RemoveReportInput!) { removeReportDraft(input: $input) { removedAt } }',
  removeReportEdition: 'mutation ($input: RemoveReportInput!) { removeReportEdition(input: $input) { removedAt } }',
};
const remove = (name: keyof typeof removals, id: string, removed: boolean, person = secretariat) =>
  person.ask<Record<string, { removedAt: string | null }>>(removals[name], { input: { id, removed } });
const freeze = ({ id, version }: Draft, person = secretariat, edition: string = randomUUID()) =>
  mutate<{ id: string }>(person, 'freezeReport', { id: edition, draftId: id, version });
const renew = ({ id, version }: Pick<Draft, 'id' | 'version'>) =>
  secretariat.ask<{ renewReportKnowledge: Draft }>(
    `mutation ($input: VersionedInput!) { renewReportKnowledge(input: $input) ${DRAFT} }`,
    { input: { id, version } },
  );

async function preview(id: string, person = secretariat) {
  const { data, errors, statements } = await person.ask<{ reportPreview: Content }>(
    `query ($id: ID!) { reportPreview(draftId: $id) ${CONTENT} }`,
    { id },
  );
  return { content: data?.reportPreview, refused: errors?.[0]?.extensions.code, statements };
}
async function contentOf(edition: string, person = secretariat) {
  const { data, errors } = await person.ask<{ reportEditionContent: Content }>(
    `query ($id: ID!) { reportEditionContent(editionId: $id) ${CONTENT} }`,
    { id: edition },
  );
  return data?.reportEditionContent ?? errors?.[0]?.extensions.code;
}
const numbersOf = (content: Content | undefined, id: string) => {
  const { value, base } = content?.figures.find((figure) => figure.id === id) ?? {};
  return [value, base];
};

/** An initiative in Singapore, whose facts are all of one date. */
async function add(level = 'SECONDARY', { asOf = '2021-03', status = 'ACTIVE' } = {}): Promise<string> {
  const id = randomUUID();
  await api.admin.query(
    `insert into app.initiatives (id, name, scope, level_list_state, status, source_id, as_of)
     values ($1, $2, 'NATIONAL', 'KNOWN', $3, $4, $5)`,
    [id, `Initiative ${id}`, status, sourceId, asOf],
  );
  for (const [kind, code] of [
    ['COUNTRY', 'SG'],
    ['LEVEL', level],
  ]) {
    await api.admin.query(
      `insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of)
       values ($1, $2, $3, $4, 'STATED', $5, $6)`,
      [randomUUID(), id, kind, code, sourceId, asOf],
    );
  }
  return id;
}
const begun = async (more: object = {}): Promise<Draft> => {
  const { result, message } = await start(more);
  if (!result) throw new Error(message);
  return result;
};

describe('a report in the making', () => {
  it('is started once, with our own words and its figures in every chapter', async () => {
    await add();
    const id = randomUUID();
    const draft = await begun({ id });
    expect((await start({ id })).result).toEqual(draft);
    const { content } = await preview(id);
    expect(content?.chapters.map(({ chapter }) => chapter)).toEqual([
      'INTRODUCTION',
      'OVERVIEW',
      'EXAMPLES',
      'ANALYSIS',
      'APPETITE',
      'MODEL',
      'KEY_FIGURES',
      'APPENDIX',
    ]);
    expect(numbersOf(content, 'fragile-countries')).toEqual([1, 1]);
    expect(content?.chapters[1]?.text).toContain('{figure:fragile-countries}');
    expect(content?.chapters[1]?.blocks).toContain('1 are fragile');
    const figure = content?.figures.find((each) => each.id === 'initiatives-on-level-secondary');
    expect(figure).toMatchObject({ name: 'Initiatives on the level: Secondary', rowKind: 'INITIATIVE' });
    expect(figure?.rows[0]?.name).toMatch(/^Initiative /);
  });

  it('keeps what the secretariat writes, with the figures in place', async () => {
    const draft = await begun();
    const text = 'Nobody is served: {ratio:unserved-countries} countries.';
    const { result } = await save(draft, { overviewText: text });
    expect(result).toMatchObject({ version: 2, overviewText: text });
    expect((await preview(draft.id)).content?.chapters[1]?.blocks).toContain('Nobody is served: 1 of 1 countries.');
    expect((await save(draft)).refusal).toMatchObject({
      code: 'CONFLICT',
      params: { current: { version: 2, overviewText: text, dataDate: '2024-12-31' } },
    });
  });

  it('is written in German too', async () => {
    const { id } = await begun({ language: 'de' });
    const { content } = await preview(id);
    expect(content?.chapters[0]?.blocks).toContain('1 Einleitung');
    expect(content?.figures[0]?.how).toMatch(/^Initiativen für die gewählten Länder/);
  });

  it.each([
    ['a reference to nothing', { overviewText: 'We know {figure:nonsense}.' }, 'VALIDATION', 'overviewText'],
    ['a survey’s figure without a survey', { modelText: '{figure:responses}' }, 'VALIDATION', 'modelText'],
    ['a forbidden address', { keyFiguresText: 'see http://example.onion/x' }, 'UNSAFE_TEXT', 'keyFiguresText'],
    ['no title', { title: ' ' }, 'VALIDATION', 'title'],
    ['a day that has not come', { dataDate: day(3) }, 'VALIDATION', 'dataDate'],
    ['no country at all', { countries: [] }, 'VALIDATION', 'countries'],
    ['a language that it is not written in', { language: 'fr' }, 'VALIDATION', 'language'],
    ['a round that does not exist', { surveyRoundId: randomUUID() }, 'VALIDATION', 'surveyRoundId'],
  ])('is refused with %s', async (_, more, code, field) => {
    expect((await save(await begun(), more)).refusal).toMatchObject({ code, field });
  });

  it('prints answers as members may read them, and no round that was not released to them', async () => {
    const draft = await begun({ surveyRoundId: round2020 });
    const { content } = await preview(draft.id);
    expect(numbersOf(content, 'responses')).toEqual([17, 46]);
    expect(numbersOf(content, 'answer-q1.yes')).toEqual([12, 17]);
    const members = await hotline.observer.ask<{
      surveyResults: {
        questions: { items: { item: string; choices: { choice: string; ofAnswered: object | null }[] }[] }[];
      };
    }>(
      `query ($id: ID!) { surveyResults(roundId: $id) { questions { items { item choices { choice ofAnswered { count } } } } } }`,
      { id: round2020 },
    );
    const shown = members.data?.surveyResults.questions.flatMap(({ items }) =>
      items.flatMap(({ item, choices }) =>
        choices.flatMap((each) => (each.ofAnswered ? [`${item}.${each.choice}`] : [])),
      ),
    );
    const printed = content?.figures
      .filter(({ id }) => id.startsWith('answer-'))
      .map(({ name }) => name.replace('Answer: ', '').replace(' · ', '.'));
    expect(printed).toEqual(shown);
    const live = await openRound(secretariat, [hotline.hotlineId]);
    expect((await save(draft, { surveyRoundId: live.result?.id })).refusal?.field).toBe('surveyRoundId');
  });

  it('prints nothing of a round that was released anew after its knowledge, and names that', async () => {
    const live = await openRound(secretariat, [hotline.hotlineId]);
    const surveyRoundId = live.result?.id;
    await mutate(secretariat, 'releaseSurveyResults', { roundId: surveyRoundId });
    const draft = await begun({ surveyRoundId });
    expect(numbersOf((await preview(draft.id)).content, 'responses')).toEqual([0, 1]);
    await mutate(secretariat, 'releaseSurveyResults', { roundId: surveyRoundId });
    const { content } = await preview(draft.id);
    expect(numbersOf(content, 'responses')).toEqual([undefined, undefined]);
    expect(content?.chapters[3]?.blocks).toContain('released anew');
    await renew(draft);
    expect(numbersOf((await preview(draft.id)).content, 'responses')).toEqual([0, 1]);
  });

  it('is taken away and put back', async () => {
    const { id } = await begun();
    expect((await remove('removeReportDraft', id, true)).data?.['removeReportDraft']?.removedAt).not.toBeNull();
    expect((await save({ id, version: 2 })).refusal?.code).toBe('NOT_FOUND');
    expect((await remove('removeReportDraft', id, false)).data?.['removeReportDraft']?.removedAt).toBeNull();
    expect((await save({ id, version: 3 })).result?.version).toBe(4);
  });
});

describe('the same request', () => {
  /** Everything that changes after a report was begun: entered, backdated, corrected, withdrawn, closed. */
  async function muchHappens(stays: string, goes: string): Promise<void> {
    await add('SECONDARY', { asOf: '2020' });
    await add('PRIMARY', { asOf: '2024-12-30' });
    await api.admin.query(`update app.initiatives set status = 'CLOSED', as_of = '2023' where id = $1`, [goes]);
    await api.admin.query(
      `update app.initiative_facts set withdrawn_at = now() where initiative_id = $1 and kind = 'LEVEL'`,
      [stays],
    );
    await api.admin.query(
      `insert into app.initiative_facts (id, initiative_id, kind, code, certainty, source_id, as_of)
       values ($1, $2, 'LEVEL', 'TERTIARY', 'POSSIBLE', $3, '2019')`,
      [randomUUID(), stays, sourceId],
    );
    await api.addHotline(`Hotline ${randomUUID()}`, 'SG');
  }

  it('gives the same report later, whatever was entered, corrected, closed or backdated since', async () => {
    const [stays, goes] = [await add(), await add()];
    const draft = await begun();
    const before = await preview(draft.id);
    expect(numbersOf(before.content, 'covered-countries')).toEqual([1, 1]);
    await muchHappens(stays, goes);
    expect((await preview(draft.id)).content).toEqual(before.content);
    // A new draft that asks for the same knowledge is the same report.
    const again = await begun({ knownAt: draft.knownAt });
    expect((await preview(again.id)).content).toEqual(before.content);
  });

  it('rests on today’s knowledge once somebody says so', async () => {
    const [stays, goes] = [await add(), await add()];
    const draft = await begun();
    await muchHappens(stays, goes);
    await renew(draft);
    const { content } = await preview(draft.id);
    expect(numbersOf(content, 'initiatives')).toEqual([3, null]);
    expect(numbersOf(content, 'initiatives-on-level-tertiary')).toEqual([1, 3]);
    expect(numbersOf(content, 'hotlines')[0]).toBeGreaterThan(0);
    expect((await renew(draft)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('counts what the coverage of the same day counts', async () => {
    const draft = await begun({ countries: null });
    await add();
    const { content } = await preview(draft.id);
    const { data } = await secretariat.ask<{
      coverage: {
        rows: { country: object | null; hotlines: number; all: { state: string }; cells: { state: string }[] }[];
      };
      printedLists: { service: string; countries: { finding: string }[] }[];
    }>(
      `query ($knownAt: DateTime) {
         coverage(asOf: "2024-12-31", knownAt: $knownAt, axis: LEVEL) { rows { country { code } hotlines all { state } cells { state } } }
         printedLists(asOf: "2024-12-31", knownAt: $knownAt) { service countries { finding } } }`,
      { knownAt: draft.knownAt },
    );
    const rows = data?.coverage.rows.filter(({ country }) => country !== null) ?? [];
    const having = (state: string) => rows.filter(({ all }) => all.state === state).length;
    expect(numbersOf(content, 'covered-countries')).toEqual([having('COVERED'), rows.length]);
    expect(numbersOf(content, 'fragile-countries')).toEqual([having('FRAGILE'), rows.length]);
    expect(numbersOf(content, 'unserved-countries')).toEqual([having('NONE_KNOWN'), rows.length]);
    expect(numbersOf(content, 'hotlines')[0]).toBe(rows.reduce((sum, row) => sum + row.hotlines, 0));
    const gaps = rows.filter((row) => row.hotlines > 0 && row.cells[1]?.state === 'NONE_KNOWN');
    expect(numbersOf(content, 'hotline-gaps-on-level-secondary')[0]).toBe(gaps.length);
    for (const { service, countries } of data?.printedLists ?? []) {
      const id = service.toLowerCase().replaceAll('_', '-');
      const found = (finding: string) => countries.filter((each) => each.finding === finding).length;
      expect(numbersOf(content, `listed-in-print-only-${id}`)[0]).toBe(found('ONLY_PRINTED'));
      expect(numbersOf(content, `listed-in-registry-only-${id}`)[0]).toBe(found('ONLY_KNOWN'));
    }
  });

  it('costs as many statements, however many initiatives there are', async () => {
    const small = await begun();
    const all = await begun({ countries: null });
    const costs = [await preview(small.id), await preview(all.id)].map(({ statements }) => statements);
    expect(costs).toEqual([5, 5]);
  });
});

describe('an edition', () => {
  it('keeps its content whatever happens, and tells figure by figure what is another today', async () => {
    await add();
    const goes = await add();
    const draft = await begun();
    const id = randomUUID();
    expect((await freeze(draft, secretariat, id)).result).toEqual({ id });
    expect((await freeze(draft, secretariat, id)).result).toEqual({ id });
    const frozen = await contentOf(id);
    const late = await add('SECONDARY', { asOf: '2020' });
    const fresh = await add('SECONDARY', { asOf: day(0) });
    await api.admin.query(`update app.initiatives set status = 'CLOSED', as_of = $2 where id = $1`, [goes, day(0)]);
    await save(draft, { overviewText: 'Other words.' });
    expect(await contentOf(id)).toEqual(frozen);
    const { data } = await hotline.observer.ask<{ reportDifferences: Difference[] }>(
      `query ($id: ID!) { reportDifferences(editionId: $id) { id name rowKind before { value base } after { value base }
         came { id name because } went { id because } } }`,
      { id },
    );
    const told = data?.reportDifferences.find((each) => each.id === 'initiatives-on-level-secondary');
    expect(told).toMatchObject({ rowKind: 'INITIATIVE', before: { value: 2, base: 2 }, after: { value: 3, base: 3 } });
    expect(new Map(told?.came.map((row) => [row.id, row.because]))).toEqual(
      new Map([
        [late, 'LEARNT'],
        [fresh, 'CHANGED'],
      ]),
    );
    expect(told?.went).toEqual([{ id: goes, because: 'CHANGED' }]);
  });

  it('keeps its numbers even from those who own the table, and is taken away and put back', async () => {
    const draft = await begun();
    const id = (await freeze(draft)).result?.id ?? '';
    for (const change of [`content = '{"figures": []}'`, `data_date = '2020-01-01'`, 'known_at = now()'])
      await expect(api.admin.query(`update app.report_editions set ${change} where id = $1`, [id])).rejects.toThrow(
        'keeps its numbers',
      );
    await expect(api.admin.query('delete from app.report_editions where id = $1', [id])).rejects.toThrow('keeps');
    await expect(
      asPerson(api, secretariat, `update app.report_editions set title = 'Other' where id = $1`, [id]),
    ).rejects.toThrow(/permission denied/);
    await remove('removeReportEdition', id, true);
    expect(await contentOf(id, hotline.manager)).toBe('NOT_FOUND');
    await remove('removeReportEdition', id, false);
    expect(await contentOf(id, hotline.manager)).toMatchObject({ figures: expect.any(Array) });
  });

  it('holds nothing above GREEN: what hotlines keep to themselves, and who works where, stand in none', async () => {
    const secrets = ['SECRET partnership', 'SECRET contact', 'secret@work.example', 'SECRET channel'];
    await api.admin.query(`update app.interactions set summary = $1`, [secrets[0]]);
    await api.admin.query(`update app.people set name = $1, email = $2`, [secrets[1], secrets[2]]);
    await api.admin.query(`update app.contact_channels set value = $1 where not public`, [secrets[3]]);
    const draft = await begun({ countries: null, surveyRoundId: round2020 });
    const frozen = JSON.stringify(await contentOf((await freeze(draft)).result?.id ?? ''));
    for (const secret of secrets) expect(frozen).not.toContain(secret);
    const { rows } = await api.admin.query<{ text: string }>(
      `select a.value ->> 'text' as text from app.survey_archived_answers s, jsonb_each(s.answers) a where length(a.value ->> 'text') > 12`,
    );
    for (const { text } of rows) expect(frozen).not.toContain(text);
  });

  it('is frozen from the draft that somebody saw', async () => {
    const draft = await begun();
    await save(draft);
    expect((await freeze(draft)).refusal?.code).toBe('CONFLICT');
    expect((await freeze({ ...draft, id: randomUUID() })).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('the walls', () => {
  it('let the secretariat alone write reports, hotlines read editions, and administrators neither', async () => {
    const draft = await begun();
    const id = (await freeze(draft)).result?.id ?? '';
    const list =
      'query ($id: ID!) { reportDrafts { totalCount } reportDraft(id: $id) { id } reportEditions { edges { node { id frozenBy } } } }';
    for (const person of [hotline.manager, hotline.coordinator, hotline.observer, administrator]) {
      const { data } = await person.ask<{ reportEditions: { edges: { node: { id: string } }[] } }>(list, {
        id: draft.id,
      });
      expect(data).toMatchObject({ reportDrafts: { totalCount: 0 }, reportDraft: null });
      const reads = person !== administrator;
      expect(data?.reportEditions.edges.some(({ node }) => node.id === id)).toBe(reads);
      const attempts = [
        (await start({}, person)).refusal?.code,
        (await save(draft, {}, person)).refusal?.code,
        (await freeze(draft, person)).refusal?.code,
        (await remove('removeReportDraft', draft.id, true, person)).errors?.[0]?.extensions.code,
        (await remove('removeReportEdition', id, true, person)).errors?.[0]?.extensions.code,
        (await preview(draft.id, person)).refused,
      ];
      expect(attempts).toEqual(attempts.map(() => 'FORBIDDEN'));
      expect(await asPerson(api, person, 'select id from app.report_drafts')).toEqual([]);
      expect((await asPerson(api, person, 'select id from app.report_editions')).length > 0).toBe(reads);
      await expect(asPerson(api, person, `update app.report_editions set removed_at = now()`)).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});
