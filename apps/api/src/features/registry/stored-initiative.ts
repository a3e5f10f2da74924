import type { ContactChannelValue, InitiativeContent, InitiativeFactValue } from '@alongside/domain';
import type { ContactChannelEntity } from './contact-channel.entity.ts';
import type { InitiativeEntity } from './initiative.entity.ts';
import type { InitiativeFactEntity } from './initiative-fact.entity.ts';

/** An initiative with the facts and channels that are in force. */
export interface StoredInitiative {
  readonly row: InitiativeEntity;
  readonly facts: readonly InitiativeFactEntity[];
  readonly channels: readonly ContactChannelEntity[];
}

const factValue = ({ kind, code, certainty, note }: InitiativeFactValue): InitiativeFactValue => ({
  kind,
  code,
  certainty,
  note,
});

const channelValue = (channel: ContactChannelValue): ContactChannelValue => ({
  kind: channel.kind,
  value: channel.value,
  hours: channel.hours,
  note: channel.note,
  public: channel.public,
});

/** The columns of an initiative that people edit. */
export const plainFields = (content: Omit<InitiativeContent, 'facts' | 'channels'>) => ({
  name: content.name,
  localName: content.localName,
  aliases: [...content.aliases],
  organisationId: content.organisationId,
  scope: content.scope,
  website: content.website,
  description: content.description,
  levelListState: content.levelListState,
  status: content.status,
});

/** The stored record as people edit and propose it. */
export const storedContent = ({ row, facts, channels }: StoredInitiative): InitiativeContent => ({
  ...plainFields(row),
  facts: facts.map(factValue),
  channels: channels.map(channelValue),
});

/** What has to happen to rows so that they hold the values. */
export interface Difference<Row, Value> {
  readonly gone: readonly Row[];
  readonly changed: readonly { readonly row: Row; readonly value: Value }[];
  readonly added: readonly Value[];
}

function difference<Value, Row extends Value>(
  rows: readonly Row[],
  values: readonly Value[],
  keyOf: (value: Value) => string,
  plain: (value: Value) => Value,
): Difference<Row, Value> {
  const before = new Map(rows.map((row) => [keyOf(row), row]));
  const after = new Set(values.map(keyOf));
  const kept = values.flatMap((value) => {
    const row = before.get(keyOf(value));
    return row ? [{ row, value }] : [];
  });
  return {
    gone: rows.filter((row) => !after.has(keyOf(row))),
    changed: kept.filter(({ row, value }) => JSON.stringify(plain(row)) !== JSON.stringify(plain(value))),
    added: values.filter((value) => !before.has(keyOf(value))),
  };
}

/**
 * Facts are told apart by all that they say. One that says something else is a new fact with its own source and
 * day, and the old one is withdrawn: days before the change keep what was known of them.
 */
export const factDifference = (rows: readonly InitiativeFactEntity[], values: readonly InitiativeFactValue[]) =>
  difference(rows, values, (fact) => JSON.stringify(factValue(fact)), factValue);

/** Channels are told apart by kind and value. */
export const channelDifference = (rows: readonly ContactChannelEntity[], values: readonly ContactChannelValue[]) =>
  difference(rows, values, ({ kind, value }) => `${kind} ${value}`, channelValue);
