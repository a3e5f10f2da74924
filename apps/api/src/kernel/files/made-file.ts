import type { SharingLabel } from '@alongside/domain';
import type { Spool } from './spool.ts';

/** What is told of a file before its bytes. */
export interface FileFacts {
  /** ASCII, begins with the sharing label. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Records inside: rows of a table, partnerships of a report. */
  readonly rows: number;
  readonly columns?: number;
  /** The strictest label of what is inside. */
  readonly sharing: SharingLabel;
}

/** A file that is complete and checked, waiting to be sent. */
export interface MadeFile extends FileFacts {
  /** Bytes that stand before those of the spool. */
  readonly before: Uint8Array;
  readonly spool: Spool;
}

/** How far the making of a file has come. `of` is null while nobody knows. */
export interface Progress {
  readonly done: number;
  readonly of: number | null;
}

export interface Making {
  readonly onProgress: (progress: Progress) => void;
  /** Raised when the person who asked has gone away. */
  readonly signal: AbortSignal;
}
