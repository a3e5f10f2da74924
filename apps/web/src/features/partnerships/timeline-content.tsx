import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { GroupMeetingContent } from './group-meeting-content.tsx';
import type { Entry } from './record.ts';
import { ReferralCorrections } from './referral-corrections.tsx';
import styles from './timeline.module.css';

/** The one line that names an entry. */
export function useEntryTitle(): (entry: Entry) => string {
  const { t } = useTranslation(['partnerships', 'groups', 'boards']);
  const { label } = useLabel();
  const format = useFormat();
  return ({
    kind,
    interaction,
    referral,
    engagement,
    groupMeeting,
    agreement,
    obstacle,
    review,
    term,
    campaign,
    stageChange,
  }) => {
    if (interaction) return label('interactionKind', interaction.kind);
    if (referral) {
      const words = {
        count: referral.count,
        number: format.number(referral.count),
        subject: label('referralSubject', referral.subject),
      };
      return t(referral.direction === 'OUT' ? 'timeline.referralOut' : 'timeline.referralIn', words);
    }
    if (engagement) return `${label('engagementKind', engagement.kind)}: ${engagement.title}`;
    if (groupMeeting) return t('groups:met', { title: groupMeeting.group.title });
    if (obstacle) return t('timeline.obstacle', { type: label('obstacleType', obstacle.type) });
    if (agreement) return t('timeline.signed', { kind: label('agreementKind', agreement.kind) });
    if (review?.outcome) return t('timeline.reviewed', { outcome: label('reviewOutcome', review.outcome) });
    if (term) return t('boards:took', { holder: term.holder });
    if (campaign) return `${label('campaignColumn', 'TITLE')}: ${label('campaignPhase', campaign.phase)}`;
    if (stageChange) {
      const to = label('stage', stageChange.to);
      return stageChange.from
        ? t('timeline.moved', { from: label('stage', stageChange.from), to })
        : t('timeline.startedAs', { to });
    }
    return t(`timeline.kinds.${kind}`);
  };
}

/** What an entry says beyond its title; each kind has its own. */
export function TimelineContent({ entry, partnershipId }: { readonly entry: Entry; readonly partnershipId: string }) {
  const { t } = useTranslation(['partnerships', 'groups', 'boards']);
  const { label } = useLabel();
  const format = useFormat();
  const { interaction, referral, engagement, groupMeeting, agreement, obstacle, review, term, campaign, stageChange } =
    entry;
  if (interaction) {
    const { summary, attendees, nextStep } = interaction;
    return (
      <>
        <Text size="sm" className={styles.text ?? ''}>
          {summary}
        </Text>
        {attendees && (
          <Text size="xs" c="dimmed">
            {t('timeline.attendees', { who: attendees })}
          </Text>
        )}
        {nextStep && (
          <Text size="xs" c="dimmed">
            {t('timeline.nextStep', { title: nextStep.title })}
            {nextStep.dueOn && `, ${format.date(nextStep.dueOn)}`} · {label('taskStatus', nextStep.status)}
          </Text>
        )}
      </>
    );
  }
  if (referral) {
    const parts = [
      label('referralMode', referral.mode),
      label('referralChannel', referral.channel),
      referral.audience && label('audience', referral.audience),
      referral.language && format.language(referral.language),
    ];
    return (
      <>
        <Text size="sm">{parts.filter(Boolean).join(' · ')}</Text>
        <ReferralCorrections corrections={referral.corrections} />
      </>
    );
  }
  if (engagement) {
    const others = engagement.partnerships.filter(({ id }) => id !== partnershipId);
    return (
      <>
        {engagement.summary && (
          <Text size="sm" className={styles.text ?? ''}>
            {engagement.summary}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {[
            engagement.endsOn && t('timeline.until', { date: format.date(engagement.endsOn) }),
            engagement.peopleReached !== null &&
              engagement.peopleReached !== undefined &&
              t('timeline.reached', {
                number: format.number(engagement.peopleReached),
                count: engagement.peopleReached,
              }),
            others.length > 0 &&
              t('timeline.alsoWith', { who: format.list(others.map(({ initiative }) => initiative.name)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {engagement.kind === 'WORKING_GROUP' && (
          <RouterAnchor to="/working-groups/$groupId" params={{ groupId: engagement.id }} size="sm">
            {t('groups:openGroup')}
          </RouterAnchor>
        )}
        {engagement.outputUrl && (
          <Anchor href={engagement.outputUrl} target="_blank" rel="noreferrer noopener" size="sm">
            {t('timeline.output')}
          </Anchor>
        )}
      </>
    );
  }
  if (groupMeeting) return <GroupMeetingContent meeting={groupMeeting} />;
  if (obstacle) {
    const { status, severity, settledOn, note } = obstacle;
    return (
      <>
        {note && (
          <Text size="sm" className={styles.text ?? ''}>
            {note}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {[
            label('obstacleStatus', status),
            settledOn ? format.date(settledOn) : label('obstacleSeverity', severity),
          ].join(' · ')}
        </Text>
      </>
    );
  }
  if (agreement) {
    return (
      <Text size="xs" c="dimmed">
        {[
          label('agreementStatus', agreement.status),
          agreement.validUntil && t('timeline.until', { date: format.date(agreement.validUntil) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    );
  }
  if (review) {
    return (
      <>
        {review.decisions && (
          <Text size="sm" className={styles.text ?? ''}>
            {review.decisions}
          </Text>
        )}
        {review.nextDueOn && (
          <Text size="xs" c="dimmed">
            {t('timeline.nextReview', { date: format.date(review.nextDueOn) })}
          </Text>
        )}
      </>
    );
  }
  if (term) {
    const { role, board } = term.seat;
    return (
      <Text size="xs" c="dimmed">
        {t(term.endsOn ? 'boards:tookUntil' : 'boards:tookSince', {
          role: label('seatRole', role),
          board: board.name,
          from: format.date(term.startsOn),
          until: term.endsOn && format.date(term.endsOn),
        })}
      </Text>
    );
  }
  if (campaign) {
    return (
      <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} size="sm">
        {campaign.title}
      </RouterAnchor>
    );
  }
  return stageChange?.reason ? <Text size="sm">{stageChange.reason}</Text> : null;
}
