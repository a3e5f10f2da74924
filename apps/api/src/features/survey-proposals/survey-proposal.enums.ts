import {
  collaborationNatures,
  matchReasons,
  surveyProposalFields,
  surveyProposalKinds,
  surveyProposalStates,
} from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const SurveyProposalKindEnum = vocabularyEnum(
  'SurveyProposalKind',
  surveyProposalKinds,
  'What an answer can be turned into.',
);
export const SurveyProposalStateEnum = vocabularyEnum(
  'SurveyProposalState',
  surveyProposalStates,
  'What became of a proposal out of an answer.',
);
export const SurveyProposalFieldEnum = vocabularyEnum(
  'SurveyProposalField',
  surveyProposalFields,
  'One part of a proposal, which is kept or taken.',
);
export const MatchReasonEnum = vocabularyEnum('MatchReason', matchReasons, 'Why an initiative may be the one named.');
export const CollaborationNatureEnum = vocabularyEnum(
  'CollaborationNature',
  collaborationNatures,
  'What a hotline says that it does together with an initiative.',
);
