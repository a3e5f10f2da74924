import { reviewDomains, reviewOutcomes } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ReviewDomainEnum = vocabularyEnum('ReviewDomain', reviewDomains, 'What both sides score in a review.');
export const ReviewOutcomeEnum = vocabularyEnum('ReviewOutcome', reviewOutcomes, 'What a review came to.');
