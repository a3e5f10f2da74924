import { firstDayOf, lastDayOf, monthOf, shiftMonth } from '@alongside/shared';
import { demoHotlines } from './accounts.ts';
import { demoAgreements } from './agreements.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import { demoEngagements } from './engagements.ts';
import { demoInitiatives, demoOrganisations } from './initiatives.ts';
import { northlandActive } from './northland-active.ts';
import { northlandEarly } from './northland-early.ts';
import { demoObstacles } from './obstacles.ts';
import { southmark } from './southmark.ts';
import type { DemoActor, DemoAgreement, DemoObstacle, DemoPartnership, DemoReferrals, DemoTask } from './types.ts';

export const demoPartnerships: readonly DemoPartnership[] = [...northlandActive, ...northlandEarly, ...southmark];

const user = (key: DemoActor): string => demoId('user', key);
const hotlineOf = ({ hotline }: Pick<DemoPartnership, 'hotline'>): string => demoId('hotline', hotline);
const idOf = ({ hotline, initiative }: Pick<DemoPartnership, 'hotline' | 'initiative'>): string =>
  demoId('partnership', hotline, initiative);
const keeper = ({ hotline }: Pick<DemoPartnership, 'hotline'>): DemoActor =>
  hotline === 'northland' ? 'coordinator' : 'coordinator2';

/** Partnerships with all that hangs on them. */
export const partnershipRows = (calendar: DemoCalendar): Rows => [
  ['partnerships', demoPartnerships.map((partnership) => partnershipRow(partnership, calendar))],
  ['stage_changes', demoPartnerships.flatMap((partnership) => stageRows(partnership, calendar))],
  ['due_diligences', demoPartnerships.flatMap((partnership) => dueDiligenceRows(partnership, calendar))],
  ['agreements', demoAgreements.map((agreement) => agreementRow(agreement, calendar))],
  ['obstacles', demoObstacles.map((obstacle) => obstacleRow(obstacle, calendar))],
  ['people', demoPartnerships.flatMap((partnership) => personRows(partnership, calendar))],
  ['partnership_people', demoPartnerships.flatMap(linkRows)],
  ['interactions', demoPartnerships.flatMap((partnership) => interactionRows(partnership, calendar))],
  ['tasks', demoPartnerships.flatMap((partnership) => taskRows(partnership, calendar))],
  ['referral_entries', demoPartnerships.flatMap((partnership) => referralRows(partnership, calendar))],
  ['referral_confirmations', demoPartnerships.flatMap((partnership) => partnerFigureRows(partnership, calendar))],
  ['engagements', demoEngagements.map((engagement) => engagementRow(engagement, calendar))],
  ['engagement_partnerships', demoEngagements.flatMap(engagementLinkRows)],
  ['health_overrides', demoPartnerships.flatMap((partnership) => overrideRows(partnership, calendar))],
];

/** As the product writes it when a partnership with a sister starts. */
function sisterBasisOf({ sister, hotline }: DemoPartnership): string | null {
  if (!sister) return null;
  const operator = demoHotlines.find(({ key }) => key === hotline)?.organisation;
  return `${demoOrganisations.find(({ key }) => key === operator)?.name} operates both.`;
}

function partnershipRow(partnership: DemoPartnership, calendar: DemoCalendar): Row {
  const { history } = partnership;
  const last = history.at(-1) ?? history[0];
  return {
    hotline_id: hotlineOf(partnership),
    id: idOf(partnership),
    initiative_id: demoId('initiative', partnership.initiative),
    stage: last.to,
    intensity: partnership.intensity ?? null,
    target_intensity: partnership.targetIntensity ?? null,
    owner_id: partnership.owner && user(partnership.owner),
    since: calendar.ago(history[0].daysAgo),
    sharing: partnership.sharing ?? 'AMBER',
    sister_basis: sisterBasisOf(partnership),
    next_review_on: partnership.nextReviewInDays === undefined ? null : calendar.ago(-partnership.nextReviewInDays),
    no_agreement_reason: partnership.noAgreementReason ?? null,
    no_agreement_by: partnership.noAgreementReason ? user(keeper(partnership)) : null,
    approval_asked_by: partnership.askedDaysAgo === undefined ? null : user(keeper(partnership)),
    approval_asked_at: partnership.askedDaysAgo === undefined ? null : calendar.at(partnership.askedDaysAgo, 14),
    version: history.length,
    created_by: user(history[0].by ?? keeper(partnership)),
    created_at: calendar.at(history[0].daysAgo),
    updated_at: calendar.at(last.daysAgo),
  };
}

const stageRows = (partnership: DemoPartnership, calendar: DemoCalendar): Row[] =>
  partnership.history.map((step, index, history) => ({
    hotline_id: hotlineOf(partnership),
    id: demoId('stage', idOf(partnership), String(index)),
    partnership_id: idOf(partnership),
    from_stage: history[index - 1]?.to ?? null,
    to_stage: step.to,
    effective_on: calendar.ago(step.daysAgo),
    reason: step.reason ?? null,
    created_by: user(step.by ?? keeper(partnership)),
    created_at: calendar.at(step.daysAgo, 9 + index),
  }));

function dueDiligenceRows(partnership: DemoPartnership, calendar: DemoCalendar): Row[] {
  const look = partnership.dueDiligence;
  if (!look) return [];
  return [
    {
      hotline_id: hotlineOf(partnership),
      id: demoId('due diligence', idOf(partnership)),
      partnership_id: idOf(partnership),
      outcome: look.outcome,
      assessed_on: calendar.ago(look.daysAgo),
      conditions: look.conditions ?? null,
      created_by: user(look.by ?? keeper(partnership)),
      created_at: calendar.at(look.daysAgo),
    },
  ];
}

function obstacleRow(obstacle: DemoObstacle, calendar: DemoCalendar): Row {
  const { type, severity, sinceDaysAgo, settledDaysAgo } = obstacle;
  return {
    hotline_id: hotlineOf(obstacle),
    id: demoId('obstacle', idOf(obstacle), type),
    partnership_id: idOf(obstacle),
    type,
    severity,
    since: calendar.ago(sinceDaysAgo),
    status: obstacle.status ?? 'OPEN',
    settled_on: settledDaysAgo === undefined ? null : calendar.ago(settledDaysAgo),
    note: obstacle.note ?? null,
    sharing: obstacle.sharing ?? 'AMBER',
    version: 1,
    created_by: user(obstacle.by ?? keeper(obstacle)),
    created_at: calendar.at(sinceDaysAgo, 16),
    updated_at: calendar.at(settledDaysAgo ?? sinceDaysAgo, 16),
  };
}

function agreementRow(agreement: DemoAgreement, calendar: DemoCalendar): Row {
  const { kind, signed, partnerOnly, fromDaysAgo, untilInDays, termination, recordedDaysAgo } = agreement;
  const theirs = signed ? { daysAgo: signed.daysAgo, signatory: signed.partner } : partnerOnly;
  return {
    hotline_id: hotlineOf(agreement),
    id: demoId('agreement', idOf(agreement), kind),
    partnership_id: idOf(agreement),
    kind,
    progress: agreement.progress ?? 'SENT',
    valid_from: fromDaysAgo === undefined ? null : calendar.ago(fromDaysAgo),
    valid_until: untilInDays === undefined ? null : calendar.ago(-untilInDays),
    hotline_signatory: signed?.hotline ?? null,
    hotline_signed_on: signed ? calendar.ago(signed.daysAgo) : null,
    partner_signatory: theirs?.signatory ?? null,
    partner_signed_on: theirs ? calendar.ago(theirs.daysAgo) : null,
    terminated_on: termination ? calendar.ago(termination.daysAgo) : null,
    termination_reason: termination?.reason ?? null,
    document_url: agreement.documentUrl ?? null,
    note: agreement.note ?? null,
    version: 1,
    created_by: user(keeper(agreement)),
    created_at: calendar.at(recordedDaysAgo, 11),
    updated_at: calendar.at(recordedDaysAgo, 11),
  };
}

export const personId = (partnership: Pick<DemoPartnership, 'hotline' | 'initiative'>, index: number): string =>
  demoId('person', idOf(partnership), String(index));

function personRows(partnership: DemoPartnership, calendar: DemoCalendar): Row[] {
  const operator = demoInitiatives.find(({ key }) => key === partnership.initiative)?.organisation ?? '';
  return (partnership.people ?? []).map((person, index) => ({
    hotline_id: hotlineOf(partnership),
    id: personId(partnership, index),
    name: null,
    role_title: person.roleTitle,
    organisation_id: demoId('organisation', operator),
    email: person.email ?? null,
    languages: person.languages,
    preferred_channel: person.email ? 'E-mail' : null,
    source: 'Their website',
    last_confirmed_on: calendar.ago(person.confirmedDaysAgo ?? 80),
    created_by: user(keeper(partnership)),
  }));
}

const linkRows = (partnership: DemoPartnership): Row[] =>
  (partnership.people ?? []).map(({ part }, index) => ({
    hotline_id: hotlineOf(partnership),
    partnership_id: idOf(partnership),
    person_id: personId(partnership, index),
    role: part ?? null,
    created_by: user(keeper(partnership)),
  }));

const interactionId = (partnership: DemoPartnership, index: number): string =>
  demoId('interaction', idOf(partnership), String(index));

const interactionRows = (partnership: DemoPartnership, calendar: DemoCalendar): Row[] =>
  (partnership.interactions ?? []).map((interaction, index) => ({
    hotline_id: hotlineOf(partnership),
    id: interactionId(partnership, index),
    partnership_id: idOf(partnership),
    kind: interaction.kind,
    occurred_on: calendar.ago(interaction.daysAgo),
    attendees: interaction.attendees ?? null,
    summary: interaction.summary,
    sharing: interaction.sharing ?? 'AMBER_STRICT',
    created_by: user(interaction.by ?? keeper(partnership)),
    created_at: calendar.at(interaction.loggedDaysAgo ?? interaction.daysAgo, 15),
  }));

function taskRows(partnership: DemoPartnership, calendar: DemoCalendar): Row[] {
  const interactions = partnership.interactions ?? [];
  const ofInteractions = interactions.flatMap(({ nextStep, daysAgo, by }, index) =>
    nextStep ? [taskRow(partnership, calendar, nextStep, daysAgo, { index, by })] : [],
  );
  const others = (partnership.tasks ?? []).map((task) => taskRow(partnership, calendar, task, 30));
  return [...ofInteractions, ...others];
}

function taskRow(
  partnership: DemoPartnership,
  calendar: DemoCalendar,
  { title, dueInDays, assignee, done = false }: DemoTask,
  daysAgo: number,
  interaction?: { readonly index: number; readonly by?: DemoActor | undefined },
): Row {
  const author = user(interaction?.by ?? keeper(partnership));
  return {
    hotline_id: hotlineOf(partnership),
    id: demoId('task', idOf(partnership), title),
    partnership_id: idOf(partnership),
    interaction_id: interaction ? interactionId(partnership, interaction.index) : null,
    title,
    due_on: dueInDays === null ? null : calendar.ago(-dueInDays),
    assignee_id: assignee ? user(assignee) : author,
    status: done ? 'DONE' : 'OPEN',
    completed_at: done && dueInDays !== null ? calendar.at(-dueInDays, 16) : null,
    created_by: author,
    created_at: calendar.at(daysAgo, 15),
  };
}

const referralRows = (partnership: DemoPartnership, calendar: DemoCalendar): Row[] =>
  (partnership.referrals ?? []).flatMap((referrals) =>
    referrals.counts.flatMap((count, index) =>
      count > 0 ? [referralRow(partnership, calendar, referrals, count, referrals.counts.length - 1 - index)] : [],
    ),
  );

/** The partner told its figure in the month after. */
const partnerFigureRows = (partnership: DemoPartnership, calendar: DemoCalendar): Row[] =>
  (partnership.referrals ?? []).flatMap(({ direction, theirs = [] }) =>
    theirs.flatMap((count, index) => {
      if (count === null) return [];
      const month = shiftMonth(monthOf(calendar.today), index + 1 - theirs.length);
      return [
        {
          hotline_id: hotlineOf(partnership),
          id: demoId('partner figure', idOf(partnership), month, direction),
          partnership_id: idOf(partnership),
          month: firstDayOf(month),
          direction,
          count,
          created_by: user(keeper(partnership)),
        },
      ];
    }),
  );

/** Counted a few days after the month; this month's so far, today. */
function referralRow(
  partnership: DemoPartnership,
  calendar: DemoCalendar,
  { direction, subject, mode, channel, audience, language }: DemoReferrals,
  count: number,
  monthsAgo: number,
): Row {
  const month = shiftMonth(monthOf(calendar.today), -monthsAgo);
  const counted = `${firstDayOf(shiftMonth(month, 1)).slice(0, 8)}03`;
  return {
    hotline_id: hotlineOf(partnership),
    id: demoId('referral', idOf(partnership), month, direction, subject, mode, channel),
    partnership_id: idOf(partnership),
    month: firstDayOf(month),
    direction,
    subject,
    mode,
    channel,
    audience: audience ?? null,
    language: language ?? null,
    count,
    created_by: user(keeper(partnership)),
    created_at: lastDayOf(month) < calendar.today && counted < calendar.today ? `${counted}T10:00:00Z` : calendar.at(0),
  };
}

function overrideRows(partnership: DemoPartnership, calendar: DemoCalendar): Row[] {
  const judged = partnership.judged;
  if (!judged) return [];
  return [
    {
      hotline_id: hotlineOf(partnership),
      id: demoId('override', idOf(partnership)),
      partnership_id: idOf(partnership),
      level: judged.level,
      reason: judged.reason,
      ends_on: calendar.ago(-judged.forDays),
      created_by: user('manager'),
      created_at: calendar.at(judged.daysAgo),
    },
  ];
}

const engagementId = ({ hotline, title }: (typeof demoEngagements)[number]): string =>
  demoId('engagement', hotline, title);

const engagementRow = (engagement: (typeof demoEngagements)[number], calendar: DemoCalendar): Row => ({
  hotline_id: hotlineOf(engagement),
  id: engagementId(engagement),
  kind: engagement.kind,
  title: engagement.title,
  starts_on: calendar.ago(engagement.daysAgo),
  ends_on: engagement.days ? calendar.ago(engagement.daysAgo - engagement.days) : null,
  summary: engagement.summary ?? null,
  people_reached: engagement.peopleReached ?? null,
  output_url: engagement.outputUrl ?? null,
  sharing: engagement.sharing ?? 'AMBER',
  created_by: user(engagement.by),
  created_at: calendar.at(Math.max(engagement.daysAgo, 1), 17),
});

const engagementLinkRows = (engagement: (typeof demoEngagements)[number]): Row[] =>
  engagement.initiatives.map((initiative) => ({
    hotline_id: hotlineOf(engagement),
    engagement_id: engagementId(engagement),
    partnership_id: idOf({ hotline: engagement.hotline, initiative }),
    created_by: user(engagement.by),
  }));
