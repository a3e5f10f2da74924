import type {
  Certainty,
  ChannelKind,
  InitiativeFactKind,
  LevelListState,
  OperationalStatus,
  Scope,
} from '../vocabulary/index.ts';

/** A coded fact of an initiative (domain.md, "Initiative"). */
export interface InitiativeFactValue {
  readonly kind: InitiativeFactKind;
  readonly code: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** An organisational way to reach an initiative. */
export interface ContactChannelValue {
  readonly kind: ChannelKind;
  readonly value: string;
  readonly hours: string | null;
  readonly note: string | null;
  /** False keeps the value from the public view. */
  readonly public: boolean;
}

/** What people edit and propose of an initiative: the whole record but its source, ratings and listings. */
export interface InitiativeContent {
  readonly name: string;
  readonly localName: string | null;
  readonly aliases: readonly string[];
  readonly organisationId: string | null;
  readonly scope: Scope;
  readonly website: string | null;
  readonly description: string | null;
  readonly levelListState: LevelListState;
  readonly status: OperationalStatus;
  readonly facts: readonly InitiativeFactValue[];
  readonly channels: readonly ContactChannelValue[];
}
