import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HotlineHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';

interface EndingListProps {
  readonly agreements: readonly HotlineHomeQuery['ending']['edges'][number]['node'][];
  readonly terms: readonly HotlineHomeQuery['endingTerms']['edges'][number]['node'][];
}

/** One end that is near. */
interface Ending {
  readonly id: string;
  readonly on: string;
  readonly what: string;
  readonly link: ReactNode;
}

/** Agreements and terms on boards whose last day is near, the nearest first. Nothing where none ends. */
export function EndingList({ agreements, terms }: EndingListProps) {
  const { t } = useTranslation('home');
  const { label } = useLabel();
  const format = useFormat();
  const endings: Ending[] = [
    ...agreements.map(({ id, kind, validUntil, partnership }) => ({
      id,
      on: validUntil ?? '',
      what: label('agreementKind', kind),
      link: (
        <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
          {partnership.initiative.name}
        </RouterAnchor>
      ),
    })),
    ...terms.map(({ id, holder, endsOn, seat: { role, title, board } }) => ({
      id,
      on: endsOn ?? '',
      what: t('seatOn', { role: title ?? label('seatRole', role), board: board.name }),
      link: (
        <RouterAnchor to="/boards/$boardId" params={{ boardId: board.id }} size="sm">
          {holder}
        </RouterAnchor>
      ),
    })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  if (endings.length === 0) return null;
  return (
    <Section title={t('ending')}>
      <ul className={styles.list}>
        {endings.map(({ id, on, what, link }) => (
          <li key={id} className={styles.line}>
            <div className={styles.text}>
              {link}
              <Text size="xs" c="dimmed">
                {what}
              </Text>
            </div>
            <Text size="xs" c="dimmed">
              {on && format.date(on)}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
