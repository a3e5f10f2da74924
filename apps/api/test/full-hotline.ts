import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.ts';
import { addWorkingHotline, type WorkingHotline } from './builders.ts';
import { campaignPlan } from './campaigns.ts';
import { day, mutate } from './mutate.ts';

/** A hotline with something in its tables; what takes more than an act to come to be is missing. */
export async function addFullHotline(api: TestApi, name: string): Promise<WorkingHotline> {
  const hotline = await addWorkingHotline(api, name);
  const { partnershipId, coordinator, manager } = hotline;
  const [board, seat, group, review, campaign, entry] = Array.from({ length: 6 }, () => randomUUID());
  const content = {
    name: 'A new one',
    scope: 'NATIONAL',
    status: 'ACTIVE',
    levelListState: 'NOT_STATED',
    facts: [],
    channels: [],
  };
  const { rows } = await api.admin.query<{ id: string }>('select id from app.playbook_templates limit 1');
  const minutes = { decisions: ['Go on'], personIds: [], userIds: [coordinator.id], hotlineCount: 1, partnerCount: 1 };
  const month = day(-40).slice(0, 7);
  const acts: readonly (readonly [name: string, input: object, fields?: string])[] = [
    ['recordDueDiligence', { id: randomUUID(), partnershipId, outcome: 'CLEARED', assessedOn: day(0) }],
    ['recordAgreement', { id: randomUUID(), partnershipId, kind: 'MOU' }],
    ['recordObstacle', { id: randomUUID(), partnershipId, type: 'LANGUAGE', severity: 'LOW', since: day(-3) }],
    ['planReview', { id: review, partnershipId, dueOn: day(20) }],
    ['issueReviewLink', { id: randomUUID(), reviewId: review, recipient: 'Head of the helpline' }, '{ path }'],
    ['startChecklist', { id: randomUUID(), templateId: rows[0]?.id, partnershipId }],
    ['addColleague', { partnershipId, userId: manager.id, part: 'Knows them' }],
    [
      'saveView',
      {
        id: randomUUID(),
        list: 'PARTNERSHIPS',
        name: 'Shared',
        shared: true,
        definition: { filters: [], layout: 'TABLE' },
      },
    ],
    ['recordBoard', { id: board, name: 'Advisory board', kind: 'ADVISORY_BOARD', cadence: 'QUARTERLY' }],
    ['addSeat', { id: seat, boardId: board, role: 'MEMBER', voting: true, since: day(-200) }],
    ['appoint', { id: randomUUID(), seatId: seat, roleTitle: 'Adviser', startsOn: day(-100) }, '{ termId }'],
    [
      'logEngagement',
      { id: group, partnershipIds: [partnershipId], kind: 'WORKING_GROUP', title: 'Group', startsOn: day(-50) },
    ],
    ['recordMeeting', { id: randomUUID(), engagementId: group, metOn: day(-5), actions: [], ...minutes }],
    [
      'logReferral',
      {
        id: entry,
        partnershipId,
        month,
        direction: 'OUT',
        subject: 'HELP_SEEKER',
        mode: 'SIGNPOST',
        channel: 'PHONE',
        count: 5,
      },
    ],
    ['correctReferral', { id: randomUUID(), entryId: entry, seen: 5, count: 6, reason: 'MISCOUNTED' }],
    ['recordPartnerFigure', { partnershipId, month, direction: 'OUT', count: 9 }],
    ['issueFigureLink', { id: randomUUID(), partnershipId, month, recipient: 'Head of the helpline' }, '{ path }'],
    [
      'askReferralCheck',
      { id: randomUUID(), partnershipId, month, direction: 'OUT', askPartner: false, title: 'Why?' },
    ],
    ['proposeInitiative', { id: randomUUID(), content, reason: 'We met them.' }],
    [
      'overrideHealth',
      { id: randomUUID(), partnershipId, level: 'AT_RISK', reason: 'Seen in person.', endsOn: day(30) },
    ],
    ['startCampaign', { id: campaign, ...campaignPlan({ sharing: 'AMBER' }) }],
    ['addCampaignMilestone', { id: randomUUID(), campaignId: campaign, title: 'Texts are ready', dueOn: day(10) }],
    [
      'handOver',
      {
        id: randomUUID(),
        leaverId: coordinator.id,
        fromOn: day(30),
        lines: [{ kind: 'TASK', successorId: manager.id }],
      },
      '{ __typename }',
    ],
  ];
  for (const [act, input, fields] of acts) {
    const { message } = await mutate(manager, act, input, fields);
    if (message) throw new Error(`${act}: ${message}`);
  }
  return hotline;
}
