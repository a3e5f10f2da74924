import { canonicalise } from './canonical/canonicalise.ts';
import { detectCaseReferences } from './detectors/case-reference.ts';
import { detectChildAges, detectFirstPersonAccounts } from './detectors/child-age.ts';
import type { Detector } from './detectors/detector.ts';
import { detectEmailAddresses } from './detectors/email-address.ts';
import { detectFileHashes } from './detectors/file-hash.ts';
import { detectFileNames } from './detectors/file-name.ts';
import { detectHandles } from './detectors/handle.ts';
import { detectIpAddresses } from './detectors/ip-address.ts';
import { detectPeerToPeer } from './detectors/peer-to-peer.ts';
import { detectPhoneNumbers } from './detectors/phone-number.ts';
import { detectWebAddresses } from './detectors/web-address.ts';
import {
  type Fragment,
  SEVERITY_OF,
  SEVERITY_RANK,
  type UnsafeTextFinding,
  type UnsafeTextOptions,
} from './finding.ts';

/** UTF-16 units that are read. Longer text is refused as a whole (`too-long`), since its rest went unread. */
export const LONGEST_SAFE_TEXT = 20_000;

const DETECTORS: readonly Detector[] = [
  detectWebAddresses,
  detectIpAddresses,
  detectPeerToPeer,
  detectFileHashes,
  detectEmailAddresses,
  detectPhoneNumbers,
  detectCaseReferences,
  detectHandles,
  detectChildAges,
  detectFirstPersonAccounts,
  detectFileNames,
];

/**
 * Fragments of free text that do not belong in Alongside, in the order of the text, without overlaps.
 *
 * Pure and linear in the length of the text. `index` and `length` point into `text` as it was handed in, however
 * the fragment was disguised. Text beyond `LONGEST_SAFE_TEXT` units is one finding of kind `too-long` (block).
 * Findings say only where and what kind; callers must neither store nor log the fragment itself.
 */
export function detectUnsafeText(text: string, options: UnsafeTextOptions = {}): UnsafeTextFinding[] {
  const canonical = canonicalise(text.slice(0, LONGEST_SAFE_TEXT));
  const fragments = DETECTORS.flatMap((detector) => [...detector(canonical, options)]);
  const findings = strictestOfOverlapping(fragments).map(
    ({ kind, index, length }): UnsafeTextFinding => ({
      kind,
      severity: SEVERITY_OF[kind],
      ...canonical.originalSpan(index, length),
    }),
  );
  if (text.length > LONGEST_SAFE_TEXT) {
    findings.push({
      kind: 'too-long',
      severity: 'block',
      index: LONGEST_SAFE_TEXT,
      length: text.length - LONGEST_SAFE_TEXT,
    });
  }
  return findings;
}

/** Where fragments overlap, the strictest stays, of equals the longest: an e-mail address is not also a domain. */
function strictestOfOverlapping(fragments: readonly Fragment[]): Fragment[] {
  const byStrictness = [...fragments].sort(
    (a, b) =>
      SEVERITY_RANK[SEVERITY_OF[b.kind]] - SEVERITY_RANK[SEVERITY_OF[a.kind]] ||
      b.length - a.length ||
      a.index - b.index,
  );
  const kept: Fragment[] = [];
  const taken = new Uint8Array(fragments.reduce((end, each) => Math.max(end, each.index + each.length), 0));
  for (const fragment of byStrictness) {
    const end = fragment.index + fragment.length;
    if (taken[fragment.index] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, fragment.index, end);
    kept.push(fragment);
  }
  return kept.sort((a, b) => a.index - b.index);
}
