import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { InitiativeEntity } from '../registry/index.ts';
import { PartnershipEntity } from './partnership.entity.ts';
import { PartnershipStageEnum } from './partnership.enums.ts';
import {
  EditPartnershipInput,
  MoveStageInput,
  RecordDueDiligenceInput,
  StartPartnershipInput,
  UndoStageMoveInput,
} from './partnership.inputs.ts';
import { PartnershipService } from './partnership.service.ts';
import { PartnershipsArgs, StageOnArgs } from './partnership-list.inputs.ts';
import { PartnershipConnection } from './partnership-list.types.ts';

@Resolver(() => PartnershipEntity)
export class StageOnResolver {
  @ResolveField(() => PartnershipStageEnum, {
    nullable: true,
    description:
      'Where it stood at the end of a day, by the history as it is known today; today’s stage without a day. Null before it had begun.',
  })
  stageOn(@Args() _args: StageOnArgs) {
    return null;
  }
}

@Resolver(() => InitiativeEntity)
export class PartnershipResolver {
  constructor(private readonly partnerships: PartnershipService) {}

  @Query(() => PartnershipEntity, {
    nullable: true,
    description: 'Null when there is none, or none that the viewer may see.',
  })
  partnership(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => PartnershipConnection, {
    name: 'partnerships',
    description: 'The own hotline’s; for the secretariat those that are shared with it.',
  })
  list(@Args() _args: PartnershipsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => PartnershipEntity, {
    nullable: true,
    description: 'The open partnership of the viewer’s own hotline.',
  })
  myPartnership() {
    return null;
  }

  @Mutation(() => PartnershipEntity, {
    description: 'Starts a partnership as a prospect. CONFLICT when an open one exists.',
  })
  async startPartnership(@Args('input') input: StartPartnershipInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.partnerships.start(input), info);
  }

  @Mutation(() => PartnershipEntity, { description: 'Changes the fields of a partnership.' })
  async editPartnership(@Args('input') input: EditPartnershipInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.partnerships.edit(input), info);
  }

  @Mutation(() => PartnershipEntity, {
    description: 'Moves a partnership to another stage. WRONG_STAGE names what is missing.',
  })
  async moveStage(@Args('input') input: MoveStageInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.partnerships.moveStage(input), info);
  }

  @Mutation(() => PartnershipEntity, {
    description:
      'Takes a step back as if it had not been taken: its author, for 15 minutes, while nothing followed. A step that is not there changes nothing.',
  })
  async undoStageMove(@Args('input') input: UndoStageMoveInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.partnerships.undoStageMove(input), info);
  }

  @Mutation(() => PartnershipEntity, {
    description: 'Records a look into the initiative; for peer communities a manager does.',
  })
  async recordDueDiligence(@Args('input') input: RecordDueDiligenceInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.partnerships.recordDueDiligence(input), info);
  }
}
