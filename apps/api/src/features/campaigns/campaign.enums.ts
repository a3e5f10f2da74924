import {
  approvalStates,
  campaignAnswers,
  campaignChannels,
  campaignMetrics,
  campaignPhases,
  campaignRoles,
  campaignThemes,
  measurementWindows,
  windowDoubts,
} from '@alongside/domain';
import { registerEnumType } from '@nestjs/graphql';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const CampaignPhaseEnum = vocabularyEnum('CampaignPhase', campaignPhases, 'Where a campaign stands.');
export const CampaignThemeEnum = vocabularyEnum(
  'CampaignTheme',
  campaignThemes,
  'What a campaign wants to bring about.',
);
export const CampaignChannelEnum = vocabularyEnum(
  'CampaignChannel',
  campaignChannels,
  'Where the public meets a campaign.',
);
export const CampaignRoleEnum = vocabularyEnum('CampaignRole', campaignRoles, 'What somebody does in a campaign.');
export const CampaignAnswerEnum = vocabularyEnum('CampaignAnswer', campaignAnswers, 'What a participant answered.');
export const ApprovalStateEnum = vocabularyEnum('ApprovalState', approvalStates, 'How an approval stands today.');
export const CampaignMetricEnum = vocabularyEnum('CampaignMetric', campaignMetrics, 'What is measured.');
export const MeasurementWindowEnum = vocabularyEnum(
  'MeasurementWindow',
  measurementWindows,
  'The span of time that a measurement covers, seen from the campaign.',
);
export const WindowDoubtEnum = vocabularyEnum(
  'WindowDoubt',
  windowDoubts,
  'Why two windows should be compared with care.',
);

export const CampaignOrderEnum = { UPDATED: 'UPDATED', TITLE: 'TITLE', STARTS: 'STARTS', PHASE: 'PHASE' } as const;
export type CampaignOrder = keyof typeof CampaignOrderEnum;
registerEnumType(CampaignOrderEnum, { name: 'CampaignOrder', description: 'Orders of the list of campaigns.' });
