import { describe, expect, test } from '@jest/globals';
import { lockfileFaults } from './check-lockfile.ts';

const complete = {
  '': {},
  'libs/domain': {},
  'node_modules/@alongside/domain': { resolved: 'libs/domain', link: true },
  'node_modules/swift': { version: '1.0.0', optionalDependencies: { 'swift-linux': '1.0.0' } },
  'node_modules/swift/node_modules/swift-linux': { version: '1.0.0' },
};

describe('the lockfile', () => {
  test('has no fault when every optional package of every platform is there', () => {
    expect(lockfileFaults({ packages: complete })).toEqual([]);
  });

  test('lacks a platform when one of the optional packages is not locked', () => {
    const { 'node_modules/swift/node_modules/swift-linux': _, ...packages } = complete;
    expect(lockfileFaults({ packages })).toEqual(['node_modules/swift@1.0.0 misses swift-linux']);
  });

  test('may not lead to a private registry', () => {
    const packages = { ...complete, 'node_modules/a': { resolved: 'https://mirror.example/a.tgz' } };
    expect(lockfileFaults({ packages })).toHaveLength(1);
  });
});
