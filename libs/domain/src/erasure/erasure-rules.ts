import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf } from '../limits/index.ts';
import { type NamePattern, nameParts, SHORTEST_NAME } from './name-pattern.ts';

/** Most other spellings that one erasure looks for. */
export const MAX_ALSO_CALLED = 5;

/** What somebody confirms who erases a person. */
export interface ErasureRequest {
  /** Typed by hand: the name of the person as it is shown. */
  readonly confirmation: string;
  /** What texts say from now on in the place of the name. */
  readonly standIn: string;
  readonly alsoCalled: readonly string[];
}

const sameText = (a: string, b: string): boolean => a.trim().normalize('NFC') === b.trim().normalize('NFC');

/** A word of a name is a name only with letters enough; see `SHORTEST_NAME`. */
export const alsoCalledProblem = (alsoCalled: readonly string[]): Problem | undefined => {
  if (alsoCalled.length > MAX_ALSO_CALLED)
    return { field: 'alsoCalled', message: `Look for at most ${MAX_ALSO_CALLED} other spellings.` };
  return alsoCalled.some((one) => (one.match(/[\p{L}\p{N}]/gu) ?? []).length < SHORTEST_NAME)
    ? { field: 'alsoCalled', message: `Use at least ${SHORTEST_NAME} letters for each spelling.` }
    : undefined;
};

/**
 * What is wrong with a request to erase somebody who is shown as `shownName`: the name is typed as it is shown, since
 * nothing brings it back, and what stands in its place must not name the person again.
 */
export const erasureProblems = (request: ErasureRequest, shownName: string, pattern: NamePattern | null): Problem[] =>
  problemsOf(
    sameText(request.confirmation, shownName)
      ? undefined
      : { field: 'confirmation', message: 'Type the name exactly as it is shown.' },
    lineProblem('standIn', request.standIn, 120),
    pattern?.names(request.standIn)
      ? { field: 'standIn', message: 'This names the person again. Use the role, for example.' }
      : undefined,
    alsoCalledProblem(request.alsoCalled),
  );

/** Texts of the hotline that name the person, as somebody looked at them. */
export interface SeenText {
  readonly place: string;
  /** Own words for it; `null` takes the suggestion. */
  readonly text: string | null;
}

/**
 * What is wrong with the texts that were looked at: each one that is there now must have been seen, because a text is
 * never rewritten behind somebody's back, and own words must not name the person again.
 */
export const seenTextProblems = (
  seen: readonly SeenText[],
  places: readonly string[],
  pattern: NamePattern | null,
): Problem[] => {
  const known = new Set(seen.map(({ place }) => place));
  const missed = places.filter((place) => !known.has(place)).length;
  return problemsOf(
    missed > 0 ? { field: 'texts', message: 'More texts name the person by now. Look at them first.' } : undefined,
    ...seen.map(({ text }, place) =>
      text !== null && pattern?.names(text)
        ? { field: `texts.${place}.text`, message: 'This still names the person.' }
        : undefined,
    ),
  );
};

/** A name that a text can be searched for: a given name and a surname, else half the registry would be rewritten. */
export const nameToLookForProblem = (name: string): Problem | undefined =>
  nameParts(name).length < 2 || (name.match(/[\p{L}\p{N}]/gu) ?? []).length < SHORTEST_NAME
    ? { field: 'name', message: 'Give the full name: given name and surname.' }
    : undefined;

/** What the product suggests in the place of a contact. */
export const FORMER_CONTACT = 'a former contact';
/** What the product writes where a colleague stood who has left. */
export const FORMER_COLLEAGUE = 'a former colleague';
