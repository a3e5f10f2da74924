import type { Catalogue } from '../catalogue.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Catalogue<typeof english> = {
  skip: 'Zum Inhalt springen',
  home: 'Start',
};
