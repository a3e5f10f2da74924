/** What callers are told about one kind of refusal. */
export interface RefusalKind {
  /** When the code is used and what `field` and `params` hold; for people who write a client. */
  readonly meaning: string;
  /** The sentence shown when the place that refuses has nothing more precise to say. */
  readonly message: string;
  /** HTTP status for answers outside GraphQL; GraphQL answers 200 with an error entry. */
  readonly status: number;
}

/**
 * The closed catalogue of refusals (architecture.md, "One operation, one transaction, two walls", rule 6).
 * Whatever else goes wrong is masked as `INTERNAL`.
 */
export const refusalKinds = {
  UNAUTHENTICATED: {
    meaning: 'Nobody is signed in, or the session has ended. The client shows the sign-in page.',
    message: 'Please sign in.',
    status: 401,
  },
  FORBIDDEN: {
    meaning: 'The record may be seen, but the role does not allow this act or this value of `field`.',
    message: 'Your role does not allow this.',
    status: 403,
  },
  NOT_FOUND: {
    meaning: 'No such record, or one of another hotline: both answer alike, so that ids tell nothing.',
    message: 'This does not exist, or you cannot see it.',
    status: 404,
  },
  VALIDATION: {
    meaning: 'Values do not fit. `params.problems` lists `{ field, message }`; `field` names the first of them.',
    message: 'Some values do not fit.',
    status: 422,
  },
  WRONG_STAGE: {
    meaning:
      'The step does not follow from the present stage or its conditions are not met. `params` holds `from`, `to` and `missing` as `{ code, message }`.',
    message: 'This step is not possible at the present stage.',
    status: 409,
  },
  CONFLICT: {
    meaning:
      'Somebody else saved first, or the record exists already. `params.current` holds the present values; beside them, as far as the reader may know, `params.names` what records are called whose ids stand there, and `params.changes` who changed which fields since (`{ by, at, fields }`, latest first).',
    message: 'Somebody else has changed this in the meantime.',
    status: 409,
  },
  UNSAFE_TEXT: {
    meaning:
      'The text in `field` holds something that must not be stored, or that needs a second look. `params.findings` lists `{ kind, severity, index, length }`, never the text.',
    message: 'This text holds something that must not be stored here.',
    status: 422,
  },
  RATE_LIMITED: {
    meaning: 'Too many attempts. `params.retryAfterSeconds` says when to try again.',
    message: 'Too many attempts. Please wait a little.',
    status: 429,
  },
  BAD_REQUEST: {
    meaning: 'The request itself is malformed or larger than allowed; a fault of the client, not of the person.',
    message: 'The request could not be read.',
    status: 400,
  },
  INTERNAL: {
    meaning: 'A fault of the product. `params.requestId` leads to the log; nothing else is told.',
    message: 'Something went wrong on our side. Nothing was saved.',
    status: 500,
  },
} as const satisfies Record<string, RefusalKind>;

/** A code of the catalogue. */
export type RefusalCode = keyof typeof refusalKinds;

/** All codes, in the order of the catalogue. */
export const refusalCodes: readonly RefusalCode[] = Object.freeze(Object.keys(refusalKinds) as RefusalCode[]);
