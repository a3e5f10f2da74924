import {
  type ReferralChannel,
  type ReferralMeasure,
  type ReferralMode,
  referralChannelsFor,
  referralMeasures,
  referralModes,
} from '@alongside/domain';
import { type Month, monthSpan, shiftMonth } from '@alongside/shared';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../../lib/query.ts';
import { useShortcut } from '../../lib/shortcut.ts';
import { thisMonth } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FormFault } from '../../ui/form.tsx';
import { Keys } from '../../ui/keys.tsx';
import { MonthField } from '../../ui/month-field.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import styles from './month-entry.module.css';
import { MonthEntryDocument } from './month-entry.operation.ts';
import { PasteDialog } from './paste-dialog.tsx';
import type { Column } from './sheet.ts';
import { SheetGrid } from './sheet-grid.tsx';
import { type Manner, useMonthEntry } from './use-month-entry.ts';

/** Months beside each other where one measure is entered for several. */
const SEVERAL = 6;

const columnsOf = (month: Month, measure: ReferralMeasure | undefined): Column[] =>
  measure
    ? monthSpan(shiftMonth(month, 1 - SEVERAL), month).map((one) => ({ month: one, measure }))
    : referralMeasures.codes.map((one) => ({ month, measure: one }));

interface MannerFieldsProps {
  readonly manner: Manner;
  readonly onChange: (manner: Manner) => void;
}

/** How new counts were given: the same for all that are typed now. */
function MannerFields({ manner, onChange }: MannerFieldsProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const channels = referralChannelsFor(manner.mode);
  return (
    <>
      <NativeSelect
        label={t('entry.mode')}
        value={manner.mode}
        data={referralModes.codes.map((code) => ({ value: code, label: label('referralMode', code) }))}
        onChange={({ currentTarget: { value } }) => {
          const mode = value as ReferralMode;
          const fits = referralChannelsFor(mode);
          onChange({ ...manner, mode, channel: fits.includes(manner.channel) ? manner.channel : (fits[0] ?? 'OTHER') });
        }}
      />
      <NativeSelect
        label={t('entry.channel')}
        value={manner.channel}
        data={channels.map((code) => ({ value: code, label: label('referralChannel', code) }))}
        onChange={({ currentTarget: { value } }) => onChange({ ...manner, channel: value as ReferralChannel })}
      />
    </>
  );
}

interface ViewProps {
  readonly month: Month;
  readonly measure: ReferralMeasure | undefined;
}

/** Which cells there are: one month of all measures, or half a year of one. */
function View({ month, measure }: ViewProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const navigate = useNavigate({ from: '/referrals' });
  return (
    <>
      <MonthField
        label={t(measure ? 'entry.until' : 'entry.month')}
        value={month}
        onChange={(next) => void navigate({ search: (old) => ({ ...old, month: next }), replace: true })}
      />
      <NativeSelect
        label={t('entry.show')}
        value={measure ?? ''}
        data={[
          { value: '', label: t('entry.oneMonth') },
          ...referralMeasures.codes.map((code) => ({
            value: code,
            label: t('entry.several', { measure: label('referralMeasure', code) }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const next = referralMeasures.codes.find((code) => code === value);
          void navigate({ search: (old) => ({ ...old, measure: next }), replace: true });
        }}
      />
    </>
  );
}

/** Referral counts of many partnerships at once, typed or pasted; saved together or not at all. */
function MonthEntry() {
  const { t } = useTranslation(['referrals', 'figures']);
  const { options } = useLabel();
  const { month = shiftMonth(thisMonth(), -1), measure } = useSearch({ from: '/signed-in/referrals' });
  const columns = columnsOf(month, measure);
  const list = usePages(
    MonthEntryDocument,
    { from: columns[0]?.month ?? month, to: month },
    (data) => data.partnerships,
  );
  const rows = list.rows;
  const entry = useMonthEntry(rows, columns);
  const [pasting, setPasting] = useState<string | undefined>();
  const corrects = entry.changes.some((change) => change.corrects);
  const count = entry.changes.length;
  const ready = count > 0 && entry.unreadable.length === 0 && (!corrects || entry.manner.reason !== '');
  useShortcut('mod+enter', entry.save, ready && !entry.saving);
  const paste = (text: string, row: number, column: number) => {
    if (entry.fill(text, row, column)) return true;
    if (!text.includes('\t') && !text.includes('\n')) return false;
    setPasting(text);
    return true;
  };
  return (
    <Page
      title={t('entry.title')}
      lead={
        <>
          {t('entry.lead')} <RouterAnchor to="/referrals/gaps">{t('figures:gaps.link')}</RouterAnchor>
        </>
      }
      act={
        <Button
          variant="default"
          leftSection={<IconClipboardText size="var(--al-icon-small)" aria-hidden />}
          onClick={() => setPasting('')}
        >
          {t('entry.paste')}
        </Button>
      }
    >
      <div className={styles.bar}>
        <View month={month} measure={measure} />
        <MannerFields manner={entry.manner} onChange={entry.setManner} />
      </div>
      {list.error && rows.length === 0 && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <TextSkeleton lines={8} />}
      {list.isSuccess && rows.length === 0 && <EmptyState title={t('entry.none')} text={t('entry.noneText')} />}
      {rows.length > 0 && (
        <SheetGrid
          rows={rows}
          columns={columns}
          typed={entry.typed}
          faults={entry.faults}
          onType={(key, text) => entry.type({ [key]: text })}
          onPaste={paste}
        />
      )}
      {list.hasNextPage && (
        <Button variant="subtle" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('entry.more')}
        </Button>
      )}
      <FormFault text={entry.general} />
      <div className={styles.save}>
        <Text size="sm" role="status">
          {t('entry.changed', { count })}
        </Text>
        <Group align="flex-end">
          {corrects && (
            <NativeSelect
              label={t('entry.reason')}
              value={entry.manner.reason}
              data={[{ value: '', label: t('entry.chooseReason') }, ...options('referralCorrectionReason')]}
              onChange={({ currentTarget: { value } }) => entry.setManner({ ...entry.manner, reason: value })}
            />
          )}
          <Button variant="default" disabled={Object.keys(entry.typed).length === 0} onClick={entry.clear}>
            {t('entry.discard')}
          </Button>
          <Button
            loading={entry.saving}
            disabled={!ready}
            rightSection={<Keys keys="mod+enter" />}
            onClick={entry.save}
          >
            {t('entry.save')}
          </Button>
        </Group>
      </div>
      {pasting !== undefined && (
        <PasteDialog
          rows={rows}
          columns={columns}
          text={pasting}
          onTake={(typed) => {
            entry.type(typed);
            setPasting(undefined);
          }}
          onClose={() => setPasting(undefined)}
        />
      )}
    </Page>
  );
}

/** The grid, for those who log; others are shown the way to what they may read. */
export function MonthEntryPage() {
  const { t } = useTranslation('referrals');
  const { can } = useViewer();
  if (can.log) return <MonthEntry />;
  return (
    <Page title={t('entry.title')}>
      <EmptyState
        title={t('entry.writersOnly')}
        text={t('entry.writersOnlyText')}
        acts={<RouterButton to="/insights/referrals">{t('entry.toTotals')}</RouterButton>}
      />
    </Page>
  );
}
