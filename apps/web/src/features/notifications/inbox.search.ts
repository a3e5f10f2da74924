import { notificationKinds } from '@alongside/domain';
import { flagOf, searchOf, someOf } from '../../lib/search.ts';

/** What the address of the inbox may say; without `all` it shows what is new. */
export function inboxSearch(search: Record<string, unknown>) {
  return searchOf({ all: flagOf(search, 'all'), kind: someOf(search, 'kind', notificationKinds.codes) });
}
