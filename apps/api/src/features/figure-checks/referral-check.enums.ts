import { figureGapStates, gapExplanations, referralCheckOutcomes, referralCheckStates } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ReferralCheckStateEnum = vocabularyEnum(
  'ReferralCheckState',
  referralCheckStates,
  'Where a check of figures stands.',
);
export const ReferralCheckOutcomeEnum = vocabularyEnum(
  'ReferralCheckOutcome',
  referralCheckOutcomes,
  'What a check of figures came to.',
);
export const GapExplanationEnum = vocabularyEnum('GapExplanation', gapExplanations, 'Why both sides still differ.');
export const FigureGapStateEnum = vocabularyEnum(
  'FigureGapState',
  figureGapStates,
  'Where a gap between both sides’ figures stands.',
);
