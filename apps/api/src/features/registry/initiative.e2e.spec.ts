import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Person, TestApi } from '../../../test/api.ts';
import { asPerson } from '../../../test/as-person.ts';
import { change, contentForm, initiativeNamed } from '../../../test/registry.ts';

let api: TestApi;
let secretariat: Person;
let coordinator: Person;
beforeAll(async () => {
  api = await TestApi.start();
  secretariat = await api.addPerson('SECRETARIAT');
  coordinator = await api.addPerson('COORDINATOR', await api.addHotline());
});
afterAll(() => api.stop());

const asOf = '2026-01-15';
const edit = (person: Person, input: object) =>
  change(person, 'editInitiative', 'EditInitiativeInput', { asOf, ...input });
const refusal = (answer: { errors?: { message: string; extensions: object }[] }) => answer.errors?.[0]?.extensions;

describe('editing an initiative', () => {
  it('gives the source to what is new and leaves it to what stays', async () => {
    const before = await initiativeNamed(api, secretariat, 'Männerberatung');
    const form = await contentForm(secretariat, before.id);
    const facts = [
      ...form.facts
        .filter(({ code }) => code !== 'TRAINING')
        .map((fact) => (fact.code === 'GROUP_THERAPY' ? { ...fact, note: 'Told by phone.' } : fact)),
      { kind: 'SERVICE', code: 'HELPLINE_CHAT', certainty: 'STATED', note: null },
    ];
    const channels = [
      ...form.channels,
      { kind: 'PHONE', value: '+43 1 603 28 28', hours: 'Mon to Fri', note: null, public: true },
    ];
    const answer = await edit(secretariat, {
      id: before.id,
      version: before.version,
      content: { ...form, facts, channels },
      sourceTitle: 'Website of the centre',
      sourceUrl: 'https://www.maenner.at/angebot',
      confirmedText: true,
    });
    expect(answer.errors).toBeUndefined();
    const after = answer.data?.editInitiative;
    expect(after?.version).toBe(before.version + 1);
    const source = (code: string) => after?.facts.find((fact) => fact.code === code)?.provenance;
    const own = { asOf, source: { title: 'Website of the centre' } };
    expect(source('HELPLINE_CHAT')).toMatchObject(own);
    expect(source('GROUP_THERAPY')).toMatchObject(own);
    expect(source('CONSULTATION')).toEqual(before.facts.find(({ code }) => code === 'CONSULTATION')?.provenance);
    expect(after?.channels).toMatchObject([{ value: '+43 1 603 28 28', provenance: own }]);
    expect(after?.provenance).toEqual(before.provenance);
    expect(after?.services).toEqual(['CONSULTATION', 'GROUP_THERAPY', 'HELPLINE_CHAT']);
    // What was corrected stays beside the correction, so that days before keep their answer.
    const { rows } = await api.admin.query(
      `select code, as_of from app.initiative_facts where initiative_id = $1 and withdrawn_at is not null order by code`,
      [before.id],
    );
    expect(rows).toEqual([
      { code: 'GROUP_THERAPY', as_of: '2020-06' },
      { code: 'TRAINING', as_of: '2020-06' },
    ]);
  });

  it('is found by its new words at once', async () => {
    const before = await initiativeNamed(api, secretariat, 'euline');
    const form = await contentForm(secretariat, before.id);
    const answer = await edit(secretariat, {
      id: before.id,
      version: before.version,
      content: { ...form, aliases: ['Zwetschkenknödel'] },
    });
    expect(answer.data?.editInitiative.provenance).toMatchObject({
      asOf,
      source: { title: 'Knowledge of the secretariat' },
    });
    const found = await coordinator.ask('{ initiatives(search: "zwetschkenknodl") { edges { node { id } } } }');
    expect(found.data).toEqual({ initiatives: { edges: [{ node: { id: before.id } }] } });
  });

  it('tells a late writer what the record has become', async () => {
    const before = await initiativeNamed(api, secretariat, 'ČEPEK');
    const form = await contentForm(secretariat, before.id);
    await edit(secretariat, { id: before.id, version: before.version, content: { ...form, description: 'First.' } });
    const late = await edit(secretariat, {
      id: before.id,
      version: before.version,
      content: { ...form, description: 'Second.' },
    });
    expect(refusal(late)).toMatchObject({
      code: 'CONFLICT',
      params: { current: { id: before.id, version: before.version + 1, description: 'First.', name: 'ČEPEK' } },
    });
    expect((await initiativeNamed(api, secretariat, 'ČEPEK')).description).toBe('First.');
  });

  it('names every value that does not fit, and saves nothing', async () => {
    const before = await initiativeNamed(api, secretariat, 'FIDES, Psychiatrisch Centrum Sint-Amandus');
    const form = await contentForm(secretariat, before.id);
    const organisationId = '00000000-0000-4000-8000-000000000000';
    const facts = [...form.facts, { kind: 'LANGUAGE', code: 'german', certainty: 'INFERRED' }];
    const input = {
      id: before.id,
      version: before.version,
      content: { ...form, name: ' ', organisationId, website: 'http://x', facts },
    };
    const answer = await edit(secretariat, input);
    const problems = (refusal(answer) as { params: { problems: { field: string }[] } }).params.problems.map(
      ({ field }) => field,
    );
    expect(problems.sort()).toEqual([
      `content.facts.${form.facts.length}.code`,
      `content.facts.${form.facts.length}.note`,
      'content.name',
      'content.organisationId',
      'content.website',
    ]);
    expect(await initiativeNamed(api, secretariat, 'FIDES, Psychiatrisch Centrum Sint-Amandus')).toEqual(before);
    const future = await edit(secretariat, { ...input, content: form, asOf: '2100-01-01' });
    expect(refusal(future)).toMatchObject({ code: 'VALIDATION', field: 'asOf' });
    const nameless = await edit(secretariat, { ...input, content: form, sourceUrl: 'https://example.org/report' });
    expect(refusal(nameless)).toMatchObject({ code: 'VALIDATION', field: 'sourceTitle' });
  });

  it('refuses text that must not be stored, and asks again about text that may', async () => {
    const before = await initiativeNamed(api, secretariat, 'FIDES, Psychiatrisch Centrum Sint-Amandus');
    const form = await contentForm(secretariat, before.id);
    const send = (content: object, confirmedText?: boolean) =>
      edit(secretariat, { id: before.id, version: before.version, content: { ...form, ...content }, confirmedText });
    const secret = 'hxxps://bad.example/pictures/17';
    const blocked = await send({ description: `See ${secret}` }, true);
    expect(refusal(blocked)).toMatchObject({
      code: 'UNSAFE_TEXT',
      field: 'content.description',
      params: { findings: [{ kind: 'url', severity: 'block', index: 4 }] },
    });
    expect(JSON.stringify(blocked)).not.toContain('bad.example');
    const { rows } = await api.admin.query(`select from app.audit_values where after::text like '%bad.example%'`);
    expect(rows).toEqual([]);
    const nested = await send({
      facts: form.facts.map((fact, i) => (i === 1 ? { ...fact, note: 'Ask +44 20 7946 0958' } : fact)),
    });
    expect(refusal(nested)).toMatchObject({ code: 'UNSAFE_TEXT', field: 'content.facts.1.note' });
    const own = await send({ description: 'See https://www.fides.be/angebot', website: 'https://fides.be' });
    expect(own.errors).toBeUndefined();
  });

  it('is for the secretariat', async () => {
    const before = await initiativeNamed(api, coordinator, 'FIDES, Psychiatrisch Centrum Sint-Amandus');
    const content = await contentForm(coordinator, before.id);
    for (const role of ['OBSERVER', 'COORDINATOR', 'MANAGER', 'ADMIN'] as const) {
      const person = await api.addPerson(role, role === 'ADMIN' ? null : coordinator.hotlineId);
      const { id, version } = before;
      const [fact] = before.facts;
      expect(refusal(await edit(person, { id, version, content }))).toMatchObject({ code: 'FORBIDDEN' });
      expect(refusal(await change(person, 'confirmInitiative', 'VersionedInput', { id, version }))).toMatchObject({
        code: 'FORBIDDEN',
      });
      const settle = { initiativeId: id, factId: fact?.id, version, keep: true };
      expect(refusal(await change(person, 'confirmFact', 'ConfirmFactInput', settle))).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  it('is for the secretariat behind the second wall too', async () => {
    const statement = `update app.initiatives set name = 'Taken over' where demo = false returning id`;
    expect((await asPerson(api, secretariat, statement)).length).toBeGreaterThan(50);
    await expect(asPerson(api, coordinator, statement)).rejects.toThrow(/permission denied/);
    await expect(asPerson(api, await api.addPerson('ADMIN'), statement)).rejects.toThrow(/permission denied/);
  });

  it('never rewrites what a fact said, not even behind both walls', async () => {
    for (const change of [`certainty = 'INFERRED'`, `as_of = '1999'`, `code = 'XX'`, 'created_at = now()']) {
      const statement = `update app.initiative_facts set ${change}`;
      await expect(api.admin.query(statement)).rejects.toThrow(/withdrawn and said anew/);
    }
  });

  it('answers NOT_FOUND for what does not exist', async () => {
    const content = await contentForm(
      secretariat,
      (await initiativeNamed(api, secretariat, 'FIDES, Psychiatrisch Centrum Sint-Amandus')).id,
    );
    const id = '00000000-0000-4000-8000-000000000000';
    expect(refusal(await edit(secretariat, { id, version: 1, content }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves a trail with who, before and after', async () => {
    const before = await initiativeNamed(api, secretariat, 'FIDES, Psychiatrisch Centrum Sint-Amandus');
    const content = await contentForm(secretariat, before.id);
    await edit(secretariat, { id: before.id, version: before.version, content: { ...content, status: 'SUSPENDED' } });
    const { rows } = await api.admin.query(
      `select actor_id, before, after from app.audit_events join app.audit_values on event_id = id where record_id = $1 and table_name = 'initiatives' order by id desc limit 1`,
      [before.id],
    );
    expect(rows).toMatchObject([
      {
        actor_id: secretariat.id,
        before: { status: 'LISTED_UNCONFIRMED' },
        after: { status: 'SUSPENDED', version: before.version + 1 },
      },
    ]);
    expect(Object.keys(rows[0].after)).not.toContain('search_text');
  });
});

describe('confirming', () => {
  it('a whole initiative makes it fresh, answers its questions and is signed', async () => {
    const before = await initiativeNamed(api, secretariat, 'Courage Beratungsstelle');
    expect(before).toMatchObject({
      provenance: { stale: true, confirmedAt: null },
      doubts: expect.arrayContaining([expect.any(String)]),
    });
    const { id, version } = before;
    await change(secretariat, 'confirmInitiative', 'VersionedInput', { id, version });
    const seen = await initiativeNamed(api, coordinator, 'Courage Beratungsstelle');
    expect(seen).toMatchObject({
      version: version + 1,
      doubts: [],
      provenance: { asOf: '2020-06', stale: false, confirmedBy: 'Test secretariat' },
    });
    for (const { provenance } of [...seen.facts, ...seen.channels])
      expect(provenance).toMatchObject({ stale: false, confirmedBy: 'Test secretariat' });
    const again = await change(secretariat, 'confirmInitiative', 'VersionedInput', { id, version });
    expect(refusal(again)).toMatchObject({ code: 'CONFLICT', params: { current: { version: version + 1 } } });
  });

  it('one fact keeps it as stated, or withdraws it', async () => {
    const before = await initiativeNamed(api, secretariat, 'Männerberatung');
    const fact = (code: string) => before.facts.find((one) => one.code === code)?.id;
    const settle = (code: string, version: number, keep: boolean, note?: string) =>
      change(secretariat, 'confirmFact', 'ConfirmFactInput', {
        initiativeId: before.id,
        factId: fact(code),
        version,
        keep,
        note,
      });
    const kept = await settle('SECONDARY', before.version, true, 'Asked on the phone.');
    expect(kept.data?.confirmFact.facts.find(({ code }) => code === 'SECONDARY')).toMatchObject({
      certainty: 'STATED',
      note: 'Asked on the phone.',
      provenance: { stale: false, confirmedBy: 'Test secretariat' },
    });
    const { rows } = await api.admin.query(
      `select certainty, as_of, withdrawn_at is null as holds from app.initiative_facts
       where initiative_id = $1 and code = 'SECONDARY' order by created_at`,
      [before.id],
    );
    expect(rows).toEqual([
      { certainty: 'POSSIBLE', as_of: '2020-06', holds: false },
      { certainty: 'STATED', as_of: '2020-06', holds: true },
    ]);
    const withdrawn = await settle('de', before.version + 1, false);
    expect(withdrawn.data?.confirmFact).toMatchObject({ version: before.version + 2 });
    expect(withdrawn.data?.confirmFact.facts.map(({ code }) => code)).not.toContain('de');
    const found = await coordinator.ask<{ initiatives: { totalCount: number } }>(
      '{ initiatives(search: "mannerberatung german", filter: { country: ["AT"] }) { totalCount } }',
    );
    expect(found.data?.initiatives.totalCount).toBe(0);
    expect(refusal(await settle('de', before.version + 2, true))).toMatchObject({ code: 'NOT_FOUND' });
    expect(refusal(await settle('TERTIARY', before.version, true))).toMatchObject({ code: 'CONFLICT' });
  });

  it('away the last level leaves a list that says so', async () => {
    const before = await initiativeNamed(api, secretariat, 'Asster');
    let { version } = before;
    for (const { id: factId } of before.facts.filter(({ kind }) => kind === 'LEVEL')) {
      await change(secretariat, 'confirmFact', 'ConfirmFactInput', {
        initiativeId: before.id,
        factId,
        version,
        keep: false,
      });
      version += 1;
    }
    expect(await initiativeNamed(api, secretariat, 'Asster')).toMatchObject({
      version,
      levels: [],
      levelListState: 'NOT_STATED',
    });
  });
});
