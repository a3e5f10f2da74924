import {
  candidateExperiences,
  candidateSides,
  candidateSources,
  drawReasons,
  focusGroupFormats,
  focusGroupInvitationStates,
  focusGroupStatuses,
  invitationReplies,
  selectionAttributes,
  selectionRuleKinds,
  suggestionStates,
} from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const FocusGroupStatusEnum = vocabularyEnum(
  'FocusGroupStatus',
  focusGroupStatuses,
  'How far a focus group has come.',
);
export const FocusGroupFormatEnum = vocabularyEnum('FocusGroupFormat', focusGroupFormats, 'Where a focus group meets.');
export const FocusGroupInvitationStateEnum = vocabularyEnum(
  'FocusGroupInvitationState',
  focusGroupInvitationStates,
  'How an invitation to a focus group stands.',
);
export const InvitationReplyEnum = vocabularyEnum(
  'InvitationReply',
  invitationReplies,
  'What somebody can answer to an invitation.',
);
export const SuggestionStateEnum = vocabularyEnum(
  'SuggestionState',
  suggestionStates,
  'What became of a colleague whom somebody named in their own place.',
);
export const CandidateSideEnum = vocabularyEnum('CandidateSide', candidateSides, 'For which side somebody speaks.');
export const CandidateSourceEnum = vocabularyEnum(
  'CandidateSource',
  candidateSources,
  'How somebody came into the pool.',
);
export const CandidateExperienceEnum = vocabularyEnum(
  'CandidateExperience',
  candidateExperiences,
  'Whether somebody works with the other side already.',
);
export const SelectionAttributeEnum = vocabularyEnum(
  'SelectionAttribute',
  selectionAttributes,
  'What the rules of a selection can ask for.',
);
export const SelectionRuleKindEnum = vocabularyEnum(
  'SelectionRuleKind',
  selectionRuleKinds,
  'The kinds of rules of a selection.',
);
export const DrawReasonEnum = vocabularyEnum('DrawReason', drawReasons, 'Why somebody was drawn or not.');
