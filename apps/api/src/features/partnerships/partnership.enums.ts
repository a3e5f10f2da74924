import { dueDiligenceOutcomes, intensities, partnershipGroupings, partnershipStages } from '@alongside/domain';
import { registerEnumType } from '@nestjs/graphql';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export { SharingLabelEnum } from '../registry/index.ts';

export const PartnershipStageEnum = vocabularyEnum(
  'PartnershipStage',
  partnershipStages,
  'Where a partnership stands.',
);
export const IntensityEnum = vocabularyEnum(
  'Intensity',
  intensities,
  'How closely two sides work together, from loose to close.',
);
export const DueDiligenceOutcomeEnum = vocabularyEnum(
  'DueDiligenceOutcome',
  dueDiligenceOutcomes,
  'Result of looking into an initiative before an agreement.',
);
export const PartnershipGroupingEnum = vocabularyEnum(
  'PartnershipGrouping',
  partnershipGroupings,
  'What a list of partnerships can be grouped by.',
);

/** Ways to sort partnerships. */
export const PartnershipOrderEnum = {
  UPDATED: 'UPDATED',
  NAME: 'NAME',
  NEXT_REVIEW: 'NEXT_REVIEW',
  STAGE: 'STAGE',
  LAST_COLLABORATION: 'LAST_COLLABORATION',
  HEALTH: 'HEALTH',
} as const;
export type PartnershipOrder = keyof typeof PartnershipOrderEnum;
registerEnumType(PartnershipOrderEnum, {
  name: 'PartnershipOrder',
  description: 'Ways to sort partnerships.',
  valuesMap: {
    UPDATED: { description: 'Changed last first.' },
    NAME: { description: 'By the name of the initiative.' },
    NEXT_REVIEW: { description: 'Earliest review first; those without one last.' },
    STAGE: { description: 'In the order of the stages.' },
    LAST_COLLABORATION: { description: 'Latest collaboration first; those without one last.' },
    HEALTH: { description: 'Worst health first; within a level those that press most.' },
  },
});
