import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import styles from './results.module.css';
import type { Results } from './results-words.ts';
import { useFigures } from './use-figures.ts';

const terms = [
  'rate',
  'asked',
  'answered',
  'valid',
  'apart',
  'blank',
  'notAsked',
  'several',
  'filtered',
  'rounding',
  'hidden',
] as const;

/** What the words of this page mean. */
function Definitions() {
  const { t } = useTranslation('surveyResults');
  return (
    <details className={styles.definitions}>
      <summary>{t('read.title')}</summary>
      <dl>
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`read.terms.${term}.term`)}</dt>
            <dd>{t(`read.terms.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** How many answered, of whom, and how to read all that follows. */
export function ResponseRate({ rate }: { readonly rate: Results['responseRate'] }) {
  const { t } = useTranslation('surveyResults');
  const { inWords } = useFigures();
  return (
    <Section title={t('rate.title')} hint={t('rate.hint')}>
      <Text size="lg" fw={600} className="tabular">
        {t('rate.rr1', { figure: inWords(rate.rr1) })}
      </Text>
      <Text size="sm" c="dimmed" className="tabular">
        {[
          t('rate.rr2', { figure: inWords(rate.rr2) }),
          t('rate.cooperation', { figure: inWords(rate.cooperation) }),
          ...(rate.ineligible > 0 ? [t('rate.ineligible', { count: rate.ineligible })] : []),
        ].join(' · ')}
      </Text>
      <Definitions />
    </Section>
  );
}
