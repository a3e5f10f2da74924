import { normaliseForSearch, searchWords } from '@alongside/shared';
import { parseWebAddress } from '../../limits/index.ts';
import type { MatchReason } from '../../vocabulary/index.ts';
import { nameKey } from './derive.ts';

/** An initiative of the registry, as far as recognising it asks. */
export interface KnownInitiative {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Name and acronym of the organisation behind it. */
  readonly organisation: readonly string[];
  readonly website: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** True where it serves more than the countries that are listed. */
  readonly anywhere: boolean;
}

/** One initiative that may be meant. */
export interface InitiativeMatch {
  readonly initiativeId: string;
  /** 0 to 100. */
  readonly score: number;
  /** Why, the strongest first. */
  readonly reasons: readonly MatchReason[];
}

/** From this score on a match counts as certain, if no other comes close. */
export const SURE_SCORE = 90;
/** So far the next one has to stay behind. */
const CLEAR_LEAD = 10;
/** Below it a match is not worth showing. */
const LEAST_SCORE = 45;
/** Most matches that are offered. */
const MOST_MATCHES = 5;
const OTHER_COUNTRY = 15;
/** Shared three-letter pieces, of 1, from which names count as similar. */
const ALIKE = 0.55;

const hostIn = (text: string): string | null =>
  /(?:[a-z0-9-]+\.)+[a-z]{2,}/i
    .exec(text)?.[0]
    ?.toLowerCase()
    .replace(/^www\./, '') ?? null;

function pieces(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** Share of the three-letter pieces that two names have in common, 0 to 1. */
function similarity(a: string, b: string): number {
  const [left, right] = [pieces(a), pieces(b)];
  const shared = [...left].filter((piece) => right.has(piece)).length;
  return shared / (left.size + right.size - shared);
}

/** Whether all telling words of the shorter name stand in the longer one: two at least, or one that is long. */
function sharesWords(a: string, b: string): boolean {
  const [short, long] = [searchWords(a), searchWords(b)].toSorted((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0) return false;
  return short.every((word) => long.includes(word)) && (short.length > 1 || (short[0] ?? '').length >= 6);
}

function byName(key: string, text: string, known: KnownInitiative): readonly [score: number, reason: MatchReason] {
  const own = nameKey(known.name);
  const others = known.otherNames.map(nameKey);
  if (key === own) return [100, 'SAME_NAME'];
  if (others.includes(key)) return [95, 'SAME_ALIAS'];
  const host = hostIn(text);
  const website = parseWebAddress((known.website ?? '').replace(/^http:/i, 'https:'))?.host.replace(/^www\./, '');
  if (host !== null && host === website) return [95, 'SAME_HOST'];
  if (known.organisation.map(normaliseForSearch).includes(key)) return [75, 'ORGANISATION'];
  if ([own, ...others].some((name) => sharesWords(key, name))) return [70, 'SHARED_WORDS'];
  const most = Math.max(...[own, ...others].map((name) => similarity(key, name)));
  return [most >= ALIKE ? Math.round(40 + 40 * most) : 0, 'ALIKE'];
}

/**
 * The initiatives of the registry that a name may mean, the likeliest first: by name, other names, host of the website,
 * organisation, words and spelling, and by whether they serve the country of the hotline.
 *
 * @param country ISO 3166-1 alpha-2; null where the hotline has none
 */
export function matchesOf(
  name: string,
  country: string | null,
  registry: readonly KnownInitiative[],
): readonly InitiativeMatch[] {
  const key = nameKey(name);
  return registry
    .map((known): InitiativeMatch => {
      const [score, reason] = byName(key, name, known);
      const serves = country !== null && known.countries.includes(country);
      const elsewhere = country !== null && !serves && !known.anywhere && known.countries.length > 0;
      return {
        initiativeId: known.id,
        score: Math.max(0, elsewhere ? score - OTHER_COUNTRY : Math.min(100, serves ? score + 5 : score)),
        reasons: [
          reason,
          ...(serves ? (['COUNTRY'] as const) : []),
          ...(elsewhere ? (['OTHER_COUNTRY'] as const) : []),
        ],
      };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score || a.initiativeId.localeCompare(b.initiativeId))
    .slice(0, MOST_MATCHES);
}

/** The match that needs no person to look: certain, with no other close behind. */
export function sureMatch([first, second]: readonly InitiativeMatch[]): string | null {
  if (!first || first.score < SURE_SCORE) return null;
  return second && first.score - second.score < CLEAR_LEAD ? null : first.initiativeId;
}
