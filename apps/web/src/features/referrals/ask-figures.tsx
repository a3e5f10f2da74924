import type { Month } from '@alongside/shared';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCircleCheck, IconLink, IconLinkPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IssueFigureLinkDocument } from '../../lib/figure-link.operation.ts';
import { useFormat } from '../../lib/format.ts';
import { LinkDialog } from '../../ui/link-dialog.tsx';
import type { SheetRow } from './sheet.ts';

/** Asks the partner of a row for its own figures of the month; the icon says whether it was asked and has answered. */
export function AskFigures({ row, month }: { readonly row: SheetRow; readonly month: Month }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const request = row.referralMonths.find((one) => one.month === month)?.request;
  const { link, answeredAt } = request ?? {};
  const open = link?.state === 'OPEN';
  const Icon = answeredAt ? IconCircleCheck : open ? IconLink : IconLinkPlus;
  const { name } = row.initiative;
  const act = t('askFor', { name, month: format.month(month) });
  const state = answeredAt ? t('answeredFull', { date: format.dateTime(answeredAt) }) : open ? t('asked') : undefined;
  return (
    <>
      <Tooltip label={state ?? act}>
        <ActionIcon
          variant="subtle"
          color={state ? undefined : 'gray'}
          aria-label={[act, state].filter(Boolean).join('. ')}
          onClick={() => setAsking(true)}
        >
          <Icon size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </Tooltip>
      {asking && (
        <LinkDialog
          title={t('askTitle', { name })}
          text={`${format.month(month)}. ${t('askText')}`}
          present={link}
          until={(date) => t('until', { date })}
          document={IssueFigureLinkDocument}
          variables={(made) => ({ input: { ...made, partnershipId: row.id, month } })}
          issued={(data) => data.issueFigureLink}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
