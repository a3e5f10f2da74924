import {
  answerChannels,
  eligibilities,
  itemRelations,
  questionKinds,
  resultAudiences,
  roundStatuses,
  surveyInvitationStatuses,
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
