import type { InitiativeContent } from './initiative-content.ts';

/** A proposal brought onto the present state of a record. */
export interface MergedContent {
  readonly content: InitiativeContent;
  /** Fields that both sides changed in different ways, named as in `ProposedChange`; empty when it fits. */
  readonly conflicts: readonly string[];
}

type PlainField = Exclude<keyof InitiativeContent, 'facts' | 'channels'>;

const plainFields: readonly PlainField[] = [
  'name',
  'localName',
  'aliases',
  'organisationId',
  'scope',
  'website',
  'description',
  'levelListState',
  'status',
];

/** One spelling of a value: neither the order of aliases nor that of an object's fields tells anything. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return spelled(Object.entries(value).map(([name, item]) => `${name}: ${spelled(item)}`));
}

const same = (a: unknown, b: unknown): boolean => spelled(a) === spelled(b);

/** Of three states of one value: what it becomes, and whether both sides changed it differently. */
function settled<T>(base: T, proposed: T, current: T): { readonly value: T; readonly conflict: boolean } {
  if (same(base, proposed)) return { value: current, conflict: false };
  return { value: proposed, conflict: !same(base, current) && !same(proposed, current) };
}

interface Items<T> {
  readonly base: readonly T[];
  readonly proposed: readonly T[];
  readonly current: readonly T[];
}

/** Merges lists item by item; items keep the present order, new ones follow. */
function settledList<T>(items: Items<T>, keyOf: (item: T) => string, fieldOf: (item: T) => string) {
  const byKey = (list: readonly T[]) => new Map(list.map((item) => [keyOf(item), item]));
  const [base, proposed, current] = [byKey(items.base), byKey(items.proposed), byKey(items.current)];
  const outcomes = [...new Map([...current, ...proposed, ...base])].map(([key, item]) => ({
    field: fieldOf(item),
    ...settled(base.get(key), proposed.get(key), current.get(key)),
  }));
  return {
    list: outcomes.flatMap(({ value }) => value ?? []) as T[],
    conflicts: outcomes.flatMap(({ conflict, field }) => (conflict ? [field] : [])),
  };
}

/**
 * Carries the changes from `base` to `proposed` over to `current`, which others may have changed since. What the
 * proposal left alone stays as it is now; a value that both sides changed differently is a conflict.
 */
export function mergeContent(
  base: InitiativeContent,
  proposed: InitiativeContent,
  current: InitiativeContent,
): MergedContent {
  const plain = plainFields.map((field) => ({ field, ...settled(base[field], proposed[field], current[field]) }));
  const facts = settledList(
    { base: base.facts, proposed: proposed.facts, current: current.facts },
    ({ kind, code }) => `${kind} ${code}`,
    ({ kind, code }) => `facts.${kind}.${code}`,
  );
  const channels = settledList(
    { base: base.channels, proposed: proposed.channels, current: current.channels },
    ({ kind, value }) => `${kind} ${value}`,
    ({ kind }) => `channels.${kind}`,
  );
  return {
    content: {
      ...current,
      ...(Object.fromEntries(plain.map(({ field, value }) => [field, value])) as Pick<InitiativeContent, PlainField>),
      facts: facts.list,
      channels: channels.list,
    },
    conflicts: [
      ...plain.flatMap(({ field, conflict }) => (conflict ? [field] : [])),
      ...facts.conflicts,
      ...channels.conflicts,
    ],
  };
}
