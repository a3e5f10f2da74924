import type { TimelineKind } from '../collaboration/timeline-kind.ts';
import { networkKinds } from '../survey/proposals/proposal.ts';
import type {
  MailState,
  ProposalStatus,
  ResultAudience,
  SharingLabel,
  SurveyProposalKind,
} from '../vocabulary/index.ts';
import type { Actor } from './actor.ts';
import { answerRule, type CampaignRecord, campaignLabelRule, contributorRule, leadRule } from './campaign-rules.ts';
import { decide, type OwnedRecord } from './decide.ts';
import {
  type PartnershipFields,
  type PartnershipForChange,
  partnershipFieldRule,
  startFieldRule,
} from './partnership-fields.ts';
import { heldReviewRule, type ReviewRecord } from './review-rules.ts';
import { visibleSharing } from './sharing-rules.ts';
import {
  entryLabelRule,
  fourEyes,
  keptByAuthor,
  loggedKindRule,
  mailRule,
  type NewUser,
  newUserRule,
  notErased,
  notOneself,
  openProposal,
} from './special-rules.ts';
import { allOf, allowed, refused, type Verdict } from './verdict.ts';
import { type ViewRecord, viewChangeRule } from './view-rules.ts';

/** Something that was logged, as far as correcting it asks. */
export interface LoggedRecord extends OwnedRecord {
  readonly hotlineId: string;
  /** User id of the author; `null` where the author is no user of this system. */
  readonly loggedBy: string | null;
}

/** A logged entry of a timeline, as far as withdrawing it asks. */
export interface EntryRecord extends LoggedRecord {
  readonly kind: TimelineKind;
  /** True for an agreement that both sides have signed. */
  readonly signed?: boolean;
}

/** An entry that its label hides from the actor is answered as none. */
const seenEntry = (actor: Actor, { hotlineId, sharing, loggedBy }: LoggedRecord): Verdict =>
  sharing === undefined || visibleSharing(actor, { hotlineId, sharing, authorId: loggedBy })
    ? allowed
    : refused('NOT_FOUND');

/** A contact, as far as changing it asks. */
export interface PersonRecord extends OwnedRecord {
  readonly erased?: boolean;
}

/** A proposal, as far as deciding asks. */
export interface ProposalRecord extends OwnedRecord {
  readonly status: ProposalStatus;
}

/**
 * The first wall: one question per act, each answered with a verdict out of `accessTable` and the few rules
 * that look at more than the role. Services write `ensure(may.log(actor, partnership))`; pages read the same
 * answers through `viewerCan`.
 */
export const may = {
  seeRegistry: (actor: Actor): Verdict => decide('seeRegistry', actor),
  editInitiative: (actor: Actor): Verdict => decide('editInitiative', actor),
  addInitiative: (actor: Actor): Verdict => decide('addInitiative', actor),
  editOrganisation: (actor: Actor): Verdict => decide('editOrganisation', actor),
  editHotline: (actor: Actor): Verdict => decide('editHotline', actor),
  confirmInitiative: (actor: Actor): Verdict => decide('confirmInitiative', actor),
  proposeInitiative: (actor: Actor): Verdict => decide('proposeInitiative', actor),
  seeProposal: (actor: Actor, proposal: OwnedRecord): Verdict => decide('seeProposal', actor, proposal),
  /** Only people of the hotline that made it, and only while nobody has decided yet (`CONFLICT` afterwards). */
  withdrawProposal: (actor: Actor, proposal?: ProposalRecord): Verdict =>
    allOf(
      () => decide('withdrawProposal', actor, proposal),
      () => openProposal(proposal?.status ?? 'OPEN'),
    ),
  /** Only the secretariat, and only while nobody has decided yet (`CONFLICT` afterwards). */
  decideProposal: (actor: Actor, proposal?: ProposalRecord): Verdict =>
    allOf(
      () => decide('decideProposal', actor, proposal),
      () => openProposal(proposal?.status ?? 'OPEN'),
    ),

  /**
   * Without a record: whether partnerships are part of the actor's work at all. The secretariat sees what the
   * label opens to it. A hotline sees its own; what GREEN and CLEAR tell other hotlines appears in reports on
   * initiatives, never as the record itself.
   */
  seePartnership: (actor: Actor, partnership?: OwnedRecord & { readonly hotlineId: string }): Verdict =>
    allOf(
      () => decide('seePartnership', actor, partnership),
      () =>
        partnership?.sharing === undefined ||
        visibleSharing(actor, { hotlineId: partnership.hotlineId, sharing: partnership.sharing })
          ? allowed
          : refused('NOT_FOUND'),
    ),
  startPartnership: (actor: Actor, fields: { readonly sharing?: SharingLabel } = {}): Verdict =>
    allOf(
      () => decide('startPartnership', actor),
      () => startFieldRule(actor, fields),
    ),
  editPartnership: (actor: Actor, partnership: OwnedRecord): Verdict => decide('editPartnership', actor, partnership),
  /** Editing, and whether each changed field may get its value; absent fields stay. See `partnershipFieldRule`. */
  changePartnership: (actor: Actor, before: PartnershipForChange, next: Partial<PartnershipFields>): Verdict =>
    allOf(
      () => decide('editPartnership', actor, before),
      () => partnershipFieldRule(actor, before, next),
    ),
  /** Whether the actor moves stages at all; whether this step is possible, the stage rules say. */
  moveStage: (actor: Actor, partnership: OwnedRecord): Verdict => decide('moveStage', actor, partnership),
  /** A manager who did not write all of what the approval rests on: four eyes see an agreement. */
  approvePartnership: (
    actor: Actor,
    partnership: OwnedRecord & { readonly groundAuthorIds?: readonly string[] },
  ): Verdict =>
    allOf(
      () => decide('approvePartnership', actor, partnership),
      () => fourEyes(actor, partnership.groundAuthorIds ?? []),
    ),
  /** Without a record: whether the actor records obstacles at all. With `sharing`: also whether it may carry that label. */
  keepObstacle: (
    actor: Actor,
    obstacle?: OwnedRecord & { readonly loggedBy?: string },
    sharing?: SharingLabel,
  ): Verdict =>
    allOf(
      () => decide('keepObstacle', actor, obstacle),
      () => entryLabelRule(actor, sharing),
      () => (obstacle?.loggedBy ? keptByAuthor(actor, { loggedBy: obstacle.loggedBy }, sharing) : allowed),
    ),
  /** Without a record: whether the actor records agreements at all. */
  keepAgreement: (actor: Actor, agreement?: OwnedRecord): Verdict => decide('keepAgreement', actor, agreement),
  /** What both sides signed stays as it was signed: only a manager corrects its kind and dates. */
  changeTerms: (actor: Actor, agreement: OwnedRecord & { readonly signed: boolean }): Verdict =>
    allOf(
      () => decide('keepAgreement', actor, agreement),
      () =>
        agreement.signed && actor.role !== 'MANAGER'
          ? refused('FORBIDDEN', 'Both sides have signed this. A manager of the hotline corrects its kind and dates.')
          : allowed,
    ),
  overrideHealth: (actor: Actor, partnership?: OwnedRecord): Verdict => decide('overrideHealth', actor, partnership),
  /** For a peer community the manager decides (research/domain.md 5.4), because an unsafe forum puts children at risk. */
  recordDueDiligence: (actor: Actor, partnership: OwnedRecord & { readonly peerCommunity: boolean }): Verdict =>
    allOf(
      () => decide('recordDueDiligence', actor, partnership),
      () =>
        partnership.peerCommunity && actor.role !== 'MANAGER'
          ? refused('FORBIDDEN', 'For a peer community a manager of the hotline records due diligence.')
          : allowed,
    ),

  /** Without a record: whether the actor logs at all. With `sharing`: also whether the entry may carry that label. */
  log: (actor: Actor, partnership?: OwnedRecord, sharing?: SharingLabel): Verdict =>
    allOf(
      () => decide('log', actor, partnership),
      () => entryLabelRule(actor, sharing),
    ),
  /**
   * Correcting what was logged: whoever logs for the hotline and sees the entry. Without an entry: whether the actor
   * corrects at all. With `sharing`: also whether the entry may change to that label.
   */
  editEntry: (actor: Actor, entry?: LoggedRecord, sharing?: SharingLabel): Verdict =>
    allOf(
      () => decide('editEntry', actor, entry),
      () => (entry ? seenEntry(actor, entry) : allowed),
      () => entryLabelRule(actor, sharing),
      () => (entry ? keptByAuthor(actor, entry, sharing) : allowed),
    ),
  /**
   * Withdrawing, and putting back what was withdrawn: the author, or a manager of the hotline; only a manager for
   * an agreement that both sides signed. Stage changes are history and stay.
   */
  withdrawEntry: (actor: Actor, entry: EntryRecord): Verdict =>
    allOf(
      () => decide('withdrawEntry', actor, entry),
      () => seenEntry(actor, entry),
      () => loggedKindRule(entry.kind),
      () =>
        actor.role === 'MANAGER' || entry.loggedBy === actor.userId
          ? allowed
          : refused('FORBIDDEN', 'Only the author or a manager of the hotline withdraws an entry.'),
      () =>
        entry.signed === true && actor.role !== 'MANAGER'
          ? refused('FORBIDDEN', 'Both sides have signed this. Only a manager of the hotline withdraws it.')
          : allowed,
    ),

  seePerson: (actor: Actor, person?: OwnedRecord): Verdict => decide('seePerson', actor, person),
  addPerson: (actor: Actor): Verdict => decide('addPerson', actor),
  /** Whoever was erased stays so: nothing is put back. */
  editPerson: (actor: Actor, person: PersonRecord): Verdict =>
    allOf(
      () => decide('editPerson', actor, person),
      () => notErased(person),
    ),
  confirmPerson: (actor: Actor, person: PersonRecord): Verdict =>
    allOf(
      () => decide('confirmPerson', actor, person),
      () => notErased(person),
    ),
  eraseName: (actor: Actor): Verdict => decide('eraseName', actor),
  erasePerson: (actor: Actor, person: PersonRecord): Verdict =>
    allOf(
      () => decide('erasePerson', actor, person),
      () => notErased(person),
    ),
  linkPerson: (actor: Actor, partnership: OwnedRecord): Verdict => decide('linkPerson', actor, partnership),

  seeTask: (actor: Actor, task?: OwnedRecord): Verdict => decide('seeTask', actor, task),
  addTask: (actor: Actor, partnership?: OwnedRecord): Verdict => decide('addTask', actor, partnership),
  completeTask: (actor: Actor, task: OwnedRecord): Verdict => decide('completeTask', actor, task),
  editTask: (actor: Actor, task: OwnedRecord): Verdict => decide('editTask', actor, task),
  cancelTask: (actor: Actor, task: OwnedRecord): Verdict => decide('cancelTask', actor, task),
  reopenTask: (actor: Actor, task: OwnedRecord): Verdict => decide('reopenTask', actor, task),

  saveView: (actor: Actor): Verdict => decide('saveView', actor),
  /** With which view one's own table opens: a matter of taste, hence also of people who write nothing. */
  chooseView: (actor: Actor): Verdict => decide('chooseView', actor),
  /** Its author, and for a shared view a manager or the secretariat too: nobody overwrites silently what others work with. */
  changeView: (actor: Actor, view: ViewRecord): Verdict =>
    allOf(
      () => decide('changeView', actor, view),
      () => viewChangeRule(actor, view),
    ),
  /** Its author alone decides whether others see a view. */
  shareView: (actor: Actor, view: ViewRecord): Verdict =>
    allOf(
      () => may.changeView(actor, view),
      () =>
        view.authorId === actor.userId
          ? allowed
          : refused('FORBIDDEN', 'Only the author decides whether a view is shared.', 'shared'),
    ),

  seeReview: (actor: Actor, review?: OwnedRecord): Verdict => decide('seeReview', actor, review),
  planReview: (actor: Actor, partnership?: OwnedRecord): Verdict => decide('planReview', actor, partnership),
  /** While it is open; the scores of a held review a manager corrects together with what it came to. */
  scoreReview: (actor: Actor, review: ReviewRecord): Verdict =>
    allOf(
      () => decide('scoreReview', actor, review),
      () => heldReviewRule(actor, review),
    ),
  /** What a review came to is the manager's to say, also afterwards. */
  decideReview: (actor: Actor, review: OwnedRecord): Verdict => decide('decideReview', actor, review),
  /** Withdrawing a review and putting it back. */
  withdrawReview: (actor: Actor, review: ReviewRecord): Verdict =>
    allOf(
      () => decide('withdrawReview', actor, review),
      () => heldReviewRule(actor, review),
    ),

  seeBoard: (actor: Actor, board?: OwnedRecord): Verdict => decide('seeBoard', actor, board),
  /** Boards with their seats and terms. Without a record: whether the actor keeps boards at all. */
  keepBoard: (actor: Actor, board?: OwnedRecord): Verdict => decide('keepBoard', actor, board),

  /** Without a handover: whether the actor hands over at all. A coordinator hands over only what is their own. */
  handOver: (actor: Actor, handover?: OwnedRecord & { readonly leaverId: string }): Verdict =>
    allOf(
      () => decide('handOver', actor, handover),
      () =>
        actor.role === 'COORDINATOR' && handover !== undefined && handover.leaverId !== actor.userId
          ? refused('FORBIDDEN', 'A manager of the hotline hands over what belongs to somebody else.')
          : allowed,
    ),

  /** Asking somebody without an account about a record of the hotline. */
  issueLink: (actor: Actor, record?: OwnedRecord): Verdict => decide('issueLink', actor, record),
  revokeLink: (actor: Actor, link: OwnedRecord): Verdict => decide('revokeLink', actor, link),
  seeFocusGroup: (actor: Actor): Verdict => decide('seeFocusGroup', actor),
  keepFocusGroup: (actor: Actor): Verdict => decide('keepFocusGroup', actor),
  /** Adding, rewording and retiring templates. */
  editTemplate: (actor: Actor): Verdict => decide('editTemplate', actor),
  keepGuideline: (actor: Actor): Verdict => decide('keepGuideline', actor),
  seeChecklist: (actor: Actor, list?: OwnedRecord): Verdict => decide('seeChecklist', actor, list),
  startChecklist: (actor: Actor): Verdict => decide('startChecklist', actor),
  keepChecklist: (actor: Actor, list: OwnedRecord): Verdict => decide('keepChecklist', actor, list),

  /** A round of the past belongs to nobody and stays as it is. */
  runSurvey: (actor: Actor, round: { readonly archived: boolean } = { archived: false }): Verdict =>
    allOf(
      () => decide('runSurvey', actor),
      () => (round.archived ? refused('FORBIDDEN', 'This round is over and stays as it is.') : allowed),
    ),
  /** Drafts of versions: seeing, changing and publishing them. */
  buildSurvey: (actor: Actor): Verdict => decide('buildSurvey', actor),
  seeSurveyProposal: (actor: Actor, proposal?: OwnedRecord): Verdict => decide('seeSurveyProposal', actor, proposal),
  /** Each side decides on its own records: the secretariat on the registry, a hotline on its partnerships. */
  decideSurveyProposal: (actor: Actor, proposal: OwnedRecord & { readonly kind: SurveyProposalKind }): Verdict =>
    networkKinds.includes(proposal.kind)
      ? decide('decideForNetwork', actor, proposal)
      : decide('decideForHotline', actor, proposal),
  /** Hotlines read what is meant for members; only the secretariat looks through the eyes of others. */
  seeSurveyResults: (actor: Actor, audience: ResultAudience): Verdict =>
    allOf(
      () => decide('seeSurveyResults', actor),
      () => (audience === 'MEMBERS' ? allowed : decide('runSurvey', actor)),
    ),
  seeReportDraft: (actor: Actor): Verdict => decide('seeReportDraft', actor),
  keepReport: (actor: Actor): Verdict => decide('keepReport', actor),
  /** An edition is labelled GREEN: the whole network reads it. */
  seeReportEdition: (actor: Actor): Verdict => decide('seeReportEdition', actor),
  /** Whether campaigns are part of the actor's work; which of them, its label and who takes part decide. */
  seeCampaign: (actor: Actor): Verdict => decide('seeCampaign', actor),
  /** Without a record: whether the actor starts campaigns at all. With `sharing`: also whether it may carry that label. */
  keepCampaign: (actor: Actor, campaign?: CampaignRecord, sharing?: SharingLabel): Verdict =>
    allOf(
      () => decide('keepCampaign', actor),
      () => (campaign ? leadRule(actor, campaign) : allowed),
      () => campaignLabelRule(actor, sharing),
    ),
  /** Measurements and days of going live: who leads, and hotlines that take part. */
  addToCampaign: (actor: Actor, campaign: CampaignRecord): Verdict =>
    allOf(
      () => decide('addToCampaign', actor),
      () => contributorRule(actor, campaign),
    ),
  /** Changing and taking back what was added: whoever added it, and who leads. */
  changeContribution: (
    actor: Actor,
    campaign: CampaignRecord,
    part: { readonly byHotlineId: string | null },
  ): Verdict =>
    allOf(
      () => may.addToCampaign(actor, campaign),
      () => (part.byHotlineId === actor.hotlineId ? allowed : leadRule(actor, campaign)),
    ),
  /** Whether the actor gives the answer of this participant. */
  answerCampaign: (
    actor: Actor,
    campaign: CampaignRecord,
    participant: { readonly hotlineId: string | null },
  ): Verdict =>
    allOf(
      () => decide('answerCampaign', actor),
      () => answerRule(actor, campaign, participant),
    ),

  seeUser: (actor: Actor, user: OwnedRecord): Verdict => decide('seeUser', actor, user),
  administerUsers: (actor: Actor): Verdict => decide('administerUsers', actor),
  /** Roles of a hotline need one, roles of the network must have none. */
  addUser: (actor: Actor, user: NewUser): Verdict =>
    allOf(
      () => decide('addUser', actor),
      () => newUserRule(user),
    ),
  /** Never oneself, so that an administrator always remains. */
  deactivateUser: (actor: Actor, user: { readonly id: string; readonly active: boolean }): Verdict =>
    allOf(
      () => decide('deactivateUser', actor),
      () => notOneself(actor, user.id),
      () => (user.active ? allowed : refused('CONFLICT', 'This account is deactivated already.')),
    ),
  reactivateUser: (actor: Actor, user: { readonly active: boolean; readonly erased?: boolean }): Verdict =>
    allOf(
      () => decide('reactivateUser', actor),
      () => notErased(user),
      () => (user.active ? refused('CONFLICT', 'This account is active already.') : allowed),
    ),
  /** The account of somebody who has left: it is deactivated first, so that nobody is erased while at work. */
  eraseUser: (
    actor: Actor,
    user: { readonly id: string; readonly active: boolean; readonly erased: boolean },
  ): Verdict =>
    allOf(
      () => decide('eraseUser', actor),
      () => notOneself(actor, user.id),
      () => notErased(user),
      () => (user.active ? refused('CONFLICT', 'Deactivate this account first.') : allowed),
    ),
  renewPasswordLink: (actor: Actor): Verdict => decide('renewPasswordLink', actor),
  changeOwnPassword: (actor: Actor): Verdict => decide('changeOwnPassword', actor),
  /** The own inbox, and how it is mailed. */
  keepCalendar: (actor: Actor): Verdict => decide('keepCalendar', actor),
  keepInbox: (actor: Actor): Verdict => decide('keepInbox', actor),
  seeOutbox: (actor: Actor): Verdict => decide('seeOutbox', actor),
  /** Only what has come to rest without being sent: a person then knows more than the software. */
  sendMail: (actor: Actor, mail: { readonly state: MailState }): Verdict =>
    allOf(
      () => decide('decideMail', actor),
      () => mailRule(mail.state, ['KEPT', 'UNSURE', 'FAILED']),
    ),
  /** Only while nobody knows whether it was delivered. */
  settleMail: (actor: Actor, mail: { readonly state: MailState }): Verdict =>
    allOf(
      () => decide('decideMail', actor),
      () => mailRule(mail.state, ['UNSURE']),
    ),
  /** How a record of the hotline came to be what it is: field by field, with person and time. */
  seeHistory: (actor: Actor, record?: OwnedRecord): Verdict => decide('seeHistory', actor, record),
  /** Everything that was changed: of the own hotline, for administrators of all (without what hotlines wrote). */
  seeAudit: (actor: Actor): Verdict => decide('seeAudit', actor),
} as const;
