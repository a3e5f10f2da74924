import { healthLevels, healthReasons } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const HealthLevelEnum = vocabularyEnum(
  'HealthLevel',
  healthLevels,
  'How a partnership is doing, as far as it is known; worst first.',
);
export const HealthReasonCodeEnum = vocabularyEnum(
  'HealthReasonCode',
  healthReasons,
  'What makes a partnership need attention, or worse.',
);
