import type { VocabularyName } from '@alongside/domain';
import type { ExportColumn } from './export-map.ts';

/** Several words of one cell. */
export const joined = (words: readonly string[]): string => words.join('; ');

type Rest<Row> = Pick<ExportColumn<Row>, 'sharing'>;

export const text = <Row>(
  heading: string,
  fields: string,
  value: (row: Row) => string | null | undefined,
  rest: Rest<Row> = {},
): ExportColumn<Row> => ({ heading, kind: 'text', fields, cell: (row) => value(row) ?? null, ...rest });

export const count = <Row>(
  heading: string,
  fields: string,
  value: (row: Row) => number,
  rest: Rest<Row> = {},
): ExportColumn<Row> => ({ heading, kind: 'number', fields, cell: value, ...rest });

/** A civil date, which stays `YYYY-MM-DD` in every language, so that a program can sort by it. */
export const day = <Row>(
  heading: string,
  fields: string,
  value: (row: Row) => string | null | undefined,
  rest: Rest<Row> = {},
): ExportColumn<Row> => ({ heading, kind: 'date', fields, cell: (row) => value(row) ?? null, ...rest });

/** The label of one code of a vocabulary. */
export const code = <Row>(
  heading: string,
  fields: ExportColumn<Row>['fields'],
  vocabulary: VocabularyName,
  value: (row: Row) => string | null | undefined,
  rest: Rest<Row> = {},
): ExportColumn<Row> => ({
  heading,
  kind: 'text',
  fields,
  cell: (row, words) => {
    const found = value(row);
    return found == null ? null : words.label(vocabulary, found);
  },
  ...rest,
});

/** The labels of several codes. */
export const codes = <Row>(
  heading: string,
  fields: string,
  vocabulary: VocabularyName,
  values: (row: Row) => readonly string[],
): ExportColumn<Row> => ({
  heading,
  kind: 'text',
  fields,
  cell: (row, words) => joined(values(row).map((one) => words.label(vocabulary, one))) || null,
});

/** Names of countries by their ISO 3166-1 codes. */
export const countries = <Row>(
  heading: string,
  fields: string,
  values: (row: Row) => readonly string[],
): ExportColumn<Row> => ({
  heading,
  kind: 'text',
  fields,
  cell: (row, words) => joined(values(row).map(words.country)) || null,
});

/** Names of languages by their ISO 639-1 codes. */
export const languageNames = <Row>(
  heading: string,
  fields: string,
  values: (row: Row) => readonly string[],
): ExportColumn<Row> => ({
  heading,
  kind: 'text',
  fields,
  cell: (row, words) => joined(values(row).map(words.language)) || null,
});
