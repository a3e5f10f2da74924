import { CanonicalText } from './canonical-text.ts';
import { decodeCharacters } from './encoded-characters.ts';
import { unmaskLookAlikes } from './look-alikes.ts';
import { plainCharacters } from './plain-characters.ts';
import { closeLetterSpacing, refangSchemes, refangSeparators } from './refanged.ts';
import { joinSpelledAddresses } from './spelled-addresses.ts';

/** Undoes, one after the other, the ways in which people hide an address from a machine. Linear in the text. */
const STEPS: readonly ((text: CanonicalText) => CanonicalText)[] = [
  plainCharacters,
  decodeCharacters,
  // What was encoded may itself be full-width or invisible.
  plainCharacters,
  closeLetterSpacing,
  unmaskLookAlikes,
  refangSchemes,
  refangSeparators,
  joinSpelledAddresses,
];

/** The text as the detectors read it. */
export function canonicalise(original: string): CanonicalText {
  return STEPS.reduce((text, step) => step(text), CanonicalText.of(original));
}
