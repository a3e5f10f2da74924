import type { Problem } from '../../errors/index.ts';
import { isLanguageCode } from '../../vocabulary/languages.ts';
import type { SurveyDefinition } from '../definition.ts';

/** Most of each that a survey may have; far more than anybody answers. */
export const definitionLimits = {
  questions: 150,
  choices: 40,
  rows: 30,
  languages: 30,
  faults: 200,
  /** Characters of one text. */
  text: 2000,
  code: 60,
  /** Rules within rules. */
  depth: 6,
  conditions: 40,
} as const;

/** Checks a value and tells what is wrong there; `at` is its address. */
type Check = (value: unknown, at: string) => readonly Problem[];
type Fields = Readonly<Record<string, { readonly check: Check; readonly optional?: boolean }>>;

const wrong = (field: string, message: string): readonly Problem[] => [{ field, message }];
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : wrong(at, 'Say yes or no.'));
const oneOf =
  (...codes: readonly string[]): Check =>
  (value, at) =>
    typeof value === 'string' && codes.includes(value) ? [] : wrong(at, `Choose one of ${codes.join(', ')}.`);
const code: Check = (value, at) =>
  typeof value === 'string' && value.length > 0 && value.length <= definitionLimits.code
    ? []
    : wrong(at, `A code has 1 to ${definitionLimits.code} characters.`);
const wholeNumber: Check = (value, at) => (Number.isSafeInteger(value) ? [] : wrong(at, 'Write a whole number.'));
const language: Check = (value, at) =>
  typeof value === 'string' && isLanguageCode(value) ? [] : wrong(at, 'Choose a language of the list.');

const list =
  (check: Check, most: number): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'This is no list.');
    if (value.length > most) return wrong(at, `At most ${most} fit in.`);
    return value.flatMap((each, index) => check(each, `${at}.${index}`));
  };

const shape =
  (fields: Fields): Check =>
  (value, at) => {
    if (!isObject(value)) return wrong(at, 'Something is missing here.');
    const path = (name: string) => (at === '' ? name : `${at}.${name}`);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...unknown.flatMap((name) => wrong(path(name), 'A survey has no such part.')),
      ...Object.entries(fields).flatMap(([name, { check, optional }]) =>
        optional && value[name] === undefined ? [] : check(value[name], path(name)),
      ),
    ];
  };
const must = (check: Check) => ({ check });
const may = (check: Check) => ({ check, optional: true });

const text: Check = (value, at) => {
  if (!isObject(value)) return wrong(at, 'Write a text.');
  return Object.entries(value).flatMap(([key, words]) => {
    if (language(key, at).length > 0) return wrong(`${at}.${key}`, 'Choose a language of the list.');
    if (typeof words !== 'string') return wrong(`${at}.${key}`, 'Write a text.');
    const long = [...words].length > definitionLimits.text;
    return long ? wrong(`${at}.${key}`, `Use at most ${definitionLimits.text} characters.`) : [];
  });
};

const rule =
  (depth: number): Check =>
  (value, at) => {
    if (!isObject(value) || depth === 0) return wrong(at, 'This rule cannot be read.');
    const parts = list(rule(depth - 1), definitionLimits.conditions);
    if ('all' in value) return shape({ all: must(parts) })(value, at);
    if ('any' in value) return shape({ any: must(parts) })(value, at);
    if ('not' in value) return shape({ not: must(rule(depth - 1)) })(value, at);
    if ('given' in value) return shape({ item: must(code), given: must(oneTrue) })(value, at);
    return shape({ item: must(code), chosen: must(list(code, definitionLimits.choices)) })(value, at);
  };
const oneTrue: Check = (value, at) => (value === true ? [] : wrong(at, 'This rule cannot be read.'));

const choice = shape({
  code: must(code),
  text: must(text),
  meaning: may(oneOf('DONT_KNOW', 'PREFER_NOT')),
  exclusive: may(flag),
  other: may(flag),
});
const base: Fields = {
  code: must(code),
  kind: must(code),
  text: must(text),
  help: may(text),
  relevance: may(rule(definitionLimits.depth)),
  required: may(flag),
  beneath: may(flag),
  subject: may(
    oneOf('KNOWN_INITIATIVE', 'PARTNER_INITIATIVE', 'COLLABORATION', 'OBSTACLE', 'APPETITE', 'FOCUS_GROUP_INTEREST'),
  ),
};
const choices = { choices: must(list(choice, definitionLimits.choices)) };
const limit = { limit: must(wholeNumber) };
const byKind: Readonly<Record<string, Fields>> = {
  SINGLE_CHOICE: choices,
  MULTI_CHOICE: choices,
  LIKERT_MATRIX: {
    rows: must(list(shape({ code: must(code), text: must(text) }), definitionLimits.rows)),
    scale: must(list(choice, definitionLimits.choices)),
  },
  TEXT: limit,
  INITIATIVE_LIST: limit,
};
const question: Check = (value, at) => {
  const fields = isObject(value) ? byKind[String(value['kind'])] : undefined;
  return fields ? shape({ ...base, ...fields })(value, at) : wrong(`${at}.kind`, 'Choose how the question is asked.');
};

const definition = shape({
  key: must(code),
  title: must(text),
  introduction: must(text),
  languages: must(list(language, definitionLimits.languages)),
  questions: must(list(question, definitionLimits.questions)),
  faults: may(list(shape({ question: must(code), finding: may(code), text: must(text) }), definitionLimits.faults)),
});

/** A survey out of JSON that somebody sent: whether its parts have the right shape, not whether it can be published. */
export function readDefinition(
  json: string,
): { readonly definition: SurveyDefinition } | { readonly problems: readonly Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problems: wrong('definition', 'This is no JSON.') };
  }
  const problems = [...definition(value, ''), ...repeatedLanguages(value)];
  if (problems.length > 0)
    return { problems: problems.map((each) => ({ ...each, field: `definition.${each.field}` })) };
  return { definition: value as SurveyDefinition };
}

function repeatedLanguages(value: unknown): readonly Problem[] {
  const languages = isObject(value) && Array.isArray(value['languages']) ? value['languages'] : [];
  if (languages.length === 0) return wrong('languages', 'Choose a language.');
  return new Set(languages).size < languages.length ? wrong('languages', 'Choose each language once.') : [];
}
