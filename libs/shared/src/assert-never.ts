/**
 * Stands where no case is left. The compiler complains when a new case appears; should one slip through at
 * run time all the same (data from outside), it throws.
 */
export function assertNever(value: never, what = 'case'): never {
  throw new RangeError(`Unexpected ${what}: ${String(value)}`);
}
