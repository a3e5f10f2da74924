import type { ReportField } from '@alongside/domain';
import { useEffect, useRef, useState } from 'react';
import type { ReportDraftQuery } from '../../../gql/graphql.ts';
import { keepable } from '../../../lib/draft-text.ts';
import { keepDraft, keptDraft } from '../../../lib/kept-drafts.ts';
import { useAutosave } from '../../../ui/edit/use-autosave.ts';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import type { ReportOptions } from './option-fields.tsx';
import { SaveReportDocument } from './prevention.operation.ts';

/** Milliseconds of rest after which a change is kept in this browser. */
const KEEP_AFTER = 300;

export type ReportDraftRecord = NonNullable<ReportDraftQuery['reportDraft']>;

/** Everything of a report that people write: its options, and the texts that they put in place of our own. */
export interface ReportForm extends ReportOptions, Readonly<Record<ReportField, string | null>> {}

const formOf = (draft: ReportDraftRecord): ReportForm => ({
  title: draft.title,
  language: draft.language,
  dataDate: draft.dataDate,
  countries: draft.countries ?? null,
  surveyRoundId: draft.surveyRoundId ?? null,
  introductionText: draft.introductionText ?? null,
  overviewText: draft.overviewText ?? null,
  examplesText: draft.examplesText ?? null,
  analysisText: draft.analysisText ?? null,
  appetiteText: draft.appetiteText ?? null,
  modelText: draft.modelText ?? null,
  keyFiguresText: draft.keyFiguresText ?? null,
  appendixText: draft.appendixText ?? null,
});

const same = (one: ReportForm, other: ReportForm): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a closed page left behind in this browser, and the version that it was typed on. */
interface Kept {
  readonly version: number;
  readonly values: ReportForm;
}

/**
 * The form of a report in the making. It stays open and saves itself, each save from the one before; what the server has not
 * taken yet is there again when the page is opened again.
 */
export function useReportForm(draft: ReportDraftRecord) {
  const place = `report.${draft.id}`;
  const [kept] = useState(() => keptDraft<Kept>(place));
  const edit = useEdit({
    table: 'report_drafts',
    version: kept?.version ?? draft.version,
    opened: formOf(draft),
    typed: kept?.values,
    document: SaveReportDocument,
    input: (values: ReportForm, start) => ({
      id: draft.id,
      ...values,
      ...start,
      countries: values.countries && [...values.countries],
    }),
    savedVersion: ({ saveReport }) => saveReport.version,
    onSaved: (_data, _from, saved) => {
      if (same(saved, latest.current)) keepDraft(place, undefined);
    },
  });
  const latest = useRef(edit.values);
  latest.current = edit.values;
  useAutosave(edit);
  useKept(place, edit);
  return edit;
}

export type ReportEdit = ReturnType<typeof useReportForm>;

/** Keeps in this browser what the server does not have, as long as it does not. */
function useKept(place: string, { dirty, values, version }: Pick<ReportEdit, 'dirty' | 'values' | 'version'>): void {
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const copy: Kept | undefined = dirty ? { version, values: await keepable(values) } : undefined;
      if (current) keepDraft(place, copy);
    }, KEEP_AFTER);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [place, dirty, values, version]);
}
