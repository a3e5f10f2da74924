import type { Problem } from '../errors/index.ts';
import { lineProblem, problemsOf, textLimits, webAddressProblem } from '../limits/index.ts';
import { isAsOf } from '../registry/index.ts';

/** What is said of a guideline of the library: a link with its source, never a copy. */
export interface GuidelineFacts {
  readonly title: string;
  readonly publisher: string;
  /** What it is for, in our own words. */
  readonly summary: string;
  readonly url: string;
  /** Where it is known from. */
  readonly source: string;
  /** As exactly as the source tells: a year, a month or a day. */
  readonly asOf: string;
}

/** What is wrong with a guideline. */
export const guidelineProblems = ({ title, publisher, summary, url, source, asOf }: GuidelineFacts): Problem[] =>
  problemsOf(
    lineProblem('title', title, textLimits.line),
    lineProblem('publisher', publisher, textLimits.line),
    lineProblem('summary', summary, textLimits.note),
    url === '' ? { field: 'url', message: 'Fill this in.' } : webAddressProblem('url', url),
    lineProblem('source', source, textLimits.line),
    isAsOf(asOf)
      ? undefined
      : { field: 'asOf', message: 'Give a year, a month or a day: 2026, 2026-03 or 2026-03-31.' },
  );

/** What a template says beside its steps. */
export interface TemplateFacts {
  readonly title: string;
  readonly purpose: string;
  readonly sourceTitle?: string | null;
  readonly sourceUrl?: string | null;
}

/** What is wrong with that. */
export const templateProblems = ({ title, purpose, sourceTitle, sourceUrl }: TemplateFacts): Problem[] =>
  problemsOf(
    lineProblem('title', title, textLimits.line),
    lineProblem('purpose', purpose, textLimits.note),
    sourceTitle ? lineProblem('sourceTitle', sourceTitle, textLimits.line) : undefined,
    webAddressProblem('sourceUrl', sourceUrl),
  );
