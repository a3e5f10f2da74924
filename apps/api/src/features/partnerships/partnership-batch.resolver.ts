import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { AddTasksInput, AssignOwnerInput, CancelTasksInput, RestoreOwnersInput } from './partnership-batch.inputs.ts';
import { PartnershipBatchService } from './partnership-batch.service.ts';
import { OwnerChange } from './partnership-batch.types.ts';

@Resolver()
export class PartnershipBatchResolver {
  constructor(private readonly batch: PartnershipBatchService) {}

  @Mutation(() => [OwnerChange], {
    description: 'Gives many partnerships an owner. Answers those that had another one; all others stay untouched.',
  })
  assignOwner(@Args('input') input: AssignOwnerInput) {
    return this.batch.assignOwner(input);
  }

  @Mutation(() => Int, { description: 'Takes `assignOwner` back. CONFLICT when one has been changed since.' })
  restoreOwners(@Args('input') input: RestoreOwnersInput) {
    return this.batch.restoreOwners(input);
  }

  @Mutation(() => [ID], { description: 'Adds the same task to many partnerships.' })
  addTasks(@Args('input') input: AddTasksInput) {
    return this.batch.addTasks(input);
  }

  @Mutation(() => Int, { description: 'Cancels open tasks; answers how many were open.' })
  cancelTasks(@Args('input') input: CancelTasksInput) {
    return this.batch.cancelTasks(input);
  }
}
