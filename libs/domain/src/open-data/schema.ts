import {
  accessConditions,
  audiences,
  certainties,
  channelKinds,
  countries,
  deliveryModes,
  exclusions,
  initiativeFactKinds,
  levelListStates,
  operationalStatuses,
  preventionLevels,
  scopes,
  serviceTypes,
  sourceKinds,
  type Vocabulary,
} from '../vocabulary/index.ts';
import { OPEN_DATA_FORMAT, OPEN_DATA_VERSION, openSourceKinds } from './records.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', minLength: 1, description });
const maybe = (schema: Schema): Schema => ({ ...schema, type: ['string', 'null'] });
const ID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const id = (description: string): Schema => ({ type: 'string', pattern: ID, description });
const DAY = '\\d{4}-\\d{2}-\\d{2}';

/** An object that holds exactly these. */
const record = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });

/** The codes of a vocabulary, each with its name and what it means. */
const codesOf = <Code extends string>(
  vocabulary: Vocabulary<Code>,
  codes: readonly Code[] = vocabulary.codes,
): Schema => ({
  oneOf: codes.map((code) => ({
    const: code,
    title: vocabulary.label(code),
    description: vocabulary.definition(code),
  })),
});

const sourced = {
  source: id('Id of one of the sources at the end of the file.'),
  asOf: {
    type: 'string',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    description: 'The year, month or day for which the source says so.',
  },
  confirmedOn: {
    ...maybe({ pattern: `^${DAY}$` }),
    description: 'The last day on which somebody of the network found it to be true; null for never.',
  },
};

/** Codes that a fact may hold, by its kind. Languages are those of ISO 639-1. */
const factCodes: Readonly<Record<string, Schema>> = {
  COUNTRY: { enum: countries.map(({ code }) => code) },
  LEVEL: codesOf(preventionLevels),
  SERVICE: codesOf(serviceTypes),
  AUDIENCE: codesOf(audiences),
  EXCLUSION: codesOf(exclusions),
  ACCESS: codesOf(accessConditions),
  MODE: codesOf(deliveryModes),
  LANGUAGE: { pattern: '^[a-z]{2,3}$' },
};

const fact: Schema = {
  ...record('One coded statement. Silence is not "no": what no source says does not stand here.', {
    kind: codesOf(initiativeFactKinds),
    code: text('A code of its kind: a country of ISO 3166-1, a language of ISO 639-1, else one of the codes below.'),
    certainty: codesOf(certainties),
    ...sourced,
  }),
  allOf: Object.entries(factCodes).map(([kind, code]) => ({
    if: { properties: { kind: { const: kind } } },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
    then: { properties: { code } },
  })),
};

const channel = record('A way to reach the initiative that it shows to everybody; never a person’s own.', {
  kind: codesOf(channelKinds),
  value: text('The address or number.'),
  hours: maybe({ description: 'When it can be reached.' }),
  ...sourced,
});

const initiative = record('A programme, service or body that works so that abuse does not happen.', {
  id: id('Stays the same in every later file.'),
  name: text('Name in English, or the one under which it is known.'),
  localName: maybe({ description: 'Name in the language of the place.' }),
  aliases: list(text('Another name.'), 'Other names under which it is known.'),
  organisation: maybe({ description: 'Who runs it.' }),
  scope: codesOf(scopes),
  website: maybe({ description: 'As of the day of the source; it may have moved.' }),
  description: maybe({ description: 'In the words of the registry, not of the source.' }),
  status: codesOf(operationalStatuses),
  levelListState: { ...codesOf(levelListStates), description: 'What a missing level means.' },
  facts: list(fact, 'What is known of it, statement by statement.'),
  channels: list(channel, 'How to reach it.'),
  ...sourced,
});

const source = record('A document, page or directory that anybody can look up.', {
  id: id('What statements refer to.'),
  kind: codesOf(sourceKinds, openSourceKinds),
  title: text('Title.'),
  publisher: maybe({}),
  url: maybe({}),
  publishedOn: maybe({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
});

/** What the open data file holds, for programs (JSON Schema, draft 2020-12). */
export const openDataSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:${OPEN_DATA_FORMAT}:${String(OPEN_DATA_VERSION)}`,
  title: 'Prevention initiatives',
  ...record('Everything that the registry knows from sources that anybody can look up, sharing label TLP:CLEAR.', {
    format: { const: OPEN_DATA_FORMAT },
    version: { const: OPEN_DATA_VERSION },
    sharing: { const: 'TLP:CLEAR' },
    madeAt: {
      type: 'string',
      pattern: `^${DAY}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$`,
      description: 'When it was read, in UTC.',
    },
    terms: text('How the file may be used.'),
    initiatives: list(initiative, 'By id.'),
    sources: list(source, 'Every source that a statement refers to, by id.'),
  }),
};
