import { ResolveField, Resolver } from '@nestjs/graphql';
import { TaskEntity } from '../partnerships/index.ts';
import { ProposalEntity } from '../proposals/index.ts';
import { ActionEntity } from './action.entity.ts';

const description = 'What a focus group asked the hotline to do, and this became.';

@Resolver(() => TaskEntity)
export class TaskOriginResolver {
  @ResolveField(() => ActionEntity, { nullable: true, description })
  askedBy(): ActionEntity | null {
    return null;
  }
}

@Resolver(() => ProposalEntity)
export class ProposalOriginResolver {
  @ResolveField(() => ActionEntity, { nullable: true, description })
  askedBy(): ActionEntity | null {
    return null;
  }
}
