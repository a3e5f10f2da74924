import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { ChecklistEntity, ChecklistStepEntity } from './checklist.entity.ts';
import {
  ChecklistStepsArgs,
  ChecklistsArgs,
  EditStepInput,
  StartChecklistInput,
  TickStepInput,
} from './checklist.inputs.ts';
import { ChecklistService } from './checklist.service.ts';

const ChecklistConnection = connectionOf(ChecklistEntity, { name: 'Checklist' });
const ChecklistStepConnection = connectionOf(ChecklistStepEntity, { name: 'ChecklistStep' });

@Resolver(() => ChecklistEntity)
export class ChecklistResolver {
  constructor(private readonly lists: ChecklistService) {}

  @Query(() => ChecklistConnection, {
    name: 'checklists',
    description: 'Checklists of the viewer’s hotline, latest first.',
  })
  list(@Args() _args: ChecklistsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ChecklistEntity, { nullable: true })
  checklist(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => ChecklistStepConnection, {
    description: 'Steps of all lists of the viewer’s hotline, earliest due day first.',
  })
  checklistSteps(@Args() _args: ChecklistStepsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => ChecklistEntity, { description: 'Starts a checklist with the newest edition of a template.' })
  async startChecklist(@Args('input') input: StartChecklistInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Checklist', await this.lists.start(input), info);
  }

  @Mutation(() => ChecklistEntity, {
    description: 'Moves a checklist to the newest edition. Ticks and notes stay with the steps whose key stays.',
  })
  async moveChecklistToNewest(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Checklist', await this.lists.moveToNewest(input), info);
  }

  @Mutation(() => Boolean, { description: 'Takes a checklist out of sight.' })
  async withdrawChecklist(@Args('input') input: VersionedInput) {
    await this.lists.withdraw(input);
    return true;
  }

  @Mutation(() => ChecklistEntity, { description: 'Puts a withdrawn checklist back.' })
  async restoreChecklist(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo) {
    return readOne('Checklist', await this.lists.restore(id), info);
  }

  @Mutation(() => ChecklistStepEntity, { description: 'Marks a step as done, or opens it again.' })
  async tickStep(@Args('input') input: TickStepInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ChecklistStep', await this.lists.tick(input), info);
  }

  @Mutation(() => ChecklistStepEntity, { description: 'Notes owner, dates, note and link of a step.' })
  async editStep(@Args('input') input: EditStepInput, @Info() info: GraphQLResolveInfo) {
    return readOne('ChecklistStep', await this.lists.editStep(input), info);
  }
}

@Resolver(() => PartnershipEntity)
export class PartnershipChecklistResolver {
  @ResolveField(() => [ChecklistEntity], { description: 'Checklists started on it, latest first.' })
  checklists() {
    return [];
  }
}
