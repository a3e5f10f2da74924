import type { Catalogue } from '../catalogue.ts';
import type { partnerships as english } from '../en/partnerships.ts';

export const partnerships: Catalogue<typeof english> = {
  title: 'Partnerschaften',
};
