import { Args, ID, Info, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { BoardEntity, SeatEntity } from './board.entity.ts';
import {
  AddSeatInput,
  BoardsArgs,
  EditBoardInput,
  EditSeatInput,
  OnDayArgs,
  RecordBoardInput,
} from './board.inputs.ts';
import { BoardService } from './board.service.ts';

const BoardConnection = connectionOf(BoardEntity, { name: 'Board' });

@Resolver(() => BoardEntity)
export class BoardResolver {
  constructor(private readonly boards: BoardService) {}

  @Query(() => BoardConnection, { name: 'boards', description: 'Boards of the viewer’s hotline, by name.' })
  list(@Args() _args: BoardsArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => BoardEntity, { nullable: true, description: 'Null when the viewer’s hotline has no such board.' })
  board(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => Int, { description: 'Seats that exist on that day.' })
  seatCount(@Args() _args: OnDayArgs) {
    return 0;
  }

  @ResolveField(() => Int, { description: 'Seats of that day that nobody holds.' })
  vacancyCount(@Args() _args: OnDayArgs) {
    return 0;
  }

  @Mutation(() => BoardEntity, { description: 'Records a board of the hotline or of another organisation.' })
  async recordBoard(@Args('input') input: RecordBoardInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Board', await this.boards.record(input), info);
  }

  @Mutation(() => BoardEntity, { description: 'Whose board it is stays once somebody sat on it.' })
  async editBoard(@Args('input') input: EditBoardInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Board', await this.boards.edit(input), info);
  }

  @Mutation(() => Boolean, { description: 'Takes a board back on which nobody ever sat.' })
  async withdrawBoard(@Args('input') input: VersionedInput) {
    await this.boards.withdraw(input);
    return true;
  }

  @Mutation(() => BoardEntity, { description: 'Puts a withdrawn board back.' })
  async restoreBoard(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo) {
    return readOne('Board', await this.boards.restore(id), info);
  }

  @Mutation(() => SeatEntity, { description: 'Adds a seat to a board; it is vacant until somebody is appointed.' })
  async addSeat(@Args('input') input: AddSeatInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Seat', await this.boards.addSeat(input), info);
  }

  @Mutation(() => SeatEntity, { description: 'Changes a seat, or closes it by its last day.' })
  async editSeat(@Args('input') input: EditSeatInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Seat', await this.boards.editSeat(input), info);
  }

  @Mutation(() => Boolean, { description: 'Takes a seat back on which nobody ever sat.' })
  async withdrawSeat(@Args('input') input: VersionedInput) {
    await this.boards.withdrawSeat(input);
    return true;
  }

  @Mutation(() => SeatEntity, { description: 'Puts a withdrawn seat back.' })
  async restoreSeat(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo) {
    return readOne('Seat', await this.boards.restoreSeat(id), info);
  }
}
