import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HotlineHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';

interface AskedActionsProps {
  readonly actions: readonly HotlineHomeQuery['asked']['edges'][number]['node'][];
  readonly total: number;
}

/** What focus groups ask of the hotline and nobody has answered; nothing where there is none. */
export function AskedActions({ actions, total }: AskedActionsProps) {
  const { t } = useTranslation(['sessions', 'home']);
  const format = useFormat();
  if (total === 0) return null;
  return (
    <Section
      title={t('asked.title')}
      act={total > actions.length && <RouterAnchor to="/asked">{t('home:seeAllOf', { count: total })}</RouterAnchor>}
    >
      <ul className={styles.list}>
        {actions.map(({ id, title, groupTitle, dueOn }) => (
          <li key={id} className={styles.line}>
            <div className={styles.text}>
              <RouterAnchor to="/asked" size="sm">
                {title}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {t('asked.from', { title: groupTitle })}
              </Text>
            </div>
            {dueOn && (
              <Text size="xs" c="dimmed">
                {format.date(dueOn)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
