import { type Month, shiftMonth } from '@alongside/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueFigureLinkDocument } from '../../../lib/figure-link.operation.ts';
import { thisMonth } from '../../../lib/today.ts';
import { LinkDialog } from '../../../ui/link-dialog.tsx';
import { MonthField } from '../../../ui/month-field.tsx';
import type { MonthRow } from './figure.ts';

interface AskFiguresDialogProps {
  readonly partnershipId: string;
  /** The initiative that is asked. */
  readonly name: string;
  /** The month at first; the last one unless told. */
  readonly month?: string | undefined;
  readonly rows: readonly MonthRow[];
  readonly onClose: () => void;
}

/** Makes the link by which a partner gives its own figures of one month. */
export function AskFiguresDialog({ partnershipId, name, rows, onClose, ...at }: AskFiguresDialogProps) {
  const { t } = useTranslation('figures');
  const [month, setMonth] = useState<string>(at.month ?? shiftMonth(thisMonth(), -1));
  const latest = rows.find(({ request }) => request?.link)?.request?.link;
  const present = rows.find((row) => row.month === month)?.request?.link;
  return (
    <LinkDialog
      title={t('askTitle', { name })}
      text={t('askText')}
      present={present ?? (latest && { recipient: latest.recipient, state: 'NONE' })}
      until={(date) => t('until', { date })}
      document={IssueFigureLinkDocument}
      variables={(link) => ({ input: { ...link, partnershipId, month: month as Month } })}
      issued={(data) => data.issueFigureLink}
      fields={(faults) => <MonthField label={t('month')} value={month} onChange={setMonth} error={faults['month']} />}
      onClose={onClose}
    />
  );
}
