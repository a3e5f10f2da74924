import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDir } from '../process/temporary-dir.ts';
import { countJest, countOf, countPlaywright, sum } from './count.ts';

describe('counting tests', () => {
  test('a Jest file that broke before its tests could run is a failure', () => {
    expect(countJest({ numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 1 })).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  test('a journey that passed at its second try is told apart, and a fault outside any journey is a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats, errors: ['no server'] })).toEqual({ passed: 6, failed: 2, flaky: 1 });
  });

  test('a runner that wrote no report failed, whatever it says', () => {
    expect(countOf('/no/such/report.json', 0, countJest)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner that ends badly with only green tests failed', () => {
    const dir = temporaryDir('count');
    const file = path.join(dir, 'report.json');
    writeFileSync(file, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }));
    expect(countOf(file, 1, countJest)).toEqual({ passed: 3, failed: 1 });
    expect(countOf(file, 0, countJest)).toEqual({ passed: 3, failed: 0 });
    rmSync(dir, { recursive: true });
  });

  test('steps add up', () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3, flaky: 1 },
      ]),
    ).toEqual({ passed: 3, failed: 3, flaky: 1 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, flaky: 0 });
  });
});
