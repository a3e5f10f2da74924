import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { UserEntity } from '../identity/index.ts';
import { EraseUserInput } from './erasure.inputs.ts';
import { UserErasure } from './erasure.types.ts';
import { UserErasureService } from './user-erasure.service.ts';

@Resolver(() => UserErasure)
export class UserErasureResolver {
  constructor(private readonly erasures: UserErasureService) {}

  @Query(() => UserErasure, { description: 'What erasing a deactivated account would take away. Administrators only.' })
  userErasure(@Args('id', { type: () => ID }) id: string) {
    return this.erasures.preview(id);
  }

  @Mutation(() => UserEntity, {
    description:
      'Erases name and address of somebody who has left, in account, mails, texts and trail, for good. What is left is a former colleague.',
  })
  async eraseUser(@Args('input') input: EraseUserInput, @Info() info: GraphQLResolveInfo) {
    return readOne('User', await this.erasures.erase(input), info);
  }
}
