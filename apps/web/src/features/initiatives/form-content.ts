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
