import { Checkbox } from '@mantine/core';
import { IconBan, IconEye, IconHandStop } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExplainedFinding, useUnsafeText } from '../lib/safe-text.ts';
import styles from './safe-text-area.module.css';

/** The writer's answer for contact data in a text; the form sends it as `confirmedText`. */
export interface TextConfirmation {
  readonly confirmed: boolean;
  readonly onConfirmed: (confirmed: boolean) => void;
  /** Hosts that may be written with a path, because somebody verified that they belong to the record. */
  readonly verifiedHosts?: readonly string[];
}

const icons = { block: IconBan, confirm: IconHandStop, warn: IconEye };
const headings = { block: 'unsafe.blocked', confirm: 'unsafe.confirm', warn: 'unsafe.warn' } as const;

function Finding({ finding }: { readonly finding: ExplainedFinding }) {
  const { t } = useTranslation('ui');
  const Icon = icons[finding.severity];
  return (
    <li className={styles.finding} data-severity={finding.severity}>
      <Icon size="var(--al-icon)" aria-hidden className={styles.icon} />
      <div>
        <strong>{t(headings[finding.severity])}</strong> <q className={styles.excerpt}>{finding.excerpt}</q>
        <div>
          {finding.found} {finding.belongs}
        </div>
      </div>
    </li>
  );
}

/** What the guard of the domain says of a text while it is typed: attributes for the field, and what stands below it. */
export function useSafeText(value: string, { confirmed, onConfirmed, verifiedHosts }: TextConfirmation) {
  const { t } = useTranslation('ui');
  const id = useId();
  const findings = useUnsafeText(value, verifiedHosts);
  const blocked = findings.some(({ severity }) => severity === 'block');
  const toConfirm = !blocked && findings.some(({ severity }) => severity === 'confirm');
  const below = (
    <div id={id} aria-live="polite">
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <Finding key={`${finding.kind}:${finding.index}`} finding={finding} />
          ))}
        </ul>
      )}
      {toConfirm && (
        <Checkbox
          mt="xs"
          size="sm"
          label={t('unsafe.itIsContact')}
          checked={confirmed}
          onChange={(event) => onConfirmed(event.currentTarget.checked)}
        />
      )}
    </div>
  );
  const attributes = {
    'aria-describedby': findings.length > 0 ? id : undefined,
    'aria-invalid': blocked || undefined,
  };
  return { attributes, below } as const;
}
