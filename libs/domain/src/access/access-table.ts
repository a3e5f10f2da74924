import type { Role } from '../vocabulary/index.ts';

/**
 * How far an act of a role reaches: nowhere, records of the actor's own hotline (for people of the network:
 * records of the network itself), or every record that the actor can see.
 */
export type Reach = 'no' | 'own' | 'any';

/** One line of the table: the reach of each role, and the sentence for those whom the act is closed to. */
export interface AccessRule {
  readonly OBSERVER: Reach;
  readonly COORDINATOR: Reach;
  readonly MANAGER: Reach;
  readonly SECRETARIAT: Reach;
  readonly ADMIN: Reach;
  readonly otherwise: string;
}

const rule =
  (OBSERVER: Reach, COORDINATOR: Reach, MANAGER: Reach, SECRETARIAT: Reach, ADMIN: Reach) =>
  (otherwise: string): AccessRule =>
    Object.freeze({ OBSERVER, COORDINATOR, MANAGER, SECRETARIAT, ADMIN, otherwise });

const everybody = rule('any', 'any', 'any', 'any', 'any');
const hotlineReaders = rule('own', 'own', 'own', 'no', 'no');
const partnershipReaders = rule('own', 'own', 'own', 'any', 'no');
const accountReaders = rule('own', 'own', 'own', 'own', 'any');
const hotlineWriters = rule('no', 'own', 'own', 'no', 'no');
const viewKeepers = rule('no', 'own', 'own', 'own', 'no');
const managers = rule('no', 'no', 'own', 'no', 'no');
const secretariat = rule('no', 'no', 'no', 'any', 'no');
const administrators = rule('no', 'no', 'no', 'no', 'any');
const campaigners = rule('no', 'own', 'own', 'own', 'no');

/**
 * Role × action, the only place where it is written (issue A, "Accounts and walls"). An observer reads the own
 * hotline and writes nothing; a coordinator keeps its partnerships; a manager also approves; the secretariat
 * keeps the registry and reads partnerships as far as their sharing label lets it; an administrator keeps
 * accounts, reads the registry and of the audit trail what happened, not what hotlines wrote.
 */
export const accessTable = {
  seeRegistry: everybody('Sign in to read the registry.'),
  editInitiative: secretariat('Only the secretariat edits the registry. A hotline can propose a change.'),
  addInitiative: secretariat('Only the secretariat adds to the registry. A hotline can propose an initiative.'),
  editOrganisation: secretariat('Only the secretariat edits the registry.'),
  editHotline: secretariat('Only the secretariat edits the registry.'),
  confirmInitiative: secretariat('Only the secretariat confirms facts of the registry.'),
  proposeInitiative: hotlineWriters('Coordinators and managers of a hotline propose changes to the registry.'),
  seeProposal: rule(
    'own',
    'own',
    'own',
    'any',
    'no',
  )('Proposals are for the hotline that made them and the secretariat.'),
  withdrawProposal: hotlineWriters('Only coordinators and managers of the hotline withdraw its proposals.'),
  decideProposal: secretariat('Only the secretariat decides on proposals.'),

  seePartnership: partnershipReaders(
    'Partnerships are for hotlines and, as far as their label allows, the secretariat.',
  ),
  startPartnership: hotlineWriters('Only coordinators and managers of a hotline start partnerships.'),
  editPartnership: hotlineWriters('Only coordinators and managers of the hotline edit its partnerships.'),
  moveStage: hotlineWriters('Only coordinators and managers of the hotline move its partnerships on.'),
  keepObstacle: hotlineWriters('Only coordinators and managers of the hotline keep its obstacles.'),
  keepAgreement: hotlineWriters('Only coordinators and managers of the hotline keep its agreements.'),
  approvePartnership: managers('Only a manager of the hotline approves this step. Ask one for approval.'),
  overrideHealth: managers('Only a manager of the hotline overrides the health of its partnerships.'),
  recordDueDiligence: hotlineWriters('Only coordinators and managers of the hotline record due diligence.'),
  log: hotlineWriters('Only coordinators and managers of the hotline log collaborations.'),
  editEntry: hotlineWriters('Only coordinators and managers of the hotline correct what was logged.'),
  withdrawEntry: hotlineWriters('Only the author or a manager of the hotline withdraws an entry.'),

  seePerson: hotlineReaders('Contacts are for the hotline that keeps them.'),
  addPerson: hotlineWriters('Only coordinators and managers of the hotline add contacts.'),
  editPerson: hotlineWriters('Only coordinators and managers of the hotline edit its contacts.'),
  confirmPerson: hotlineWriters('Only coordinators and managers of the hotline confirm its contacts.'),
  erasePerson: managers('Only a manager of the hotline erases one of its contacts.'),
  linkPerson: hotlineWriters('Only coordinators and managers of the hotline link contacts to its partnerships.'),

  seeTask: hotlineReaders('Tasks are for the hotline that keeps them.'),
  addTask: hotlineWriters('Only coordinators and managers of the hotline add tasks.'),
  completeTask: hotlineWriters('Only coordinators and managers of the hotline complete its tasks.'),
  editTask: hotlineWriters('Only coordinators and managers of the hotline edit its tasks.'),
  cancelTask: hotlineWriters('Only coordinators and managers of the hotline cancel its tasks.'),
  reopenTask: hotlineWriters('Only coordinators and managers of the hotline reopen its tasks.'),

  saveView: viewKeepers('Only coordinators and managers of a hotline and the secretariat save views.'),
  changeView: viewKeepers('Only coordinators and managers of a hotline and the secretariat change views.'),
  chooseView: partnershipReaders('Views are for hotlines and the secretariat.'),

  seeReview: hotlineReaders('Reviews are for the hotline that holds them.'),
  planReview: hotlineWriters('Only coordinators and managers of the hotline prepare reviews.'),
  scoreReview: hotlineWriters('Only coordinators and managers of the hotline score its reviews.'),
  decideReview: managers('Only a manager of the hotline decides what a review comes to.'),
  withdrawReview: hotlineWriters('Only coordinators and managers of the hotline withdraw its reviews.'),

  seeBoard: hotlineReaders('Boards are for the hotline that keeps them.'),
  keepBoard: hotlineWriters('Only coordinators and managers of the hotline keep its boards.'),

  handOver: rule(
    'no',
    'own',
    'own',
    'no',
    'any',
  )('Managers of the hotline, administrators and the person in question hand work over.'),

  issueLink: hotlineWriters('Only coordinators and managers of the hotline ask partners by a personal link.'),
  revokeLink: hotlineWriters('Only coordinators and managers of the hotline revoke its personal links.'),
  editTemplate: secretariat('Only the secretariat edits the templates of the playbook.'),
  keepGuideline: secretariat('Only the secretariat keeps the library of guidelines.'),
  seeChecklist: hotlineReaders('Checklists are for the hotline that keeps them.'),
  startChecklist: hotlineWriters('Only coordinators and managers of a hotline start checklists.'),
  keepChecklist: hotlineWriters('Only coordinators and managers of the hotline keep its checklists.'),

  seeFocusGroup: secretariat('Focus groups are planned by the secretariat.'),
  keepFocusGroup: secretariat('Only the secretariat plans focus groups.'),
  eraseName: secretariat('Only the secretariat erases names from what belongs to the network.'),
  runSurvey: secretariat('Only the secretariat runs surveys.'),
  buildSurvey: secretariat('Only the secretariat builds surveys.'),
  seeSurveyProposal: partnershipReaders(
    'Proposals out of answers are for the hotline that answered and the secretariat.',
  ),
  decideForNetwork: secretariat('The secretariat decides what an answer changes in the registry.'),
  decideForHotline: hotlineWriters('Coordinators and managers of the hotline decide what its answer changes there.'),
  seeSurveyResults: rule('any', 'any', 'any', 'any', 'no')('Results of surveys are for hotlines and the secretariat.'),
  seeReportDraft: secretariat('Reports of the network are written by the secretariat.'),
  keepReport: secretariat('Only the secretariat writes reports of the network.'),
  seeReportEdition: rule('any', 'any', 'any', 'any', 'no')('Reports are for hotlines and the secretariat.'),
  seeCampaign: rule('any', 'any', 'any', 'any', 'no')('Campaigns are for hotlines and the secretariat.'),
  keepCampaign: campaigners('Coordinators and managers of the leading hotline, or the secretariat, keep a campaign.'),
  addToCampaign: campaigners('Coordinators and managers of who takes part, or the secretariat, add to a campaign.'),
  answerCampaign: campaigners('A manager of the hotline answers for it.'),

  seeUser: accountReaders('Accounts are for their own hotline and administrators.'),
  administerUsers: administrators('Only administrators keep accounts.'),
  addUser: administrators('Only administrators add accounts.'),
  deactivateUser: administrators('Only administrators deactivate accounts.'),
  reactivateUser: administrators('Only administrators reactivate accounts.'),
  eraseUser: administrators('Only administrators erase accounts.'),
  renewPasswordLink: administrators('Only administrators renew password links.'),
  changeOwnPassword: everybody('Sign in to change your password.'),
  keepCalendar: everybody('Sign in to see your calendar.'),
  keepInbox: everybody('Sign in to see your inbox.'),
  seeOutbox: administrators('Only administrators see the outbox.'),
  decideMail: administrators('Only administrators decide on mails.'),
  seeHistory: hotlineReaders('The history of a hotline’s records is for the hotline itself.'),
  seeAudit: rule('no', 'no', 'own', 'no', 'any')('The audit trail is for managers of the hotline and administrators.'),
} as const satisfies Record<string, AccessRule>;

/** Something that a person may try to do. */
export type Action = keyof typeof accessTable;

/** How far an action of a role reaches. */
export const reachOf = (action: Action, role: Role): Reach => accessTable[action][role];
