import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { insertOnce } from '../../kernel/operation/writes.ts';
import { InteractionEntity } from './interaction.entity.ts';

type InteractionRow = Pick<
  InteractionEntity,
  'id' | 'partnershipId' | 'kind' | 'occurredOn' | 'attendees' | 'summary' | 'sharing'
>;

/** Interactions of the own hotline, for commands. */
@Injectable()
export class InteractionRepository {
  /** Answers false when an interaction with this id is there already. */
  async add(row: InteractionRow): Promise<boolean> {
    return insertOnce(InteractionEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }
}
