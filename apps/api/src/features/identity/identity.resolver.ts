import { Args, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { AddUserInput, ChangePasswordInput, RenewPasswordLinkInput, UsersArgs } from './identity.inputs.ts';
import { NewUser, Viewer } from './identity.types.ts';
import { UserEntity } from './user.entity.ts';
import { type IssuedLink, UserService } from './user.service.ts';

const UserConnection = connectionOf(UserEntity, { name: 'User' });

@Resolver(() => NewUser)
export class IdentityResolver {
  constructor(private readonly users: UserService) {}

  @Query(() => Viewer, { description: 'Who asks.' })
  viewer(@Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => UserConnection, {
    name: 'users',
    description: 'The people of one’s own hotline; for administrators everybody.',
  })
  list(@Args() _args: UsersArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => NewUser, { description: 'Adds an account. Administrators only.' })
  addUser(@Args('input') input: AddUserInput) {
    return this.users.add(input);
  }

  @Mutation(() => NewUser, { description: 'Issues a new personal link to set a password; earlier links end.' })
  renewPasswordLink(@Args('input') input: RenewPasswordLinkInput) {
    return this.users.renewPasswordLink(input.userId);
  }

  @Mutation(() => UserEntity, { description: 'Closes an account and ends its sessions at once.' })
  async deactivateUser(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('User', await this.users.deactivate(input), info);
  }

  @Mutation(() => UserEntity, { description: 'Opens a closed account again.' })
  async reactivateUser(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('User', await this.users.reactivate(input), info);
  }

  @Mutation(() => Boolean, { description: 'Changes one’s own password and ends all one’s other sessions.' })
  async changePassword(@Args('input') input: ChangePasswordInput) {
    await this.users.changePassword(input);
    return true;
  }

  @ResolveField(() => UserEntity)
  user(@Parent() link: IssuedLink, @Info() info: GraphQLResolveInfo) {
    return readOne('User', link.userId, info);
  }
}
