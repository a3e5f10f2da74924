import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, tooLong, webAddressProblem } from '../limits/index.ts';
import { type Appetite, isLanguageCode } from '../vocabulary/index.ts';
import { countryProblem } from './organisation-rules.ts';

/** What people edit of a hotline. */
export interface HotlineValues {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly website: string | null;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Names of the services beside it. */
  readonly helpline: string | null;
  readonly awarenessCentre: string | null;
  readonly appetite: Appetite;
  /** What doing more depends on. */
  readonly appetiteCondition: string | null;
  readonly note: string | null;
}

/**
 * What is wrong with the values of a hotline.
 *
 * @param before the values so far; an address that the record had before these rules may stay as it is
 */
export const hotlineProblems = (values: HotlineValues, before: Pick<HotlineValues, 'website'>): Problem[] =>
  problemsOf(
    lineProblem('name', values.name, textLimits.line),
    countryProblem(values.country),
    values.website === before.website ? undefined : webAddressProblem('website', values.website),
    values.languages.every(isLanguageCode)
      ? undefined
      : { field: 'languages', message: 'Choose languages from the list.' },
    tooLong('helpline', values.helpline, textLimits.line),
    tooLong('awarenessCentre', values.awarenessCentre, textLimits.line),
    tooLong('appetiteCondition', values.appetiteCondition, textLimits.note),
    tooLong('note', values.note, textLimits.note),
  );
