/**
 * What free text can carry that does not belong in Alongside.
 *
 * Addresses of material and identifiers of files lead back to abuse (`url`, `ip`, `onion`, `hash`, `magnet`,
 * `ipfs`); contact data, references and user names lead back to a person or a case (`email`, `phone`, `domain`,
 * `case-reference`, `handle`); `child-age`, `first-person-account` and `file-name` are hints that the text may be
 * about a report instead of a partnership. `too-long` says that the text went past what the guard reads.
 */
export const UNSAFE_TEXT_KINDS = [
  'url',
  'ip',
  'onion',
  'hash',
  'magnet',
  'ipfs',
  'too-long',
  'email',
  'phone',
  'domain',
  'case-reference',
  'handle',
  'child-age',
  'first-person-account',
  'file-name',
] as const;

export type UnsafeTextKind = (typeof UNSAFE_TEXT_KINDS)[number];

/** `block`: never stored. `confirm`: stored after a person answers for it. `warn`: a hint beside the field. */
export type UnsafeTextSeverity = 'block' | 'confirm' | 'warn';

/** One fragment; `index` and `length` count UTF-16 units of the text exactly as it was handed in. */
export interface UnsafeTextFinding {
  readonly kind: UnsafeTextKind;
  readonly severity: UnsafeTextSeverity;
  readonly index: number;
  readonly length: number;
}

/** A fragment in the canonical text, before it is given its severity and its place in the original. */
export interface Fragment {
  readonly kind: UnsafeTextKind;
  readonly index: number;
  readonly length: number;
}

export interface UnsafeTextOptions {
  /** ISO 3166-1 alpha-2 of the hotline: national phone numbers are read as that country writes them. None for the network's own records. */
  readonly country?: string;
  /** Hosts on the record that a person verified (`example.org`); they and their subdomains may be written with a path. */
  readonly verifiedHosts?: readonly string[];
}

export const SEVERITY_OF: Readonly<Record<UnsafeTextKind, UnsafeTextSeverity>> = {
  url: 'block',
  ip: 'block',
  onion: 'block',
  hash: 'block',
  magnet: 'block',
  ipfs: 'block',
  'too-long': 'block',
  email: 'confirm',
  phone: 'confirm',
  domain: 'confirm',
  'case-reference': 'confirm',
  handle: 'confirm',
  'child-age': 'warn',
  'first-person-account': 'warn',
  'file-name': 'warn',
};

export const SEVERITY_RANK: Readonly<Record<UnsafeTextSeverity, number>> = { block: 3, confirm: 2, warn: 1 };

/** The strictest severity among the findings; `null` when the text may be stored as it stands. */
export function worstSeverity(findings: readonly Pick<UnsafeTextFinding, 'severity'>[]): UnsafeTextSeverity | null {
  let worst: UnsafeTextSeverity | null = null;
  for (const { severity } of findings) {
    if (worst === null || SEVERITY_RANK[severity] > SEVERITY_RANK[worst]) worst = severity;
  }
  return worst;
}
