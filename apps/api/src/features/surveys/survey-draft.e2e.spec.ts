import { randomUUID } from 'node:crypto';
import {
  addRow,
  changeQuestion,
  draftFrom,
  insertQuestion,
  moveQuestion,
  newQuestion,
  preventionCorrected,
  type Question,
  type SurveyDefinition,
  withTextAt,
} from '@alongside/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { mutate } from '../../../test/mutate.ts';
import { openRound } from '../../../test/surveys.ts';
import { correctedVersion } from '../../database/surveys/load-surveys.ts';

let api: TestApi;
let secretariat: Person;
let outsiders: Person[];
let hotline: string;
beforeAll(async () => {
  api = await TestApi.start();
  hotline = await api.addHotline('Our hotline');
  secretariat = await api.addPerson('SECRETARIAT');
  outsiders = [
    await api.addPerson('OBSERVER', hotline),
    await api.addPerson('COORDINATOR', hotline),
    await api.addPerson('MANAGER', hotline),
    await api.addPerson('ADMIN'),
  ];
});
afterAll(() => api.stop());

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly version: number;
  readonly questionCount: number;
  readonly discardedAt: string | null;
  readonly survey: { readonly key: string } | null;
  readonly basedOn: { readonly key: string } | null;
}
interface Version {
  readonly id: string;
  readonly key: string;
  readonly number: number;
  readonly change: string | null;
  readonly definition: string;
  readonly basedOn: { readonly key: string } | null;
}
const DRAFT = '{ id title definition version questionCount discardedAt survey { key } basedOn { key } }';
const VERSION = '{ id key number change definition basedOn { key } }';

const start = (input: object, person = secretariat) =>
  mutate<Draft>(person, 'startSurveyDraft', { id: randomUUID(), ...input }, DRAFT);
const save = (draft: Pick<Draft, 'id' | 'version'>, definition: unknown, more: object = {}, person = secretariat) =>
  mutate<Draft>(
    person,
    'saveSurveyDraft',
    { id: draft.id, version: draft.version, definition: JSON.stringify(definition), ...more },
    DRAFT,
  );
const publish = ({ id, version }: Pick<Draft, 'id' | 'version'>, more: object = {}, person = secretariat) =>
  mutate<Version>(person, 'publishSurveyDraft', { id, version, ...more }, VERSION);
const settle = (name: 'discardSurveyDraft' | 'restoreSurveyDraft', { id, version }: Draft, person = secretariat) =>
  mutate<Draft>(person, name, { id, version }, DRAFT);
const read = (definition: string) => JSON.parse(definition) as SurveyDefinition;

/** A new survey, which has no version that other specs could meet. */
async function newDraft(title = 'Hotlines 2027'): Promise<Draft> {
  const { result, message } = await start({ title });
  if (!result) throw new Error(message);
  return result;
}

/** A survey of one question that can be published. */
const sound = (title: string): SurveyDefinition => ({
  key: 'draft',
  title: { en: title },
  introduction: { en: 'Please answer.' },
  languages: ['en'],
  questions: [{ code: 'Q1', kind: 'TEXT', limit: 100, text: { en: 'What is new?' } }],
});

/** A survey with one published version. */
async function publishedSurvey(title: string, definition = sound(title)): Promise<Version> {
  const saved = (await save(await newDraft(title), definition)).result as Draft;
  return (await publish(saved)).result as Version;
}

describe('a draft', () => {
  it('begins as a copy of a version, as a new survey, or as a new survey that copies', async () => {
    const copy = (await start({ surveyVersionId: correctedVersion })).result as Draft;
    expect(copy).toMatchObject({ version: 1, survey: { key: 'prevention' }, basedOn: { key: 'prevention-corrected' } });
    expect(read(copy.definition)).toEqual(JSON.parse(JSON.stringify(draftFrom(preventionCorrected))));
    expect(await newDraft('Empty')).toMatchObject({ title: 'Empty', questionCount: 0, survey: null, basedOn: null });
    const other = (await start({ surveyVersionId: correctedVersion, title: 'Another one' })).result;
    expect(other).toMatchObject({ title: 'Another one', questionCount: 19, survey: null, basedOn: null });
    await settle('discardSurveyDraft', copy);
  });

  it('is started once by the same request, and once for each survey', async () => {
    const version = await publishedSurvey('Once');
    const id = randomUUID();
    const again = { id, surveyVersionId: version.id };
    expect((await start(again)).result?.id).toBe(id);
    expect((await start(again)).result?.id).toBe(id);
    expect((await start({ surveyVersionId: version.id })).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'surveyVersionId',
    });
  });

  it.each([
    ['title', {}],
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(400) }],
    ['surveyVersionId', { surveyVersionId: randomUUID() }],
    ['language', { title: 'New', language: 'xx' }],
  ])('is not started without a fitting %s: %j', async (field, input) => {
    expect((await start(input)).refusal).toMatchObject({ code: 'VALIDATION', field });
  });

  it('is kept however unfinished, and the same again changes nothing', async () => {
    const draft = await newDraft();
    const definition = insertQuestion(read(draft.definition), newQuestion('LIKERT_MATRIX', 'Q1'), 0);
    const saved = await save(draft, definition);
    expect(saved.result).toMatchObject({ version: 2, questionCount: 1 });
    expect((await save(draft, definition)).result).toMatchObject({ version: 2 });
  });

  it('that somebody else saved first is a conflict that shows theirs', async () => {
    const draft = await newDraft();
    const mine = { ...read(draft.definition), introduction: { en: 'Mine' } };
    await save(draft, { ...mine, introduction: { en: 'Theirs' } });
    const { refusal } = await save(draft, mine);
    expect(refusal).toMatchObject({ code: 'CONFLICT', params: { current: { version: 2 } } });
    const current = refusal?.params?.['current'] as { definition: string };
    expect(read(current.definition).introduction).toEqual({ en: 'Theirs' });
    for (const stale of [await publish(draft), await settle('discardSurveyDraft', draft)]) {
      expect(stale.refusal?.code).toBe('CONFLICT');
    }
  });

  it('of another shape is refused with the address', async () => {
    const draft = await newDraft();
    const definition = read(draft.definition);
    const forged = { ...definition, questions: [{ ...newQuestion('TEXT', 'Q1'), script: 'x' }] };
    expect((await save(draft, forged)).refusal).toMatchObject({
      code: 'VALIDATION',
      field: 'definition.questions.0.script',
    });
    expect((await save(draft, { ...definition, links: [] })).refusal?.field).toBe('definition.links');
  });

  it('takes no text that must not be stored, and a second look where one is asked for', async () => {
    const draft = await newDraft();
    const withQuestion = insertQuestion(read(draft.definition), newQuestion('TEXT', 'Q1'), 0);
    const forbidden = withTextAt(withQuestion, 'Q1.help', 'en', 'See https://hidden.example/list/42');
    expect((await save(draft, forbidden, { confirmedText: true })).refusal).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'texts.Q1.help.en',
    });
    const mail = withTextAt(withQuestion, 'Q1.text', 'en', 'Write to someone@partner.example, please');
    expect((await save(draft, mail)).refusal).toMatchObject({ code: 'UNSAFE_TEXT', field: 'texts.Q1.text.en' });
    const saved = (await save(draft, mail, { confirmedText: true })).result as Draft;
    // What was confirmed once stays so.
    expect((await save(saved, { ...mail, introduction: { en: 'Hello' } })).result?.version).toBe(3);
  });

  it('is discarded and comes back, unless its survey has another one', async () => {
    const version = await publishedSurvey('Discarded');
    const draft = (await start({ surveyVersionId: version.id })).result as Draft;
    const gone = (await settle('discardSurveyDraft', draft)).result as Draft;
    expect(gone.discardedAt).toEqual(expect.any(String));
    expect((await save(gone, sound('x'))).refusal?.code).toBe('NOT_FOUND');
    expect((await publish(gone)).refusal?.code).toBe('NOT_FOUND');
    const back = (await settle('restoreSurveyDraft', gone)).result as Draft;
    expect(back.discardedAt).toBeNull();
    const again = (await settle('discardSurveyDraft', back)).result as Draft;
    await start({ surveyVersionId: version.id });
    expect((await settle('restoreSurveyDraft', again)).refusal).toMatchObject({ code: 'VALIDATION', field: 'id' });
  });
});

describe('publishing', () => {
  it('names everything that keeps a draft from it, question by question', async () => {
    const draft = (await start({ surveyVersionId: correctedVersion, title: 'Broken' })).result as Draft;
    const broken = insertQuestion(
      moveQuestion(read(draft.definition), 'Q1', 5),
      { ...newQuestion('SINGLE_CHOICE', 'Q13'), relevance: { item: 'Q99', given: true } } as Question,
      0,
    );
    const saved = (await save(draft, broken)).result as Draft;
    const { refusal } = await publish(saved);
    expect(refusal?.code).toBe('VALIDATION');
    const problems = refusal?.params?.['problems'] as { field: string; message: string }[];
    expect(problems).toContainEqual({ field: 'questions.Q2', message: expect.stringMatching(/earlier.*Q1/) });
    expect(problems).toContainEqual({ field: 'questions.Q13', message: expect.stringMatching(/exist.*Q99/) });
    expect(problems).toContainEqual({
      field: 'questions.Q13',
      message: expect.stringMatching(/first language.*Q13\.text/),
    });
  });

  it('needs the first language whole, and lets others wait', async () => {
    const draft = await newDraft('Half translated');
    const half = {
      ...sound('Half translated'),
      languages: ['en', 'fr'],
      title: { en: 'Half translated', fr: 'À moitié' },
    };
    const other = { ...half, languages: ['fr', 'en'] };
    const first = (await save(draft, other)).result as Draft;
    expect((await publish(first)).refusal).toMatchObject({ code: 'VALIDATION', field: 'introduction' });
    const saved = (await save(first, half)).result as Draft;
    expect((await publish(saved)).result).toMatchObject({ number: 1, change: 'FIRST', key: 'half-translated-1' });
  });

  it('makes a version with which a round can begin, once, and ends the draft', async () => {
    const saved = (await save(await newDraft('Round trip'), sound('Round trip'))).result as Draft;
    const version = (await publish(saved)).result as Version;
    expect(version).toMatchObject({ key: 'round-trip-1', number: 1, change: 'FIRST', basedOn: null });
    expect((await publish(saved)).result).toEqual(version);
    expect((await openRound(secretariat, [hotline], { surveyVersionId: version.id })).result?.status).toBe('OPEN');
    expect((await save(saved, sound('Later'))).refusal?.code).toBe('NOT_FOUND');
    const { data } = await secretariat.ask<{ surveyDrafts: { edges: { node: Draft }[] } }>(
      `{ surveyDrafts(first: 100) { edges { node ${DRAFT} } } }`,
    );
    expect(data?.surveyDrafts.edges.map(({ node }) => node.id)).not.toContain(saved.id);
  });

  it('gives surveys of the same title keys of their own', async () => {
    const [one, two] = [await publishedSurvey('Twins'), await publishedSurvey('Twins')];
    expect([one.key, two.key]).toEqual(['twins-1', 'twins-2-1']);
    expect((await publishedSurvey('Ελληνικά')).key).toMatch(/^survey(-\d+)?-1$/);
  });

  it('tells words only from other questions, and links both with the version before', async () => {
    const first = await publishedSurvey('Compared', {
      ...sound('Compared'),
      questions: [{ ...newQuestion('LIKERT_MATRIX', 'Q1'), text: { en: 'How?' } } as Question].map((question) =>
        question.kind === 'LIKERT_MATRIX'
          ? {
              ...question,
              rows: question.rows.map((row) => ({ ...row, text: { en: row.code } })),
              scale: question.scale.map((step) => ({ ...step, text: { en: step.code } })),
            }
          : question,
      ),
    });
    const nextOf = async (id: string) => (await start({ surveyVersionId: id })).result as Draft;
    const draft = await nextOf(first.id);
    expect((await publish(draft)).refusal).toMatchObject({ code: 'VALIDATION', field: 'definition' });
    const reworded = (await save(draft, withTextAt(read(draft.definition), 'Q1.text', 'en', 'How well?')))
      .result as Draft;
    const second = (await publish(reworded)).result as Version;
    expect(second).toMatchObject({ number: 2, change: 'TEXT_ONLY', key: 'compared-2', basedOn: { key: 'compared-1' } });
    expect(read(second.definition).links).toEqual([
      { item: 'Q1.ROW_1', version: 'compared-1', otherItem: 'Q1.ROW_1', relation: 'SAME' },
    ]);
    const wider = await nextOf(second.id);
    const more = changeQuestion(read(wider.definition), 'Q1', (question) => addRow(question));
    const saved = (await save(wider, withTextAt(more, 'Q1.row.ROW_2', 'en', 'Second'))).result as Draft;
    const said = { comparisons: [{ question: 'Q1', relation: 'NOT_COMPARABLE' }] };
    const third = (await publish(saved, said)).result as Version;
    expect(third).toMatchObject({ number: 3, change: 'STRUCTURE' });
    expect(read(third.definition).links?.map(({ version, relation }) => [version, relation])).toEqual([
      ['compared-2', 'NOT_COMPARABLE'],
      ['compared-1', 'NOT_COMPARABLE'],
    ]);
  });

  it('freezes the version even for those who own the table', async () => {
    const { id } = await publishedSurvey('Frozen');
    for (const change of [`definition = '{}'`, 'published_at = now()', `change = 'STRUCTURE'`]) {
      await expect(api.admin.query(`update app.survey_versions set ${change} where id = $1`, [id])).rejects.toThrow(
        /never changes/,
      );
    }
    await expect(asPerson(api, secretariat, 'delete from app.survey_versions where id = $1', [id])).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('the walls', () => {
  it('let nobody but the secretariat see, change or publish a draft', async () => {
    const draft = (await save(await newDraft('Secret plans'), sound('Secret plans'))).result as Draft;
    const list = `query ($id: ID!) { surveyDrafts { totalCount edges { node { id } } } surveyDraft(id: $id) { id } }`;
    for (const person of outsiders) {
      const { data } = await person.ask(list, { id: draft.id });
      expect(data).toEqual({ surveyDrafts: { totalCount: 0, edges: [] }, surveyDraft: null });
      const attempts = [
        await start({ title: 'Mine' }, person),
        await save(draft, sound('Mine'), {}, person),
        await publish(draft, {}, person),
        await settle('discardSurveyDraft', draft, person),
        await settle('restoreSurveyDraft', draft, person),
      ];
      expect(attempts.map(({ refusal }) => refusal?.code)).toEqual(attempts.map(() => 'FORBIDDEN'));
      expect(await asPerson(api, person, 'select id from app.survey_version_drafts')).toEqual([]);
      expect(await asPerson(api, person, `select id from app.surveys where title like 'Secret%'`)).toEqual([]);
      await expect(
        asPerson(
          api,
          person,
          `insert into app.survey_version_drafts (id, definition, created_by) values ($1, '{}', $2)`,
          [randomUUID(), person.id],
        ),
      ).rejects.toThrow(/permission denied|row-level security/);
    }
    for (const missing of [
      await save({ id: randomUUID(), version: 1 }, sound('x')),
      await publish({ id: randomUUID(), version: 1 }),
    ])
      expect(missing.refusal?.code).toBe('NOT_FOUND');
  });

  it('keep words of drafts out of the trail, in which starting, publishing and discarding stand', async () => {
    const draft = await newDraft('Traced');
    const saved = (await save(draft, { ...sound('Traced'), introduction: { en: 'Nobody reads this yet' } }))
      .result as Draft;
    await publish(saved);
    const { rows } = await api.admin.query(
      `select e.action, e.area, v.after::text as after from app.audit_events e left join app.audit_values v on v.event_id = e.id
       where e.table_name = 'survey_version_drafts' and e.record_id = $1 order by e.id`,
      [draft.id],
    );
    expect(rows.map(({ action, area }) => [action, area])).toEqual([
      ['INSERT', 'NETWORK'],
      ['UPDATE', 'NETWORK'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('Nobody reads this yet');
  });
});

it('costs the same statements for a short draft as for a long one, and for one draft as for many', async () => {
  const long = (await start({ surveyVersionId: correctedVersion, title: 'Long' })).result as Draft;
  const short = await newDraft('Short');
  const costs = [
    await save(short, sound('Short')),
    await save(long, { ...read(long.definition), introduction: { en: 'x' } }),
  ];
  expect(costs.map(({ statements }) => statements)).toEqual([5, 5]);
  const lists = await Promise.all(
    [1, 50].map((first) =>
      secretariat.ask(`query ($first: Int!) { surveyDrafts(first: $first) { edges { node ${DRAFT} } } }`, { first }),
    ),
  );
  expect(lists.map(({ statements }) => statements)).toEqual([3, 3]);
});
