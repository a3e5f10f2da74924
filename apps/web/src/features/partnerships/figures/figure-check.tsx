import { figureGapState, hasGap } from '@alongside/domain';
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { StateBadge } from '../../../ui/state-badge.tsx';
import styles from '../referral-grid.module.css';
import { AskCheckDialog } from './ask-check-dialog.tsx';
import type { Cell, Check } from './figure.ts';
import { SettleCheckDialog } from './settle-check-dialog.tsx';

/** Who looks, until when, and whether the partner has. */
function useAskedText() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  return ({ task, partnerAsked, partnerAnsweredAt }: Check) =>
    [
      task.assignee ? t('check.with', { who: task.assignee.name }) : t('check.withNobody'),
      task.dueOn && t('until', { date: format.date(task.dueOn) }),
      partnerAsked && t(partnerAnsweredAt ? 'check.partnerLooked' : 'check.partnerAsked'),
    ]
      .filter(Boolean)
      .join(' · ');
}

interface FigureCheckProps {
  readonly cell: Cell;
  readonly onPartnerAsked: () => void;
  /** Opens the dialog of the next act at once, as the address says. */
  readonly opened: boolean;
  readonly onClosed: () => void;
}

/** What was found out about a gap, or that somebody looks; and the act that comes next. */
export function FigureCheck({ cell, onPartnerAsked, opened, onClosed }: FigureCheckProps) {
  const { t } = useTranslation('figures');
  const { label } = useLabel();
  const askedText = useAskedText();
  const { check, ours, theirs, canEdit } = cell;
  const now = { ours, theirs };
  const ended = check?.state === 'ANSWERED' ? { ours: check.oursEnded ?? 0, theirs: check.theirsEnded ?? null } : null;
  const asked = check && { ours: check.oursAsked, theirs: check.theirsAsked };
  const state = figureGapState(check && asked ? { state: check.state, asked, ended } : null, now);
  const next = !canEdit
    ? undefined
    : state === 'ASKED'
      ? 'settle'
      : state === 'OPEN' && hasGap(now)
        ? 'ask'
        : undefined;
  const [dialog, setDialog] = useState(opened ? next : undefined);
  const close = () => {
    setDialog(undefined);
    onClosed();
  };
  const act = (kind: 'ask' | 'settle') =>
    next === kind && (
      <UnstyledButton
        className={styles.act ?? ''}
        aria-label={t(`check.${kind}Of`, { label: cell.label })}
        onClick={() => setDialog(kind)}
      >
        {t(`check.${kind}`)}
      </UnstyledButton>
    );
  return (
    <>
      {check && state === 'ASKED' && (
        <div className={styles.check}>
          <StateBadge tone="calm" label={label('referralCheckState', 'ASKED')} />
          <span className={styles.partner}>{askedText(check)}</span>
          {act('settle')}
        </div>
      )}
      {check?.outcome && state !== 'ASKED' && (
        <div className={styles.check}>
          <StateBadge
            tone={state === 'OPEN' ? 'neutral' : 'good'}
            label={label('referralCheckOutcome', check.outcome)}
          />
          {check.explanation && <span className={styles.partner}>{label('gapExplanation', check.explanation)}</span>}
        </div>
      )}
      {act('ask')}
      {dialog === 'ask' && <AskCheckDialog cell={cell} onClose={close} onPartnerAsked={onPartnerAsked} />}
      {dialog === 'settle' && check && <SettleCheckDialog cell={cell} check={check} onClose={close} />}
    </>
  );
}
