import type { EditPartnershipInput } from '../../gql/graphql.ts';
import type { PartnershipRecord } from './record.ts';

/** The fields that people edit, as the record has them now. */
export const formOf = ({
  id,
  version,
  owner,
  intensity,
  targetIntensity,
  since,
  sharing,
  nextReviewOn,
  noAgreementReason,
}: PartnershipRecord): EditPartnershipInput => ({
  id,
  version,
  ownerId: owner?.id ?? null,
  intensity: intensity ?? null,
  targetIntensity: targetIntensity ?? null,
  since: since ?? null,
  sharing,
  nextReviewOn: nextReviewOn ?? null,
  noAgreementReason: noAgreementReason ?? '',
  confirmedText: false,
});
