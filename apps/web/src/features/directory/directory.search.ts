import { campaignPhases, partnershipStages } from '@alongside/domain';
import { oneOf, searchOf, someOf } from '../../lib/search.ts';

/** What the directory shows: who works with whom, or who runs which campaign. */
export const directoryParts = ['partnerships', 'campaigns'] as const;

/** What the address of the directory may say. */
export function directorySearch(search: Record<string, unknown>) {
  return searchOf({
    part: oneOf(search, 'part', directoryParts),
    stage: someOf(search, 'stage', partnershipStages.codes),
    phase: someOf(search, 'phase', campaignPhases.codes),
  });
}
