import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';

let api: TestApi;
let coordinator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  coordinator = await api.addPerson('COORDINATOR', await api.addHotline('Test hotline', 'AT'));
});
afterAll(() => api.stop());

interface Names {
  readonly list: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets?: readonly {
      readonly field: string;
      readonly values: readonly { code: string; count: number }[];
    }[];
  };
}

const page = 'totalCount pageInfo { hasNextPage endCursor } edges { node { name } }';

async function initiatives(
  args: string,
  parts = page,
  person = coordinator,
): Promise<Names['list'] & { statements: number }> {
  const answer = await person.ask<Names>(`{ list: initiatives${args && `(${args})`} { ${parts} } }`);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return { ...answer.data.list, statements: answer.statements };
}
const names = (list: Names['list']): string[] => list.edges.map(({ node }) => node.name);
const found = async (text: string): Promise<string[]> => names(await initiatives(`search: ${JSON.stringify(text)}`));

describe('searching initiatives', () => {
  it('finds a compound word by its parts, without its accents', async () => {
    expect((await found('manner beratung'))[0]).toBe('Männerberatung');
  });

  it.each([
    ['Männerberatung', 'Männerberatung'],
    ['maennerberatung', 'Männerberatung'],
    ['mannerberatug', 'Männerberatung'],
    ['STOP IT NOW flandres', 'Stop it Now! Flanders'],
    ['helpwnated', 'Helpwanted'],
    ['cepek', 'ČEPEK'],
    ['bryd cirkeln', 'Bryd Cirklen'],
  ])('finds by %s what is called %s', async (text, name) => {
    expect((await found(text))[0]).toMatch(new RegExp(`^${name}`, 'i'));
  });

  it('answers a whole question by what comes closest', async () => {
    const [first, ...others] = await found('anonymous helplines for adults in Austria that answer in German');
    expect(first).toBe('Courage Beratungsstelle');
    expect(others).toEqual(expect.arrayContaining(['Stop it Now! Netherlands', 'Männerberatung']));
    expect(others).not.toEqual(expect.arrayContaining(['NSPCC']));
  });

  it('finds by labels in every word', async () => {
    const rows = await initiatives('search: "anonymous dutch"', 'edges { node { name access languages } }');
    expect(rows.edges.length).toBeGreaterThan(1);
    for (const { node } of rows.edges)
      expect(node).toMatchObject({ access: expect.arrayContaining(['ANONYMOUS']), languages: ['nl'] });
  });

  it('finds nothing where two words never stand together, or nobody knows them', async () => {
    expect(await found('austria chatbot')).toEqual([]);
    expect(await found('xyzzyplugh')).toEqual([]);
    expect(await found('?!')).toEqual([]);
  });

  it('pages through what it found without gaps or doubles, closest first', async () => {
    const all = await found('counselling therapy consultation');
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const next: Names['list'] = await initiatives(
        `search: "counselling therapy consultation", first: 3${after && `, after: "${after}"`}`,
      );
      seen.push(...names(next));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    }
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('can be ordered by name, and by relevance without a search', async () => {
    const byName = names(await initiatives('search: "stop it now", order: NAME'));
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(names(await initiatives('order: RELEVANCE, first: 5'))).toEqual(names(await initiatives('first: 5')));
  });

  it('reads the beginning of a text that nobody types', async () => {
    expect((await found(`mannerberatung ${'x'.repeat(50_000)}`))[0]).toBeUndefined();
    expect((await found(`mannerberatung${' '.repeat(300)}${'x'.repeat(50_000)}`))[0]).toBe('Männerberatung');
  });
});

describe('narrowing initiatives', () => {
  const withLists =
    'totalCount edges { node { name levels services countries { code } } } facets { field values { code count } }';

  it('takes any value of one facet, and all facets together', async () => {
    const one = await initiatives('filter: { country: ["AT"] }');
    const other = await initiatives('filter: { country: ["NL"] }');
    const both = await initiatives('filter: { country: ["AT", "NL"] }');
    expect(both.totalCount).toBe(one.totalCount + other.totalCount);
    const narrowed = await initiatives(
      'filter: { country: ["AT", "NL"], service: [HELPLINE_PHONE, HELPLINE_CHAT] }',
      withLists,
    );
    expect(names(narrowed)).toEqual(['Helpwanted', 'Stop it Now! Netherlands']);
  });

  it('counts each facet with the others applied, but not with itself', async () => {
    const { facets = [] } = await initiatives('filter: { country: ["NL"], level: [PRIMARY] }', withLists);
    const counts = (field: string) =>
      Object.fromEntries(
        facets.find((one) => one.field === field)?.values.map(({ code, count }) => [code, count]) ?? [],
      );
    expect(counts('country')['AT'] ?? 0).toBe(
      (await initiatives('filter: { country: ["AT"], level: [PRIMARY] }')).totalCount,
    );
    expect(counts('country')['NL']).toBe(
      (await initiatives('filter: { country: ["NL"], level: [PRIMARY] }')).totalCount,
    );
    expect(counts('level')['SECONDARY']).toBe(
      (await initiatives('filter: { country: ["NL"], level: [SECONDARY] }')).totalCount,
    );
    expect(facets.map(({ field }) => field)).toEqual([
      'country',
      'level',
      'service',
      'audience',
      'access',
      'language',
      'mode',
      'status',
    ]);
  });

  it('counts facets within what a search found', async () => {
    const { facets = [], totalCount } = await initiatives('search: "manner beratung"', withLists);
    expect(facets.find(({ field }) => field === 'language')?.values).toEqual([{ code: 'de', count: totalCount }]);
  });

  it('treats an empty choice as none', async () => {
    const all = await initiatives('');
    expect((await initiatives('filter: { country: [], status: [], level: [] }')).totalCount).toBe(all.totalCount);
  });

  it('tells stale and doubted records from the others', async () => {
    const all = (await initiatives('')).totalCount;
    const stale = (await initiatives('filter: { stale: true }')).totalCount;
    const doubted = (await initiatives('filter: { doubted: true }')).totalCount;
    expect(stale).toBe(all);
    expect(doubted).toBeGreaterThan(10);
    expect((await initiatives('filter: { doubted: false }')).totalCount).toBe(all - doubted);
    const [first] = (await initiatives('filter: { doubted: false }, first: 1', 'edges { node { name doubts } }')).edges;
    expect(first?.node).toMatchObject({ doubts: [] });
  });

  it('knows which ones the own hotline works with', async () => {
    const { rows } = await api.admin.query<{ id: string }>(`select id from app.initiatives where name = 'ČEPEK'`);
    await api.admin.query(
      `insert into app.partnerships (hotline_id, id, initiative_id, stage, created_by) values ($1, gen_random_uuid(), $2, 'CONTACTED', $3)`,
      [coordinator.hotlineId, rows[0]?.id, coordinator.id],
    );
    expect(names(await initiatives('filter: { mine: true }'))).toEqual(['ČEPEK']);
    const right = `{ initiative(id: "${rows[0]?.id}") { viewerCan { edit confirm propose startPartnership } } }`;
    expect((await coordinator.ask(right)).data).toEqual({
      initiative: { viewerCan: { edit: false, confirm: false, propose: true, startPartnership: false } },
    });
    for (const role of ['SECRETARIAT', 'ADMIN'] as const) {
      const person = await api.addPerson(role);
      expect((await initiatives('filter: { mine: true }', page, person)).totalCount).toBe(0);
      expect((await person.ask(right)).data).toMatchObject({
        initiative: { viewerCan: { edit: role === 'SECRETARIAT' } },
      });
    }
  });
});

describe('a page of the registry', () => {
  const everything = `facets { field values { code } } edges { node { name countries { name } organisation { name country { name } hotlines { name } }
    facts { kind code certainty provenance { asOf stale confirmedBy source { title } } } channels { kind value } listings { asPrinted source { title } } viewerCan { propose } } }`;

  it('costs one statement beside those of the transaction, however many rows and whatever is asked', async () => {
    expect((await initiatives('first: 1', everything)).statements).toBe(3);
    expect((await initiatives('first: 200', everything)).statements).toBe(3);
    expect((await initiatives('first: 200, search: "stop it now"', everything)).statements).toBe(3);
  });

  it('shows who runs a hotline, what else they run and how they stand to others', async () => {
    const answer = await coordinator.ask(`{ organisations(search: "eokm") { edges { node {
      acronym country { name region } hotlines { country { code } memberships { kind provenance { asOf } } } initiatives { name } relations { kind outgoing other { name } } provenance { source { title publisher } } } } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      organisations: {
        edges: [
          {
            node: {
              acronym: 'EOKM',
              country: { name: 'Netherlands', region: 'EUROPE' },
              hotlines: [
                { country: { code: 'NL' }, memberships: [{ kind: 'MEMBER', provenance: { asOf: '2020-06' } }] },
              ],
              initiatives: [{ name: 'Helpwanted' }, { name: 'Stop it Now! Netherlands' }],
            },
          },
        ],
      },
    });
  });

  it('tells relations from both sides', async () => {
    const answer = await coordinator.ask<{ initiatives: { edges: { node: { name: string; relations: object[] } }[] } }>(
      '{ initiatives(search: "atsa") { edges { node { name relations { kind outgoing other { name } } } } } }',
    );
    const relations = Object.fromEntries(
      answer.data?.initiatives.edges.map(({ node }) => [node.name, node.relations]) ?? [],
    );
    const [dutch, american] = Object.keys(relations).sort(
      (a, b) => (a.includes('Netherlands') || a.includes('NL') ? -1 : 1) - (b.includes('NL') ? -1 : 1),
    );
    expect(relations[dutch ?? '']).toEqual([{ kind: 'CHAPTER_OF', outgoing: true, other: { name: american } }]);
    expect(relations[american ?? '']).toEqual([{ kind: 'CHAPTER_OF', outgoing: false, other: { name: dutch } }]);
  });
});

describe('hotlines', () => {
  it('are listed by name or country, by region, and found by the name of their operator', async () => {
    const list = async (args: string) => {
      const answer = await coordinator.ask<{
        hotlines: {
          totalCount: number;
          edges: { node: { name: string; country: { name: string; region: string } } }[];
        };
      }>(`{ hotlines(${args}) { totalCount edges { node { name country { name region } } } } }`);
      if (!answer.data) throw new Error(JSON.stringify(answer.errors));
      return answer.data.hotlines;
    };
    const inOrder = (await list('order: COUNTRY, first: 200')).edges.map(({ node }) => node.country.name);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => (a < b ? -1 : 1)));
    const asian = await list('filter: { region: ["ASIA"] }');
    expect(asian.totalCount).toBeGreaterThan(3);
    expect(new Set(asian.edges.map(({ node }) => node.country.region))).toEqual(new Set(['ASIA']));
    expect((await list('search: "offlimits", first: 1')).totalCount).toBeLessThan(3);
    expect((await list('search: "cybertip canada"')).edges[0]?.node.name).toBe('Cybertip.ca');
    expect((await list('filter: { country: ["AT"] }, search: "test"')).edges[0]?.node.name).toBeUndefined();
  });

  it('are named for the viewer and for the people of a hotline', async () => {
    const answer = await coordinator.ask(
      '{ viewer { hotline { name country { name } } } users { edges { node { hotline { name } } } } }',
    );
    expect(answer.data).toEqual({
      viewer: { hotline: { name: 'Test hotline', country: { name: 'Austria' } } },
      users: { edges: [{ node: { hotline: { name: 'Test hotline' } } }] },
    });
    const secretariat = await api.addPerson('SECRETARIAT');
    expect((await secretariat.ask('{ viewer { hotline { name } } }')).data).toEqual({ viewer: { hotline: null } });
  });

  it('that nobody knows are null', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const answer = await coordinator.ask(
      `{ hotline(id: "${id}") { name } initiative(id: "${id}") { name } organisation(id: "${id}") { name } }`,
    );
    expect(answer.data).toEqual({ hotline: null, initiative: null, organisation: null });
  });
});
