import { quotations2020, textIn } from '@alongside/domain';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section.tsx';
import cards from '../../../ui/table/cards.module.css';
import styles from '../surveys.module.css';
import type { Results } from './results-words.ts';
import { useFigures } from './use-figures.ts';

type Quoted = Results['quotations'][number];
const roundings = ['EXACT', 'ROUNDED', 'TRUNCATED', 'DIFFERS', 'NO_PERCENTAGE'] as const;

function Line({ quoted }: { readonly quoted: Quoted }) {
  const { t, i18n } = useTranslation('surveyResults');
  const { inWords } = useFigures();
  const known = quotations2020.find(({ code }) => code === quoted.code);
  const say = (text: Readonly<Record<string, string>>) => textIn({ languages: ['en'] }, text, i18n.language);
  const rounding = roundings.find((each) => each === quoted.rounding) ?? 'DIFFERS';
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {known ? say(known.about) : quoted.code}
        {known?.note && (
          <Text size="xs" c="dimmed">
            {say(known.note)}
          </Text>
        )}
      </Table.Th>
      <Table.Td className={styles.figure} data-label={t('quotations.computed')}>
        {inWords(quoted.figure)}
      </Table.Td>
      <Table.Td data-label={t('quotations.printed')}>
        <q>{quoted.printed ?? quoted.words}</q>
      </Table.Td>
      <Table.Td data-label={t('quotations.difference')}>{t(`roundings.${rounding}`)}</Table.Td>
    </Table.Tr>
  );
}

/** What a report printed, beside what the answers give. */
export function Quotations({ quotations }: { readonly quotations: readonly Quoted[] }) {
  const { t } = useTranslation('surveyResults');
  return (
    <Section title={t('quotations.title')} hint={t('quotations.hint')}>
      <Table className={cards.cards} aria-label={t('quotations.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('quotations.what')}</Table.Th>
            <Table.Th scope="col">{t('quotations.computed')}</Table.Th>
            <Table.Th scope="col">{t('quotations.printed')}</Table.Th>
            <Table.Th scope="col">{t('quotations.difference')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {quotations.map((each) => (
            <Line key={each.code} quoted={each} />
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
