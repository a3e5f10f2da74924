import { reportDate } from '../sources.ts';
import type { HotlineContent, MembershipContent } from '../types.ts';

type Optional =
  | 'languages'
  | 'helpline'
  | 'awarenessCentre'
  | 'furtherSources'
  | 'appetite'
  | 'doubts'
  | 'source'
  | 'asOf';

/**
 * A hotline with what is not stated filled in as such. Website, operator and sister services are general
 * knowledge of the confidence given; the country comes from the source.
 */
export const hotline = (
  key: string,
  content: Omit<HotlineContent, 'key' | Optional> & Partial<Pick<HotlineContent, Optional>>,
): HotlineContent => ({
  key,
  languages: [],
  helpline: null,
  awarenessCentre: null,
  furtherSources: [],
  appetite: 'NOT_STATED',
  doubts: [],
  source: 'report-2020-appendix',
  asOf: reportDate,
  ...content,
});

/** The report prints a table of the network's countries, and counts 46 hotlines without naming them. */
export const memberOf2020: MembershipContent = {
  kind: 'MEMBER',
  certainty: 'INFERRED',
  source: 'report-2020-appendix',
  asOf: reportDate,
  note: 'The report prints the country in its table of the network; it names neither hotlines nor kinds of membership.',
};
