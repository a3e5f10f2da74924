import { expect, it } from '@jest/globals';
import { signInSearch } from './sign-in.search.ts';

it('leads back to the page that asked for a session', () => {
  expect(signInSearch({ next: '/partnerships?stage=%5B"ACTIVE"%5D' })).toEqual({
    next: '/partnerships?stage=%5B"ACTIVE"%5D',
  });
});

it.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  'settings',
  '',
])('leads nobody to “%s”', (next) => {
  expect(signInSearch({ next })).toStrictEqual({ next: undefined });
});
