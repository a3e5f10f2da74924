import type {
  AccessCondition,
  Audience,
  Certainty,
  CountryCode,
  DeliveryMode,
  Exclusion,
  InitiativeFactKind,
  LanguageCode,
  PreventionLevel,
  ServiceType,
} from '@alongside/domain';
import type { SourceKey } from './sources.ts';

/** Which codes belong to which kind of fact. */
export interface CodeOfKind {
  COUNTRY: CountryCode;
  LEVEL: PreventionLevel;
  SERVICE: ServiceType;
  AUDIENCE: Audience;
  EXCLUSION: Exclusion;
  ACCESS: AccessCondition;
  MODE: DeliveryMode;
  LANGUAGE: LanguageCode;
}

/** One fact as written in a content file: without a source it comes from the source of its initiative. */
export interface FactDraftOf<K extends InitiativeFactKind> {
  readonly kind: K;
  readonly code: CodeOfKind[K];
  readonly certainty: Certainty;
  readonly note?: string;
  readonly source?: SourceKey;
}

export type FactDraft = { [K in InitiativeFactKind]: FactDraftOf<K> }[InitiativeFactKind];

interface Remark {
  readonly note?: string;
  readonly source?: SourceKey;
}

/** A fact that rests on less than plain words must say why it is there. */
interface Reason extends Remark {
  readonly note: string;
}

function facts<K extends InitiativeFactKind>(
  certainty: Certainty,
  kind: K,
  codes: CodeOfKind[K] | readonly CodeOfKind[K][],
  remark: Remark,
): FactDraftOf<K>[] {
  const list: readonly CodeOfKind[K][] = typeof codes === 'string' ? [codes] : codes;
  return list.map((code) => ({ kind, code, certainty, ...remark }));
}

/** Facts that the source says in plain words. */
export const stated = <K extends InitiativeFactKind>(
  kind: K,
  codes: CodeOfKind[K] | readonly CodeOfKind[K][],
  remark: Remark = {},
): FactDraftOf<K>[] => facts('STATED', kind, codes, remark);

/** Facts that the source itself offers with a doubt, or between which it cannot be decided. */
export const possible = <K extends InitiativeFactKind>(
  kind: K,
  codes: CodeOfKind[K] | readonly CodeOfKind[K][],
  reason: Reason,
): FactDraftOf<K>[] => facts('POSSIBLE', kind, codes, reason);

/** Facts that a reader concludes from the source. */
export const inferred = <K extends InitiativeFactKind>(
  kind: K,
  codes: CodeOfKind[K] | readonly CodeOfKind[K][],
  reason: Reason,
): FactDraftOf<K>[] => facts('INFERRED', kind, codes, reason);

/** The language of a local service whose name and address are in that language although no source states it. */
export const localLanguage = (code: LanguageCode): FactDraftOf<'LANGUAGE'>[] =>
  inferred('LANGUAGE', code, { note: 'No language is stated; name and web address of the local service suggest it.' });
