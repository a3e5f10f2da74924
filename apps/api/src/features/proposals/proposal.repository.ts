import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { db } from '../../kernel/operation/operation.ts';
import { insertOnce } from '../../kernel/operation/writes.ts';
import { HotlineEntity, OrganisationEntity } from '../registry/index.ts';
import { ProposalEntity } from './proposal.entity.ts';

type NewProposal = Pick<
  ProposalEntity,
  'hotlineId' | 'id' | 'initiativeId' | 'content' | 'base' | 'changes' | 'reason' | 'createdBy'
>;

/** Proposals, for commands. */
@Injectable()
export class ProposalRepository {
  /** Whether the hotline has sent this already. */
  isKnown(hotlineId: string, id: string): Promise<boolean> {
    return db().existsBy(ProposalEntity, { hotlineId, id });
  }

  /** Locked until the end of the operation. */
  find(id: string): Promise<ProposalEntity | null> {
    return db().findOne(ProposalEntity, {
      where: { id },
      order: { createdAt: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  add(proposal: NewProposal): Promise<boolean> {
    return insertOnce(ProposalEntity, proposal);
  }

  async decide({ hotlineId, id, version }: ProposalEntity, decision: Partial<ProposalEntity>): Promise<void> {
    await db().update(
      ProposalEntity,
      { hotlineId, id },
      { ...(decision as object), version: version + 1, updatedAt: () => 'now()' },
    );
  }

  async hotlineName(id: string): Promise<string> {
    return (await db().findOneByOrFail(HotlineEntity, { id })).name;
  }

  /** Names of organisations by id. */
  async organisationNames(ids: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, string>> {
    const known = ids.filter((id) => typeof id === 'string');
    const rows = known.length === 0 ? [] : await db().findBy(OrganisationEntity, { id: In(known) });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
