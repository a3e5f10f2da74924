import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow, overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const unitedStates: readonly InitiativeDraft[] = [
  {
    key: 'csom',
    name: 'Center for Sex Offender Management',
    aliases: ['CSOM'],
    organisation: 'cepp',
    scope: 'NATIONAL',
    website: 'https://cepp.com/center-for-sex-offender-management-csom/',
    description:
      'Former clearing house of a policy institute in the United States that brought research and good practice on the supervision of people who sexually offended to states and local courts, and trained those responsible. Its funding ended and its website stopped in 2019; articles can still be read.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'US'),
      stated('LEVEL', 'PRIMARY'),
      stated('SERVICE', ['POLICY_BODY', 'TRAINING']),
      stated('AUDIENCE', 'PROFESSIONALS'),
      inferred('AUDIENCE', 'POLICYMAKERS', { note: 'It supported state and local authorities.' }),
      localLanguage('en'),
    ],
    channels: [],
    status: 'PROJECT_ENDED',
    listings: [
      appendixRow(59, 429, {
        asPrinted: 'The Center for Effective Public Policy - Center for Sex Offender Management (CSOM)',
        level: 'Primary',
        country: 'USA',
        url: 'https://cepp.com/center-for-sex-offender-management-csom/',
        read: 'US',
        confidence: 'HIGH',
      }),
    ],
    doubts: [],
  },
  {
    key: 'atsa',
    name: 'Association for the Treatment of Sexual Abusers',
    aliases: [
      'ATSA',
      'Association for the Treatment of Sexual Offenders',
      'Association for the Treatment and Prevention of Sexual Abuse',
    ],
    organisation: 'atsa',
    scope: 'INTERNATIONAL',
    website: 'https://www.atsa.com/prevention',
    description:
      'International association of professionals of many fields, with more than 3,000 members in 20 countries and 24 chapters, one of them Dutch-speaking. It sets standards and a code of ethics for treatment, publishes a research journal, teaches, advises lawmakers and holds a large yearly conference.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'US'),
      stated('LEVEL', 'PRIMARY'),
      stated('SERVICE', 'RESEARCH_NETWORK'),
      stated('SERVICE', ['PROFESSIONAL_BODY', 'TRAINING'], { source: 'report-2020-overview' }),
      stated('AUDIENCE', ['PROFESSIONALS', 'THERAPISTS', 'POLICYMAKERS'], { source: 'report-2020-overview' }),
      localLanguage('en'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(60, 431, {
        asPrinted: 'ATSA',
        level: 'Primary',
        country: null,
        url: 'https://www.atsa.com/prevention',
        read: 'US',
        confidence: 'HIGH',
      }),
      overviewMention(71, 'ATSA: Association for the Treatment of Sexual Offenders', 'USA and Netherlands'),
    ],
    doubts: ['The name changed in 2023: rename the record?'],
  },
  {
    key: 'stop-it-now-us',
    name: 'Stop It Now! USA',
    aliases: ['Stop It Now'],
    organisation: 'stop-it-now-us',
    scope: 'NATIONAL',
    website: 'https://www.stopitnow.org/',
    description:
      'First member of the Stop it Now! family, founded in 1992 and attached to Klingberg Family Centers since 2015. It advises by telephone, chat and e-mail, keeps an online help centre and an advice column, makes teaching material, trains organisations that work with young people, and speaks up for prevention.',
    provenance: { source: 'report-2020-overview', asOf: '2020-06' },
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'US'),
      stated('LEVEL', 'SECONDARY', { note: 'Section 2.2 presents Stop it Now! as its example of this level.' }),
      stated('SERVICE', ['HELPLINE_PHONE', 'HELPLINE_CHAT', 'HELPLINE_ASYNC', 'TRAINING', 'AWARENESS_CAMPAIGN']),
      inferred('SERVICE', 'RESOURCE_CATALOGUE', { note: 'An interactive help centre online.' }),
      stated('AUDIENCE', ['ADULT_HELP_SEEKERS', 'RELATIVES'], { note: 'Said of Stop it Now! as a whole.' }),
      stated('AUDIENCE', 'PROFESSIONALS'),
      inferred('ACCESS', 'ANONYMOUS', { note: 'Said of the helpline of Stop it Now! as a whole.' }),
      stated('MODE', ['PHONE', 'CHAT', 'EMAIL']),
      localLanguage('en'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [overviewMention(99, 'Stop It Now! in the US', 'United States')],
    doubts: ['Named in section 2.2 only, without a row in the table.'],
  },
];
