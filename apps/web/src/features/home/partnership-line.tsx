import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import styles from './home.module.css';

export const PartnershipLineFragment = graphql(`
  fragment PartnershipLine on Partnership {
    id stage updatedAt
    initiative { name }
    health { level reasons { code } }
  }
`);

export type PartnershipLineRef = { readonly id: string } & FragmentType<typeof PartnershipLineFragment>;

interface PartnershipLineProps {
  readonly partnership: FragmentType<typeof PartnershipLineFragment>;
  /** What stands beside it: a state or a day. */
  readonly children: ReactNode;
  /** Why it is listed, after its stage. */
  readonly why?: string;
}

/** One partnership in a list of Home, with the reason why it stands there. */
export function PartnershipLine({ partnership: ref, children, why }: PartnershipLineProps) {
  const { label } = useLabel();
  const partnership = readFragment(PartnershipLineFragment, ref);
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
          {partnership.initiative.name}
        </RouterAnchor>
        <Text size="xs" c="dimmed">
          {[label('stage', partnership.stage), why].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={styles.aside}>{children}</div>
    </li>
  );
}
