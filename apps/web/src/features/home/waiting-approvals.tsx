import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './home.module.css';
import { PartnershipLine, type PartnershipLineRef } from './partnership-line.tsx';

interface WaitingApprovalsProps {
  readonly partnerships: readonly (PartnershipLineRef & {
    readonly approvalAskedBy?: string | null;
    readonly approvalAskedAt?: string | null;
  })[];
}

/** Agreements that a manager was asked to approve; the page of each leads to the step. Nothing where none waits. */
export function WaitingApprovals({ partnerships }: WaitingApprovalsProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  if (partnerships.length === 0) return null;
  return (
    <Section title={t('waitingApprovals')}>
      <ul className={styles.list}>
        {partnerships.map((one) => (
          <PartnershipLine key={one.id} partnership={one}>
            <StateBadge
              tone="attention"
              label={t('approvalAsked', {
                by: one.approvalAskedBy ?? '',
                when: one.approvalAskedAt ? format.relativeDay(one.approvalAskedAt) : '',
              })}
            />
          </PartnershipLine>
        ))}
      </ul>
    </Section>
  );
}
