import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { FocusGroupEntity } from '../focus-groups/index.ts';
import { DatePollEntity } from './date-poll.entity.ts';
import {
  AddPollOptionsInput,
  ChangePollZoneInput,
  CloseDatePollInput,
  NotePollAnswersInput,
  OpenDatePollInput,
  RemovePollOptionInput,
  ReopenDatePollInput,
} from './date-poll.inputs.ts';
import { DatePollService } from './date-poll.service.ts';

@Resolver(() => FocusGroupEntity)
export class DatePollResolver {
  constructor(private readonly polls: DatePollService) {}

  @ResolveField(() => DatePollEntity, { nullable: true, description: 'Null while no dates were offered.' })
  poll() {
    return null;
  }

  @Mutation(() => FocusGroupEntity, { description: 'Offers dates to those who are invited.' })
  async openDatePoll(@Args('input') input: OpenDatePollInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.open(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Offers further dates; answers to the others stay.' })
  async addPollOptions(@Args('input') input: AddPollOptionsInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.addOptions(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async removePollOption(@Args('input') input: RemovePollOptionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.removeOption(input), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Says in which zone the organiser thinks, and what stays: clock times or moments.',
  })
  async changePollZone(@Args('input') input: ChangePollZoneInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.changeZone(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Writes down what somebody told of the dates by other ways.' })
  async notePollAnswers(@Args('input') input: NotePollAnswersInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.note(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Closes the poll: one of its options becomes the date.' })
  async closeDatePoll(@Args('input') input: CloseDatePollInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.close(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Takes answers again; the date stays until another one is fixed.' })
  async reopenDatePoll(@Args('input') input: ReopenDatePollInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.polls.reopen(input), info);
  }
}
