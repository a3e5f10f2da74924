import { describe, expect, test } from '@jest/globals';
import { readOptions, scenarioNames } from './options.ts';
import { scenarios } from './scenarios/index.ts';

describe('options of the bench', () => {
  test('nothing said means the full set and every scenario', () => {
    expect(readOptions([])).toEqual({
      scale: 1,
      json: undefined,
      seconds: 6,
      only: [...scenarioNames],
      growth: false,
      reload: false,
    });
  });

  test('every scenario can be asked for, in the order of the report', () => {
    expect(scenarioNames).toEqual(scenarios.map(({ name }) => name));
  });

  test('scenarios keep the order of the report', () => {
    expect(readOptions(['--only', 'log,list', '--scale', '0.01', '--growth'])).toMatchObject({
      only: ['list', 'log'],
      scale: 0.01,
      growth: true,
    });
  });

  test.each([
    [['--scale', '0']],
    [['--scale', 'big']],
    [['--seconds', '-1']],
    [['--only', 'list,login']],
    [['--fast']],
  ])('%j is refused with the usage', (args) => {
    expect(() => readOptions(args)).toThrow('npm run bench');
  });
});
