import type { Problem } from '../errors/index.ts';
import type { ReportFigure } from './figures.ts';
import type { ReportLanguage } from './phrases.ts';

/** What of a figure a text names: its number, what it is a part of, its share, or “9 of 12”. */
type Part = 'figure' | 'base' | 'share' | 'ratio';

const pattern = /\{(figure|base|share|ratio):([a-z0-9.-]+)\}/g;
/** Something in braces that was meant to name a figure: what `pattern` does not read would be printed as it stands. */
const attempt = /\{[^{}\n]*:[^{}\n]*\}?/g;

/** How a text writes numbers. */
export interface NumberWords {
  readonly number: (value: number) => string;
  /** `9 of 12`. */
  readonly ratio: (value: string, base: string) => string;
}

/** “9 of 12”, in each language of the report. */
export const ratioIn: Readonly<Record<ReportLanguage, NumberWords['ratio']>> = {
  en: (value, base) => `${value} of ${base}`,
  de: (value, base) => `${value} von ${base}`,
};

/** What a text needs of a figure. */
type NamedNumber = Pick<ReportFigure, 'id' | 'value'> & { readonly base?: number | null | undefined };

/** How a text names a figure. */
export const referenceTo = (id: string, part: Part = 'figure'): string => `{${part}:${id}}`;

/** The figures that a text names, in their order. */
export const referencesIn = (text: string): readonly string[] => [...text.matchAll(pattern)].map(([, , id = '']) => id);

/** What is wrong with the references of a text; `figures` are those that the report has. */
export function referenceProblems(field: string, text: string, figures: readonly NamedNumber[]): Problem[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const unread = [...text.matchAll(attempt)]
    .map(([found]) => found)
    .filter((found) => !new RegExp(pattern.source).test(found));
  const unknown = [...text.matchAll(pattern)].flatMap(([found, part, id = '']) => {
    const figure = known.get(id);
    if (figure && (part === 'figure' || typeof figure.base === 'number')) return [];
    return [found];
  });
  const [first] = [...unread, ...unknown];
  return first === undefined
    ? []
    : [{ field, message: `The report has no figure for ${first}. Insert it from the list.` }];
}

/**
 * The text with its figures in place. A figure that the report does not have, such as one of a survey that was taken out,
 * leaves `…`, so that no number is ever made up.
 */
export function fillReferences(text: string, figures: readonly NamedNumber[], words: NumberWords): string {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return text.replace(pattern, (_found, part: Part, id: string) => {
    const figure = known.get(id);
    if (!figure) return '…';
    const { value, base } = figure;
    if (part === 'figure') return words.number(value);
    if (typeof base !== 'number') return '…';
    if (part === 'base') return words.number(base);
    if (part === 'ratio') return words.ratio(words.number(value), words.number(base));
    return base === 0 ? '…' : `${words.number(Math.round((1000 * value) / base) / 10)} %`;
  });
}
