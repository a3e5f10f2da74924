import type { SurveyText } from '../definition.ts';
import type { Figure } from './figure.ts';
import type { FigureAt } from './results.ts';

/** A percentage that somebody published. It is quoted as it was printed and never computed over. */
export interface Quotation {
  readonly code: string;
  /** What it is about, in our words. */
  readonly about: SurveyText;
  /** As printed: `70%`. `null` where it was printed in words or integers. */
  readonly printed: string | null;
  /** Words or integers as printed: `17 of 46`. */
  readonly words?: string;
  /** Where. */
  readonly source: string;
  /** The figure that it speaks of, `RESPONSE_RATE` for the response rate. */
  readonly at: FigureAt | 'RESPONSE_RATE';
  /** What is not obvious about it. */
  readonly note?: SurveyText;
}

/** How a printed percentage comes from the computed one. */
export type Rounding = 'EXACT' | 'ROUNDED' | 'TRUNCATED' | 'DIFFERS' | 'NO_PERCENTAGE';

/** Reads a printed percentage beside the computed figure. */
export function roundingOf({ printed }: Pick<Quotation, 'printed'>, { percent }: Figure): Rounding {
  if (printed === null || percent === null) return 'NO_PERCENTAGE';
  const value = Number(printed.replace('%', ''));
  if (value === percent) return 'EXACT';
  if (value === Math.round(percent)) return 'ROUNDED';
  return value === Math.floor(percent) ? 'TRUNCATED' : 'DIFFERS';
}
