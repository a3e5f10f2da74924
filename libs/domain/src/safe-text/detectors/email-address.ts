import { isTopLevelDomain } from '../canonical/top-level-domains.ts';
import type { Detector } from './detector.ts';

const WITH_AT =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}\s?@\s?((?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63})/gu;
const WITH_AT_WORD =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+][\p{L}\p{N}._%+-]{0,63} {1,2}(?:at|a|ät|æt) {1,2}((?:[\p{L}\p{N}_-]{1,63}\.){1,8}\p{L}{2,24})/gu;

/** E-mail addresses, also with the at sign spelled out when the dots are spelled out too. */
export const detectEmailAddresses: Detector = function* (text) {
  for (const match of text.text.matchAll(WITH_AT)) {
    const labels = (match[1] ?? '').split('.');
    const ending = (labels.at(-1) ?? '').split('-')[0] ?? '';
    const known = labels.some((label, i) => i > 0 && isTopLevelDomain(label)) || isTopLevelDomain(ending);
    if (known || /^\p{L}{2,}$/u.test(ending)) yield { kind: 'email', index: match.index, length: match[0].length };
  }
  for (const match of text.lower.matchAll(WITH_AT_WORD)) {
    const host = match[1] ?? '';
    if (text.isDisguised(match.index + match[0].length - host.length, host.length))
      yield { kind: 'email', index: match.index, length: match[0].length };
  }
};
