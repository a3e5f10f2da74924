import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { FocusGroupEntity } from '../focus-groups/index.ts';
import { FindingEntity, NoteEntity } from './finding.entity.ts';
import {
  AddFindingInput,
  AddFocusGroupNoteInput,
  EditFindingInput,
  EditFocusGroupNoteInput,
  RemoveSessionRecordInput,
} from './finding.inputs.ts';
import { FindingService } from './finding.service.ts';

@Resolver(() => FocusGroupEntity)
export class FindingResolver {
  constructor(private readonly service: FindingService) {}

  @ResolveField(() => [NoteEntity], { description: 'What was said, in the order in which it was written down.' })
  notes() {
    return [];
  }

  @ResolveField(() => [FindingEntity], { description: 'By theme.' })
  findings() {
    return [];
  }

  @Mutation(() => FocusGroupEntity)
  async addFocusGroupNote(@Args('input') input: AddFocusGroupNoteInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.addNote(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async editFocusGroupNote(@Args('input') input: EditFocusGroupNoteInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.editNote(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async removeFocusGroupNote(@Args('input') input: RemoveSessionRecordInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.removeNote(input), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Writes a finding down. Nobody is quoted or named without consent.',
  })
  async addFinding(@Args('input') input: AddFindingInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.addFinding(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async editFinding(@Args('input') input: EditFindingInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.editFinding(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async removeFinding(@Args('input') input: RemoveSessionRecordInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.service.removeFinding(input), info);
  }
}
