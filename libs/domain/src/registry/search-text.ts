import { normaliseForSearch } from '@alongside/shared';
import type { InitiativeFactKind } from '../vocabulary/index.ts';
import { factLabel } from './fact-codes.ts';

/** What the search text of an initiative is made from. */
export interface SearchableInitiative {
  readonly name: string;
  readonly localName: string | null;
  readonly aliases: readonly string[];
  readonly organisation: {
    readonly name: string;
    readonly otherNames: readonly string[];
    readonly acronym: string | null;
  } | null;
  readonly facts: readonly { readonly kind: InitiativeFactKind; readonly code: string }[];
}

/** Facts that people search for by word; levels, modes and exclusions are facets only. */
const searchedKinds: readonly InitiativeFactKind[] = ['COUNTRY', 'SERVICE', 'AUDIENCE', 'ACCESS', 'LANGUAGE'];

/**
 * The text that a search looks through: names first, then the organisation, then the English labels of
 * countries, services, audiences, access conditions and languages. Normalised, so that a question that went
 * through `searchWords` finds it; each part once.
 */
export function searchTextOf(initiative: SearchableInitiative): string {
  const { organisation } = initiative;
  const labels = searchedKinds.flatMap((searched) =>
    initiative.facts.filter(({ kind }) => kind === searched).map(({ kind, code }) => factLabel(kind, code)),
  );
  const parts = [
    initiative.name,
    initiative.localName ?? '',
    ...initiative.aliases,
    organisation?.name ?? '',
    organisation?.acronym ?? '',
    ...(organisation?.otherNames ?? []),
    ...labels,
  ].map(normaliseForSearch);
  return [...new Set(parts)].filter((part) => part !== '').join(' ');
}
