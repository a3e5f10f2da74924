import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../errors/index.ts';
import { type Role, roles } from '../vocabulary/index.ts';
import { type Action, type Actor, accessTable, isHotlineRole, may, scopeOf, type Verdict } from './index.ts';

const OUR = '01900000-0000-7000-8000-000000000001';
const THEIR = '01900000-0000-7000-8000-000000000002';

const actorOf = (role: Role, hotlineId: string | null = isHotlineRole(role) ? OUR : null): Actor => ({
  userId: `user-${role}`,
  name: role,
  role,
  hotlineId,
});

/** `yes`, or the code of the refusal. */
const answer = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.because.code);

const our = { hotlineId: OUR, sharing: 'AMBER' } as const;
const their = { hotlineId: THEIR, sharing: 'AMBER' } as const;
const entry = { ...our, kind: 'INTERACTION', loggedBy: 'user-COORDINATOR' } as const;
const user = { id: 'somebody', active: true };
const view = { hotlineId: OUR, shared: false, authorId: 'user-COORDINATOR' };

const F = 'FORBIDDEN';
const N = 'NOT_FOUND';
const C = 'CONFLICT';
const yes = 'yes';

/** The full table, by hand: OBSERVER, COORDINATOR, MANAGER, SECRETARIAT, ADMIN. */
const table: [Action, string, (actor: Actor) => Verdict, string[]][] = [
  ['seeRegistry', 'the registry', (a) => may.seeRegistry(a), [yes, yes, yes, yes, yes]],
  ['editInitiative', 'an initiative', (a) => may.editInitiative(a), [F, F, F, yes, F]],
  ['addInitiative', 'an initiative', (a) => may.addInitiative(a), [F, F, F, yes, F]],
  ['editOrganisation', 'an organisation', (a) => may.editOrganisation(a), [F, F, F, yes, F]],
  ['editHotline', 'a hotline', (a) => may.editHotline(a), [F, F, F, yes, F]],
  ['confirmInitiative', 'an initiative', (a) => may.confirmInitiative(a), [F, F, F, yes, F]],
  ['proposeInitiative', 'an initiative', (a) => may.proposeInitiative(a), [F, yes, yes, F, F]],
  ['seeProposal', 'our proposal', (a) => may.seeProposal(a, { hotlineId: OUR }), [yes, yes, yes, yes, N]],
  ['seeProposal', 'their proposal', (a) => may.seeProposal(a, { hotlineId: THEIR }), [N, N, N, yes, N]],
  [
    'withdrawProposal',
    'our open proposal',
    (a) => may.withdrawProposal(a, { hotlineId: OUR, status: 'OPEN' }),
    [F, yes, yes, F, N],
  ],
  [
    'withdrawProposal',
    'their open proposal',
    (a) => may.withdrawProposal(a, { hotlineId: THEIR, status: 'OPEN' }),
    [N, N, N, F, N],
  ],
  [
    'decideProposal',
    'an open proposal',
    (a) => may.decideProposal(a, { hotlineId: OUR, status: 'OPEN' }),
    [F, F, F, yes, N],
  ],

  ['seePartnership', 'partnerships at all', (a) => may.seePartnership(a), [yes, yes, yes, yes, F]],
  ['seePartnership', 'ours under AMBER', (a) => may.seePartnership(a, our), [yes, yes, yes, yes, N]],
  [
    'seePartnership',
    'ours under AMBER_STRICT',
    (a) => may.seePartnership(a, { hotlineId: OUR, sharing: 'AMBER_STRICT' }),
    [yes, yes, yes, N, N],
  ],
  [
    'seePartnership',
    'ours under CLEAR',
    (a) => may.seePartnership(a, { hotlineId: OUR, sharing: 'CLEAR' }),
    [yes, yes, yes, yes, N],
  ],
  ['seePartnership', 'theirs under AMBER', (a) => may.seePartnership(a, their), [N, N, N, yes, N]],
  [
    'seePartnership',
    'theirs under GREEN',
    (a) => may.seePartnership(a, { hotlineId: THEIR, sharing: 'GREEN' }),
    [N, N, N, yes, N],
  ],
  ['startPartnership', 'a new one', (a) => may.startPartnership(a), [F, yes, yes, F, F]],
  ['editPartnership', 'ours', (a) => may.editPartnership(a, our), [F, yes, yes, F, N]],
  ['editPartnership', 'theirs', (a) => may.editPartnership(a, their), [N, N, N, F, N]],
  [
    'editPartnership',
    'theirs, strict',
    (a) => may.editPartnership(a, { hotlineId: THEIR, sharing: 'AMBER_STRICT' }),
    [N, N, N, N, N],
  ],
  ['moveStage', 'ours', (a) => may.moveStage(a, our), [F, yes, yes, F, N]],
  ['moveStage', 'theirs', (a) => may.moveStage(a, their), [N, N, N, F, N]],
  ['keepObstacle', 'a new one', (a) => may.keepObstacle(a), [F, yes, yes, F, F]],
  ['keepObstacle', 'ours', (a) => may.keepObstacle(a, our), [F, yes, yes, F, N]],
  ['keepObstacle', 'ours, made public', (a) => may.keepObstacle(a, our, 'CLEAR'), [F, F, yes, F, N]],
  [
    'keepObstacle',
    'the coordinator’s, kept to its author',
    (a) => may.keepObstacle(a, { ...our, loggedBy: 'user-COORDINATOR' }, 'RED'),
    [F, yes, F, F, N],
  ],
  ['keepObstacle', 'theirs', (a) => may.keepObstacle(a, their), [N, N, N, F, N]],
  ['keepAgreement', 'a new one', (a) => may.keepAgreement(a), [F, yes, yes, F, F]],
  ['keepAgreement', 'ours', (a) => may.keepAgreement(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['keepAgreement', 'ours, signed: its terms', (a) => may.changeTerms(a, { ...our, signed: true }), [F, F, yes, F, N]],
  [
    'keepAgreement',
    'ours, unsigned: its terms',
    (a) => may.changeTerms(a, { ...our, signed: false }),
    [F, yes, yes, F, N],
  ],
  ['keepAgreement', 'theirs', (a) => may.keepAgreement(a, their), [N, N, N, F, N]],
  ['seeBoard', 'ours', (a) => may.seeBoard(a, our), [yes, yes, yes, F, N]],
  ['seeBoard', 'theirs', (a) => may.seeBoard(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['keepBoard', 'a new one', (a) => may.keepBoard(a), [F, yes, yes, F, F]],
  ['keepBoard', 'ours', (a) => may.keepBoard(a, our), [F, yes, yes, F, N]],
  [
    'handOver',
    'what belongs to somebody',
    (a) => may.handOver(a, { ...our, leaverId: 'somebody' }),
    [F, F, yes, F, yes],
  ],
  ['handOver', 'their own', (a) => may.handOver(a, { ...our, leaverId: a.userId }), [F, yes, yes, F, yes]],
  ['handOver', 'theirs', (a) => may.handOver(a, { hotlineId: THEIR, leaverId: 'x' }), [N, N, N, F, yes]],
  ['approvePartnership', 'ours', (a) => may.approvePartnership(a, our), [F, F, yes, F, N]],
  ['overrideHealth', 'ours', (a) => may.overrideHealth(a, our), [F, F, yes, F, N]],
  ['overrideHealth', 'theirs', (a) => may.overrideHealth(a, their), [N, N, N, F, N]],
  ['approvePartnership', 'theirs', (a) => may.approvePartnership(a, their), [N, N, N, F, N]],
  [
    'recordDueDiligence',
    'ours',
    (a) => may.recordDueDiligence(a, { ...our, peerCommunity: false }),
    [F, yes, yes, F, N],
  ],
  [
    'recordDueDiligence',
    'ours, with a peer community',
    (a) => may.recordDueDiligence(a, { ...our, peerCommunity: true }),
    [F, F, yes, F, N],
  ],
  ['log', 'anything', (a) => may.log(a), [F, yes, yes, F, F]],
  ['log', 'on ours', (a) => may.log(a, our), [F, yes, yes, F, N]],
  ['log', 'on theirs', (a) => may.log(a, their), [N, N, N, F, N]],
  ['editEntry', 'anything', (a) => may.editEntry(a), [F, yes, yes, F, F]],
  ['editEntry', 'the coordinator’s entry', (a) => may.editEntry(a, entry), [F, yes, yes, F, N]],
  ['editEntry', 'the coordinator’s entry, made public', (a) => may.editEntry(a, entry, 'CLEAR'), [F, F, yes, F, N]],
  [
    'editEntry',
    'the coordinator’s entry, kept to its author',
    (a) => may.editEntry(a, entry, 'RED'),
    [F, yes, F, F, N],
  ],
  [
    'editEntry',
    'the coordinator’s RED entry',
    (a) => may.editEntry(a, { ...entry, sharing: 'RED' }),
    [F, yes, N, N, N],
  ],
  ['editEntry', 'their entry', (a) => may.editEntry(a, { ...entry, hotlineId: THEIR }), [N, N, N, F, N]],
  ['withdrawEntry', 'the coordinator’s entry', (a) => may.withdrawEntry(a, entry), [F, yes, yes, F, N]],
  [
    'withdrawEntry',
    'the manager’s entry',
    (a) => may.withdrawEntry(a, { ...entry, loggedBy: 'user-MANAGER' }),
    [F, F, yes, F, N],
  ],
  [
    'withdrawEntry',
    'the coordinator’s RED entry',
    (a) => may.withdrawEntry(a, { ...entry, sharing: 'RED' }),
    [F, yes, N, N, N],
  ],
  ['withdrawEntry', 'a stage change', (a) => may.withdrawEntry(a, { ...entry, kind: 'STAGE_CHANGE' }), [F, F, F, F, N]],
  [
    'withdrawEntry',
    'the coordinator’s draft of an agreement',
    (a) => may.withdrawEntry(a, { ...entry, kind: 'AGREEMENT', signed: false }),
    [F, yes, yes, F, N],
  ],
  [
    'withdrawEntry',
    'an agreement that both sides signed',
    (a) => may.withdrawEntry(a, { ...entry, kind: 'AGREEMENT', signed: true }),
    [F, F, yes, F, N],
  ],
  ['withdrawEntry', 'a review', (a) => may.withdrawEntry(a, { ...entry, kind: 'REVIEW' }), [F, F, F, F, N]],
  ['withdrawEntry', 'their entry', (a) => may.withdrawEntry(a, { ...entry, hotlineId: THEIR }), [N, N, N, F, N]],

  ['seePerson', 'contacts at all', (a) => may.seePerson(a), [yes, yes, yes, F, F]],
  ['seePerson', 'ours', (a) => may.seePerson(a, { hotlineId: OUR }), [yes, yes, yes, F, N]],
  ['addPerson', 'a new one', (a) => may.addPerson(a), [F, yes, yes, F, F]],
  ['editPerson', 'ours', (a) => may.editPerson(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['editPerson', 'theirs', (a) => may.editPerson(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['editPerson', 'ours, erased', (a) => may.editPerson(a, { hotlineId: OUR, erased: true }), [F, C, C, F, N]],
  ['confirmPerson', 'ours', (a) => may.confirmPerson(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['confirmPerson', 'theirs', (a) => may.confirmPerson(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['erasePerson', 'ours', (a) => may.erasePerson(a, { hotlineId: OUR }), [F, F, yes, F, N]],
  ['erasePerson', 'ours, erased', (a) => may.erasePerson(a, { hotlineId: OUR, erased: true }), [F, F, C, F, N]],
  ['erasePerson', 'theirs', (a) => may.erasePerson(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['linkPerson', 'to ours', (a) => may.linkPerson(a, our), [F, yes, yes, F, N]],

  ['seeTask', 'ours', (a) => may.seeTask(a, { hotlineId: OUR }), [yes, yes, yes, F, N]],
  ['addTask', 'without a partnership', (a) => may.addTask(a), [F, yes, yes, F, F]],
  ['addTask', 'on theirs', (a) => may.addTask(a, their), [N, N, N, F, N]],
  ['completeTask', 'ours', (a) => may.completeTask(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['completeTask', 'theirs', (a) => may.completeTask(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['editTask', 'ours', (a) => may.editTask(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['cancelTask', 'ours', (a) => may.cancelTask(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['reopenTask', 'ours', (a) => may.reopenTask(a, { hotlineId: OUR }), [F, yes, yes, F, N]],

  ['saveView', 'a new one', (a) => may.saveView(a), [F, yes, yes, yes, F]],
  ['chooseView', 'to open their table with', (a) => may.chooseView(a), [yes, yes, yes, yes, F]],
  ['changeView', 'one of the coordinator’s own', (a) => may.changeView(a, view), [F, yes, N, F, N]],
  [
    'changeView',
    'one that the coordinator shares',
    (a) => may.changeView(a, { ...view, shared: true }),
    [F, yes, yes, F, N],
  ],
  [
    'changeView',
    'one that a colleague shares',
    (a) => may.changeView(a, { ...view, shared: true, authorId: 'somebody' }),
    [F, F, yes, F, N],
  ],
  [
    'changeView',
    'one of another hotline',
    (a) => may.changeView(a, { ...view, hotlineId: THEIR, shared: true }),
    [N, N, N, F, N],
  ],
  [
    'changeView',
    'one that somebody of the secretariat shares',
    (a) => may.changeView(a, { ...view, hotlineId: null, shared: true }),
    [F, F, F, yes, F],
  ],
  [
    'changeView',
    'one that somebody of the secretariat keeps to themselves',
    (a) => may.changeView(a, { ...view, hotlineId: null }),
    [F, F, F, N, F],
  ],

  ['seeReview', 'ours', (a) => may.seeReview(a, { hotlineId: OUR }), [yes, yes, yes, F, N]],
  ['planReview', 'of ours', (a) => may.planReview(a, our), [F, yes, yes, F, N]],
  ['planReview', 'of theirs', (a) => may.planReview(a, their), [N, N, N, F, N]],
  ['scoreReview', 'an open one', (a) => may.scoreReview(a, { hotlineId: OUR, held: false }), [F, yes, yes, F, N]],
  ['scoreReview', 'a held one', (a) => may.scoreReview(a, { hotlineId: OUR, held: true }), [F, F, yes, F, N]],
  ['decideReview', 'ours', (a) => may.decideReview(a, { hotlineId: OUR }), [F, F, yes, F, N]],
  ['decideReview', 'theirs', (a) => may.decideReview(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['withdrawReview', 'an open one', (a) => may.withdrawReview(a, { hotlineId: OUR, held: false }), [F, yes, yes, F, N]],
  ['withdrawReview', 'a held one', (a) => may.withdrawReview(a, { hotlineId: OUR, held: true }), [F, F, yes, F, N]],

  ['issueLink', 'at all', (a) => may.issueLink(a), [F, yes, yes, F, F]],
  ['issueLink', 'about ours', (a) => may.issueLink(a, our), [F, yes, yes, F, N]],
  ['issueLink', 'about theirs', (a) => may.issueLink(a, their), [N, N, N, F, N]],
  ['revokeLink', 'ours', (a) => may.revokeLink(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['revokeLink', 'theirs', (a) => may.revokeLink(a, { hotlineId: THEIR }), [N, N, N, F, N]],
  ['editTemplate', 'a template', (a) => may.editTemplate(a), [F, F, F, yes, F]],
  ['keepGuideline', 'of the library', (a) => may.keepGuideline(a), [F, F, F, yes, F]],
  ['seeChecklist', 'ours', (a) => may.seeChecklist(a, { hotlineId: OUR }), [yes, yes, yes, F, N]],
  ['startChecklist', 'a new one', (a) => may.startChecklist(a), [F, yes, yes, F, F]],
  ['keepChecklist', 'ours', (a) => may.keepChecklist(a, { hotlineId: OUR }), [F, yes, yes, F, N]],
  ['keepChecklist', 'theirs', (a) => may.keepChecklist(a, { hotlineId: THEIR }), [N, N, N, F, N]],

  ['seeCampaign', 'campaigns at all', (a) => may.seeCampaign(a), [yes, yes, yes, yes, F]],
  ['keepCampaign', 'a new one', (a) => may.keepCampaign(a), [F, yes, yes, yes, F]],
  ['keepCampaign', 'one that we lead', (a) => may.keepCampaign(a, { leadHotlineId: OUR }), [F, yes, yes, F, F]],
  ['keepCampaign', 'one that others lead', (a) => may.keepCampaign(a, { leadHotlineId: THEIR }), [F, F, F, F, F]],
  [
    'keepCampaign',
    'one that the secretariat leads',
    (a) => may.keepCampaign(a, { leadHotlineId: null }),
    [F, F, F, yes, F],
  ],
  ['keepCampaign', 'a public one', (a) => may.keepCampaign(a, undefined, 'CLEAR'), [F, F, yes, yes, F]],
  ['addToCampaign', 'one that we lead', (a) => may.addToCampaign(a, { leadHotlineId: OUR }), [F, yes, yes, F, F]],
  [
    'addToCampaign',
    'one in which we take part',
    (a) => may.addToCampaign(a, { leadHotlineId: THEIR, takesPart: a.hotlineId === OUR }),
    [F, yes, yes, F, F],
  ],
  ['addToCampaign', 'one of others', (a) => may.addToCampaign(a, { leadHotlineId: THEIR }), [F, F, F, F, F]],
  [
    'addToCampaign',
    'what others added to ours',
    (a) => may.changeContribution(a, { leadHotlineId: OUR }, { byHotlineId: THEIR }),
    [F, yes, yes, F, F],
  ],
  [
    'addToCampaign',
    'what others added where we take part',
    (a) => may.changeContribution(a, { leadHotlineId: THEIR, takesPart: true }, { byHotlineId: THEIR }),
    [F, F, F, F, F],
  ],
  [
    'answerCampaign',
    'for our hotline',
    (a) => may.answerCampaign(a, { leadHotlineId: THEIR }, { hotlineId: OUR }),
    [F, F, yes, F, F],
  ],
  [
    'answerCampaign',
    'for another hotline',
    (a) => may.answerCampaign(a, { leadHotlineId: OUR }, { hotlineId: THEIR }),
    [F, F, F, F, F],
  ],
  [
    'answerCampaign',
    'for an initiative of ours',
    (a) => may.answerCampaign(a, { leadHotlineId: OUR }, { hotlineId: null }),
    [F, yes, yes, F, F],
  ],

  ['seeUser', 'ours', (a) => may.seeUser(a, { hotlineId: OUR }), [yes, yes, yes, F, yes]],
  ['seeUser', 'theirs', (a) => may.seeUser(a, { hotlineId: THEIR }), [N, N, N, F, yes]],
  ['seeUser', 'of the network', (a) => may.seeUser(a, { hotlineId: null }), [F, F, F, yes, yes]],
  ['keepCalendar', 'the own', (a) => may.keepCalendar(a), [yes, yes, yes, yes, yes]],
  ['keepInbox', 'the own', (a) => may.keepInbox(a), [yes, yes, yes, yes, yes]],
  ['seeOutbox', 'outgoing mails', (a) => may.seeOutbox(a), [F, F, F, F, yes]],
  ['decideMail', 'a kept mail', (a) => may.sendMail(a, { state: 'KEPT' }), [F, F, F, F, yes]],
  ['administerUsers', 'accounts', (a) => may.administerUsers(a), [F, F, F, F, yes]],
  ['addUser', 'a coordinator', (a) => may.addUser(a, { role: 'COORDINATOR', hotlineId: OUR }), [F, F, F, F, yes]],
  ['deactivateUser', 'somebody', (a) => may.deactivateUser(a, user), [F, F, F, F, yes]],
  ['eraseName', 'of the network', (a) => may.eraseName(a), [F, F, F, yes, F]],
  ['eraseUser', 'who left', (a) => may.eraseUser(a, { ...user, active: false, erased: false }), [F, F, F, F, yes]],
  ['eraseUser', 'at work', (a) => may.eraseUser(a, { ...user, active: true, erased: false }), [F, F, F, F, C]],
  ['reactivateUser', 'erased', (a) => may.reactivateUser(a, { active: false, erased: true }), [F, F, F, F, C]],
  ['reactivateUser', 'somebody', (a) => may.reactivateUser(a, { active: false }), [F, F, F, F, yes]],
  ['renewPasswordLink', 'of somebody', (a) => may.renewPasswordLink(a), [F, F, F, F, yes]],
  ['changeOwnPassword', 'of oneself', (a) => may.changeOwnPassword(a), [yes, yes, yes, yes, yes]],
  ['seeHistory', 'of ours', (a) => may.seeHistory(a, our), [yes, yes, yes, F, N]],
  ['seeHistory', 'of theirs', (a) => may.seeHistory(a, their), [N, N, N, F, N]],
  ['seeFocusGroup', 'focus groups', (a) => may.seeFocusGroup(a), [F, F, F, yes, F]],
  ['keepFocusGroup', 'a focus group', (a) => may.keepFocusGroup(a), [F, F, F, yes, F]],
  ['runSurvey', 'a round', (a) => may.runSurvey(a), [F, F, F, yes, F]],
  ['runSurvey', 'a round of the past', (a) => may.runSurvey(a, { archived: true }), [F, F, F, F, F]],
  ['buildSurvey', 'a draft', (a) => may.buildSurvey(a), [F, F, F, yes, F]],
  ['seeReportDraft', 'reports in the making', (a) => may.seeReportDraft(a), [F, F, F, yes, F]],
  ['keepReport', 'a report', (a) => may.keepReport(a), [F, F, F, yes, F]],
  ['seeReportEdition', 'editions', (a) => may.seeReportEdition(a), [yes, yes, yes, yes, F]],
  ['seeSurveyResults', 'for members', (a) => may.seeSurveyResults(a, 'MEMBERS'), [yes, yes, yes, yes, F]],
  ['seeSurveyResults', 'for the secretariat', (a) => may.seeSurveyResults(a, 'SECRETARIAT'), [F, F, F, yes, F]],
  ['seeSurveyProposal', 'ours', (a) => may.seeSurveyProposal(a, { hotlineId: OUR }), [yes, yes, yes, yes, N]],
  ['seeSurveyProposal', 'theirs', (a) => may.seeSurveyProposal(a, { hotlineId: THEIR }), [N, N, N, yes, N]],
  [
    'decideForNetwork',
    'an initiative that our answer names',
    (a) => may.decideSurveyProposal(a, { hotlineId: OUR, kind: 'INITIATIVE' }),
    [F, F, F, yes, N],
  ],
  [
    'decideForHotline',
    'a partnership that our answer names',
    (a) => may.decideSurveyProposal(a, { hotlineId: OUR, kind: 'PARTNERSHIP' }),
    [F, yes, yes, F, N],
  ],
  [
    'decideForHotline',
    'an obstacle that their answer names',
    (a) => may.decideSurveyProposal(a, { hotlineId: THEIR, kind: 'OBSTACLE' }),
    [N, N, N, F, N],
  ],
  ['seeAudit', 'the trail', (a) => may.seeAudit(a), [F, F, yes, F, yes]],
];

describe('role × action', () => {
  it.each(table)('%s, %s', (_action, _what, ask, expected) => {
    expect(roles.codes.map((role) => answer(ask(actorOf(role))))).toEqual(expected);
  });

  it('has a line above for every action of the access table', () => {
    expect(new Set(table.map(([action]) => action))).toEqual(new Set(Object.keys(accessTable)));
  });

  it('gives every refusal for want of a role a sentence of its own', () => {
    const sentences = Object.values(accessTable).map((rule) => rule.otherwise);
    expect(sentences.every((sentence) => /^[A-Z].{10,}\.$/.test(sentence))).toBe(true);
    expect(may.log(actorOf('OBSERVER'))).toEqual({
      allowed: false,
      because: { code: 'FORBIDDEN', message: 'Only coordinators and managers of the hotline log collaborations.' },
    });
  });

  it('answers about a foreign record exactly as about a missing one', () => {
    const message = new Refusal('NOT_FOUND').message;
    expect(may.editPartnership(actorOf('MANAGER'), their)).toEqual({
      allowed: false,
      because: { code: 'NOT_FOUND', message },
    });
  });

  it('gives a hotline role without a hotline nothing at all', () => {
    const lost = actorOf('MANAGER', null);
    expect(answer(may.startPartnership(lost))).toBe(F);
    expect(answer(may.editPartnership(lost, our))).toBe(N);
    expect(answer(may.seeUser(lost, { hotlineId: null }))).toBe(F);
  });

  it('puts each role into its database scope', () => {
    expect(roles.codes.map(scopeOf)).toEqual(['hotline', 'hotline', 'hotline', 'network', 'admin']);
  });
});
