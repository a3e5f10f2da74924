import { inferred, stated } from '../facts.ts';
import { overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

const fromOverview = { source: 'report-2020-overview', asOf: '2020-06' } as const;
const noRow = 'Named in the text of the report only, without a row in the table.';

/** Initiatives across borders that section 2 names and the table does not. */
export const international: readonly InitiativeDraft[] = [
  {
    key: 'circles-europe',
    name: 'Circles of Support and Accountability in Europe',
    aliases: ['COSA', 'Circles Europe', 'CoSA'],
    organisation: 'circles-europe',
    scope: 'MULTINATIONAL',
    website: 'http://www.circles-europe.eu/',
    description:
      'Movement in which a small circle of trained neighbours accompanies a person released from prison after a sexual offence, while a second circle of professionals can act when risk grows. It reached Europe through the United Kingdom in 2002 and spread to seven more countries or regions; studies that the report mentions found clearly fewer new offences.',
    provenance: fromOverview,
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', ['GB', 'NL', 'BE', 'LV', 'BG', 'IE', 'IT']),
      stated('COUNTRY', 'ES', { note: 'Catalonia.' }),
      stated('LEVEL', 'TERTIARY'),
      stated('SERVICE', 'CIRCLES_COSA'),
      stated('AUDIENCE', 'PEOPLE_CONVICTED'),
      stated('EXCLUSION', 'OFFENDERS_ONLY'),
      stated('MODE', 'IN_PERSON'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [overviewMention(166, 'COSA – Circles of Support and Accountability')],
    doubts: [
      noRow,
      'The list of countries differs between the table and section 2.3.',
      'The host is printed with a blank instead of a hyphen.',
    ],
  },
  {
    key: 'ecsa',
    name: 'Eradicating Child Sexual Abuse (ECSA)',
    aliases: ['ECSA'],
    organisation: 'lucy-faithfull-foundation',
    scope: 'INTERNATIONAL',
    description:
      'Free toolkit for planning prevention in a country or region, with theory, a step-by-step path from the first meeting to evaluation, templates and a working tool. Its database of interventions rates each of them and is, in the eyes of the report, the fullest one.',
    provenance: fromOverview,
    levelListState: 'NOT_STATED',
    facts: [
      stated('SERVICE', ['DIRECTORY', 'RESOURCE_CATALOGUE']),
      inferred('AUDIENCE', ['POLICYMAKERS', 'PROFESSIONALS'], {
        note: 'A toolkit for those who plan and set up prevention.',
      }),
      stated('MODE', 'WEB_SELF_SERVICE'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [overviewMention(65, 'Eradicating Child Sexual Abuse (ECSA)'), overviewMention(232, 'ECSA')],
    doubts: [noRow, 'Named among the services of the Lucy Faithfull Foundation in row 57 of the table.'],
  },
  {
    key: 'police2peer',
    name: 'Police2Peer',
    scope: 'INTERNATIONAL',
    description:
      'Police campaign in file-sharing networks: those who look for CSAM receive a picture of an officer with a warning instead, and a link to a list of help services sorted by country.',
    provenance: fromOverview,
    levelListState: 'NOT_STATED',
    facts: [
      stated('SERVICE', ['DETERRENCE_MESSAGING', 'DIRECTORY']),
      stated('AUDIENCE', 'CSAM_VIEWERS'),
      stated('MODE', 'ON_PLATFORM'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [overviewMention(65, 'Police2Peer')],
    doubts: [noRow, 'The address of the list is lost with the links of the text.'],
  },
];
