import { RATE_DIGITS } from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';

interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  readonly percent?: number | null;
}

/** Rates as people read them: three significant digits, always with what they were taken from. */
export function useRateText() {
  const { t, i18n } = useTranslation('campaigns');
  const format = useFormat();
  return useMemo(() => {
    const digits = { maximumSignificantDigits: RATE_DIGITS, minimumSignificantDigits: RATE_DIGITS };
    const numbers = new Intl.NumberFormat(i18n.language, digits);
    const figure = (value: number) => (value === 0 ? '0' : numbers.format(value));
    const percent = (value: number) => t('percent', { value: figure(value) });
    return {
      figure,
      percent,
      /** `0.0591 % (1,656 of 2,800,000)` */
      rate: ({ numerator, denominator, percent: value }: Rate) =>
        t('rate', {
          percent: value === null || value === undefined ? '–' : percent(value),
          numerator: format.number(numerator),
          denominator: format.number(denominator),
        }),
      change: (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${percent(Math.abs(value))}`,
    };
  }, [t, i18n.language, format]);
}
