import { proposalStatuses } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ProposalStatusEnum = vocabularyEnum('ProposalStatus', proposalStatuses, 'Where a proposal stands.');
