import {
  accessConditions,
  audiences,
  country,
  deliveryModes,
  exclusions,
  type InitiativeFactKind,
  isCountryCode,
  isLanguageCode,
  languageName,
  preventionLevels,
  serviceTypes,
  type Vocabulary,
} from '../vocabulary/index.ts';

/** How the codes of one kind of fact are checked and named. */
interface CodeList {
  readonly has: (code: string) => boolean;
  /** English label; the code itself where the list does not know it. */
  readonly label: (code: string) => string;
}

const listOf = <C extends string>(codes: Vocabulary<C>): CodeList => ({
  has: codes.has,
  label: (code) => (codes.has(code) ? codes.label(code) : code),
});

const lists: Readonly<Record<InitiativeFactKind, CodeList>> = {
  COUNTRY: { has: isCountryCode, label: (code) => (isCountryCode(code) ? country(code).name : code) },
  LEVEL: listOf(preventionLevels),
  SERVICE: listOf(serviceTypes),
  AUDIENCE: listOf(audiences),
  EXCLUSION: listOf(exclusions),
  ACCESS: listOf(accessConditions),
  MODE: listOf(deliveryModes),
  LANGUAGE: { has: isLanguageCode, label: (code) => (isLanguageCode(code) ? languageName(code) : code) },
};

/** Whether a code belongs to the vocabulary of its kind of fact; case counts. */
export const isFactCode = (kind: InitiativeFactKind, code: string): boolean => lists[kind].has(code);

/** English label of a fact's code, such as "Austria" for COUNTRY and AT. */
export const factLabel = (kind: InitiativeFactKind, code: string): string => lists[kind].label(code);
