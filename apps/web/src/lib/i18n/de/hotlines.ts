import type { Catalogue } from '../catalogue.ts';
import type { hotlines as english } from '../en/hotlines.ts';

export const hotlines: Catalogue<typeof english> = {
  title: 'Hotlines',
};
