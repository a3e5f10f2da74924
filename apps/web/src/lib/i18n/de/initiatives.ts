import type { Catalogue } from '../catalogue.ts';
import type { initiatives as english } from '../en/initiatives.ts';

export const initiatives: Catalogue<typeof english> = {
  title: 'Initiativen',
};
