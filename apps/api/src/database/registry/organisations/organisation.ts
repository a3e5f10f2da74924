import type { Confidence, CountryCode, OrganisationType } from '@alongside/domain';
import type { SourceKey } from '../sources.ts';

/** A legal body, or a unit large enough to be spoken of as one. */
export interface OrganisationContent {
  readonly name: string;
  /** Names in other languages and earlier or later names. */
  readonly otherNames?: readonly string[];
  readonly acronym?: string;
  readonly type: OrganisationType;
  readonly country: CountryCode;
  readonly website?: string;
  readonly source: SourceKey;
  readonly asOf: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

type Body = Omit<OrganisationContent, 'source' | 'asOf' | 'confidence'>;

/** A body that the report names in its table. */
export const fromAppendix = (body: Body): OrganisationContent => ({
  ...body,
  source: 'report-2020-appendix',
  asOf: '2020-06',
  confidence: 'SOURCE_FOUND',
});

/** A body that the report names in its section 2. */
export const fromOverview = (body: Body): OrganisationContent => ({
  ...body,
  source: 'report-2020-overview',
  asOf: '2020-06',
  confidence: 'SOURCE_FOUND',
});

/** A body known without a document at hand. */
export const believed = (confidence: Confidence, body: Body): OrganisationContent => ({
  ...body,
  source: 'general-knowledge',
  asOf: '2020-06',
  confidence,
});
