import { randomBytes, randomUUID } from 'node:crypto';
import { Refusal } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { hashOfToken, networkOf } from '../../kernel/http.ts';
import { AuthRepository } from './auth.repository.ts';
import { hashPassword, passwordMatches } from './passwords.ts';

/** 256 bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Signing in and out, and the first administrator. */
@Injectable()
export class AuthService {
  constructor(private readonly repository: AuthRepository) {}

  /**
   * Answers the token of a new session. An unknown address and a wrong password are refused alike, and take
   * the same time. After five failures of one account from one network each further attempt must wait.
   */
  async signIn(email: string, password: string, ip: string): Promise<string> {
    const key = `${email.trim().toLowerCase()} from ${networkOf(ip)}`;
    const seconds = await this.repository.secondsToWait(key);
    if (seconds > 0) throw new Refusal('RATE_LIMITED', { params: { retryAfterSeconds: seconds } });
    const candidate = await this.repository.candidate(email.trim());
    if (!(await passwordMatches(candidate?.passwordHash ?? null, password)) || !candidate) {
      await this.repository.noteFailure(key);
      throw new Refusal('UNAUTHENTICATED', { message: 'This e-mail address and password do not belong together.' });
    }
    await this.repository.forgetFailures(key);
    const token = newToken();
    await this.repository.openSession(hashOfToken(token), candidate.userId);
    return token;
  }

  async signOut(tokenHash: string | null): Promise<void> {
    if (tokenHash) await this.repository.endSession(tokenHash);
  }

  async state(tokenHash: string | null): Promise<{ firstRun: boolean; signedIn: boolean }> {
    return {
      firstRun: await this.repository.firstRun(),
      signedIn: tokenHash !== null && (await this.repository.isSignedIn(tokenHash)),
    };
  }

  /** Creates the first account. Refused as soon as there is any. */
  async addFirstAdministrator(name: string, email: string, password: string): Promise<void> {
    const added = await this.repository.addFirstAdministrator(randomUUID(), email, name, await hashPassword(password));
    if (!added) throw new Refusal('FORBIDDEN', { message: 'An administrator exists already. Please sign in.' });
  }

  async setPassword(token: string, password: string): Promise<void> {
    const done = await this.repository.redeemPasswordLink(hashOfToken(token), await hashPassword(password));
    if (!done) {
      throw new Refusal('NOT_FOUND', {
        message: 'This link is not valid any more. Ask your administrator for a new one.',
      });
    }
  }
}
