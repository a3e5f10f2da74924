import { agreementAlerts, isInForce } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Anchor, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../../gql/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useRecordPlace, useSoughtRecord } from '../../../lib/record-place.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { AgreementLineFragment } from './agreement.operation.ts';
import { AgreementActs } from './agreement-acts.tsx';
import { AgreementBadge } from './agreement-badge.tsx';
import type { AgreementRecord } from './agreement-record.ts';
import styles from './agreements.module.css';

/** From when until when, how soon it ends once an alert is due, and where the document lies. */
function Period({ agreement }: { readonly agreement: AgreementRecord }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { status, validFrom, validUntil, terminatedOn, terminationReason } = agreement;
  const until = validUntil ? (validUntil as CivilDate) : null;
  const alert = agreementAlerts({ status, validUntil: until }, today()).length > 0;
  const parts = [
    validFrom && t('from', { date: format.date(validFrom) }),
    validUntil ? t('until', { date: format.date(validUntil) }) : isInForce(status) && t('endless'),
  ].filter(Boolean);
  const link = agreement.documentUrl;
  if (parts.length === 0 && !terminatedOn && !link) return null;
  return (
    <div>
      {alert && until && (
        <Text size="sm" c="var(--al-attention)">
          {t('endsIn', { when: format.ago(until) })}
        </Text>
      )}
      {parts.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('valid', { period: parts.join(' ') })}
        </Text>
      )}
      {terminatedOn && (
        <Text size="sm">
          {t('endedOn', { date: format.date(terminatedOn) })} {terminationReason}
        </Text>
      )}
      {link && (
        <Anchor href={link} target="_blank" rel="noreferrer noopener" size="sm">
          {t('document')}
        </Anchor>
      )}
    </div>
  );
}

/** Who has signed, by role, and whose signature is still missing. */
function Signatures({ agreement }: { readonly agreement: AgreementRecord }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { hotlineSignedOn, hotlineSignatory, partnerSignedOn, partnerSignatory } = agreement;
  const sides = [
    { side: 'HOTLINE', on: hotlineSignedOn, by: hotlineSignatory },
    { side: 'PARTNER', on: partnerSignedOn, by: partnerSignatory },
  ] as const;
  return sides.map(({ side, on, by }) => (
    <Text key={side} size="xs" c="dimmed">
      {on ? t('signedBy', { by, date: format.date(on) }) : t(`waitsFor.${side}`)}
    </Text>
  ));
}

function Agreement({ agreement }: { readonly agreement: AgreementRecord }) {
  const { t } = useTranslation('agreements');
  const { label } = useLabel();
  const { id, kind, status, note, recordedBy } = agreement;
  const place = useRecordPlace<HTMLLIElement>(id);
  return (
    <li className={styles.agreement} {...place}>
      <Stack gap="xs">
        <div>
          <Text size="sm" fw={500}>
            {label('agreementKind', kind)}
          </Text>
          <AgreementBadge status={status} />
        </div>
        <Period agreement={agreement} />
        {note && (
          <Text size="sm" className={styles.note ?? ''}>
            {note}
          </Text>
        )}
        <div>
          <Signatures agreement={agreement} />
          <Text size="xs" c="dimmed">
            {t('recordedBy', { by: recordedBy })}
          </Text>
        </div>
      </Stack>
      <AgreementActs agreement={agreement} />
    </li>
  );
}

interface AgreementListProps {
  readonly agreements: readonly ({ readonly id: string } & FragmentType<typeof AgreementLineFragment>)[];
  /** Opens the form for a new one; absent for people who only read. */
  readonly onRecord: (() => void) | undefined;
}

const over = ({ status }: AgreementRecord) => status === 'TERMINATED' || status === 'SUPERSEDED';

/** What both sides agreed on: what binds them or is on its way first, what is over folded away. */
export function AgreementList({ agreements, onRecord }: AgreementListProps) {
  const { t } = useTranslation('agreements');
  const [chosen, setUnfolded] = useState<boolean | undefined>();
  const sought = useSoughtRecord();
  const all = agreements.map((ref) => readFragment(AgreementLineFragment, ref));
  const present = all
    .filter((one) => !over(one))
    .toSorted((a, b) => Number(isInForce(b.status)) - Number(isInForce(a.status)));
  const earlier = all.filter(over);
  const unfolded = chosen ?? earlier.some(({ id }) => id === sought);
  return (
    <Stack gap="sm">
      {present.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      {present.length > 0 && (
        <ul className={styles.list}>
          {present.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            px={0}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t('earlier', { count: earlier.length })}
          </Button>
          <Collapse expanded={unfolded}>
            <ul className={styles.list} data-earlier>
              {earlier.map((agreement) => (
                <Agreement key={agreement.id} agreement={agreement} />
              ))}
            </ul>
          </Collapse>
        </div>
      )}
      {onRecord && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={onRecord}>
            {t('record')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
