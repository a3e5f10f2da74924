import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryDir } from '../process/temporary-dir.ts';
import { fingerprint } from './build.ts';

let dir: string;
beforeEach(() => {
  dir = temporaryDir('build');
  mkdirSync(path.join(dir, 'dist'));
  writeFileSync(path.join(dir, 'a.ts'), 'one');
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the fingerprint of sources', () => {
  test('stays the same while nothing changes, and whatever a build writes', () => {
    const before = fingerprint([dir, '/no/such/place']);
    writeFileSync(path.join(dir, 'dist/a.js'), 'one');
    expect(fingerprint([dir, '/no/such/place'])).toBe(before);
  });

  test.each([
    ['a new file', () => writeFileSync(path.join(dir, 'b.ts'), '')],
    ['another size', () => writeFileSync(path.join(dir, 'a.ts'), 'three')],
    ['another time', () => utimesSync(path.join(dir, 'a.ts'), 1, 1)],
    ['a lost file', () => rmSync(path.join(dir, 'a.ts'))],
  ])('changes with %s', (_, change) => {
    const before = fingerprint([dir]);
    change();
    expect(fingerprint([dir])).not.toBe(before);
  });
});
