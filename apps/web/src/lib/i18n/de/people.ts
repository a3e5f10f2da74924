import type { Catalogue } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Catalogue<typeof english> = {
  title: 'Personen',
};
