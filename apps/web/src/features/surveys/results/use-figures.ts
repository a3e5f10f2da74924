import { roundedPercent } from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from './results-words.ts';

/** Figures in words, the count first: `9 of 12 (75.0 %)`. What is hidden says so. */
export function useFigures() {
  const { t, i18n } = useTranslation('surveyResults');
  return useMemo(() => {
    const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
    const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
    const one = new Intl.NumberFormat(locale, digits);
    const signed = new Intl.NumberFormat(locale, { ...digits, signDisplay: 'exceptZero' });
    const percent = (figure: Figure) => {
      const rounded = roundedPercent({ ...figure, percent: figure.percent ?? null });
      return rounded === null ? t('noBase') : t('percent', { value: one.format(rounded) });
    };
    return {
      percent,
      number: (value: number) => one.format(value),
      points: (value: number) => t('points', { value: signed.format(value) }),
      inWords: (figure: Figure | null | undefined) =>
        figure ? t('figure', { count: figure.count, base: figure.base, percent: percent(figure) }) : t('hidden'),
    };
  }, [t, i18n.language]);
}
