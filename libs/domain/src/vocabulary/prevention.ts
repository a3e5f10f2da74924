import { type Code, vocabulary } from './vocabulary.ts';

/** Levels of prevention as public health uses them; an initiative may work on several. */
export const preventionLevels = vocabulary({
  PRIMARY: {
    label: 'Primary',
    definition: 'Addresses a whole population or setting before anybody shows a sign of risk.',
  },
  SECONDARY: {
    label: 'Secondary',
    definition: 'Addresses people or places at raised risk, before a first offence or before it grows worse.',
  },
  TERTIARY: {
    label: 'Tertiary',
    definition: 'Works with people who have offended, or who were harmed, so that it does not happen again.',
  },
});
export type PreventionLevel = Code<typeof preventionLevels>;

/** What the list of levels of one initiative tells as a whole. "Unknown" and "not stated" are different answers. */
export const levelListStates = vocabulary({
  KNOWN: { label: 'Known', definition: 'At least one level is recorded, each with its own certainty.' },
  UNKNOWN: { label: 'Unknown', definition: 'The source says that it does not know the level.' },
  NOT_STATED: { label: 'Not stated', definition: 'The source is silent about the level.' },
});
export type LevelListState = Code<typeof levelListStates>;

/** How firmly the source supports a single fact. */
export const certainties = vocabulary({
  STATED: { label: 'Stated', definition: 'The source says so in plain words.' },
  POSSIBLE: { label: 'Possible', definition: 'The source itself offers it as one possibility or with a doubt.' },
  INFERRED: { label: 'Inferred', definition: 'A reader concluded it from what the source says; the reason is noted.' },
});
export type Certainty = Code<typeof certainties>;

/** The lists of coded facts that an initiative carries. */
export const initiativeFactKinds = vocabulary({
  COUNTRY: { label: 'Country', definition: 'A country that the initiative serves.' },
  LEVEL: { label: 'Prevention level', definition: 'A level of prevention on which it works.' },
  SERVICE: { label: 'Service', definition: 'A kind of service that it offers.' },
  AUDIENCE: { label: 'Audience', definition: 'A group of people for whom it is meant.' },
  EXCLUSION: { label: 'Exclusion', definition: 'A group of people whom it does not take.' },
  ACCESS: {
    label: 'Access condition',
    definition: 'A condition under which people get in, or a promise made to them.',
  },
  MODE: { label: 'Delivery mode', definition: 'The way in which the service reaches people.' },
  LANGUAGE: { label: 'Language', definition: 'A language in which people are served.' },
});
export type InitiativeFactKind = Code<typeof initiativeFactKinds>;

/** How far an initiative reaches; the countries it serves are separate facts. */
export const scopes = vocabulary({
  NATIONAL: { label: 'National', definition: 'Meant for one country or for a region inside it.' },
  MULTINATIONAL: { label: 'Multinational', definition: 'Meant for a named group of countries.' },
  EU: { label: 'European Union', definition: 'Meant for the European Union as a whole.' },
  INTERNATIONAL: { label: 'International', definition: 'Not tied to particular countries.' },
});
export type Scope = Code<typeof scopes>;

/** What is known about whether an initiative still works. */
export const operationalStatuses = vocabulary({
  LISTED_UNCONFIRMED: {
    label: 'Listed, not confirmed',
    definition: 'A source names it, and nobody has asked since whether it still works.',
  },
  ACTIVE: { label: 'Active', definition: 'Somebody confirmed within the review period that it works.' },
  PILOT_TRIAL: { label: 'Pilot or trial', definition: 'It runs as a test or a study with an end in sight.' },
  SUSPENDED: { label: 'Suspended', definition: 'It has stopped for now and is expected to return.' },
  PROJECT_ENDED: { label: 'Project ended', definition: 'Its project or funding ended, whatever remains to be read.' },
  CLOSED: { label: 'Closed', definition: 'It has shut down for good.' },
  MERGED_RENAMED: { label: 'Merged or renamed', definition: 'It goes on under another record, its successor.' },
  UNREACHABLE: { label: 'Unreachable', definition: 'Two checks in a row found no answer at its public address.' },
  UNCLEAR: { label: 'Unclear', definition: 'The source itself is unsure whether or how it works.' },
});
export type OperationalStatus = Code<typeof operationalStatuses>;
