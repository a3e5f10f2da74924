import {
  answerChannels,
  crossCategoryKinds,
  eligibilities,
  eligibilityReasons,
  itemRelations,
  questionKinds,
  quoteAttributions,
  quoteAudiences,
  resultAudiences,
  roundStatuses,
  surveyInvitationStatuses,
  surveyMailings,
  surveyMailSteps,
  surveyVersionChanges,
} from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const QuestionKindEnum = vocabularyEnum('QuestionKind', questionKinds, 'How a question is asked.');
export const SurveyInvitationStatusEnum = vocabularyEnum(
  'SurveyInvitationStatus',
  surveyInvitationStatuses,
  'How far an invited hotline has come.',
);
export const EligibilityEnum = vocabularyEnum('Eligibility', eligibilities, 'Whether a hotline counts in the base.');
export const RoundStatusEnum = vocabularyEnum('RoundStatus', roundStatuses, 'Where a round stands.');
export const AnswerChannelEnum = vocabularyEnum('AnswerChannel', answerChannels, 'How an answer came in.');
export const ResultAudienceEnum = vocabularyEnum('ResultAudience', resultAudiences, 'Who reads the results.');
export const ItemRelationEnum = vocabularyEnum('ItemRelation', itemRelations, 'How an item stands to an earlier one.');
export const SurveyVersionChangeEnum = vocabularyEnum(
  'SurveyVersionChange',
  surveyVersionChanges,
  'How a version differs from the one before.',
);
export const EligibilityReasonEnum = vocabularyEnum(
  'EligibilityReason',
  eligibilityReasons,
  'Why a hotline counts as it does.',
);
export const SurveyMailStepEnum = vocabularyEnum('SurveyMailStep', surveyMailSteps, 'The mails of a round.');
export const SurveyMailingEnum = vocabularyEnum(
  'SurveyMailing',
  surveyMailings,
  'Whether the mails of a round leave by themselves.',
);
export const CrossCategoryKindEnum = vocabularyEnum(
  'CrossCategoryKind',
  crossCategoryKinds,
  'On which side of a cross-table somebody stands.',
);
export const QuoteAttributionEnum = vocabularyEnum(
  'QuoteAttribution',
  quoteAttributions,
  'How much a released quote says of who wrote it.',
);
export const QuoteAudienceEnum = vocabularyEnum('QuoteAudience', quoteAudiences, 'Who may read a released quote.');
