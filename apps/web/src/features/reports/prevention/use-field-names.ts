import { chapterField, type ReportField, reportChapters } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { languages } from '../../../lib/i18n/index.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import type { FieldList, FieldWords } from '../../../ui/edit/field-words.ts';
import type { ReportForm } from './use-report-form.ts';

/** What the form of a report calls its fields, where two people changed them. */
export function useFieldNames(): FieldList<ReportForm> {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  const format = useFormat();
  const texts = Object.fromEntries(
    reportChapters.codes.map((chapter) => [
      chapterField(chapter),
      {
        label: t('textOf', { chapter: label('reportChapter', chapter) }),
        say: (text: string | null) => text ?? t('ownWords'),
      },
    ]),
  ) as unknown as Record<ReportField, FieldWords>;
  return {
    title: t('options.title'),
    language: {
      label: t('options.language'),
      options: Object.entries(languages).map(([value, name]) => ({ value, label: name })),
    },
    dataDate: t('options.dataDate'),
    countries: {
      label: t('options.countries'),
      say: (codes: readonly string[] | null) => (codes ? format.list(codes.map(format.country)) : t('allCountries')),
    },
    surveyRoundId: t('options.round'),
    ...texts,
  };
}
