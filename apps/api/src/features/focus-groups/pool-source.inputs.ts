import { type CandidateSource, candidateSources } from '@alongside/domain';
import { ArgsType } from '@nestjs/graphql';
import { CodeField, IdField, TextField } from '../../kernel/input-fields.ts';
import { CandidateSourceEnum } from './focus-group.enums.ts';

@ArgsType()
export class PoolSourcesArgs {
  @IdField()
  focusGroupId: string;

  @CodeField(CandidateSourceEnum, candidateSources, {
    description: 'SURVEY: who is interested; PARTNERSHIP: both sides; EXPERT: initiatives; HAND: hotlines.',
  })
  source: CandidateSource;

  @TextField({ nullable: true, description: 'Part of a name.' })
  search?: string | null;
}
