/** The closed catalogue of refusals that the API answers, plus the two that arise on the way to it. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'VALIDATION'
  | 'WRONG_STAGE'
  | 'CONFLICT'
  | 'UNSAFE_TEXT'
  | 'RATE_LIMITED'
  | 'BAD_REQUEST'
  | 'INTERNAL'
  | 'SIGN_IN_FAILED'
  | 'OFFLINE';

/** One field that the API found at fault. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Where unsafe text stands and how hard the refusal is; the text itself never travels back. */
export interface TextFinding {
  readonly kind: string;
  readonly severity: 'block' | 'confirm' | 'warn';
  readonly index: number;
  readonly length: number;
}

/** What comes with a code: which of these is present depends on the code. */
export interface RefusalParams {
  readonly problems?: readonly FieldProblem[];
  readonly findings?: readonly TextFinding[];
  readonly current?: Readonly<Record<string, unknown>>;
  readonly requestId?: string;
  readonly retryAfterSeconds?: number;
  readonly [other: string]: unknown;
}

/** An expected "no" of the API, or the network. Pages show it with `ErrorState`, forms through `useFormFaults`. */
export class ApiRefusal extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;
  readonly params: RefusalParams;

  constructor(code: RefusalCode, message: string, field?: string, params: RefusalParams = {}) {
    super(message);
    this.name = 'ApiRefusal';
    this.code = code;
    this.field = field;
    this.params = params;
  }
}

/** True for a refusal, narrowed to one code when it is given. */
export function isRefusal(error: unknown, code?: RefusalCode): error is ApiRefusal {
  return error instanceof ApiRefusal && (code === undefined || error.code === code);
}
