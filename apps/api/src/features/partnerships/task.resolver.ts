import { Args, ID, Info, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PartnershipEntity } from './partnership.entity.ts';
import { TaskEntity } from './task.entity.ts';
import { AddTaskInput, EditTaskInput, TasksArgs } from './task.inputs.ts';
import { TaskService } from './task.service.ts';

const TaskConnection = connectionOf(TaskEntity, { name: 'Task' });

@Resolver(() => PartnershipEntity)
export class TaskResolver {
  constructor(private readonly tasks: TaskService) {}

  @Query(() => TaskConnection, {
    name: 'tasks',
    description: 'Tasks of the viewer’s hotline, earliest due day first; those without one last.',
  })
  list(@Args() _args: TasksArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => TaskEntity, {
    name: 'task',
    nullable: true,
    description: 'One task; null when the viewer sees none of this id.',
  })
  task(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [TaskEntity], { description: 'What is still to be done, earliest due day first.' })
  openTasks() {
    return [];
  }

  @ResolveField(() => Int)
  openTaskCount() {
    return 0;
  }

  @Mutation(() => TaskEntity, { description: 'Adds a task.' })
  async addTask(@Args('input') input: AddTaskInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Task', await this.tasks.add(input), info);
  }

  @Mutation(() => TaskEntity, { description: 'Changes what a task says, by when, whose it is and what it is about.' })
  async editTask(@Args('input') input: EditTaskInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Task', await this.tasks.edit(input), info);
  }

  @Mutation(() => TaskEntity, { description: 'Marks a task as done.' })
  async completeTask(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Task', await this.tasks.complete(input), info);
  }

  @Mutation(() => TaskEntity, { description: 'Takes a task off the lists that turned out not to be one.' })
  async cancelTask(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Task', await this.tasks.cancel(input), info);
  }

  @Mutation(() => TaskEntity, { description: 'Opens a task again.' })
  async reopenTask(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Task', await this.tasks.reopen(input), info);
  }
}
