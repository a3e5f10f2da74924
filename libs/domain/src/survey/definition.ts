import type { ItemRelation, ItemState } from '../vocabulary/index.ts';
import type { Rule } from './rules.ts';

/** One text in the languages of the survey, by their ISO 639-1 codes. */
export type SurveyText = Readonly<Record<string, string>>;

/** One option of a question, or one step of a scale. Answers hold its code, never its text. */
export interface Choice {
  readonly code: string;
  readonly text: SurveyText;
  /** Said instead of an answer: counts as answered, but never as a value. */
  readonly meaning?: Extract<ItemState, 'DONT_KNOW' | 'PREFER_NOT'>;
  /** Stands alone: with it no other option can be chosen. */
  readonly exclusive?: boolean;
  /** Asks for a few words beside it. */
  readonly other?: boolean;
}

/** One statement of a matrix. */
export interface MatrixRow {
  readonly code: string;
  readonly text: SurveyText;
}

/** What an answer can be turned into a proposal for (domain.md, "Proposals"). */
export type AnswerSubject =
  | 'KNOWN_INITIATIVE'
  | 'PARTNER_INITIATIVE'
  | 'COLLABORATION'
  | 'OBSTACLE'
  | 'APPETITE'
  | 'FOCUS_GROUP_INTEREST';

interface QuestionBase {
  /** Stable name within the survey, also in later versions: `Q3`. */
  readonly code: string;
  readonly text: SurveyText;
  readonly help?: SurveyText;
  /** When it is asked; always, where there is none. */
  readonly relevance?: Rule;
  /** Whether it has to be answered where it is asked. */
  readonly required?: boolean;
  /** Shown on the same screen as the question before it. */
  readonly beneath?: boolean;
  /** What it is about, where its answers can change records. */
  readonly subject?: AnswerSubject;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'SINGLE_CHOICE' | 'MULTI_CHOICE';
  readonly choices: readonly Choice[];
}

export interface MatrixQuestion extends QuestionBase {
  readonly kind: 'LIKERT_MATRIX';
  readonly rows: readonly MatrixRow[];
  /** From the best to the worst, then what stands beside the scale (`meaning`). */
  readonly scale: readonly Choice[];
}

export interface TextQuestion extends QuestionBase {
  readonly kind: 'TEXT';
  /** Most characters. */
  readonly limit: number;
}

export interface InitiativeListQuestion extends QuestionBase {
  readonly kind: 'INITIATIVE_LIST';
  /** Most names. */
  readonly limit: number;
}

export type Question = ChoiceQuestion | MatrixQuestion | TextQuestion | InitiativeListQuestion;

/** Something known to be wrong with an instrument that is kept as it was. */
export interface RecordedFault {
  /** Code of the question. */
  readonly question: string;
  /** The finding of the publish check that it accepts, if it is one that a check can find. */
  readonly finding?: string;
  readonly text: SurveyText;
}

/** How an item stands to one of another version of the survey. */
export interface ItemLink {
  readonly item: string;
  /** Key of the other version, and the item there. */
  readonly version: string;
  readonly otherItem: string;
  readonly relation: ItemRelation;
  readonly note?: SurveyText;
}

/** A whole instrument as data. Once published it never changes. */
export interface SurveyDefinition {
  /** Names the version for links from others: `prevention-2020`. */
  readonly key: string;
  readonly title: SurveyText;
  readonly introduction: SurveyText;
  /** ISO 639-1 codes; in the first one, on which others fall back, every text is there (`completeLanguages`). */
  readonly languages: readonly string[];
  readonly questions: readonly Question[];
  readonly faults?: readonly RecordedFault[];
  readonly links?: readonly ItemLink[];
}

/** The text in a language of the survey, else in its first one. */
export const textIn = (definition: Pick<SurveyDefinition, 'languages'>, text: SurveyText, language: string): string =>
  text[language] ?? text[definition.languages[0] ?? ''] ?? '';
