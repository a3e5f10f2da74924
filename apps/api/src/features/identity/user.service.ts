import { ensure, invalid, may, notFound, Refusal } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { hashOfToken } from '../../kernel/http.ts';
import { actor, operation } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { newToken } from './auth.service.ts';
import type { AddUserInput, ChangePasswordInput } from './identity.inputs.ts';
import { hashPassword, passwordMatches } from './passwords.ts';
import type { UserEntity } from './user.entity.ts';
import { UserRepository } from './user.repository.ts';

/** Hours for which a personal password link can be used. */
const LINK_HOURS = 72;

/** A link that is shown once, to be handed to the person; only its hash is stored. */
export interface IssuedLink {
  readonly userId: string;
  /** Path with the token in the fragment, which no log or referrer ever sees. */
  readonly passwordLink: string;
  readonly linkExpiresAt: string;
}

/** Commands on accounts. */
@Injectable()
export class UserService {
  constructor(private readonly users: UserRepository) {}

  /** A retry with the same id issues a new link for the same account instead of a second account. */
  async add(input: AddUserInput): Promise<IssuedLink> {
    const hotlineId = input.hotlineId ?? null;
    ensure(may.addUser(actor(), { role: input.role, hotlineId }));
    const known = await this.users.find(input.id);
    if (known) return this.issueLink(known.id);
    const email = input.email.trim();
    if (await this.users.emailIsTaken(email)) throw invalid('email', 'There is an account with this e-mail address.');
    await this.users.add({ id: input.id, email, name: input.name.trim(), role: input.role, hotlineId });
    return this.issueLink(input.id);
  }

  async renewPasswordLink(userId: string): Promise<IssuedLink> {
    ensure(may.renewPasswordLink(actor()));
    const user = await this.users.find(userId);
    if (!user) throw notFound();
    return this.issueLink(user.id);
  }

  async deactivate(input: VersionedInput): Promise<string> {
    const user = await this.current(input);
    ensure(may.deactivateUser(actor(), user));
    await this.users.setActive(user, false);
    return user.id;
  }

  async reactivate(input: VersionedInput): Promise<string> {
    const user = await this.current(input);
    ensure(may.reactivateUser(actor(), { active: user.active, erased: user.erasedAt !== null }));
    await this.users.setActive(user, true);
    return user.id;
  }

  async changePassword({ current, next }: ChangePasswordInput): Promise<void> {
    ensure(may.changeOwnPassword(actor()));
    if (!(await passwordMatches(await this.users.ownPasswordHash(), current))) {
      throw invalid('current', 'This is not your present password.');
    }
    const { sessionHash } = operation();
    if (!sessionHash) throw new Refusal('UNAUTHENTICATED');
    await this.users.changeOwnPassword(await hashPassword(next), sessionHash);
  }

  private async issueLink(userId: string): Promise<IssuedLink> {
    const token = newToken();
    const expires = new Date(Date.now() + LINK_HOURS * 3_600_000);
    await this.users.issuePasswordLink(userId, hashOfToken(token), expires);
    return { userId, passwordLink: `/set-password#${token}`, linkExpiresAt: expires.toISOString() };
  }

  private async current({ id, version }: VersionedInput): Promise<UserEntity> {
    ensure(may.administerUsers(actor()));
    const user = await this.users.find(id);
    if (!user) throw notFound();
    await ensureVersion('users', { id, version: user.version, active: user.active }, version);
    return user;
  }
}
