import { expect, it } from '@jest/globals';
import { assertNever } from './assert-never.ts';

it('throws where no case is left', () => {
  expect(() => assertNever('X' as never, 'colour')).toThrow('Unexpected colour: X');
});
