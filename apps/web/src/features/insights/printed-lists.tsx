import type { CountryCode, ListFinding } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Text, Title } from '@mantine/core';
import { IconCheck, IconFileText, IconPlus, type IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import styles from './coverage.module.css';
import { PrintedListsDocument } from './coverage.operation.ts';

const signs: Record<ListFinding, { readonly tone: Tone; readonly icon: ComponentType<IconProps> }> = {
  BOTH: { tone: 'good', icon: IconCheck },
  ONLY_PRINTED: { tone: 'attention', icon: IconFileText },
  ONLY_KNOWN: { tone: 'calm', icon: IconPlus },
};

/** The four lists of section 2 of the 2020 report beside what the registry knows: differences are findings, not faults. */
export function PrintedLists({ asOf, knownAt }: { readonly asOf: CivilDate; readonly knownAt: string | null }) {
  const { t } = useTranslation('insights');
  const { label, define } = useLabel();
  const format = useFormat();
  const { compare } = new Intl.Collator(format.locale);
  const { data } = useRead(PrintedListsDocument, { asOf, knownAt });
  if (!data) return null;
  return (
    <Section title={t('printed.title')} hint={t('printed.hint')}>
      <div className={styles.lists}>
        {data.printedLists.map(({ service, countries }) => (
          <section key={service} aria-labelledby={`list-${service}`}>
            <Title order={3} size="h4" id={`list-${service}`}>
              {label('service', service)}
            </Title>
            <ul className={styles.list}>
              {countries
                .toSorted((a, b) => compare(format.country(a.country.code), format.country(b.country.code)))
                .map(({ country, finding, note }) => (
                  <li key={country.code} className={styles.line}>
                    <RouterAnchor
                      to="/initiatives"
                      search={{ country: [country.code as CountryCode], service: [service] }}
                      size="sm"
                    >
                      {format.country(country.code)}
                    </RouterAnchor>{' '}
                    <StateBadge
                      {...signs[finding]}
                      label={label('listFinding', finding)}
                      hint={define('listFinding', finding)}
                    />
                    {note && (
                      <Text size="xs" c="dimmed" lang="en">
                        {note}
                      </Text>
                    )}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}
