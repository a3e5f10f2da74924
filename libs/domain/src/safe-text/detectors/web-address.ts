import type { CanonicalText } from '../canonical/canonical-text.ts';
import { latinLookAlike } from '../canonical/look-alikes.ts';
import type { Fragment, UnsafeTextOptions } from '../finding.ts';
import type { Detector } from './detector.ts';
import { type HostName, hostIn } from './host-name.ts';

const WITH_SCHEME = /(?<![\p{L}\p{N}])([a-z][a-z0-9+.-]{1,24}):\/\/([\p{L}\p{N}[_~%][^\s<>"`]{0,2000})/gu;
const OPAQUE =
  /(?<![\p{L}\p{N}])(?:data:[a-z]{2,12}\/[a-z0-9.+-]{1,40}[;,]\S{1,2000}|tg:resolve\S{0,200}|file:\/{1,3}\S{1,400}|(?:aHR0c[DHM]|d3d3Lm)[A-Za-z0-9+/_-]{6,2000}={0,2})/gu;
const RUN = /[\p{L}\p{N}_](?:[\p{L}\p{N}_-]|\.(?=[\p{L}\p{N}_-]))*/gu;
const TAIL = /(?::\d{2,5}(?!\d))?(?:[/\\][^\s<>"`]{0,2000}|[?#][\p{L}\p{N}%_!/-][^\s<>"`]{0,2000})?/uy;
const TRAILING = /[.,;:!?)\]}>'*_»”“’\\-]{1,20}$/u;

/**
 * Web addresses. With a path, a port, credentials or a hidden scheme they are `url`; the bare host of a site is
 * `domain`; hidden services are `onion`. Addresses on the record's verified hosts, written openly, pass.
 */
export const detectWebAddresses: Detector = function* (text, options) {
  const seen: Fragment[] = [];
  for (const match of text.lower.matchAll(WITH_SCHEME)) {
    const address = trim(match[0]);
    const span = { index: match.index, length: address.length };
    seen.push({ kind: 'url', ...span });
    const kind = kindOfSchemed(text, span, match[1] ?? '', trim(match[2] ?? ''), options);
    if (kind !== null) yield { kind, ...span };
  }
  for (const match of text.text.matchAll(OPAQUE)) yield { kind: 'url', index: match.index, length: match[0].length };
  yield* bareHosts(text, options, seen);
};

function kindOfSchemed(
  text: CanonicalText,
  span: { index: number; length: number },
  scheme: string,
  rest: string,
  options: UnsafeTextOptions,
): Fragment['kind'] | null {
  const authority = /^[^/\\?#]*/.exec(rest)?.[0] ?? '';
  const written = /^[\p{L}\p{N}._-]+/u.exec(authority)?.[0] ?? '';
  const host = hostIn(written, true);
  if (host?.ending === 'hidden') return 'onion';
  if (!/^https?$/.test(scheme) || isHiddenScheme(text, span) || authority.includes('@')) return 'url';
  // What hangs on the host may be an ending of the language ("example.com-on", "example.com'da", "example.com:ssa").
  if (host === null || !/^(?:-\p{L}{1,6})?$/u.test(written.slice(host.offset + host.name.length))) return 'url';
  if (isVerified(host.name, options) && !text.isDisguised(span.index, span.length)) return null;
  const spacedPath = isTakenApart(text, span) && hasSpacedPath(text, span.index + span.length);
  return spacedPath || /^(?::\d|[/\\?#].)/su.test(rest.slice(written.length)) ? 'url' : 'domain';
}

/** ` / gallery` behind a host that was taken apart. */
function hasSpacedPath(text: CanonicalText, end: number): boolean {
  return /^ ?\/ ?[\p{L}\p{N}]/u.test(text.text.slice(end, end + 4));
}

/** Disguised, or with blanks in it. */
function isTakenApart(text: CanonicalText, { index, length }: { index: number; length: number }): boolean {
  return text.isDisguised(index, length) || text.originalSpan(index, length).length > length;
}

/** `hxxp`, `h**p`: nobody writes a partner's own site like this. */
function isHiddenScheme(text: CanonicalText, { index }: { index: number }): boolean {
  const written = text.originalSpan(index, 4);
  return /h(?:[x*_#+~?!.-]{1,3}|t[x*]|[x*]t)p/i.test(text.original.slice(written.index, written.index + 8));
}

function* bareHosts(text: CanonicalText, options: UnsafeTextOptions, seen: readonly Fragment[]): Generator<Fragment> {
  let next = 0;
  let covered = 0;
  for (const match of text.text.matchAll(RUN)) {
    const run = match[0];
    while ((seen[next]?.index ?? Infinity) <= match.index) {
      covered = Math.max(covered, (seen[next]?.index ?? 0) + (seen[next]?.length ?? 0));
      next++;
    }
    if (match.index < covered || !run.includes('.')) continue;
    const end = match.index + run.length;
    // Either side of an at sign belongs to an e-mail address or a handle.
    if (text.text[match.index - 1] === '@' || text.text[end] === '@') continue;
    TAIL.lastIndex = end;
    const tail = trim(TAIL.exec(text.text)?.[0] ?? '');
    const host = hostIn(run, tail.length > 1) ?? hostInLookAlikes(run, tail.length > 1);
    if (host === null) continue;
    const index = match.index + host.offset;
    const complete = host.offset + host.name.length === run.length;
    const length = host.name.length + (complete ? tail.length : 0);
    covered = index + length;
    const disguised = text.isDisguised(index, length);
    if (host.ending === 'hidden') yield { kind: 'onion', index, length };
    else if (!isVerified(host.name, options) || disguised) {
      const addressed =
        complete && (tail.length > 1 || (isTakenApart(text, { index, length }) && hasSpacedPath(text, end)));
      yield { kind: addressed ? 'url' : 'domain', index, length };
    }
  }
}

/** A host wholly in letters of another script that pass for Latin ones. */
function hostInLookAlikes(run: string, addressed: boolean): HostName | null {
  if (/^[\w.-]*$/.test(run)) return null;
  const latin = latinLookAlike(run);
  return /^[\x21-\x7e]+$/.test(latin) && latin.length === run.length ? hostIn(latin, addressed) : null;
}

function trim(address: string): string {
  return address.replace(TRAILING, '');
}

function isVerified(host: string, { verifiedHosts = [] }: UnsafeTextOptions): boolean {
  const name = bareName(host);
  return verifiedHosts.some((verified) => name === bareName(verified) || name.endsWith(`.${bareName(verified)}`));
}

function bareName(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
