import type pg from 'pg';

/** A person as whom operations are sent. */
export interface Viewer {
  readonly userId: string;
  /** Null for the secretariat. */
  readonly hotlineId: string | null;
  /** The session cookie's value. */
  readonly token: string;
}

export interface Sample {
  readonly viewer: Viewer;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a scenario may look at to make its samples. */
export interface SampleSource {
  readonly db: pg.Client;
  /** One coordinator of each hotline. */
  readonly viewers: readonly Viewer[];
  readonly secretariat: Viewer;
  /** Sends the scenario's own operation to the API and answers its data. */
  readonly ask: (sample: Sample) => Promise<Record<string, unknown>>;
}

/** What the bare handler gets: the variables of the operation, and who asks. */
export type BareInput = Readonly<Record<string, unknown>> & { readonly viewer: Omit<Viewer, 'token'> };

/** One operation, as a client of the API sends it and as somebody would write it by hand without anything around it. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** The GraphQL document. */
  readonly document: string;
  /** One statement whose single value is the text of the same `data`. */
  readonly sql: string;
  readonly values: (input: BareInput) => unknown[];
  readonly samples: (source: SampleSource) => Promise<Sample[]>;
  /** True when variables carry `NEW_ID`, which the client replaces by a new id in each request. */
  readonly writes: boolean;
  /** Most connections that it is measured at, for what few people ask at a time. */
  readonly most?: number;
}

/** Stands in a request for an id that no request before it had. */
export const NEW_ID = '00000000-0000-7000-8000-00000000aaaa';
