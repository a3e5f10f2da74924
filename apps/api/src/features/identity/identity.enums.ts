import { roles } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const RoleEnum = vocabularyEnum('Role', roles, 'What a person may do; see docs/glossary.md.');
