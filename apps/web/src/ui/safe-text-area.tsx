import { Checkbox, Textarea } from '@mantine/core';
import { IconBan, IconEye, IconHandStop } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExplainedFinding, useUnsafeText } from '../lib/safe-text.ts';
import styles from './safe-text-area.module.css';

export interface SafeTextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The writer has answered for contact data in the text; send it as `confirmedText`. */
  readonly confirmed: boolean;
  readonly onConfirmed: (confirmed: boolean) => void;
  /** Hosts that may be written with a path, because somebody verified that they belong to the record. */
  readonly verifiedHosts?: readonly string[];
  /** What the API refused; shown above the local findings. */
  readonly error?: string | undefined;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly minRows?: number;
  readonly autoFocus?: boolean;
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

/**
 * Every free text of the product. The guard of the domain reads along and says beside the field what must not be
 * stored and where it belongs; contact data can be confirmed as the partner's own. The API checks again.
 */
export function SafeTextArea({
  value,
  onChange,
  confirmed,
  onConfirmed,
  verifiedHosts,
  minRows = 3,
  ...field
}: SafeTextAreaProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const findings = useUnsafeText(value, verifiedHosts);
  const blocked = findings.some(({ severity }) => severity === 'block');
  const toConfirm = !blocked && findings.some(({ severity }) => severity === 'confirm');
  return (
    <div>
      <Textarea
        {...field}
        autosize
        minRows={minRows}
        maxRows={16}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby={findings.length > 0 ? id : undefined}
        aria-invalid={blocked || undefined}
      />
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
    </div>
  );
}
