import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonErasureQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { Section } from '../../ui/section.tsx';
import styles from './people.module.css';

interface WhatGoesProps {
  readonly person: NonNullable<PersonErasureQuery['person']>;
  readonly erasure: PersonErasureQuery['personErasure'];
}

/** What goes by itself, what stays, and what somebody else has to do. */
export function WhatGoes({ person, erasure }: WhatGoesProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { closedTexts, networkTexts, trail, sameName } = erasure;
  const initiatives = person.partnerships.map(({ initiative }) => initiative.name);
  const lines = [
    t('erase.record'),
    initiatives.length > 0 && t('erase.links', { initiatives: format.list(initiatives) }),
    trail > 0 && t('erase.trail', { count: trail }),
    closedTexts > 0 && t('erase.closed', { count: closedTexts }),
  ].filter((line) => line !== false);
  return (
    <Section title={t('erase.goes')}>
      <ul className={styles.goes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Text size="sm" mt="sm">
        {t('erase.stays', { role: person.roleTitle })}
      </Text>
      {sameName > 0 && (
        <Text size="sm" mt="sm">
          {t('erase.sameName', { count: sameName })}
        </Text>
      )}
      {networkTexts > 0 && (
        <Text size="sm" mt="sm">
          {t('erase.network', { count: networkTexts })}
        </Text>
      )}
    </Section>
  );
}
