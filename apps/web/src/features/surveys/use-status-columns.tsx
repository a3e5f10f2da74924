import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Column } from '../../ui/data-table.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { BecameCandidates } from './became-candidates.tsx';
import { InviteeActs } from './invitee-acts.tsx';
import { type Invitation, invitationTones, type Round } from './round-words.ts';
import type { InviteeMails } from './use-mail-plans.ts';

/** How far a hotline is, since when, and who said so. */
function StatusCell({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const format = useFormat();
  const { status, openedAt, startedAt, submittedAt, declinedAt, declinedOnBehalf, channel, enteredBy } = invitation;
  const times = { OPENED: openedAt, STARTED: startedAt, SUBMITTED: submittedAt, DECLINED: declinedAt } as const;
  const since =
    status === 'INVITED' || status === 'NOT_INVITED' ? undefined : { status, time: times[status] ?? undefined };
  const words = [
    ...(since?.time ? [t(`since.${since.status}`, { time: format.dateTime(since.time) })] : []),
    ...(status === 'DECLINED' && declinedOnBehalf ? [t('declinedOnBehalf')] : []),
    ...(status === 'SUBMITTED' && channel && enteredBy
      ? [t('writtenDownBy', { channel: label('answerChannel', channel), name: enteredBy })]
      : []),
    ...(status === 'SUBMITTED' && invitation.sourceNote ? [invitation.sourceNote] : []),
  ];
  return (
    <>
      <StateBadge tone={invitationTones[status]} label={label('surveyInvitationStatus', status)} />
      {words.length > 0 && (
        <Text size="xs" c="dimmed">
          {words.join(' · ')}
        </Text>
      )}
      <BecameCandidates traces={invitation.becameCandidates} />
    </>
  );
}

function BaseCell({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const format = useFormat();
  const { eligibility, eligibilityReason, eligibilityNote, addedAt } = invitation;
  const reason = [
    ...(eligibilityReason ? [label('eligibilityReason', eligibilityReason)] : []),
    ...(addedAt ? [t('addedAt', { date: format.date(addedAt) })] : []),
    ...(eligibilityNote ? [eligibilityNote] : []),
  ];
  return (
    <>
      {label('eligibility', eligibility)}
      {reason.length > 0 && (
        <Text size="xs" c="dimmed">
          {reason.join(' · ')}
        </Text>
      )}
    </>
  );
}

/** The last mail and what became of it, and the next one or why there is none. */
function MailsCell({
  invitation,
  mails,
}: {
  readonly invitation: Invitation;
  readonly mails: InviteeMails | undefined;
}) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const format = useFormat();
  const last = invitation.mails.at(-1);
  const next = mails?.plan[0];
  const state = last?.state && last.state !== 'SENT' ? label('mailState', last.state) : undefined;
  const bar = mails?.bar === 'NO_ADDRESS' || mails?.bar === 'UNREACHABLE' ? mails.bar : undefined;
  return (
    <>
      {last && (
        <Text size="sm">
          {[t('last', { step: label('surveyMailStep', last.step), date: format.date(last.dueAt) }), state]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      {bar && <StateBadge tone="attention" label={label('surveyMailBar', bar)} />}
      {next && (
        <Text size="xs" c="dimmed">
          {t('next', { step: label('surveyMailStep', next.step), date: format.date(next.at.toISOString()) })}
        </Text>
      )}
      {!last && !bar && !next && mails?.bar === null && (
        <Text size="xs" c="dimmed">
          {t('nothing')}
        </Text>
      )}
    </>
  );
}

/** The columns of the status board; acts and mails are for the secretariat. */
export function useStatusColumns(round: Round, plans: ReadonlyMap<string, InviteeMails>): Column<Invitation>[] {
  const { t } = useTranslation('surveyRounds');
  return useMemo(() => {
    const columns: Column<Invitation>[] = [
      {
        id: 'hotline',
        header: t('hotline'),
        primary: true,
        cell: ({ hotline }) => (
          <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }} size="sm">
            {hotline.name}
          </RouterAnchor>
        ),
      },
      { id: 'status', header: t('status'), cell: (each) => <StatusCell invitation={each} /> },
      { id: 'base', header: t('base'), cell: (each) => <BaseCell invitation={each} /> },
    ];
    if (!round.viewerCan.run) return columns;
    return [
      ...columns,
      { id: 'mails', header: t('mails'), cell: (each) => <MailsCell invitation={each} mails={plans.get(each.id)} /> },
      {
        id: 'acts',
        header: '',
        control: true,
        width: 'narrow',
        cell: (each) => <InviteeActs round={round} invitation={each} mails={plans.get(each.id)} />,
      },
    ];
  }, [t, round, plans]);
}
