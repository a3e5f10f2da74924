import { BoardEntity, SeatEntity, TermEntity } from './board.entity.ts';

export { BoardsModule } from './boards.module.ts';
export { BoardEntity, SeatEntity, TermEntity };

export const boardEntities = [BoardEntity, SeatEntity, TermEntity];
