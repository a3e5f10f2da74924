import type { en } from '../en/index.ts';
import { shell } from './shell.ts';

/** A catalogue may lag behind: what is missing shows in English. */
export type Catalogue<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Catalogue<T[K]> };

export const de: Catalogue<typeof en> & { readonly vocabulary?: object } = { shell };
