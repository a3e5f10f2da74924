import type { Catalogue } from '../catalogue.ts';
import type { proposals as english } from '../en/proposals.ts';

export const proposals: Catalogue<typeof english> = {
  title: 'Vorschläge',
};
