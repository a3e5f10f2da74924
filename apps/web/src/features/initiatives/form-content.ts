import { countryCodes, languageCodes } from '@alongside/domain';
import type { InitiativeContentInput, InitiativeFactKind } from '../../gql/graphql.ts';
import type { InitiativeRecord } from './fact-group.tsx';

/** Kinds of facts that the form asks for, in the order of the record. */
export const formKinds = [
  'COUNTRY',
  'LEVEL',
  'SERVICE',
  'AUDIENCE',
  'ACCESS',
  'MODE',
  'LANGUAGE',
  'EXCLUSION',
] as const satisfies readonly InitiativeFactKind[];

export const placeCodes = { COUNTRY: countryCodes, LANGUAGE: languageCodes } as const;

/** The content of a form for something that the registry does not know yet. */
export const emptyContent: InitiativeContentInput = {
  name: '',
  scope: 'NATIONAL',
  status: 'LISTED_UNCONFIRMED',
  levelListState: 'NOT_STATED',
  facts: [],
  channels: [],
};

/** The present content of a record, whole: what the form does not show is sent back as it was. */
export const contentOf = (record: InitiativeRecord): InitiativeContentInput => ({
  name: record.name,
  localName: record.localName ?? null,
  aliases: [...record.aliases],
  organisationId: record.organisation?.id ?? null,
  scope: record.scope,
  website: record.website ?? null,
  description: record.description ?? null,
  levelListState: record.levelListState,
  status: record.status,
  facts: record.facts.map(({ kind, code, certainty, note }) => ({ kind, code, certainty, note: note ?? null })),
  channels: record.channels.map(({ kind, value, hours, note, public: open }) => ({
    kind,
    value,
    hours: hours ?? null,
    note: note ?? null,
    public: open,
  })),
});

/** Chosen codes of a kind; facts that stay keep their certainty and note, new ones are stated. */
export function withCodes(
  content: InitiativeContentInput,
  kind: InitiativeFactKind,
  codes: readonly string[],
): InitiativeContentInput {
  const known = new Map(content.facts.filter((fact) => fact.kind === kind).map((fact) => [fact.code, fact]));
  const facts = [
    ...content.facts.filter((fact) => fact.kind !== kind),
    ...codes.map((code) => known.get(code) ?? { kind, code, certainty: 'STATED' as const }),
  ];
  const levels = facts.some((fact) => fact.kind === 'LEVEL');
  const levelListState = levels ? 'KNOWN' : content.levelListState === 'KNOWN' ? 'NOT_STATED' : content.levelListState;
  return { ...content, facts, levelListState };
}

const filled = (text: string | null | undefined) => text?.trim() || null;

/** The content as it is sent: texts that were emptied are left out. */
export const tidy = (content: InitiativeContentInput): InitiativeContentInput => ({
  ...content,
  localName: filled(content.localName),
  website: filled(content.website),
  description: filled(content.description),
});

type Facts = InitiativeContentInput['facts'];
type FactKind = (typeof formKinds)[number];

/** The content with one field for each kind of fact, so that two people may change different kinds at once. */
export type ContentFields = Omit<InitiativeContentInput, 'facts'> &
  Record<FactKind, Facts> & { readonly doubts: readonly string[] };

/** The content and its open questions as fields. */
export const fieldsOf = ({ facts, ...rest }: InitiativeContentInput, doubts: readonly string[]): ContentFields => ({
  ...rest,
  ...(Object.fromEntries(formKinds.map((kind) => [kind, facts.filter((fact) => fact.kind === kind)])) as Record<
    FactKind,
    Facts
  >),
  doubts,
});

const sorted = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items.toSorted((a, b) => key(a).localeCompare(key(b)));

/** Facts and channels in one order, whoever read them: else the same ones would look different. */
export const inOrder = (content: InitiativeContentInput): InitiativeContentInput => ({
  ...content,
  facts: sorted(content.facts, ({ kind, code }) => `${kind} ${code}`),
  channels: sorted(content.channels, ({ kind, value }) => `${kind} ${value}`),
});

/** The content that the fields make up. That levels are known follows from the levels. */
export function contentIn({ doubts: _, ...fields }: ContentFields): InitiativeContentInput {
  const facts = formKinds.flatMap((kind) => fields[kind]);
  const plain = Object.fromEntries(Object.entries(fields).filter(([name]) => !formKinds.some((kind) => kind === name)));
  const { levelListState } = fields;
  return {
    ...(plain as Omit<InitiativeContentInput, 'facts'>),
    facts,
    levelListState: fields.LEVEL.length > 0 ? 'KNOWN' : levelListState === 'KNOWN' ? 'NOT_STATED' : levelListState,
  };
}
