import type { VocabularyName } from '../vocabulary/index.ts';
import type { ReportFigure } from './figures.ts';
import type { ReportLanguage, ReportPhrases } from './phrases.ts';
import type { NumberWords } from './references.ts';

/** Everything that makes words of facts, in one language. */
export interface ReportWords extends Omit<NumberWords, 'ratio'> {
  readonly lang: ReportLanguage;
  /** A day, month or year. */
  readonly date: (value: string) => string;
  readonly list: (values: readonly string[]) => string;
  /** Name of an ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
  /** Name of an ISO 639-1 code. */
  readonly language: (code: string) => string;
  readonly label: (list: VocabularyName, code: string) => string;
  /** Of the lists that the report defines. */
  readonly definition: (list: 'level' | 'coverageState' | 'reportFigureKind' | 'intensity', code: string) => string;
  readonly phrases: ReportPhrases;
}

/** What a figure is called: its kind, and the level, service or answer that it is about. */
export function figureName({ kind, of }: Pick<ReportFigure, 'kind' | 'of'>, words: ReportWords): string {
  const name = words.label('reportFigureKind', kind);
  return of === null ? name : `${name}: ${subjectOf(kind, of, words)}`;
}

function subjectOf(kind: ReportFigure['kind'], of: string, { label }: ReportWords): string {
  if (kind === 'ANSWER' || kind === 'FAVOURABLE') return of.replace('.', ' · ');
  return label(kind.endsWith('ON_LEVEL') ? 'level' : 'service', of);
}
