import type { CivilDate } from '@alongside/shared';
import type {
  Certainty,
  ChannelKind,
  InitiativeFactKind,
  LevelListState,
  OperationalStatus,
  Scope,
  SharingLabel,
  SourceKind,
} from '../vocabulary/index.ts';

/**
 * Kinds of source that anybody can look up. What a hotline, an organisation or a person of the network told is left out: it was said to
 * the network and not to everybody. So is what was believed without a document.
 */
export const openSourceKinds = ['REPORT', 'PUBLIC_PAGE', 'REGISTRY'] as const satisfies readonly SourceKind[];

/**
 * The label of what the registry says: everybody's where all of it comes from sources that anybody can look up, else the network's
 * (docs/decisions/221). The one rule of lists, appendix and open data.
 */
export const registryLabel = (open: boolean): SharingLabel => (open ? 'CLEAR' : 'GREEN');

/** What every version of the file calls itself. */
export const OPEN_DATA_FORMAT = 'alongside-prevention-initiatives';
/** Raised whenever a program that reads the file would have to change. */
export const OPEN_DATA_VERSION = 1;

/** Where a statement comes from. */
interface Sourced {
  /** Id of one of the `sources`. */
  readonly source: string;
  /** The day, month or year for which the source says so: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly asOf: string;
  /** The last day on which somebody of the network found it to be true; null for never. */
  readonly confirmedOn: CivilDate | null;
}

export interface OpenFact extends Sourced {
  readonly kind: InitiativeFactKind;
  readonly code: string;
  readonly certainty: Certainty;
}

/** An institutional way to reach an initiative that may be shown to everybody. */
export interface OpenChannel extends Sourced {
  readonly kind: ChannelKind;
  readonly value: string;
  readonly hours: string | null;
}

/** An initiative as everybody may know it. The id stays the same in every later file. */
export interface OpenInitiative extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly localName: string | null;
  readonly aliases: readonly string[];
  readonly organisation: string | null;
  readonly scope: Scope;
  readonly website: string | null;
  readonly description: string | null;
  readonly status: OperationalStatus;
  readonly levelListState: LevelListState;
  readonly facts: readonly OpenFact[];
  readonly channels: readonly OpenChannel[];
}

export interface OpenSource {
  readonly id: string;
  readonly kind: (typeof openSourceKinds)[number];
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
}
