import type { SurveyVersionChange } from '../../vocabulary/index.ts';
import type { Question, SurveyDefinition } from '../definition.ts';
import { choicesOf } from '../items.ts';
import { type TextPlace, textPlaces } from '../texts.ts';
import { inListedLanguages } from './listed-languages.ts';

/** What differs between two versions, and whether it changes what is asked (`structure`) or only how it is said. */
export const changeCodes = {
  ADDED: { structure: true, meaning: 'A question is new.' },
  REMOVED: { structure: true, meaning: 'A question is gone.' },
  MOVED: { structure: true, meaning: 'A question stands in another place.' },
  KIND: { structure: true, meaning: 'A question is asked in another way.' },
  CHOICES: { structure: true, meaning: 'Options, or what they mean, differ, or stand in another order.' },
  ROWS: { structure: true, meaning: 'Statements of a matrix differ.' },
  RULE: { structure: true, meaning: 'A question is asked of others.' },
  REQUIRED: { structure: true, meaning: 'A question has to be answered, or no longer.' },
  LIMIT: { structure: true, meaning: 'More or fewer characters or names fit in.' },
  SCREEN: { structure: true, meaning: 'A question begins a screen, or no longer.' },
  SUBJECT: { structure: true, meaning: 'Answers are used for something else.' },
  WORDING: { structure: false, meaning: 'A text says it differently.' },
  TRANSLATION: { structure: false, meaning: 'A text is there in one more language, or in one fewer.' },
} as const;
export type ChangeCode = keyof typeof changeCodes;

/** One difference between two versions. */
export interface DefinitionChange {
  readonly code: ChangeCode;
  /** Code of the question; empty where it is about the whole survey. */
  readonly question: string;
  /** Address of the text (`TextPlace`), for WORDING and TRANSLATION. */
  readonly address?: string;
  readonly language?: string;
  /** Codes of options or statements that are new or gone. */
  readonly added?: readonly string[];
  readonly removed?: readonly string[];
}

/** Everything that differs between an earlier and a later version: structure first, in the order of the later one. */
export function definitionChanges(earlier: SurveyDefinition, later: SurveyDefinition): readonly DefinitionChange[] {
  const before = new Map(earlier.questions.map((question) => [question.code, question]));
  const after = new Map(later.questions.map((question) => [question.code, question]));
  const stayed = later.questions.filter(({ code }) => before.has(code)).map(({ code }) => code);
  const orderly = longestInOrder(stayed, [...before.keys()]);
  return [
    ...later.questions.flatMap(({ code }): DefinitionChange[] =>
      before.has(code) ? [] : [{ code: 'ADDED', question: code }],
    ),
    ...earlier.questions.flatMap(({ code }): DefinitionChange[] =>
      after.has(code) ? [] : [{ code: 'REMOVED', question: code }],
    ),
    ...stayed.flatMap((code): DefinitionChange[] => (orderly.has(code) ? [] : [{ code: 'MOVED', question: code }])),
    ...later.questions.flatMap((question) => structureOf(before.get(question.code), question)),
    ...wordsOf(earlier, inListedLanguages(later)),
  ];
}

/** What the changes come to; `undefined` where nothing differs. */
export function kindOfChange(changes: readonly DefinitionChange[]): SurveyVersionChange | undefined {
  if (changes.length === 0) return undefined;
  return changes.some(({ code }) => changeCodes[code].structure) ? 'STRUCTURE' : 'TEXT_ONLY';
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const bareChoices = (question: Question) =>
  choicesOf(question).map(({ code, meaning, exclusive, other }) => [code, meaning, exclusive === true, other === true]);
const choiceCodes = (question: Question) => choicesOf(question).map(({ code }) => code);
const rowCodes = (question: Question) =>
  question.kind === 'LIKERT_MATRIX' ? question.rows.map(({ code }) => code) : [];
const limitOf = (question: Question) => ('limit' in question ? question.limit : null);

function structureOf(before: Question | undefined, after: Question): readonly DefinitionChange[] {
  if (!before) return [];
  const { code: question } = after;
  if (before.kind !== after.kind) return [{ code: 'KIND', question }];
  const list = (code: ChangeCode, was: readonly string[], is: readonly string[]): DefinitionChange => ({
    code,
    question,
    added: is.filter((each) => !was.includes(each)),
    removed: was.filter((each) => !is.includes(each)),
  });
  const changes: (DefinitionChange | false)[] = [
    !same(bareChoices(before), bareChoices(after)) && list('CHOICES', choiceCodes(before), choiceCodes(after)),
    !same(rowCodes(before), rowCodes(after)) && list('ROWS', rowCodes(before), rowCodes(after)),
    !same(before.relevance, after.relevance) && { code: 'RULE', question },
    (before.required === true) !== (after.required === true) && { code: 'REQUIRED', question },
    limitOf(before) !== limitOf(after) && { code: 'LIMIT', question },
    (before.beneath === true) !== (after.beneath === true) && { code: 'SCREEN', question },
    before.subject !== after.subject && { code: 'SUBJECT', question },
  ];
  return changes.filter((each) => each !== false);
}

function wordsOf(earlier: SurveyDefinition, later: SurveyDefinition): readonly DefinitionChange[] {
  const places = (definition: SurveyDefinition) =>
    new Map(
      textPlaces(definition)
        .filter(({ part }) => part !== 'FAULT')
        .map((place) => [place.address, place]),
    );
  const before = places(earlier);
  const after = places(later);
  const questions = new Set(earlier.questions.map(({ code }) => code));
  const kept = new Set(later.questions.map(({ code }) => code));
  // Texts of what is new or gone are no change of words; a help text that came or went is one.
  const counts = ({ question, part }: TextPlace) =>
    part === 'HELP' ? questions.has(question) && kept.has(question) : false;
  const added = [...after.values()].filter((place) => !before.has(place.address) && counts(place));
  const gone = [...before.values()].filter((place) => !after.has(place.address) && counts(place));
  return [
    ...[...after.values()].flatMap((place) => {
      const was = before.get(place.address);
      return was ? differences(was, place) : [];
    }),
    ...[...added, ...gone].map(({ question, address }): DefinitionChange => ({ code: 'WORDING', question, address })),
  ];
}

function differences(before: TextPlace, { address, question, text }: TextPlace): readonly DefinitionChange[] {
  const languages = [...new Set([...Object.keys(before.text), ...Object.keys(text)])];
  return languages
    .filter((language) => (before.text[language] ?? '') !== (text[language] ?? ''))
    .map((language) => ({
      code: before.text[language] && text[language] ? 'WORDING' : 'TRANSLATION',
      question,
      address,
      language,
    }));
}

/** The largest part of `list` that stands in the same order in `order`: what is not in it was moved. */
function longestInOrder(list: readonly string[], order: readonly string[]): ReadonlySet<string> {
  const best: (readonly string[])[] = [];
  for (const [at, code] of list.entries()) {
    const place = order.indexOf(code);
    const before = best
      .slice(0, at)
      .filter((_, index) => order.indexOf(list[index] ?? '') < place)
      .reduce((longest, each) => (each.length > longest.length ? each : longest), [] as readonly string[]);
    best.push([...before, code]);
  }
  return new Set(best.reduce((longest, each) => (each.length > longest.length ? each : longest), []));
}
