import type { TimelineKind } from '../collaboration/timeline-kind.ts';
import { isInviting, isSelecting, isSettled } from '../focus-group/focus-group-status.ts';
import type { FocusGroupStatus, MailState, SurveyProposalKind } from '../vocabulary/index.ts';
import type { Actor } from './actor.ts';
import type { OwnedRecord } from './decide.ts';
import { type EntryRecord, may, type PersonRecord, type ProposalRecord } from './may.ts';
import type { ReviewRecord } from './review-rules.ts';
import type { ViewRecord } from './view-rules.ts';

/**
 * What `viewerCan` answers: the policies of `may` as plain yes or no, so that a page offers exactly what the
 * server would accept from this person. Field names are those of the GraphQL types.
 */

/** `Viewer.can`: which parts of the product the person works with. */
export interface ViewerRights {
  readonly startPartnership: boolean;
  readonly log: boolean;
  readonly editRegistry: boolean;
  readonly editPlaybook: boolean;
  readonly proposeInitiative: boolean;
  readonly decideProposals: boolean;
  readonly seePartnerships: boolean;
  readonly seeCampaigns: boolean;
  readonly startCampaign: boolean;
  readonly seeBoards: boolean;
  readonly keepBoards: boolean;
  readonly handOver: boolean;
  readonly eraseNames: boolean;
  readonly saveViews: boolean;
  readonly chooseViews: boolean;
  readonly planFocusGroups: boolean;
  readonly administerUsers: boolean;
  readonly seeOutbox: boolean;
  readonly seeAudit: boolean;
  readonly runSurveys: boolean;
  readonly keepReports: boolean;
}

export const viewerRights = (actor: Actor): ViewerRights => ({
  startPartnership: may.startPartnership(actor).allowed,
  log: may.log(actor).allowed,
  editRegistry: may.editInitiative(actor).allowed,
  editPlaybook: may.editTemplate(actor).allowed && may.keepGuideline(actor).allowed,
  proposeInitiative: may.proposeInitiative(actor).allowed,
  decideProposals: may.decideProposal(actor).allowed,
  seePartnerships: may.seePartnership(actor).allowed,
  seeCampaigns: may.seeCampaign(actor).allowed,
  startCampaign: may.keepCampaign(actor).allowed,
  seeBoards: may.seeBoard(actor).allowed,
  keepBoards: may.keepBoard(actor).allowed,
  handOver: may.handOver(actor).allowed,
  eraseNames: may.eraseName(actor).allowed,
  saveViews: may.saveView(actor).allowed,
  chooseViews: may.chooseView(actor).allowed,
  planFocusGroups: may.keepFocusGroup(actor).allowed,
  administerUsers: may.administerUsers(actor).allowed,
  seeOutbox: may.seeOutbox(actor).allowed,
  seeAudit: may.seeAudit(actor).allowed,
  runSurveys: may.runSurvey(actor).allowed,
  keepReports: may.keepReport(actor).allowed,
});

/** `Partnership.viewerCan`. */
export interface PartnershipRights {
  readonly edit: boolean;
  readonly log: boolean;
  readonly approve: boolean;
  readonly overrideHealth: boolean;
  readonly planReview: boolean;
  readonly seeHistory: boolean;
}

export const partnershipRights = (actor: Actor, partnership: OwnedRecord): PartnershipRights => ({
  edit: may.editPartnership(actor, partnership).allowed,
  log: may.log(actor, partnership).allowed,
  approve: may.approvePartnership(actor, partnership).allowed,
  overrideHealth: may.overrideHealth(actor, partnership).allowed,
  planReview: may.planReview(actor, partnership).allowed,
  seeHistory: may.seeHistory(actor, partnership).allowed,
});

/** `Initiative.viewerCan`. */
export interface InitiativeRights {
  readonly edit: boolean;
  readonly confirm: boolean;
  readonly propose: boolean;
  readonly startPartnership: boolean;
}

/** `hasOpenPartnership`: the viewer's hotline works with the initiative already, so a second one cannot start. */
export const initiativeRights = (
  actor: Actor,
  initiative: { readonly hasOpenPartnership: boolean },
): InitiativeRights => ({
  edit: may.editInitiative(actor).allowed,
  confirm: may.confirmInitiative(actor).allowed,
  propose: may.proposeInitiative(actor).allowed,
  startPartnership: may.startPartnership(actor).allowed && !initiative.hasOpenPartnership,
});

/** `InitiativeProposal.viewerCan`. */
export interface ProposalRights {
  readonly decide: boolean;
  readonly withdraw: boolean;
}

export const proposalRights = (actor: Actor, proposal: ProposalRecord): ProposalRights => ({
  decide: may.decideProposal(actor, proposal).allowed,
  withdraw: may.withdrawProposal(actor, proposal).allowed,
});

/** `Person.viewerCan`. */
export interface PersonRights {
  readonly edit: boolean;
  readonly confirm: boolean;
  readonly erase: boolean;
}

export const personRights = (actor: Actor, person: PersonRecord): PersonRights => ({
  edit: may.editPerson(actor, person).allowed,
  confirm: may.confirmPerson(actor, person).allowed,
  erase: may.erasePerson(actor, person).allowed,
});

/** `Task.viewerCan`: `complete` also stands for taking the completion back, `edit` also for cancelling. */
export interface TaskRights {
  readonly complete: boolean;
  readonly edit: boolean;
}

export const taskRights = (actor: Actor, task: OwnedRecord): TaskRights => ({
  complete: may.completeTask(actor, task).allowed,
  edit: may.editTask(actor, task).allowed,
});

/** `Obstacle.viewerCan`. */
export interface ObstacleRights {
  readonly edit: boolean;
  readonly withdraw: boolean;
}

export const obstacleRights = (
  actor: Actor,
  obstacle: OwnedRecord & { readonly hotlineId: string; readonly recordedBy: string },
): ObstacleRights => ({
  edit: may.keepObstacle(actor, obstacle).allowed,
  withdraw: may.withdrawEntry(actor, { ...obstacle, kind: 'OBSTACLE', loggedBy: obstacle.recordedBy }).allowed,
});

/** `Agreement.viewerCan`. */
export interface AgreementRights {
  /** Everything but what follows: progress, link, note, signatures, termination. */
  readonly edit: boolean;
  /** Kind and dates. */
  readonly changeTerms: boolean;
  readonly withdraw: boolean;
}

export const agreementRights = (
  actor: Actor,
  agreement: { readonly hotlineId: string; readonly signed: boolean; readonly recordedBy: string },
): AgreementRights => ({
  edit: may.keepAgreement(actor, agreement).allowed,
  changeTerms: may.changeTerms(actor, agreement).allowed,
  withdraw: may.withdrawEntry(actor, { ...agreement, kind: 'AGREEMENT', loggedBy: agreement.recordedBy }).allowed,
});

/** `Review.viewerCan`: `withdraw` also stands for putting it back. */
export interface ReviewRights {
  readonly score: boolean;
  readonly decide: boolean;
  readonly withdraw: boolean;
}

export const reviewRights = (actor: Actor, review: ReviewRecord): ReviewRights => ({
  score: may.scoreReview(actor, review).allowed,
  decide: may.decideReview(actor, review).allowed,
  withdraw: may.withdrawReview(actor, review).allowed,
});

/** `PersonalLink.viewerCan`. */
export interface PersonalLinkRights {
  readonly revoke: boolean;
}

export const personalLinkRights = (actor: Actor, link: OwnedRecord): PersonalLinkRights => ({
  revoke: may.revokeLink(actor, link).allowed,
});

/** `Handover.viewerCan`. */
export const handoverRights = (
  actor: Actor,
  handover: OwnedRecord & { readonly leaverId: string },
): { readonly decide: boolean } => ({ decide: may.handOver(actor, handover).allowed });

/** `Board.viewerCan`. */
export const boardRights = (actor: Actor, board: OwnedRecord): { readonly keep: boolean } => ({
  keep: may.keepBoard(actor, board).allowed,
});

/** `TimelineEntry.viewerCan`. */
export interface EntryRights {
  readonly edit: boolean;
  readonly withdraw: boolean;
}

/** Kinds that are corrected on the timeline; the others are edited where they are kept, or are history. */
const editedKinds: readonly TimelineKind[] = ['INTERACTION', 'REFERRAL', 'ENGAGEMENT', 'GROUP_MEETING'];

export const entryRights = (actor: Actor, entry: EntryRecord): EntryRights => ({
  edit: editedKinds.includes(entry.kind) && may.editEntry(actor, entry).allowed,
  withdraw: may.withdrawEntry(actor, entry).allowed,
});

/** `SavedView.viewerCan`. */
export interface ViewRights {
  readonly change: boolean;
  readonly share: boolean;
}

export const viewRights = (actor: Actor, view: ViewRecord): ViewRights => ({
  change: may.changeView(actor, view).allowed,
  share: may.shareView(actor, view).allowed,
});

/** `User.viewerCan`. */
export interface UserRights {
  readonly deactivate: boolean;
  readonly erase: boolean;
}

export const userRights = (
  actor: Actor,
  user: { readonly id: string; readonly active: boolean; readonly erased: boolean },
): UserRights => ({
  deactivate: may.deactivateUser(actor, user).allowed,
  erase: may.eraseUser(actor, user).allowed,
});

/** `Mail.viewerCan`. */
export interface MailRights {
  readonly send: boolean;
  readonly settle: boolean;
}

export const mailRights = (actor: Actor, mail: { readonly state: MailState }): MailRights => ({
  send: may.sendMail(actor, mail).allowed,
  settle: may.settleMail(actor, mail).allowed,
});

/** `Checklist.viewerCan` and `PlaybookTemplate.viewerCan`. */
export const checklistRights = (actor: Actor, list: OwnedRecord): { readonly keep: boolean } => ({
  keep: may.keepChecklist(actor, list).allowed,
});
/** `PlaybookTemplate.viewerCan`: from a retired one no list begins. */
export const templateRights = (
  actor: Actor,
  { retired }: { readonly retired: boolean },
): { readonly edit: boolean; readonly start: boolean } => ({
  edit: may.editTemplate(actor).allowed,
  start: !retired && may.startChecklist(actor).allowed,
});

/** What somebody may do with a focus group as it stands. */
export const focusGroupRights = (
  actor: Actor,
  { status }: { readonly status: FocusGroupStatus },
): { readonly edit: boolean; readonly select: boolean; readonly invite: boolean; readonly cancel: boolean } => {
  const { allowed } = may.keepFocusGroup(actor);
  return {
    edit: allowed && !isSettled(status),
    select: allowed && isSelecting(status),
    invite: allowed && isInviting(status),
    cancel: allowed && !isSettled(status) && status !== 'HELD',
  };
};

/** `SurveyRound.viewerCan`. */
export const roundRights = (actor: Actor, round: { readonly archived: boolean }): { readonly run: boolean } => ({
  run: may.runSurvey(actor, round).allowed,
});

/** `SurveyProposal.viewerCan`. */
export const surveyProposalRights = (
  actor: Actor,
  proposal: OwnedRecord & { readonly kind: SurveyProposalKind },
): { readonly decide: boolean } => ({ decide: may.decideSurveyProposal(actor, proposal).allowed });
