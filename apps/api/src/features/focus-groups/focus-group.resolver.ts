import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { AddCandidatesInput, EditCandidateInput, PlaceCandidateInput } from './candidate.inputs.ts';
import { CandidateService } from './candidate.service.ts';
import { DrawService } from './draw.service.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';
import {
  CancelFocusGroupInput,
  DrawPanelInput,
  EditFocusGroupInput,
  FocusGroupsArgs,
  PlanFocusGroupInput,
  SetSelectionRulesInput,
} from './focus-group.inputs.ts';
import { FocusGroupService } from './focus-group.service.ts';
import { PanelFeasibility } from './focus-group.types.ts';

const FocusGroupConnection = connectionOf(FocusGroupEntity, { name: 'FocusGroup' });

@Resolver(() => FocusGroupEntity)
export class FocusGroupResolver {
  constructor(
    private readonly groups: FocusGroupService,
    private readonly candidates: CandidateService,
    private readonly draws: DrawService,
  ) {}

  @Query(() => FocusGroupConnection, { description: 'Focus groups, newest first. Secretariat only.' })
  focusGroups(@Args() _args: FocusGroupsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => FocusGroupEntity, { nullable: true })
  focusGroup(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => PanelFeasibility, {
    description: 'Whether the rules as saved can be fulfilled with the pool, and if not, the smallest change.',
  })
  panelFeasibility(@Args('focusGroupId', { type: () => ID }) focusGroupId: string) {
    return this.draws.feasibility(focusGroupId);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Begins a focus group. Secretariat only.' })
  async planFocusGroup(@Args('input') input: PlanFocusGroupInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.groups.plan(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async editFocusGroup(@Args('input') input: EditFocusGroupInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.groups.edit(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Calls a focus group off, with a reason.' })
  async cancelFocusGroup(@Args('input') input: CancelFocusGroupInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.groups.cancel(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Sets seats, reserves, quotas and caps.' })
  async setSelectionRules(@Args('input') input: SetSelectionRulesInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.groups.setRules(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Adds people to the pool, all or none.' })
  async addCandidates(@Args('input') input: AddCandidatesInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.candidates.add(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async editCandidate(@Args('input') input: EditCandidateInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.candidates.edit(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Names somebody for the panel, or excludes them with a reason.' })
  async placeCandidate(@Args('input') input: PlaceCandidateInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.candidates.place(input), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Draws a panel by lot under all rules. Once for each pool and rules; again only with a reason.',
  })
  async drawPanel(@Args('input') input: DrawPanelInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.draws.draw(input), info);
  }
}
