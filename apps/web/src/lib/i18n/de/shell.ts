import type { shell as english } from '../en/shell.ts';
import type { Catalogue } from './index.ts';

export const shell: Catalogue<typeof english> = {
  skip: 'Zum Inhalt springen',
  home: 'Start',
};
