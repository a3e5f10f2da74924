import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';
import { PartnershipLine, PartnershipLineFragment, type PartnershipLineRef } from './partnership-line.tsx';

/** The partnerships that changed last. */
export function RecentList({ partnerships }: { readonly partnerships: readonly PartnershipLineRef[] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Section title={t('recent')} act={<RouterAnchor to="/partnerships">{t('seeAll')}</RouterAnchor>}>
      <ul className={styles.list}>
        {partnerships.map((ref) => (
          <PartnershipLine key={ref.id} partnership={ref}>
            <Text size="xs" c="dimmed">
              {format.ago(readFragment(PartnershipLineFragment, ref).updatedAt)}
            </Text>
          </PartnershipLine>
        ))}
      </ul>
    </Section>
  );
}
