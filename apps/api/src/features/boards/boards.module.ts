import { Module } from '@nestjs/common';
import './board.export.ts';
import './board.reads.ts';
import './term.reads.ts';
import { BoardRepository } from './board.repository.ts';
import { BoardResolver } from './board.resolver.ts';
import { BoardService } from './board.service.ts';
import { TermRepository } from './term.repository.ts';
import { InitiativeBoardsResolver, PersonBoardsResolver, TermResolver } from './term.resolver.ts';
import { TermService } from './term.service.ts';

/** Boards that a hotline has or sits on: seats, who holds them when, vacancies. */
@Module({
  providers: [
    BoardRepository,
    BoardService,
    BoardResolver,
    TermRepository,
    TermService,
    TermResolver,
    InitiativeBoardsResolver,
    PersonBoardsResolver,
  ],
})
export class BoardsModule {}
