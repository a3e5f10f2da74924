import { certainties, channelKinds, levelListStates, operationalStatuses, scopes } from '../vocabulary/index.ts';
import { factLabel } from './fact-codes.ts';
import type { ContactChannelValue, InitiativeContent, InitiativeFactValue } from './initiative-content.ts';

/** One change of a proposal in words that a person can judge; `null` for "was not there" and "goes away". */
export interface ProposedChange {
  /** `name`, `facts.SERVICE.HELPLINE_CHAT`, `channels.PHONE`, … */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Names for what the content only knows by id. */
export interface NameLookup {
  readonly organisation: (id: string) => string;
}

type PlainField = Exclude<keyof InitiativeContent, 'facts' | 'channels'>;

const plainFields: Readonly<Record<PlainField, (content: InitiativeContent, names: NameLookup) => string | null>> = {
  name: ({ name }) => name,
  localName: ({ localName }) => localName,
  aliases: ({ aliases }) => (aliases.length === 0 ? null : aliases.join(' · ')),
  organisationId: ({ organisationId }, names) => (organisationId === null ? null : names.organisation(organisationId)),
  scope: ({ scope }) => scopes.label(scope),
  website: ({ website }) => website,
  description: ({ description }) => description,
  levelListState: ({ levelListState }) => levelListStates.label(levelListState),
  status: ({ status }) => operationalStatuses.label(status),
};

const withNote = (text: string, note: string | null) => (note === null || note === '' ? text : `${text}. ${note}`);

const factText = ({ kind, code, certainty, note }: InitiativeFactValue) =>
  withNote(`${factLabel(kind, code)} (${certainties.label(certainty).toLowerCase()})`, note);

function channelText({ kind, value, hours, note, public: open }: ContactChannelValue): string {
  const details = [channelKinds.label(kind), hours, open ? null : 'not public'].filter(
    (each) => each !== null && each !== '',
  );
  return withNote(`${value} (${details.join(', ')})`, note);
}

/** Compares two lists by key; items appear in the order of the list before, new ones after them. */
function listChanges<T>(
  before: readonly T[],
  after: readonly T[],
  describe: {
    readonly key: (item: T) => string;
    readonly field: (item: T) => string;
    readonly text: (item: T) => string;
  },
): ProposedChange[] {
  const old = new Map(before.map((item) => [describe.key(item), item]));
  const next = new Map(after.map((item) => [describe.key(item), item]));
  return [...new Map([...old, ...next])].flatMap(([key, item]) => {
    const [was, becomes] = [old.get(key), next.get(key)];
    const change = {
      field: describe.field(item),
      before: was === undefined ? null : describe.text(was),
      after: becomes === undefined ? null : describe.text(becomes),
    };
    return change.before === change.after ? [] : [change];
  });
}

/**
 * What changes from one content of an initiative to another, field by field and fact by fact, in the order of
 * the record; empty when nothing does. The order of aliases, facts and channels is no change.
 *
 * @param before `null` for a new initiative: everything that is filled in is a change
 */
export function changesBetween(
  before: InitiativeContent | null,
  after: InitiativeContent,
  names: NameLookup = { organisation: (id) => id },
): ProposedChange[] {
  const sorted = (content: InitiativeContent) => ({ ...content, aliases: content.aliases.toSorted() });
  const plain = Object.entries(plainFields).flatMap(([field, text]) => {
    const was = before === null ? null : text(sorted(before), names) || null;
    const becomes = text(sorted(after), names) || null;
    return was === becomes ? [] : [{ field, before: was, after: becomes }];
  });
  return [
    ...plain,
    ...listChanges(before?.facts ?? [], after.facts, {
      key: ({ kind, code }) => `${kind} ${code}`,
      field: ({ kind, code }) => `facts.${kind}.${code}`,
      text: factText,
    }),
    ...listChanges(before?.channels ?? [], after.channels, {
      key: ({ kind, value }) => `${kind} ${value}`,
      field: ({ kind }) => `channels.${kind}`,
      text: channelText,
    }),
  ];
}
