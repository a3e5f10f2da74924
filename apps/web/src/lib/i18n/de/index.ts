import type { Catalogue } from '../catalogue.ts';
import type { en } from '../en/index.ts';
import { shell } from './shell.ts';

/** The German texts by area, and the labels of the vocabularies, which in English come from the domain. */
export const de: Catalogue<typeof en> & { readonly vocabulary?: object } = { shell };
