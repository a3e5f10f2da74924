import { hotlineOperators } from './hotline-operators.ts';
import { initiativeOperators } from './initiative-operators.ts';

export type { OrganisationContent } from './organisation.ts';

/** All organisations of the first content, by their stable key. */
export const organisations = { ...hotlineOperators, ...initiativeOperators };

export type OrganisationKey = keyof typeof organisations;
