import type {
  Appetite,
  Certainty,
  ChannelKind,
  Confidence,
  CountryCode,
  EvidenceGrade,
  InitiativeFactKind,
  InitiativeRelationKind,
  LanguageCode,
  LevelListState,
  MembershipKind,
  OperationalStatus,
  OrganisationRelationKind,
  Scope,
  ServiceType,
} from '@alongside/domain';
import type { FactDraft, FactDraftOf } from './facts.ts';
import type { OrganisationContent, OrganisationKey } from './organisations/index.ts';
import type { SourceContent, SourceKey } from './sources.ts';

/** Where a record or a single fact comes from, and the date for which it was true (YYYY, YYYY-MM or YYYY-MM-DD). */
export interface Provenance {
  readonly source: SourceKey;
  readonly asOf: string;
}

/** An organisational way to reach an initiative. Values of named persons are never stored. */
export interface ChannelDraft {
  readonly kind: ChannelKind;
  readonly value: string;
  readonly hours?: string;
  readonly note?: string;
  /** False keeps the value from the public view until the organisation agrees. */
  readonly public: boolean;
}

/** A place where a source names the initiative, with its words kept as printed. */
export interface ListingContent {
  readonly source: SourceKey;
  /** Name in print; where it is a person's name, a note in square brackets stands instead. */
  readonly asPrinted: string;
  /** Null: the cell is empty or the place has no such cell. */
  readonly levelAsPrinted: string | null;
  readonly countryAsPrinted: string | null;
  readonly urlAsPrinted?: string;
  /** Country by content, as it was read; the printed labels of several rows were lost. */
  readonly countryRead: CountryCode | 'EU' | null;
  readonly countryConfidence: 'HIGH' | 'MEDIUM' | 'LOW' | null;
  /** Number of the row in appendix 7.2, 1 to 60; absent elsewhere. */
  readonly row?: number;
  /** Line in the text of the report. */
  readonly line: number;
}

/** A rating that a keeper of a scale gave. None of the sources of the first content gives one. */
export type EvidenceRatingContent = EvidenceGrade &
  Provenance & { readonly rater: string; readonly ratedOn: string; readonly url?: string };

interface InitiativeBase {
  /** Stable for ever: the record's id is derived from it. */
  readonly key: string;
  readonly name: string;
  readonly localName?: string;
  readonly aliases?: readonly string[];
  readonly organisation?: OrganisationKey;
  readonly scope: Scope;
  /** Address as of the source's date; it may have changed hands since. */
  readonly website?: string;
  readonly description: string;
  readonly levelListState: LevelListState;
  readonly status: OperationalStatus;
  readonly listings: readonly ListingContent[];
  /** What a person has to confirm before it may be taken for true. */
  readonly doubts: readonly string[];
}

/** An initiative as written in a content file; facts and channels without a source take its own. */
export interface InitiativeDraft extends InitiativeBase {
  readonly provenance?: Provenance;
  readonly facts: readonly (readonly FactDraft[])[];
  readonly channels: readonly ChannelDraft[];
  readonly evidence?: readonly EvidenceRatingContent[];
}

export type FactContent = { [K in InitiativeFactKind]: FactDraftOf<K> & Provenance }[InitiativeFactKind];
export type ChannelContent = ChannelDraft & Provenance;

/** An initiative ready to load: every fact and channel carries its source and date. */
export interface InitiativeContent extends InitiativeBase, Provenance {
  readonly facts: readonly FactContent[];
  readonly channels: readonly ChannelContent[];
  readonly evidence: readonly EvidenceRatingContent[];
}

/** Membership as far as a source carries it. The report prints countries, so each is an inference. */
export interface MembershipContent extends Provenance {
  readonly kind: MembershipKind;
  readonly certainty: Certainty;
  /** First year of membership, only where a source gives it. */
  readonly sinceYear?: number;
  readonly note: string;
}

export interface HotlineContent extends Provenance {
  readonly key: string;
  readonly name: string;
  readonly country: CountryCode;
  readonly organisation: OrganisationKey;
  readonly website: string;
  /** Null: no source supports a membership in June 2020. */
  readonly membership: MembershipContent | null;
  readonly languages: readonly LanguageCode[];
  /** Name of the helpline that works beside the hotline; null: none known to us. */
  readonly helpline: string | null;
  /** Name of the awareness centre beside the hotline; null: none known to us. */
  readonly awarenessCentre: string | null;
  readonly confidence: Confidence;
  /** Sources beside the main one in which the hotline, its operator or its country was seen. */
  readonly furtherSources: readonly SourceKey[];
  readonly appetite: Appetite;
  readonly doubts: readonly string[];
}

/** Read: `from` … `to`. Who runs a hotline or initiative is said there, by `organisation`. */
export interface OrganisationRelationContent extends Provenance {
  readonly from: OrganisationKey;
  readonly kind: OrganisationRelationKind;
  readonly to: OrganisationKey;
  readonly certainty: Certainty;
  readonly note?: string;
}

/** Read: `from` … `to`, both keys of initiatives. */
export interface InitiativeRelationContent extends Provenance {
  readonly from: string;
  readonly kind: InitiativeRelationKind;
  readonly to: string;
  readonly certainty: Certainty;
  readonly note?: string;
}

/** A list of section 2: countries that, by the report, have a service of one kind. */
export interface CountryServiceList extends Provenance {
  readonly key: string;
  readonly service: ServiceType;
  /** Line in the text of the report. */
  readonly line: number;
  readonly entries: readonly CountryServiceEntry[];
}

export interface CountryServiceEntry {
  readonly country: CountryCode;
  /** Records that carry this service because of the list; empty: it cannot be told which one was meant. */
  readonly initiatives: readonly string[];
  readonly note?: string;
}

export interface RegistryContent {
  readonly sources: Readonly<Record<SourceKey, SourceContent>>;
  readonly organisations: Readonly<Record<OrganisationKey, OrganisationContent>>;
  readonly organisationRelations: readonly OrganisationRelationContent[];
  readonly hotlines: readonly HotlineContent[];
  readonly initiatives: readonly InitiativeContent[];
  readonly initiativeRelations: readonly InitiativeRelationContent[];
  readonly countryServiceLists: readonly CountryServiceList[];
}
