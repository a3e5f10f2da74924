/** One request of a target, ready to send. */
export interface PreparedRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server and the requests to send to it, in turn. */
export interface Target {
  readonly name: string;
  readonly origin: string;
  readonly path: string;
  readonly requests: readonly PreparedRequest[];
  /** Text in the bodies to replace by a new id each time. */
  readonly newId: string | null;
}

/** What the measuring process tells the client process. */
export type ClientMessage =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'run'; readonly target: string; readonly connections: number; readonly milliseconds: number };

/** What happened in one slice of time. */
export interface Slice {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds of each answer. */
  readonly latencies: Float64Array;
  readonly bytes: number;
  /** The first answer that was no success, if there was one. */
  readonly failure: string | null;
  readonly failures: number;
}
