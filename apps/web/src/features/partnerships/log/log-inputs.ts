import type { LogDraft, MinutesDraft } from './log-draft.ts';

const filled = (text: string) => text.trim() || null;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The minutes of a meeting as the API takes them. */
export const minutesOf = ({
  metOn,
  summary,
  decisions,
  personIds,
  userIds,
  hotlineCount,
  partnerCount,
}: MinutesDraft) => ({
  metOn,
  summary: filled(summary),
  decisions: lines(decisions),
  personIds: [...personIds],
  userIds: [...userIds],
  hotlineCount,
  partnerCount,
});

function interactionOf({ id, confirmed, interaction }: LogDraft, partnershipId: string, assigneeId: string) {
  const { nextId, nextTitle, nextDueOn, attendees, summary, ...rest } = interaction;
  const nextStep = filled(nextTitle) && { id: nextId, title: nextTitle.trim(), dueOn: nextDueOn, assigneeId };
  return {
    id,
    partnershipId,
    confirmedText: confirmed,
    attendees: filled(attendees),
    summary: summary.trim(),
    nextStep: nextStep || null,
    ...rest,
  };
}

function engagementOf({ id, confirmed, engagement }: LogDraft, partnershipId: string) {
  const { others, title, summary, outputUrl, ...rest } = engagement;
  const partnershipIds = [...new Set([partnershipId, ...others.map((other) => other.id)])];
  return {
    id,
    partnershipIds,
    confirmedText: confirmed,
    title: title.trim(),
    summary: filled(summary),
    outputUrl: filled(outputUrl),
    ...rest,
  };
}

function meetingOf({ id, confirmed, meeting }: LogDraft) {
  const actions = meeting.actions.filter(({ title }) => title.trim() !== '');
  return { id, engagementId: meeting.groupId ?? '', ...minutesOf(meeting), actions, confirmedText: confirmed };
}

function newCampaignOf({ id, confirmed, campaign }: LogDraft, initiativeId: string, country: string | undefined) {
  const { title, theme, startsOn } = campaign;
  return {
    ...{ id, title: title.trim(), theme, startsOn, initiativeId, confirmedText: confirmed },
    ...{ audiences: [], countries: country ? [country] : [], languages: [], channels: [] },
  };
}

/** What the dialog sends, one way for each kind. `initiativeId` is the partner's. */
export const inputsOf = (draft: LogDraft, partnershipId: string) => ({
  referral: () => {
    const { count, ...rest } = draft.referral;
    return { id: draft.id, partnershipId, count: count ?? 0, ...rest };
  },
  interaction: (me: string) => interactionOf(draft, partnershipId, me),
  engagement: () => engagementOf(draft, partnershipId),
  meeting: () => meetingOf(draft),
  newCampaign: (initiativeId: string, country: string | undefined) => newCampaignOf(draft, initiativeId, country),
  participant: (initiativeId: string) => {
    const { campaign, role } = draft.campaign;
    return { id: draft.id, campaignId: campaign?.id ?? '', initiativeId, role };
  },
  obstacle: () => {
    const { id, obstacle, confirmed } = draft;
    return { id, partnershipId, ...obstacle, note: filled(obstacle.note), confirmedText: confirmed };
  },
  task: (assigneeId: string) => {
    const { id, task, confirmed } = draft;
    return { id, partnershipId, title: task.title.trim(), dueOn: task.dueOn, assigneeId, confirmedText: confirmed };
  },
});
