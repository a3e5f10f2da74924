import { ResolveField, Resolver } from '@nestjs/graphql';
import { TaskEntity } from '../partnerships/index.ts';

@Resolver(() => TaskEntity)
export class TaskOriginResolver {
  @ResolveField(() => String, { nullable: true, description: 'Title of the focus group that asked for it.' })
  fromFocusGroup() {
    return null;
  }
}
