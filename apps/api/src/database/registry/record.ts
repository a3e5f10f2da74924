import { createHash } from 'node:crypto';
import { uuidV5 } from '../../kernel/uuid-v5.ts';
import type { OrganisationKey } from './organisations/index.ts';
import type { Provenance, RegistryContent } from './types.ts';

/** Namespace of all ids of the first content; a key and this number give the same id on every machine. */
const NAMESPACE = 'b6a1f0c4-5a0e-4b7e-9f43-2f6d1c8e7a05';

/** Columns and values of one row, its `id` included. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Rows that belong to a record and are loaded with it. */
export interface Children {
  readonly table: string;
  /** Column that names the record. */
  readonly parent: string;
  readonly rows: readonly Row[];
  /** True where a row that went away stays readable as withdrawn; else it is removed. */
  readonly withdrawn?: boolean;
  /** True where a row that went away stays as it is. */
  readonly keeps?: boolean;
}

/** What is loaded and kept apart from people's edits as one: a row with the rows that hang on it. */
export interface RegistryRecord {
  readonly table: string;
  readonly row: Row;
  readonly children: readonly Children[];
}

/** The id of a record, derived from its table and its stable key. */
export const idOf = (table: string, ...key: string[]): string => uuidV5(NAMESPACE, [table, ...key].join('/'));

export const digestOf = (record: RegistryRecord): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64url');

/** Columns of where a record comes from. */
export const provenanceOf = ({ source, asOf }: Provenance) => ({ source_id: idOf('sources', source), as_of: asOf });

/** The names of an organisation as searches want them; null where none is known. */
export function organisationNames(content: RegistryContent, key: OrganisationKey | undefined) {
  if (key === undefined) return null;
  const { name, acronym = null, otherNames = [] } = content.organisations[key];
  return { name, acronym, otherNames };
}
