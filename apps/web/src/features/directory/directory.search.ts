import { partnershipStages } from '@alongside/domain';
import { searchOf, someOf } from '../../lib/search.ts';

/** What the address of the directory may say. */
export function directorySearch(search: Record<string, unknown>) {
  return searchOf({ stage: someOf(search, 'stage', partnershipStages.codes) });
}
