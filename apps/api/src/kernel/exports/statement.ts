import type { SharingLabel } from '@alongside/domain';
import { today } from '@alongside/shared';
import { labelInName, labelOf, sharingMeaning } from '../files/sharing-words.ts';
import type { Words } from '../language.ts';
import { fileWords } from './file-words.ts';

/** What a file says about itself. */
export interface Statement {
  /** Of what: `Partnerships`. */
  readonly title: string;
  readonly sharing: SharingLabel;
  readonly rows: number;
  readonly columns: number;
  readonly madeBy: string;
  readonly madeAt: Date;
  /** Filters, search and order in words: `Stage: Active`. */
  readonly narrowed: readonly string[];
}

/** An instant as `2026-11-22 14:05 UTC`. */
export const instantInUtc = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** `1,204 rows`. */
export const rowsInWords = (rows: number, words: Words): string =>
  fileWords[words.lang].rows(words.number(rows), rows === 1);

/** The whole statement in one line, label first. */
export function statementLine(statement: Statement, words: Words): string {
  const { madeBy, noFilter } = fileWords[words.lang];
  return [
    labelOf(statement.sharing),
    statement.title,
    rowsInWords(statement.rows, words),
    madeBy(statement.madeBy, instantInUtc(statement.madeAt)),
    ...(statement.narrowed.length > 0 ? statement.narrowed : [noFilter]),
  ].join(' · ');
}

/** `TLP-AMBER_partnerships_2026-11-22.csv`: the label first, so that it is seen wherever the file lies. */
export const fileName = ({ sharing, madeAt }: Statement, list: string, extension: string): string =>
  [labelInName(sharing), list, `${today(madeAt)}.${extension.toLowerCase()}`].join('_');

/** The statement as names and facts, one below the other. */
export function aboutRows(statement: Statement, words: Words): readonly (readonly [string, string])[] {
  const { facts, noFilter, checked } = fileWords[words.lang];
  return [
    [facts.sharing, labelOf(statement.sharing)],
    [facts.meaning, sharingMeaning(statement.sharing, words.lang)],
    [facts.list, statement.title],
    [facts.rows, words.number(statement.rows)],
    [facts.columns, words.number(statement.columns)],
    [facts.narrowed, statement.narrowed.join('\n') || noFilter],
    [facts.madeBy, statement.madeBy],
    [facts.madeAt, instantInUtc(statement.madeAt)],
    [facts.checked, checked],
  ];
}
