import tlds from 'tlds' with { type: 'json' };

/** Names that the root zone does not hold but that addresses in notes may end in: RFC 2606, RFC 6761 and private networks. */
const RESERVED = ['example', 'test', 'invalid', 'localhost', 'internal'];

/** Names outside the ordinary root that lead to hidden or uncensorable services. */
const HIDDEN = ['onion', 'i2p', 'loki', 'bit', 'exit', 'zeronet'];

const KNOWN = new Set([...tlds, ...RESERVED]);
const HIDDEN_SERVICE = new Set(HIDDEN);

/** The IANA root zone (package `tlds`) plus the reserved test names; `label` in any case, Unicode or `xn--`. */
export function isTopLevelDomain(label: string): boolean {
  const name = label.toLowerCase();
  return KNOWN.has(name) || /^xn--[a-z0-9-]{2,59}$/.test(name);
}

/** `.onion`, `.i2p` and their kind. */
export function isHiddenServiceDomain(label: string): boolean {
  return HIDDEN_SERVICE.has(label.toLowerCase());
}

/**
 * Endings that are also short words of the languages we cover ("is", "de", "to"), or English words that follow
 * "point" and "dot" in ordinary prose. A spelled-out address needs more evidence before one of them.
 */
const WORDS = new Set(
  (
    'ad ag ai al am an ar as at au az ba be bo by ca ci co cu da de do ee el en er es et ga ge gr ha hr ie il im in io is it je ' +
    'ki la le li lo lt lu ma md me mi mo mt mu my na ne ng ni no nu od om on or pa pe po pr ps re ru sa se si so st su ta te th ' +
    'ti to tu ud un us va ve vi vu we ya ye za ze zo'
  ).split(' '),
);

/** Generic endings common enough that "x dot online" is an address rather than prose. */
const COMMON = new Set(
  'com org net info biz onion i2p eu xyz site online app dev top club live link shop store cc tv io test example invalid'.split(
    ' ',
  ),
);

/** True for an ending that hardly ever is an ordinary word. */
export function isUnmistakableDomain(label: string): boolean {
  const name = label.toLowerCase();
  if (COMMON.has(name) || isHiddenServiceDomain(name)) return true;
  return name.length === 2 && !WORDS.has(name) && isTopLevelDomain(name);
}
