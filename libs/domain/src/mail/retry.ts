/** Minutes to wait after the first, second … failed attempt; together a little more than two days. */
const pauses = [1, 5, 15, 60, 240, 720, 720, 1_440] as const;

/**
 * When to try a mail again that the mail server has certainly not accepted; `null` when it is time to give up.
 *
 * @param attempts attempts so far, this one included; at least 1
 */
export function nextAttempt(attempts: number, failedAt: Date): Date | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(failedAt.getTime() + pause * 60_000);
}
