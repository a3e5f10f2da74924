import type { ReportField } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import type { ReportDraftQuery } from '../../../gql/graphql.ts';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { toast } from '../../../ui/toast.tsx';
import type { ReportOptions } from './option-fields.tsx';
import { SaveReportDocument } from './prevention.operation.ts';

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

/** The form of a report in the making. It stays open: each save starts from the one before. */
export function useReportForm(draft: ReportDraftRecord) {
  const { t } = useTranslation('prevention');
  return useEdit({
    table: 'report_drafts',
    version: draft.version,
    opened: formOf(draft),
    document: SaveReportDocument,
    input: (values: ReportForm, start) => ({
      id: draft.id,
      ...values,
      ...start,
      countries: values.countries && [...values.countries],
    }),
    savedVersion: ({ saveReport }) => saveReport.version,
    onSaved: () => toast(t('saved')),
  });
}

export type ReportEdit = ReturnType<typeof useReportForm>;
