import { type Code, vocabulary } from './vocabulary.ts';

/** What is known of a place in the coverage of prevention: a country on a level, or with a kind of service. */
export const coverageStates = vocabulary({
  COVERED: {
    label: 'Covered',
    definition: 'At least two initiatives are known for certain to serve it; if one closes, people still find help.',
  },
  FRAGILE: {
    label: 'Fragile',
    definition: 'It hangs on one initiative, or on some whose work there is a trial, unclear or only supposed.',
  },
  NONE_KNOWN: {
    label: 'None known to us',
    definition: 'The registry knows no initiative in operation. There may be one that nobody has told us of.',
  },
});
export type CoverageState = Code<typeof coverageStates>;

/** What the columns of the coverage stand for. */
export const coverageAxes = vocabulary({
  LEVEL: { label: 'Prevention level', definition: 'A column for each level of prevention.' },
  SERVICE: { label: 'Service', definition: 'A column for each kind of service.' },
  AUDIENCE: { label: 'Audience', definition: 'A column for each group that initiatives are for.' },
  LANGUAGE: { label: 'Language', definition: 'A column for each language in which an initiative works.' },
});
export type CoverageAxis = Code<typeof coverageAxes>;

/** How a printed list of countries and the registry agree on one country. */
export const listFindings = vocabulary({
  BOTH: {
    label: 'Both',
    definition: 'The printed list names the country, and the registry knows such a service there.',
  },
  ONLY_PRINTED: {
    label: 'Printed only',
    definition: 'The printed list names the country, and the registry knows no such service there on that day.',
  },
  ONLY_KNOWN: {
    label: 'Registry only',
    definition: 'The registry knows such a service there, and the printed list does not name the country.',
  },
});
export type ListFinding = Code<typeof listFindings>;

/** Columns of the coverage as a file. */
export const coverageColumns = vocabulary({
  COUNTRY: { label: 'Country', definition: 'ISO 3166-1 short name; empty for initiatives that name no country.' },
  COUNTRY_CODE: { label: 'Country code', definition: 'ISO 3166-1 alpha-2.' },
  REGION: { label: 'Region', definition: 'Region of the UN M49 standard.' },
  HOTLINES: { label: 'Hotlines', definition: 'Hotlines of the network in the country on that day.' },
  COLUMN: { label: 'Column', definition: 'The level, service, audience or language that the row tells about.' },
  STATE: { label: 'Coverage', definition: 'Covered, fragile, or none known to us.' },
  CERTAIN: { label: 'Certain', definition: 'Initiatives in operation that a source names for it in plain words.' },
  OTHERS: { label: 'Others', definition: 'Initiatives whose work there is a trial, unclear or only supposed.' },
  STALE: {
    label: 'Not confirmed lately',
    definition: 'Of all of them: those for which nobody vouched in the 180 days before.',
  },
});
export type CoverageColumn = Code<typeof coverageColumns>;
