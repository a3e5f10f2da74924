import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { structureOf } from './check-structure.ts';

const FEATURES = 'apps/api/src/features';
const MIGRATIONS = 'apps/api/src/database/migrations';

const slice = (name: string) => ({
  [`${FEATURES}/${name}/index.ts`]: `export { Module as ${name} } from './${name}.module.ts';`,
  [`${FEATURES}/${name}/${name}.module.ts`]: 'export class Module {}',
  [`${FEATURES}/${name}/${name}.e2e.spec.ts`]: '',
});

const migrationList = (...names: readonly string[]) => `
  import { CreateHouse1700000000000 } from './migrations/1700000000000-create-house.ts';
  import { CreateGarden1700000001000 } from './migrations/1700000001000-create-garden.ts';
  export const migrations = [${names.join(', ')}];`;

/** A small repository without a fault. */
const sound: Readonly<Record<string, string>> = {
  ...slice('seeds'),
  ...slice('flowers'),
  'apps/api/src/features.ts': `
    import { seeds } from './features/seeds/index.ts';
    import { flowers } from './features/flowers/index.ts';
    export const features = [seeds, flowers];`,
  'apps/api/src/database/data-source.ts': migrationList('CreateHouse1700000000000', 'CreateGarden1700000001000'),
  [`${MIGRATIONS}/1700000000000-create-house.ts`]: 'export class CreateHouse1700000000000 {}',
  [`${MIGRATIONS}/1700000001000-create-garden.ts`]: 'export class CreateGarden1700000001000 {}',
  'libs/domain/src/season.ts':
    '// Date.now() is the caller’s.\nexport const seasonOf = (now: number) => new Date(now);',
  'tools/src/water.ts': 'export const water = () => Date.now();',
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'alongside-structure-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The faults of the sound repository with some files changed, added or, with `null`, taken away. */
function faultsWith(changes: Readonly<Record<string, string | null>>): readonly string[] {
  for (const [file, text] of Object.entries({ ...sound, ...changes })) {
    if (text === null) continue;
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return structureOf(root).faults;
}

describe('the structure', () => {
  test('has no fault in a sound repository', () => {
    expect(faultsWith({})).toEqual([]);
  });

  test('of this repository is as promised', () => {
    const { faults, files } = structureOf(path.resolve(import.meta.dirname, '../..'));
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(300);
  });

  test('tells the length of the file in the middle, specs left out', () => {
    faultsWith({ 'tools/src/long.ts': 'const a = 1;\n'.repeat(100), 'tools/src/long.spec.ts': '\n'.repeat(900) });
    const { medianLines, files } = structureOf(root);
    expect([medianLines, files]).toEqual([1, 9]);
  });
});

describe('a feature', () => {
  test.each([
    ['an import', `import { flowers } from '../flowers/index.ts';`],
    ['an import of types', `import type { flowers } from '../flowers/index.ts';`],
    ['a re-export', `export * from '../flowers/index.ts';`],
    ['an import while it runs', `export const later = () => import('../flowers/index.ts');`],
  ])('may not use a later one by %s', (_, text) => {
    expect(faultsWith({ [`${FEATURES}/seeds/seed.service.ts`]: text })).toEqual([
      expect.stringContaining('seeds/seed.service.ts imports flowers, which stands after seeds'),
    ]);
  });

  test('may use an earlier one', () => {
    const text = `import { seeds } from '../seeds/index.ts';`;
    expect(faultsWith({ [`${FEATURES}/flowers/flower.service.ts`]: text })).toEqual([]);
  });

  test('stands in the list of features', () => {
    expect(faultsWith(slice('weeds'))).toEqual([expect.stringContaining('The feature weeds does not stand in')]);
  });

  test.each(['seed.mapper.ts', 'seed.ts', 'seed.sql', 'parts/seed.service.ts'])('holds no file %s', (name) => {
    expect(faultsWith({ [`${FEATURES}/seeds/${name}`]: '' })).toEqual([
      expect.stringContaining(`seeds/${name} has none of the roles of a slice`),
    ]);
  });

  test.each([
    ['seeds.module.ts', 'module'],
    ['index.ts', 'index.ts'],
    ['seeds.e2e.spec.ts', 'spec through GraphQL'],
  ])('is not whole without %s', (name, what) => {
    expect(faultsWith({ [`${FEATURES}/seeds/${name}`]: null })).toEqual([
      expect.stringContaining(`The feature seeds has no ${what}`),
    ]);
  });
});

describe('a name', () => {
  test.each(['libs/shared/src/utils/text.ts', 'libs/shared/src/date-helper.ts', 'tools/src/water.manager.ts'])(
    'such as %s says nothing',
    (file) => {
      expect(faultsWith({ [file]: '' })).toEqual([expect.stringContaining('has a name under which anything fits')]);
    },
  );

  test('may hold such a word as a part of its own', () => {
    expect(faultsWith({ 'tools/src/database.ts': '', 'tools/tsconfig.base.json': '{}' })).toEqual([]);
  });
});

test('a constructor asks for six things at most', () => {
  const asking = (count: number) =>
    `export class Gardener { constructor(${Array.from({ length: count }, (_, i) => `private readonly tool${i}: Map<string, (a: number, b: number) => void>`).join(', ')}) {} }`;
  const faults = faultsWith({ 'tools/src/six.ts': asking(6), 'tools/src/seven.ts': asking(7) });
  expect(faults).toEqual([expect.stringContaining('tools/src/seven.ts has a constructor with 7 parameters')]);
});

describe('a migration', () => {
  test('stands in the list', () => {
    expect(faultsWith({ [`${MIGRATIONS}/1700000002000-add-pond.ts`]: '' })).toEqual([
      expect.stringContaining('1700000002000-add-pond.ts does not stand in'),
    ]);
  });

  test('is named by its time, a verb and a thing', () => {
    expect(faultsWith({ [`${MIGRATIONS}/pond.ts`]: '' })).toContainEqual(expect.stringContaining('is not named <time'));
  });

  test('stands after those of an earlier time', () => {
    const list = migrationList('CreateGarden1700000001000', 'CreateHouse1700000000000');
    expect(faultsWith({ 'apps/api/src/database/data-source.ts': list })).toEqual([
      expect.stringContaining('1700000000000-create-house.ts stands in'),
    ]);
  });

  test('is a class of the same time as its file', () => {
    const list = migrationList('CreateHouse1700000000000', 'CreateGarden1700000001000').replaceAll(
      'CreateGarden1700000001000',
      'CreateGarden1700000009000',
    );
    expect(faultsWith({ 'apps/api/src/database/data-source.ts': list })).toEqual([
      expect.stringContaining('The class CreateGarden1700000009000 does not end with the time of its file'),
    ]);
  });
});

describe('a rule', () => {
  test.each([
    ['Date.now', 'export const a = () => Date.now();'],
    ['new Date()', 'export const a = () => new Date();'],
    ['Date()', 'export const a = () => Date();'],
    ['Math.random', 'export const a = () => Math.random();'],
  ])('does not use %s', (what, text) => {
    expect(faultsWith({ 'libs/domain/src/rule.ts': text })).toEqual([
      `libs/domain/src/rule.ts uses ${what}. A rule gets the time, ids and seeds as arguments.`,
    ]);
  });

  test('may be measured by its spec', () => {
    expect(faultsWith({ 'libs/domain/src/rule.spec.ts': 'Date.now();' })).toEqual([]);
  });
});
