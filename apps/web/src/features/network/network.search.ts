import { countryCodes, networkTieKinds, openStages, preventionLevels, regions } from '@alongside/domain';
import { oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';

/** What the address of the network picture may say; without anything: all ties, as a picture where there is room. */
export function networkSearch(search: Record<string, unknown>) {
  return searchOf({
    kind: someOf(search, 'kind', networkTieKinds.codes),
    stage: someOf(search, 'stage', openStages),
    hotline: someOf(search, 'hotline'),
    region: someOf(search, 'region', regions.codes),
    country: someOf(search, 'country', countryCodes),
    level: someOf(search, 'level', preventionLevels.codes),
    layout: oneOf(search, 'layout', ['PICTURE', 'LIST']),
    /** The hotline or initiative whose ties are told. */
    member: textOf(search, 'member'),
  });
}

export type NetworkSearch = ReturnType<typeof networkSearch>;
