import { rateLimited } from '@alongside/domain';

/** Files that are made at the same time, of all people; each holds a connection while it reads. */
const SEATS = 2;
/** Seconds after which trying again makes sense. */
const RETRY_AFTER = 10;

const seated = new Set<string>();

/**
 * Runs `work` while nobody else makes too many files, and the same person none. Refuses RATE_LIMITED else: a long
 * table is heavy, and a queue would hide that.
 */
export async function onSeat<Result>(person: string, work: () => Promise<Result>): Promise<Result> {
  if (seated.size >= SEATS || seated.has(person)) throw rateLimited(RETRY_AFTER);
  seated.add(person);
  try {
    return await work();
  } finally {
    seated.delete(person);
  }
}
