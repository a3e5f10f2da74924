import { Args, Info, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readRoot } from '../../kernel/reads/reads.ts';
import { PartnershipEntity, PersonEntity } from '../partnerships/index.ts';
import { InitiativeEntity } from '../registry/index.ts';
import { SeatEntity, TermEntity } from './board.entity.ts';
import {
  AppointInput,
  CorrectTermInput,
  EndTermInput,
  TermsArgs,
  UndoTermChangesInput,
  VacateSeatsInput,
} from './term.inputs.ts';
import { TermService } from './term.service.ts';
import { TermChange } from './term.types.ts';

const TermConnection = connectionOf(TermEntity, { name: 'Term' });

const BETWEEN =
  'Seats that the organisation behind the initiative fills, those on its own boards, and those that its people hold.';

@Resolver(() => PartnershipEntity)
export class TermResolver {
  constructor(private readonly service: TermService) {}

  @Query(() => TermConnection, { description: 'Who sits, sat and will sit on the boards of the viewer’s hotline.' })
  terms(@Args() _args: TermsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [SeatEntity], { description: BETWEEN })
  boardSeats() {
    return [];
  }

  @Mutation(() => [TermChange], {
    description: 'Gives somebody a seat; a term that runs on the first day ends on the day before. Empty for a retry.',
  })
  appoint(@Args('input') input: AppointInput) {
    return this.service.appoint(input);
  }

  @Mutation(() => [TermChange], { description: 'Ends a term before its time.' })
  endTerm(@Args('input') input: EndTermInput) {
    return this.service.end(input);
  }

  @Mutation(() => [TermChange], { description: 'Corrects the days of a term.' })
  correctTerm(@Args('input') input: CorrectTermInput) {
    return this.service.correct(input);
  }

  @Mutation(() => [TermChange], { description: 'Vacates every seat of somebody who leaves, in one act.' })
  vacateSeats(@Args('input') input: VacateSeatsInput) {
    return this.service.vacate(input);
  }

  @Mutation(() => Int, {
    description: 'Takes an act on terms back; all of it, or CONFLICT. Answers how many terms were given back.',
  })
  undoTermChanges(@Args('input') input: UndoTermChangesInput) {
    return this.service.undo(input);
  }
}

/** Fields that boards add to an initiative; the read map answers them. */
@Resolver(() => InitiativeEntity)
export class InitiativeBoardsResolver {
  @ResolveField(() => [SeatEntity], { description: `${BETWEEN} Only on boards that the viewer’s hotline keeps.` })
  boardSeats() {
    return [];
  }
}

/** Fields that boards add to a contact; the read map answers them. */
@Resolver(() => PersonEntity)
export class PersonBoardsResolver {
  @ResolveField(() => [TermEntity], { description: 'Seats that the contact holds, held and will hold, latest first.' })
  terms() {
    return [];
  }
}
