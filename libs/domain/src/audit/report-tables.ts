import { country, date, instant, text, whole } from './field-kinds.ts';

/** Tables of reports of the network. */
export const reportTables = {
  report_drafts: {
    title: 'title',
    fields: {
      title: text('KEPT'),
      language: text('KEPT'),
      data_date: date('KEPT'),
      known_at: instant('KEPT'),
      countries: country('KEPT'),
      survey_round_id: whole('KEPT'),
      introduction_text: text('KEPT'),
      overview_text: text('KEPT'),
      examples_text: text('KEPT'),
      analysis_text: text('KEPT'),
      appetite_text: text('KEPT'),
      model_text: text('KEPT'),
      key_figures_text: text('KEPT'),
      appendix_text: text('KEPT'),
      removed_at: instant('KEPT'),
    },
  },
  report_editions: {
    title: 'title',
    fields: {
      draft_id: whole('KEPT'),
      title: text('KEPT'),
      language: text('KEPT'),
      data_date: date('KEPT'),
      known_at: instant('KEPT'),
      countries: country('KEPT'),
      survey_round_id: whole('KEPT'),
      removed_at: instant('KEPT'),
    },
  },
} as const;
