import { type RefusalCode, refusalKinds } from './refusal-codes.ts';

/** One value that does not fit: the input field, dotted for nested ones, and what to do about it. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

export interface RefusalDetails {
  /** Sentence for the reader; the catalogue's when left out. */
  readonly message?: string;
  /** Input field that the refusal is about. */
  readonly field?: string;
  /** What the client needs to react; the shape is laid down per code in the catalogue. Never a secret. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * An expected "no": part of the contract, told to the caller in full and not an incident. Faults of the
 * product are ordinary errors and reach nobody but the log.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field?: string;
  readonly params?: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(details.message ?? refusalKinds[code].message);
    this.name = 'Refusal';
    this.code = code;
    if (details.field !== undefined) this.field = details.field;
    if (details.params !== undefined) this.params = details.params;
  }

  /** HTTP status of the code, for doors outside GraphQL. */
  get status(): number {
    return refusalKinds[this.code].status;
  }
}

/** Nobody is signed in. */
export const unauthenticated = (): Refusal => new Refusal('UNAUTHENTICATED');

/** The role does not allow it. */
export const forbidden = (message?: string, field?: string): Refusal => new Refusal('FORBIDDEN', { message, field });

/** Missing or foreign; takes no argument, so that no door can tell the two apart by accident. */
export const notFound = (): Refusal => new Refusal('NOT_FOUND');

/** One value does not fit. */
export const invalid = (field: string, message: string): Refusal => invalidAll([{ field, message }]);

/** Several values do not fit; throws `RangeError` for an empty list, because then nothing is wrong. */
export function invalidAll(problems: readonly Problem[]): Refusal {
  const first = problems[0];
  if (first === undefined) throw new RangeError('A refusal needs a problem');
  return new Refusal('VALIDATION', { field: first.field, message: first.message, params: { problems } });
}

/** Throws `VALIDATION` with all problems, or returns when there are none. */
export function ensureValid(problems: readonly Problem[]): void {
  if (problems.length > 0) throw invalidAll(problems);
}

/** A step that the stage rules do not allow, with what is still missing. */
export const wrongStage = (
  message: string,
  params: { from: string; to: string; missing: readonly { code: string; message: string }[] },
): Refusal => new Refusal('WRONG_STAGE', { message, params });

/**
 * A stale or doubled write; `current` holds the values that the record has now, `version` included, and `since` what
 * else helps a person to compare.
 */
export const conflict = (current: unknown, message?: string, since: object = {}): Refusal =>
  new Refusal('CONFLICT', { message, params: { current, ...since } });

/** Free text that must not be stored as it is; findings carry places and kinds, never the text. */
export const unsafeText = (
  field: string,
  findings: readonly { kind: string; severity: string; index: number; length: number }[],
  message?: string,
): Refusal => new Refusal('UNSAFE_TEXT', { field, message, params: { findings } });

/** Too many attempts. */
export const rateLimited = (retryAfterSeconds: number): Refusal =>
  new Refusal('RATE_LIMITED', { params: { retryAfterSeconds } });

/** A malformed request. */
export const badRequest = (message?: string): Refusal => new Refusal('BAD_REQUEST', { message });
