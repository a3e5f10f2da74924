import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { change, contentForm, initiativeNamed } from '../../../test/registry.ts';
import { TEST_PREFIX } from '../../../test/template-database.ts';
import { databaseRoles } from '../roles.ts';
import { stated } from './facts.ts';
import { type InitiativeContent, type RegistryContent, registryContent } from './index.ts';
import { loadRegistry } from './load-registry.ts';

const tables = [
  'sources',
  'organisations',
  'organisation_relations',
  'hotlines',
  'membership_periods',
  'initiatives',
  'initiative_relations',
  'initiative_facts',
  'contact_channels',
  'evidence_ratings',
  'listings',
  'countries',
  'search_words',
  'registry_loads',
];

let api: TestApi;
let secretariat: Person;
beforeAll(async () => {
  // The template database holds the registry already: every load here is a second one.
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
});
afterAll(() => api.stop());

/** As `prepare` does: the owner role, one transaction. */
async function load(content: RegistryContent = registryContent): Promise<string> {
  const { owner } = databaseRoles(TEST_PREFIX);
  await api.admin.query(`begin; set local role ${owner}`);
  const summary = await loadRegistry(api.admin, content);
  await api.admin.query('commit');
  return summary;
}

async function everyRow(): Promise<string> {
  const ofTable = tables.map(
    (table) =>
      `select '${table}' || ' ' || count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) as rows from app.${table} t`,
  );
  const { rows } = await api.admin.query<{ rows: string }>(ofTable.join(' union all '));
  return rows.map((each) => each.rows).join('\n');
}

/** The content with one initiative written anew. */
const withInitiative = (
  key: string,
  over: (initiative: InitiativeContent) => Partial<InitiativeContent>,
): RegistryContent => ({
  ...registryContent,
  initiatives: registryContent.initiatives.map((one) => (one.key === key ? { ...one, ...over(one) } : one)),
});
const size = '63 initiatives, 49 hotlines, 88 organisations';
const edit = (id: string, version: number, content: object) =>
  change(secretariat, 'editInitiative', 'EditInitiativeInput', {
    id,
    version,
    asOf: '2026-01-15',
    content,
    confirmedText: true,
  });

describe('loading the registry', () => {
  it('again changes nothing and is quick', async () => {
    const before = await everyRow();
    const audited = async () => (await api.admin.query('select count(*) from app.audit_events')).rows[0].count;
    const events = await audited();
    const start = performance.now();
    expect(await load()).toBe(`${size} (0 new, 0 updated, 0 left as edited)`);
    // About 0.1 s on an idle machine; the bound leaves room for a busy one.
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(await everyRow()).toBe(before);
    expect(await audited()).toBe(events);
  });

  it('brings changed content to records that nobody has touched', async () => {
    const before = await initiativeNamed(api, secretariat, 'Courage Beratungsstelle');
    const changed = withInitiative('courage', (one) => ({
      description: 'Written anew.',
      facts: [
        ...one.facts.filter(({ code }) => code !== 'CONFIDENTIAL'),
        ...stated('MODE', 'IN_PERSON').map((fact) => ({ ...fact, source: one.source, asOf: one.asOf })),
      ],
      channels: one.channels.slice(1),
      listings: one.listings.slice(1),
    }));
    expect(await load(changed)).toBe(`${size} (0 new, 1 updated, 0 left as edited)`);
    const after = await initiativeNamed(api, secretariat, 'Courage Beratungsstelle');
    expect(after).toMatchObject({ version: before.version + 1, description: 'Written anew.' });
    expect(after.channels).toHaveLength(before.channels.length - 1);
    const codes = after.facts.map(({ code }) => code);
    expect(codes).toContain('IN_PERSON');
    expect(codes).not.toContain('CONFIDENTIAL');
    const { rows } = await api.admin.query(
      `select (select count(*)::int from app.initiative_facts where initiative_id = $1 and withdrawn_at is not null) as facts,
         (select count(*)::int from app.listings where initiative_id = $1) as listings`,
      [before.id],
    );
    expect(rows).toEqual([{ facts: 1, listings: 0 }]);
    expect(await load(changed)).toBe(`${size} (0 new, 0 updated, 0 left as edited)`);
  });

  it('withdraws a fact that it corrects, and keeps it for questions about the past', async () => {
    const corrected = withInitiative('courage', (one) => ({
      facts: one.facts.map((fact) =>
        fact.code === 'CONFIDENTIAL' ? { ...fact, certainty: 'POSSIBLE' as const, asOf: '2021' } : fact,
      ),
    }));
    await load(corrected);
    const { rows } = await api.admin.query(
      `select certainty, as_of, withdrawn_at is null as holds from app.initiative_facts
       where initiative_id = (select id from app.initiatives where name = 'Courage Beratungsstelle') and code = 'CONFIDENTIAL'
       order by created_at`,
    );
    expect(rows).toEqual([
      { certainty: 'STATED', as_of: '2020-06', holds: false },
      { certainty: 'POSSIBLE', as_of: '2021', holds: true },
    ]);
  });

  it('back to the former content brings back what was withdrawn', async () => {
    expect(await load()).toBe(`${size} (0 new, 1 updated, 0 left as edited)`);
    const after = await initiativeNamed(api, secretariat, 'Courage Beratungsstelle');
    expect(after.facts.map(({ code }) => code)).toContain('CONFIDENTIAL');
    expect(after.facts.map(({ code }) => code)).not.toContain('IN_PERSON');
  });

  it('never overwrites what a person has edited or confirmed', async () => {
    const { id, version } = await initiativeNamed(api, secretariat, 'Männerberatung');
    const form = await contentForm(secretariat, id);
    await edit(id, version, {
      ...form,
      description: 'By a person.',
      facts: form.facts.filter(({ code }) => code !== 'TRAINING'),
    });
    const other = await initiativeNamed(api, secretariat, 'euline');
    await change(secretariat, 'confirmInitiative', 'VersionedInput', { id: other.id, version: other.version });
    const before = await everyRow();
    expect(await load()).toBe(`${size} (0 new, 0 updated, 0 left as edited)`);
    const rewritten = {
      ...withInitiative('maennerberatung', () => ({ description: 'By the loader.', facts: [] })),
    };
    const both = {
      ...rewritten,
      initiatives: rewritten.initiatives.map((one) =>
        one.key === 'euline' ? { ...one, status: 'CLOSED' as const } : one,
      ),
    };
    expect(await load(both)).toBe(`${size} (0 new, 0 updated, 2 left as edited)`);
    expect(await everyRow()).toBe(before);
  });

  it('adds what is new, with its parts, and keeps what the content no longer names', async () => {
    const [first] = registryContent.initiatives;
    if (!first) throw new Error('no content');
    const added: InitiativeContent = { ...first, key: 'a-new-one', name: 'A new one', listings: [] };
    const content = { ...registryContent, initiatives: [...registryContent.initiatives.slice(1), added] };
    expect(await load(content)).toBe(`${size} (1 new, 0 updated, 0 left as edited)`);
    const record = await initiativeNamed(api, secretariat, 'A new one');
    expect(record.services).toEqual((await initiativeNamed(api, secretariat, first.name)).services);
  });
});

describe('the loaded registry', () => {
  it('keeps what the report prints beside what was read from it', async () => {
    const answer = await secretariat.ask(
      `{ initiatives(search: "mannerberatung", first: 1) { edges { node { website listings { asPrinted levelAsPrinted countryAsPrinted locator note source { publisher } } } } } }`,
    );
    expect(answer.data).toEqual({
      initiatives: {
        edges: [
          {
            node: {
              website: 'https://www.maenner.at/',
              listings: [
                {
                  asPrinted: 'Männerberatung',
                  levelAsPrinted: 'Tertiary, could be secondary too',
                  countryAsPrinted: null,
                  locator: 'row 2, line 329 of the text',
                  note: 'Country read as Austria (confidence: high). Address as printed: https://www.maenner.at/',
                  source: { publisher: 'INHOPE' },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('has every word of its search texts in the list of words', async () => {
    const { rows } = await api.admin.query(
      `select count(*)::int as missing from (select distinct unnest(search_words) as word from app.initiatives) w
       where not exists (select from app.search_words s where s.word = w.word)`,
    );
    expect(rows).toEqual([{ missing: 0 }]);
  });
});
