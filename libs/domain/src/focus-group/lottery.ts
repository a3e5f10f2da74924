import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Candidate, PanelRules } from './panel-rules.ts';

/** 256 bits as 64 hexadecimal digits. */
export type Seed = string;

/** Whether a text is a seed. All noughts are one too. */
export const isSeed = (text: string): text is Seed => /^[0-9a-f]{64}$/.test(text);

const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The same pool however its rows were sorted: candidates by id, the values of each attribute in order. */
export function frozenPool(pool: readonly Candidate[]): Candidate[] {
  return pool
    .map(({ id, attributes }) => ({
      id,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([attribute, values]) => [attribute, [...new Set(values)].sort(byCode)]),
      ),
    }))
    .sort((a, b) => byCode(a.id, b.id));
}

/** SHA-256 of the frozen pool as canonical JSON (RFC 8785), in hexadecimal digits. */
export const poolHash = (pool: readonly Candidate[]): string => hashOf(frozenPool(pool));

/** SHA-256 of the rules as canonical JSON (RFC 8785), in hexadecimal digits; who must be included is a set. */
export const rulesHash = (rules: PanelRules): string =>
  hashOf({ ...rules, mustInclude: [...new Set(rules.mustInclude)].sort(byCode) });

/**
 * The order in which candidates are asked for: by HMAC-SHA-256 of their id under the seed. It needs no generator of random numbers,
 * so anybody can repeat it in any language.
 */
export function lotteryOrder(ids: readonly string[], seed: Seed): string[] {
  const key = hexToBytes(seed);
  return ids
    .map((id) => ({ id, rank: bytesToHex(hmac(sha256, key, utf8ToBytes(id))) }))
    .sort((a, b) => byCode(a.rank, b.rank))
    .map(({ id }) => id);
}

/** Further seeds that follow from one, to estimate chances: the same ones on any machine. */
export const trialSeed = (seed: Seed, trial: number): Seed =>
  bytesToHex(hmac(sha256, hexToBytes(seed), utf8ToBytes(`trial ${String(trial)}`)));
