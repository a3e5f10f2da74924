import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { isRefusal } from '../../lib/api-refusal.ts';

/** One change that somebody else made since the record was opened. */
export interface ForeignChange {
  /** Null where the reader may not know, or where the product did it. */
  readonly by: string | null;
  readonly at: string;
  /** Names of input fields. */
  readonly fields: readonly string[];
}

/** What a `CONFLICT` tells about a record that somebody else saved first. */
export interface Clash {
  readonly version: number;
  readonly current: Readonly<Record<string, unknown>>;
  /** What the records are called whose ids stand in `current`. */
  readonly names: Readonly<Record<string, string>>;
  /** The latest first. */
  readonly changes: readonly ForeignChange[];
}

/** The clash of versions that a refusal tells of; undefined for every other refusal, a doubled record among them. */
export function clashOf(refusal: ApiRefusal, seen: number): Clash | undefined {
  const { current, names, changes } = refusal.params;
  const version = current?.['version'];
  if (!isRefusal(refusal, 'CONFLICT') || !current || typeof version !== 'number' || version === seen) return undefined;
  return {
    version,
    current,
    names: (names ?? {}) as Clash['names'],
    changes: (changes ?? []) as Clash['changes'],
  };
}

/** Who changed a field last, as far as it is known. */
export const changeOf = ({ changes }: Clash, field: string): ForeignChange | undefined =>
  changes.find(({ fields }) => fields.includes(field)) ?? changes[0];
