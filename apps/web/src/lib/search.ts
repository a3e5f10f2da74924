import { isDay } from '@alongside/domain';
import { parseCivilDate } from '@alongside/shared';

/**
 * Readers for `validateSearch`: an address may hold anything, so whatever does not fit is left out.
 * Each answers `undefined` for the default, which keeps addresses short.
 */
type Search = Record<string, unknown>;

export function textOf(search: Search, key: string): string | undefined {
  const value = search[key];
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, 200) : undefined;
}

export function oneOf<C extends string>(search: Search, key: string, codes: readonly C[]): C | undefined {
  return codes.find((code) => code === search[key]);
}

/** A list of codes; a single value counts as a list of one. Without `codes` any text passes. */
export function someOf<C extends string>(search: Search, key: string, codes?: readonly C[]): C[] | undefined {
  const value = search[key];
  const given = (Array.isArray(value) ? value : [value]).filter((one): one is C => typeof one === 'string');
  const known = codes ? given.filter((one) => codes.includes(one)) : given;
  return known.length > 0 ? [...new Set(known)].slice(0, 60) : undefined;
}

export function flagOf(search: Search, key: string): true | undefined {
  return search[key] === true || search[key] === 'true' || search[key] === 1 ? true : undefined;
}

/** A positive whole number. */
export function countOf(search: Search, key: string): number | undefined {
  const value = Number(search[key]);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A day, or one counted from today; see `dayOf` of libs/domain. */
export function dayTextOf(search: Search, key: string): string | undefined {
  const value = search[key];
  return typeof value === 'string' && isDay(value) ? value : undefined;
}

export function dateOf(search: Search, key: string): string | undefined {
  const value = search[key];
  return typeof value === 'string' ? parseCivilDate(value) : undefined;
}

/**
 * The finished search of a page, every key optional, so that links need not name them. Unset keys must stay in the
 * object: the router lays it over what the address says, and a key that is absent would let the raw value through.
 */
export function searchOf<S extends object>(search: S): { [K in keyof S]?: Exclude<S[K], undefined> } {
  return search as { [K in keyof S]?: Exclude<S[K], undefined> };
}
