import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { FocusGroupEntity } from '../focus-groups/index.ts';
import { ActionEntity } from './action.entity.ts';
import {
  AddFocusGroupActionInput,
  AnswerFocusGroupActionInput,
  FocusGroupActionsArgs,
  MoveFocusGroupActionInput,
  TakeBackFocusGroupAnswerInput,
} from './action.inputs.ts';
import { ActionService } from './action.service.ts';

const ActionConnection = connectionOf(ActionEntity, { name: 'FocusGroupAction' });

@Resolver(() => FocusGroupEntity)
export class ActionResolver {
  constructor(private readonly service: ActionService) {}

  @ResolveField(() => [ActionEntity], { description: 'What it decided to do, oldest first.' })
  actions() {
    return [];
  }

  @Query(() => ActionConnection, {
    description:
      'What focus groups decided to do, newest first: for the secretariat all, for a hotline what it is asked.',
  })
  focusGroupActions(@Args() _args: FocusGroupActionsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => FocusGroupEntity)
  async addFocusGroupAction(@Args('input') input: AddFocusGroupActionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.add(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async moveFocusGroupAction(@Args('input') input: MoveFocusGroupActionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.move(input), info);
  }

  @Query(() => ActionEntity, { nullable: true })
  focusGroupAction(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => ActionEntity, {
    description: 'The answer of the hotline that is asked: a task of its own, a proposal for the registry, or no.',
  })
  async answerFocusGroupAction(@Args('input') input: AnswerFocusGroupActionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroupAction', await this.service.answer(input), info);
  }

  @Mutation(() => ActionEntity)
  async takeBackFocusGroupAnswer(
    @Args('input') input: TakeBackFocusGroupAnswerInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readOne('FocusGroupAction', await this.service.takeBack(input), info);
  }
}
