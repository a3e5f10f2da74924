/**
 * A failure that we expect and can explain: its message is written for the person at the terminal
 * and is shown without a stack trace.
 */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
