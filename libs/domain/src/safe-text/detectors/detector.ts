import type { CanonicalText } from '../canonical/canonical-text.ts';
import type { Fragment, UnsafeTextOptions } from '../finding.ts';

/** Finds the fragments of its kind in the canonical text; overlaps with other detectors are settled by the caller. */
export type Detector = (text: CanonicalText, options: UnsafeTextOptions) => Iterable<Fragment>;
