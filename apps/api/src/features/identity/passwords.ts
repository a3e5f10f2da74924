import { hash, verify } from '@node-rs/argon2';

/** Length alone makes a password strong here (NIST SP 800-63B): no rules about kinds of characters. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 200;

/** argon2id, 46 MiB, one pass: about 11 ms on the reference machine (research/security.md, 4). */
const cost = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodys: Promise<string> | undefined;

/**
 * Compares a password with its hash. Without a hash it compares with a hash of nobody's, so that an unknown
 * account takes as long as a wrong password.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('a password that nobody has');
  const matches = await verify(stored ?? (await nobodys), password);
  return stored !== null && matches;
}
