import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * The few statements that run before anybody is signed in. They call definer functions and nothing else:
 * the API's login has no right on tables.
 */
@Injectable()
export class AuthRepository {
  constructor(private readonly source: DataSource) {}

  async candidate(email: string): Promise<{ userId: string; passwordHash: string | null } | null> {
    const [row] = await this.call<{ user_id: string; password_hash: string | null }>(
      'select * from app.sign_in_candidate($1)',
      email,
    );
    return row ? { userId: row.user_id, passwordHash: row.password_hash } : null;
  }

  /** Seconds to wait before the next attempt under this key; 0 when it may be tried now. */
  async secondsToWait(key: string): Promise<number> {
    const [row] = await this.call<{ seconds: number }>('select app.sign_in_wait($1) as seconds', key);
    return row?.seconds ?? 0;
  }

  async noteFailure(key: string): Promise<void> {
    await this.call('select app.note_sign_in_failure($1)', key);
  }

  async forgetFailures(key: string): Promise<void> {
    await this.call('select app.forget_sign_in_failures($1)', key);
  }

  async openSession(tokenHash: string, userId: string): Promise<void> {
    await this.call('select app.open_session($1, $2)', Buffer.from(tokenHash, 'hex'), userId);
  }

  async endSession(tokenHash: string): Promise<void> {
    await this.call('select app.end_session($1)', Buffer.from(tokenHash, 'hex'));
  }

  async isSignedIn(tokenHash: string): Promise<boolean> {
    return (await this.call('select from app.session_principal($1)', Buffer.from(tokenHash, 'hex'))).length > 0;
  }

  /** True while no account exists. */
  async firstRun(): Promise<boolean> {
    const [row] = await this.call<{ first: boolean }>('select app.first_run() as first');
    return row?.first ?? false;
  }

  /** False when an account exists already. */
  async addFirstAdministrator(id: string, email: string, name: string, passwordHash: string): Promise<boolean> {
    const [row] = await this.call<{ added: boolean }>(
      'select app.add_first_administrator($1, $2, $3, $4) as added',
      id,
      email,
      name,
      passwordHash,
    );
    return row?.added ?? false;
  }

  /** False for a link that is unknown, used or expired. */
  async redeemPasswordLink(tokenHash: string, passwordHash: string): Promise<boolean> {
    const [row] = await this.call<{ done: boolean }>(
      'select app.redeem_password_link($1, $2) as done',
      Buffer.from(tokenHash, 'hex'),
      passwordHash,
    );
    return row?.done ?? false;
  }

  private call<Row>(text: string, ...values: unknown[]): Promise<Row[]> {
    return this.source.query(text, values);
  }
}
