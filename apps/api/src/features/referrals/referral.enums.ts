import {
  referralChannels,
  referralCorrectionReasons,
  referralDirections,
  referralMeasures,
  referralModes,
  referralSubjects,
} from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ReferralDirectionEnum = vocabularyEnum(
  'ReferralDirection',
  referralDirections,
  'Which way a referral went, seen from the hotline.',
);
export const ReferralSubjectEnum = vocabularyEnum('ReferralSubject', referralSubjects, 'What was referred.');
export const ReferralModeEnum = vocabularyEnum('ReferralMode', referralModes, 'How much the referring side did.');
export const ReferralChannelEnum = vocabularyEnum(
  'ReferralChannel',
  referralChannels,
  'Over which channel the referral was given.',
);
export const ReferralMeasureEnum = vocabularyEnum(
  'ReferralMeasure',
  referralMeasures,
  'What is counted apart in totals; the three are never added up.',
);
export const ReferralCorrectionReasonEnum = vocabularyEnum(
  'ReferralCorrectionReason',
  referralCorrectionReasons,
  'Why a logged count was corrected.',
);
