import { ensure, ensureValid, may, notFound, problemsOf, textLimits, tooLong, workRule } from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, db, ownHotline } from '../../kernel/operation/operation.ts';
import { insertOnce } from '../../kernel/operation/writes.ts';
import { ColleagueEntity } from './colleague.entity.ts';
import type { AddColleagueInput, RemoveColleagueInput } from './colleague.inputs.ts';
import { PartnershipRepository } from './partnership.repository.ts';

/** Who of the hotline works on a partnership besides its owner. Each command answers the id of the partnership. */
@Injectable()
export class ColleagueService {
  constructor(private readonly partnerships: PartnershipRepository) {}

  /** Adds a colleague, or changes the part of one. */
  async add(input: AddColleagueInput): Promise<string> {
    const link = await this.linkable(input);
    const part = trimmedOrNull(input.part);
    ensure(workRule(await this.partnerships.userOf(input.userId), link.hotlineId, 'userId'));
    ensureValid(problemsOf(tooLong('part', part, textLimits.line)));
    if (!(await insertOnce(ColleagueEntity, { ...link, part, createdBy: actor().userId }))) {
      await db().update(ColleagueEntity, link, { part });
    }
    return link.partnershipId;
  }

  /** Answers alike when there was no such colleague. */
  async remove(input: RemoveColleagueInput): Promise<string> {
    const link = await this.linkable(input);
    await db().delete(ColleagueEntity, link);
    return link.partnershipId;
  }

  private async linkable({ partnershipId, userId }: RemoveColleagueInput) {
    ensure(may.linkPerson(actor(), { hotlineId: ownHotline() }));
    const partnership = await this.partnerships.load(partnershipId);
    if (!partnership) throw notFound();
    return { hotlineId: partnership.hotlineId, partnershipId: partnership.id, userId };
  }
}
