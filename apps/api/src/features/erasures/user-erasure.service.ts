import {
  conflict,
  ensure,
  ensureValid,
  erasureProblems,
  FORMER_COLLEAGUE,
  may,
  type NamePattern,
  namePattern,
  notFound,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import type { EraseUserInput } from './erasure.inputs.ts';
import { type ErasableUser, ErasureRepository } from './erasure.repository.ts';
import type { UserErasure } from './erasure.types.ts';

/**
 * Erasing the account of somebody who has left. What the colleague did stays, done by a former colleague; texts are
 * rewritten unseen, since administrators read no hotline's texts.
 */
@Injectable()
export class UserErasureService {
  constructor(private readonly erasures: ErasureRepository) {}

  async preview(id: string): Promise<UserErasure> {
    const user = await this.erasable(id);
    const counts = await this.erasures.countNames(patternOf(user).sql, user.id);
    return { ...counts, shownName: user.name, openWork: await this.erasures.openWork(user.id) };
  }

  /** Answers the id of what is left of the account. Nothing brings the rest back. */
  async erase({ id, version, confirmation }: EraseUserInput): Promise<string> {
    const user = await this.erasable(id);
    if (user.version !== version) throw conflict({ id, version: user.version, active: user.active });
    const pattern = patternOf(user);
    ensureValid(
      erasureProblems({ confirmation, standIn: FORMER_COLLEAGUE, alsoCalled: [] }, user.name, pattern).filter(
        ({ field }) => field === 'confirmation',
      ),
    );
    if (!(await this.erasures.eraseUser(user, pattern.sql, FORMER_COLLEAGUE))) throw conflict({ id });
    return id;
  }

  private async erasable(id: string): Promise<ErasableUser> {
    ensure(may.administerUsers(actor()));
    const user = await this.erasures.user(id);
    if (!user) throw notFound();
    ensure(may.eraseUser(actor(), user));
    return user;
  }
}

/** An account always has an address, so there is always something to look for. */
const patternOf = ({ name, email }: ErasableUser): NamePattern =>
  namePattern({ name, email, phone: null, alsoCalled: [] }) as NamePattern;
