import { describe, expect, it } from '@jest/globals';
import { type Role, roles, sharingLabels } from '../vocabulary/index.ts';
import {
  type Actor,
  campaignRights,
  entryRights,
  initiativeRights,
  isHotlineRole,
  mailRights,
  participantRights,
  partnershipRights,
  personalLinkRights,
  personRights,
  proposalRights,
  reviewRights,
  strictestLabel,
  strictestSeenBy,
  taskRights,
  userRights,
  viewerRights,
  visibleSharing,
} from './index.ts';

const actorOf = (role: Role): Actor => ({
  userId: role,
  name: role,
  role,
  hotlineId: isHotlineRole(role) ? 'our' : null,
});

/** The rights that are granted, by name. */
const granted = (rights: object): string =>
  Object.entries(rights)
    .filter(([, yes]) => yes === true)
    .map(([name]) => name)
    .join(' ');

const forRoles = (rights: (actor: Actor) => object) => roles.codes.map((role) => granted(rights(actorOf(role))));

describe('what viewerCan shows of campaigns, for observer, coordinator, manager, secretariat, administrator', () => {
  it('where their hotline leads, and where it takes part', () => {
    expect(forRoles((actor) => campaignRights(actor, { leadHotlineId: 'our' }))).toEqual([
      '',
      'edit contribute',
      'edit contribute',
      '',
      '',
    ]);
    expect(
      forRoles((actor) => campaignRights(actor, { leadHotlineId: 'their', takesPart: actor.hotlineId === 'our' })),
    ).toEqual(['', 'contribute', 'contribute', '', '']);
  });

  it('on an initiative that takes part, and on the hotline that leads', () => {
    const asked = { leadHotlineId: 'our', asking: true, open: true };
    expect(forRoles((actor) => participantRights(actor, { ...asked, hotlineId: null }))).toEqual([
      '',
      'answer issueLink remove',
      'answer issueLink remove',
      '',
      '',
    ]);
    expect(forRoles((actor) => participantRights(actor, { ...asked, hotlineId: 'our' }))).toEqual([
      '',
      '',
      'answer',
      '',
      '',
    ]);
  });

  it('where the secretariat leads: it records answers and issues no links, which belong to hotlines', () => {
    const asked = { leadHotlineId: null, hotlineId: null, asking: true, open: true };
    expect(forRoles((actor) => participantRights(actor, asked))).toEqual(['', '', '', 'answer remove', '']);
  });
});

describe('what viewerCan shows, for observer, coordinator, manager, secretariat, administrator', () => {
  it('on the viewer', () => {
    expect(forRoles(viewerRights)).toEqual([
      'seePartnerships seeCampaigns seeBoards chooseViews',
      'startPartnership log proposeInitiative seePartnerships seeCampaigns startCampaign seeBoards keepBoards handOver saveViews chooseViews',
      'startPartnership log proposeInitiative seePartnerships seeCampaigns startCampaign seeBoards keepBoards handOver saveViews chooseViews seeAudit',
      'editRegistry editPlaybook decideProposals seePartnerships seeCampaigns startCampaign eraseNames saveViews chooseViews planFocusGroups runSurveys keepReports',
      'handOver administerUsers seeOutbox seeAudit',
    ]);
  });

  it('on a partnership of their hotline', () => {
    expect(forRoles((actor) => partnershipRights(actor, { hotlineId: 'our', sharing: 'AMBER' }))).toEqual([
      'seeHistory',
      'edit log planReview seeHistory',
      'edit log approve overrideHealth planReview seeHistory',
      '',
      '',
    ]);
  });

  it('on a partnership of another hotline: nothing', () => {
    expect(forRoles((actor) => partnershipRights(actor, { hotlineId: 'their' }))).toEqual(['', '', '', '', '']);
  });

  it('on an initiative', () => {
    expect(forRoles((actor) => initiativeRights(actor, { hasOpenPartnership: false }))).toEqual([
      '',
      'propose startPartnership',
      'propose startPartnership',
      'edit confirm',
      '',
    ]);
    expect(granted(initiativeRights(actorOf('COORDINATOR'), { hasOpenPartnership: true }))).toBe('propose');
  });

  it('on contacts, tasks, entries, proposals, reviews and accounts', () => {
    expect(forRoles((actor) => personRights(actor, { hotlineId: 'our' }))).toEqual([
      '',
      'edit confirm',
      'edit confirm erase',
      '',
      '',
    ]);
    expect(forRoles((actor) => taskRights(actor, { hotlineId: 'our' }))).toEqual([
      '',
      'complete edit',
      'complete edit',
      '',
      '',
    ]);
    const entry = { hotlineId: 'our', kind: 'REFERRAL', loggedBy: 'COORDINATOR' } as const;
    expect(forRoles((actor) => entryRights(actor, entry))).toEqual(['', 'edit withdraw', 'edit withdraw', '', '']);
    expect(forRoles((actor) => entryRights(actor, { ...entry, kind: 'OBSTACLE' }))).toEqual([
      '',
      'withdraw',
      'withdraw',
      '',
      '',
    ]);
    expect(forRoles((actor) => proposalRights(actor, { hotlineId: 'our', status: 'OPEN' }))).toEqual([
      '',
      'withdraw',
      'withdraw',
      'decide',
      '',
    ]);
    expect(forRoles((actor) => mailRights(actor, { state: 'UNSURE' }))).toEqual(['', '', '', '', 'send settle']);
    for (const state of ['KEPT', 'FAILED'] as const) {
      expect(forRoles((actor) => mailRights(actor, { state }))).toEqual(['', '', '', '', 'send']);
    }
    for (const state of ['QUEUED', 'SENDING', 'SENT'] as const) {
      expect(forRoles((actor) => mailRights(actor, { state }))).toEqual(['', '', '', '', '']);
    }
    expect(forRoles((actor) => personalLinkRights(actor, { hotlineId: 'our' }))).toEqual([
      '',
      'revoke',
      'revoke',
      '',
      '',
    ]);
    const review = (held: boolean) => forRoles((actor) => reviewRights(actor, { hotlineId: 'our', held }));
    expect(review(false)).toEqual(['', 'score withdraw', 'score decide withdraw', '', '']);
    expect(review(true)).toEqual(['', '', 'score decide withdraw', '', '']);
    expect(forRoles((actor) => userRights(actor, { id: 'ADMIN', active: true, erased: false }))).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(forRoles((actor) => userRights(actor, { id: 'other', active: true, erased: false }))).toEqual([
      '',
      '',
      '',
      '',
      'deactivate',
    ]);
  });
});

describe('sharing labels', () => {
  const readers = (hotlineId: string) =>
    Object.fromEntries(
      sharingLabels.codes.map((sharing) => [
        sharing,
        roles.codes.filter((role) =>
          visibleSharing(actorOf(role), { hotlineId, sharing, authorId: 'COORDINATOR', namedUserIds: ['MANAGER'] }),
        ),
      ]),
    );

  it('open a record of the own hotline step by step', () => {
    const own = ['OBSERVER', 'COORDINATOR', 'MANAGER'];
    expect(readers('our')).toEqual({
      RED: ['COORDINATOR', 'MANAGER'],
      AMBER_STRICT: own,
      AMBER: [...own, 'SECRETARIAT'],
      GREEN: [...own, 'SECRETARIAT'],
      CLEAR: [...own, 'SECRETARIAT', 'ADMIN'],
    });
  });

  it('open a record of another hotline to the network from GREEN on', () => {
    const network = ['OBSERVER', 'COORDINATOR', 'MANAGER', 'SECRETARIAT'];
    expect(readers('their')).toEqual({
      RED: [],
      AMBER_STRICT: [],
      AMBER: ['SECRETARIAT'],
      GREEN: network,
      CLEAR: [...network, 'ADMIN'],
    });
  });

  it('name the strictest of several', () => {
    expect(strictestLabel(['GREEN', 'AMBER_STRICT', 'CLEAR'])).toBe('AMBER_STRICT');
    expect(strictestLabel([])).toBe('CLEAR');
  });

  it('go as far as each role can see', () => {
    expect(roles.codes.map((role) => strictestSeenBy(actorOf(role)))).toEqual(['RED', 'RED', 'RED', 'AMBER', 'CLEAR']);
  });
});
