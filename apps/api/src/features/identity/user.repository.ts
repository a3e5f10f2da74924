import { Injectable } from '@nestjs/common';
import { db, sql } from '../../kernel/operation/operation.ts';
import { UserEntity } from './user.entity.ts';

/** Accounts, for the administrator's commands. */
@Injectable()
export class UserRepository {
  find(id: string): Promise<UserEntity | null> {
    return db().findOne(UserEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  emailIsTaken(email: string): Promise<boolean> {
    return db().existsBy(UserEntity, { email });
  }

  async add(user: Pick<UserEntity, 'id' | 'email' | 'name' | 'role' | 'hotlineId'>): Promise<void> {
    await db().insert(UserEntity, user);
  }

  async setActive(user: UserEntity, active: boolean): Promise<void> {
    await db().update(UserEntity, { id: user.id }, { active, version: user.version + 1, updatedAt: () => 'now()' });
    if (!active) await sql('select app.end_sessions_of($1)', [user.id]);
  }

  async issuePasswordLink(userId: string, tokenHash: string, validUntil: Date): Promise<void> {
    await sql('select app.issue_password_link($1, $2, $3)', [userId, Buffer.from(tokenHash, 'hex'), validUntil]);
  }

  async ownPasswordHash(): Promise<string | null> {
    const [row] = await sql<{ hash: string | null }>('select app.own_password_hash() as hash');
    return row?.hash ?? null;
  }

  /** Ends all other sessions of the person. */
  async changeOwnPassword(hash: string, keptSession: string): Promise<void> {
    await sql('select app.change_own_password($1, $2)', [hash, Buffer.from(keptSession, 'hex')]);
  }
}
