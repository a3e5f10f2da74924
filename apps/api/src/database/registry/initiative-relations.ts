import { reportDate } from './sources.ts';
import type { InitiativeRelationContent } from './types.ts';

const inAppendix = { source: 'report-2020-appendix', asOf: reportDate, certainty: 'STATED' } as const;
const inOverview = { source: 'report-2020-overview', asOf: reportDate, certainty: 'STATED' } as const;
const family = 'Section 2.2 names 1992 in the United States as the beginning of Stop it Now!';

/** How initiatives stand to each other. */
export const initiativeRelations: readonly InitiativeRelationContent[] = [
  { from: 'nl-atsa', kind: 'CHAPTER_OF', to: 'atsa', ...inOverview },
  { from: 'eupax', kind: 'RELATED', to: 'euline', note: 'The table says that both are linked.', ...inAppendix },
  { from: 'prevent-it', kind: 'RELATED', to: 'preventell', note: 'Both are run by ANOVA.', ...inAppendix },
  {
    from: 'just-dreaming',
    kind: 'RELATED',
    to: 'kein-taeter-werden',
    note: 'Both print mail addresses of the Charité.',
    source: 'report-2020-appendix',
    asOf: reportDate,
    certainty: 'INFERRED',
  },
  { from: 'helpwanted-nl', kind: 'RELATED', to: 'stop-it-now-nl', note: 'Both are run by EOKM.', ...inAppendix },
  { from: 'stop-it-now-uk', kind: 'PART_OF', to: 'lff', ...inAppendix },
  { from: 'ecsa', kind: 'PART_OF', to: 'lff', ...inAppendix },
  { from: 'iter', kind: 'PART_OF', to: 'circles-europe', ...inAppendix },
  { from: 'caw-cosa', kind: 'PART_OF', to: 'circles-europe', ...inAppendix },
  { from: 'stop-it-now-uk', kind: 'USES_MODEL_OF', to: 'stop-it-now-us', note: family, ...inOverview },
  { from: 'stop-it-now-nl', kind: 'USES_MODEL_OF', to: 'stop-it-now-us', note: family, ...inOverview },
  { from: 'stop-it-now-flanders', kind: 'USES_MODEL_OF', to: 'stop-it-now-us', note: family, ...inOverview },
];
