import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import styles from './home.module.css';

export const PartnershipLineFragment = graphql(`
  fragment PartnershipLine on Partnership {
    id stage nextReviewOn updatedAt
    initiative { name }
    lastCollaboration { happenedOn }
  }
`);

export type PartnershipLineRef = { readonly id: string } & FragmentType<typeof PartnershipLineFragment>;

interface PartnershipLineProps {
  readonly partnership: FragmentType<typeof PartnershipLineFragment>;
  /** Why it is listed. */
  readonly children: ReactNode;
}

/** One partnership in a list of Home, with the reason why it stands there. */
export function PartnershipLine({ partnership: ref, children }: PartnershipLineProps) {
  const { label } = useLabel();
  const partnership = readFragment(PartnershipLineFragment, ref);
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
          {partnership.initiative.name}
        </RouterAnchor>
        <Text size="xs" c="dimmed">
          {label('stage', partnership.stage)}
        </Text>
      </div>
      <div className={styles.aside}>{children}</div>
    </li>
  );
}
