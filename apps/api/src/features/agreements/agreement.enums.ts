import { agreementKinds, agreementProgresses, agreementSides, agreementStatuses } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const AgreementKindEnum = vocabularyEnum('AgreementKind', agreementKinds, 'What two sides agreed on paper.');
export const AgreementProgressEnum = vocabularyEnum(
  'AgreementProgress',
  agreementProgresses,
  'How far a paper has come that not both sides have signed.',
);
export const AgreementStatusEnum = vocabularyEnum(
  'AgreementStatus',
  agreementStatuses,
  'Where an agreement stands today; after the signatures it follows from the dates.',
);
export const AgreementSideEnum = vocabularyEnum('AgreementSide', agreementSides, 'Who signs.');
