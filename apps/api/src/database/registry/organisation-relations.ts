import { reportDate } from './sources.ts';
import type { OrganisationRelationContent } from './types.ts';

const inOverview = { source: 'report-2020-overview', asOf: reportDate, certainty: 'STATED' } as const;
const inAppendix = { source: 'report-2020-appendix', asOf: reportDate, certainty: 'STATED' } as const;
const flanders = 'Both run Stop it Now! Flanders.';
const withFlanders = 'Works with Stop it Now! Flanders.';

/** How organisations stand to each other; who runs what is said at the hotline or initiative. */
export const organisationRelations: readonly OrganisationRelationContent[] = [
  { from: 'nl-atsa', kind: 'CHAPTER_OF', to: 'atsa', note: 'For the Dutch-speaking area.', ...inOverview },
  {
    from: 'anova',
    kind: 'PART_OF',
    to: 'karolinska-institutet',
    source: 'general-knowledge',
    asOf: reportDate,
    certainty: 'INFERRED',
    note: 'The trial Prevent It carries a mail address of Karolinska Institutet; ANOVA also belongs to the Karolinska hospital.',
  },
  { from: 'stop-it-now-us', kind: 'AFFILIATE_OF', to: 'klingberg-family-centers', note: 'Since 2015.', ...inOverview },
  { from: 'iter', kind: 'MEMBER_OF', to: 'circles-europe', ...inAppendix },
  { from: 'caw', kind: 'MEMBER_OF', to: 'circles-europe', ...inAppendix },
  { from: 'iter', kind: 'PARTNER_OF', to: 'ufc', note: flanders, ...inOverview },
  { from: 'child-focus', kind: 'PARTNER_OF', to: 'ufc', note: withFlanders, ...inOverview },
  { from: 'sensoa', kind: 'PARTNER_OF', to: 'ufc', note: withFlanders, ...inOverview },
  { from: 'zorgnet-icuro', kind: 'PARTNER_OF', to: 'ufc', note: withFlanders, ...inOverview },
  { from: 'caw', kind: 'PARTNER_OF', to: 'ufc', note: withFlanders, ...inOverview },
  {
    from: 'cgg-prisma',
    kind: 'PARTNER_OF',
    to: 'pc-sint-amandus',
    note: 'Home of the outpatient branch of FIDES.',
    ...inAppendix,
  },
  {
    from: 'iwf',
    kind: 'PARTNER_OF',
    to: 'lucy-faithfull-foundation',
    source: 'iwf-chatbot-2022',
    asOf: '2022-09-27',
    certainty: 'STATED',
    note: 'Chatbot that leads from searches on a large platform to Stop It Now.',
  },
];
