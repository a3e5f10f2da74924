import { searchOf, textOf } from '../../lib/search.ts';

/** Where to go after signing in. Only addresses of our own pages are followed; `//host` and `/\host` are none. */
export function signInSearch(search: Record<string, unknown>) {
  const next = textOf(search, 'next');
  const ours = next !== undefined && /^\/(?![/\\])/.test(next);
  return searchOf({ next: ours ? next : undefined });
}
