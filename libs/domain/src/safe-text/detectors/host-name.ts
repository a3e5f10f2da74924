import { isHiddenServiceDomain, isTopLevelDomain } from '../canonical/top-level-domains.ts';

/** Products and services whose name is written like a host; naming them is not giving an address. */
const PRODUCT_NAMES = new Set('asp.net vb.net ado.net ml.net draw.io socket.io monday.com booking.com'.split(' '));

/** Abbreviations that stand before a full stop without a space: "Dr.med", "approx.net". */
const ABBREVIATIONS = new Set(
  (
    'dr prof mag dipl st nr no vol art abs approx ca inc etc vs str tel fax tzv tzn np mr mrs ms ing phd hr frau sig avv dott sra sr bl ev evtl zzgl ' +
    'inkl incl excl resp min max op cit ed eds pp fig tab min kl kr pl obs jr gen col lt sen rep ul sv ing mgr bc al kn čl ods odst ст ул г т'
  ).split(' '),
);

const MEDIA_FILE = /\.(?:zip|mov)$/i;

/** A host inside a run of letters, digits, dots and hyphens: where it starts in the run and how long it is. */
export interface HostName {
  readonly offset: number;
  readonly name: string;
  /** `hidden`: a hidden service. `known`: an ending of the root zone. `www`: begins like a host, unknown ending. */
  readonly ending: 'hidden' | 'known' | 'www';
}

/**
 * The host in a dotted run such as `www.bad-site.example` or `example.org.Next` (a missing space), or null.
 *
 * `addressed` says that something else marks the run as an address (a scheme, a path behind it), so doubts about
 * abbreviations are dropped.
 */
export function hostIn(run: string, addressed: boolean): HostName | null {
  const labels = run.split('.');
  let end = run.length;
  // A run of thousands of labels is not prose; its first thirty and last thirty endings are looked at.
  for (let i = labels.length - 1; i >= 1; i--) {
    const label = labels[i] ?? '';
    if (i < labels.length - 30 && i > 30) {
      end -= label.length + 1;
      continue;
    }
    const ending = topLevelPart(label);
    if (ending !== null && isHostBefore(labels, i)) {
      const first = firstLabel(labels, i);
      const offset = labels.slice(0, first).reduce((sum, each) => sum + each.length + 1, 0);
      const name = run.slice(offset, end - label.length + ending.length);
      if (addressed || isPlausible(name, ending))
        return { offset, name, ending: isHiddenServiceDomain(ending) ? 'hidden' : 'known' };
    }
    end -= label.length + 1;
  }
  return /^www\d?$/i.test(labels[0] ?? '') && labels.length > 2 && labels.every((label) => label !== '')
    ? { offset: 0, name: run, ending: 'www' }
    : null;
}

/** `com`, and the `com` of `com-on`: Hungarian, Finnish and others hang their endings on with a hyphen. */
function topLevelPart(label: string): string | null {
  if (isEnding(label)) return label;
  const stem = /^(\p{L}{2,24})[-_]\p{L}{1,6}$/u.exec(label)?.[1];
  return stem !== undefined && isEnding(stem) ? stem : null;
}

function isEnding(label: string): boolean {
  return isHiddenServiceDomain(label) || isTopLevelDomain(label);
}

function isHostBefore(labels: readonly string[], ending: number): boolean {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u.test(labels[ending - 1] ?? '');
}

function firstLabel(labels: readonly string[], ending: number): number {
  let first = ending - 1;
  while (first > 0 && ending - first < 8 && isHostBefore(labels, first)) first--;
  return first;
}

/** Weeds out what only looks like a host: "m.in.", "Dr.med", "the site.It was", "report.zip", "12.de". */
function isPlausible(name: string, ending: string): boolean {
  const labels = name.slice(0, -ending.length - 1).split('.');
  const left = labels.at(-1) ?? '';
  if (isHiddenServiceDomain(ending)) return left.length > 2;
  if (PRODUCT_NAMES.has(name.toLowerCase()) || MEDIA_FILE.test(name)) return false;
  // File names have underscores, hosts have none.
  if (left.includes('_')) return false;
  const short = ending.length === 2;
  if (short && labels.every((label) => label.length === 1)) return false;
  if (labels.length === 1 && (ABBREVIATIONS.has(left.toLowerCase()) || (short && /^\d+$/.test(left)))) return false;
  if (/^(?:readme|changelog|license|contributing|index|notes?)$/i.test(left) && /^(?:md|py|rs|sh)$/i.test(ending))
    return false;
  // A capital after the dot is the next sentence, unless the whole name is in capitals or it is ".Com".
  const nextSentence = /^\p{Lu}\p{Ll}/u.test(ending) || (/^\p{Lu}+$/u.test(ending) && /\p{Ll}/u.test(left));
  return !nextSentence || /^(?:com|org|net|info|eu)$/i.test(ending);
}
