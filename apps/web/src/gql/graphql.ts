/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CivilDate, Month } from '@alongside/shared';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptSurveyProposalsInput = {
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  batchId: string;
  /** All of them are accepted or none. */
  proposals: Array<AcceptedSurveyProposalInput>;
};

/** How one proposal is accepted. */
export type AcceptedSurveyProposalInput = {
  /** INITIATIVE: a new one, whatever the registry holds. */
  asNew?: boolean | null | undefined;
  /** FOCUS_GROUP: into the pool of which one. */
  focusGroupId?: string | null | undefined;
  id: string;
  /** INITIATIVE and PARTNERSHIP: the one that is meant, instead of the match. */
  initiativeId?: string | null | undefined;
  /** OBSTACLE: where it stands in the way; left out: of the initiative meant. */
  partnershipId?: string | null | undefined;
  /** MEDIUM when left out. */
  severity?: ObstacleSeverity | null | undefined;
  /** Parts to take; left out: those that are suggested. */
  take?: Array<SurveyProposalField> | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Conditions of entry and promises made. */
export type AccessCondition =
  /** No detail that identifies the person is asked for. */
  | 'ANONYMOUS'
  /** A time must be arranged beforehand. */
  | 'APPOINTMENT'
  /** The service may know who the person is and keeps it to itself. */
  | 'CONFIDENTIAL'
  /** The service keeps confidence apart from exceptions that it names beforehand. */
  | 'CONFIDENTIAL_LIMITED'
  /** Courts, probation or prisons send people. */
  | 'COURT_OR_PRISON_REFERRAL'
  /** The person pays. */
  | 'FEE'
  /** The person pays nothing. */
  | 'FREE'
  /** Records are tied to a national or health identity number. */
  | 'IDENTITY_LINKED'
  /** Health insurance covers it. */
  | 'INSURANCE'
  /** The law obliges the service to report certain facts. */
  | 'MANDATORY_REPORTING_APPLIES'
  /** The service states that it does not itself report clients to the police. */
  | 'NO_CRIMINAL_COMPLAINT_FILED'
  /** It can be reached at certain hours only. */
  | 'OPENING_HOURS_LIMITED'
  /** A physician or other professional must refer the person. */
  | 'PROFESSIONAL_REFERRAL_REQUIRED'
  /** The person uses a name of their own choice. */
  | 'PSEUDONYMOUS'
  /** Those who come take part in a study. */
  | 'RESEARCH_PARTICIPATION'
  /** A person may come of their own accord. */
  | 'SELF_REFERRAL'
  /** People may have to wait for a place. */
  | 'WAITING_LIST';

/** What became of something that a focus group decided to do. */
export type ActionState =
  /** A hotline was asked to do it and has not answered. */
  | 'ASKED'
  /** The hotline will not do it. */
  | 'DECLINED'
  /** It is done. */
  | 'DONE'
  /** Nobody will do it. */
  | 'DROPPED'
  /** Somebody of the secretariat does it. */
  | 'OPEN'
  /** The hotline has made it a task of its own. */
  | 'TAKEN';

export type AddCampaignAssetInput = {
  campaignId: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** ISO 639-1. */
  language: string;
  title: string;
  /** An https address on a verified host of somebody who takes part. */
  url: string;
};

export type AddCampaignMilestoneInput = {
  campaignId: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  dueOn: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  title: string;
};

export type AddCampaignParticipantInput = {
  campaignId: string;
  hotlineId?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  initiativeId?: string | null | undefined;
  role: CampaignRole;
};

export type AddCandidatesInput = {
  /** All of them are added or none. */
  candidates: Array<NewCandidateInput>;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  focusGroupId: string;
};

export type AddColleagueInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** What the colleague does in this partnership. */
  part?: string | null | undefined;
  partnershipId: string;
  userId: string;
};

export type AddFindingInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Notes that it rests on. */
  evidence: Array<string>;
  focusGroupId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Their name or role stands beside it; only with their consent to attribution. */
  named: boolean;
  /** Somebody’s own words; only with their consent to quotation. */
  quote?: string | null | undefined;
  /** The candidate who is quoted or named. */
  speakerId?: string | null | undefined;
  statement: string;
  /** How many of those who were there supported it. */
  support: number;
  theme: string;
};

export type AddFocusGroupActionInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  dueOn?: string | null | undefined;
  findingId?: string | null | undefined;
  focusGroupId: string;
  /** A hotline that is asked to do it; left out for the secretariat itself. */
  hotlineId?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  title: string;
};

export type AddFocusGroupNoteInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  focusGroupId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** The candidate who said it. */
  speakerId?: string | null | undefined;
  text: string;
};

export type AddGuidelineInput = {
  addressState: AddressState;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the source tells. */
  asOf: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  publisher: string;
  /** Where it is known from. */
  source: string;
  /** What it is for, in our own words. */
  summary: string;
  title: string;
  /** The publisher’s address, which begins with https://. */
  url: string;
};

export type AddInitiativeInput = {
  /** Day for which the new facts are true. */
  asOf: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  content: InitiativeContentInput;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Where the new facts come from; the secretariat’s own knowledge when left out. */
  sourceTitle?: string | null | undefined;
  /** An address that begins with https://. */
  sourceUrl?: string | null | undefined;
};

export type AddOrganisationInput = {
  acronym?: string | null | undefined;
  /** Day for which the new facts are true. */
  asOf: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  name: string;
  note?: string | null | undefined;
  /** Names in other languages, earlier and later names. */
  otherNames?: Array<string> | null | undefined;
  /** Where the new facts come from; the secretariat’s own knowledge when left out. */
  sourceTitle?: string | null | undefined;
  /** An address that begins with https://. */
  sourceUrl?: string | null | undefined;
  type: OrganisationType;
  /** Hosts that a person has checked, such as example.org. */
  verifiedHosts?: Array<string> | null | undefined;
  /** An address that begins with https://. */
  website?: string | null | undefined;
};

export type AddPersonInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** One work address. */
  email?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** ISO 639-1 codes. */
  languages?: Array<string> | null | undefined;
  lastConfirmedOn?: string | null | undefined;
  /** Refused where only the role may be kept, as for peer communities. */
  name?: string | null | undefined;
  organisationId?: string | null | undefined;
  /** Also links the contact to this partnership. */
  partnershipId?: string | null | undefined;
  /** One work number, best with + and the country code. */
  phone?: string | null | undefined;
  preferredChannel?: string | null | undefined;
  roleTitle: string;
  /** How the hotline came to know the contact. */
  source: string;
};

export type AddPollOptionsInput = {
  focusGroupId: string;
  options: Array<PollOptionInput>;
};

export type AddSeatInput = {
  boardId: string;
  /** Last day of the seat. Terms have to end by then. */
  closedOn?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** 1 to 20; left out: any number. */
  maxConsecutiveTerms?: number | null | undefined;
  /** The organisation that names who sits there. */
  nominatingOrganisationId?: string | null | undefined;
  role: SeatRole;
  /** First day of the seat. */
  since: string;
  /** Months that a term usually lasts, 1 to 240. */
  termMonths?: number | null | undefined;
  title?: string | null | undefined;
  voting: boolean;
};

export type AddSurveyInviteeInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  hotlineId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Why it is asked although it was not on the list. */
  reason: string;
  roundId: string;
};

export type AddTaskInput = {
  /** A coordinator or manager of the hotline; left out: yourself; null: nobody yet. */
  assigneeId?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Today or later. */
  dueOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  partnershipId?: string | null | undefined;
  title: string;
};

/** The same task on many partnerships: on all of them, or, when one is unknown, on none. */
export type AddTasksInput = {
  /** A coordinator or manager of the hotline; null: nobody yet. */
  assigneeId?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Today or later. */
  dueOn?: string | null | undefined;
  /** 1 to 500 tasks. */
  tasks: Array<TaskOfPartnershipInput>;
  title: string;
  /** True: each task goes to the owner of its partnership, and `assigneeId` to those without an active one. */
  toOwners?: boolean | null | undefined;
};

export type AddTemplateInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  purpose: string;
  /** Where its steps come from. */
  sourceTitle?: string | null | undefined;
  /** An address that begins with https://. */
  sourceUrl?: string | null | undefined;
  steps: Array<PlaybookStepInput>;
  title: string;
};

export type AddUserInput = {
  email: string;
  /** Needed for observers, coordinators and managers; refused for others. */
  hotlineId?: string | null | undefined;
  /** Made by the client (UUIDv7), so that a retry never doubles. */
  id: string;
  name: string;
  role: Role;
};

/** What is known of an address. */
export type AddressState =
  /** Somebody of the secretariat has opened it and found the publisher there. */
  | 'CHECKED'
  /** It stood in an older source; the publisher or the name has changed since. */
  | 'HISTORIC'
  /** Taken from a source; nobody has opened it since. */
  | 'UNCHECKED';

/** Moves a focus group to the next state of its session. `id` is that of the focus group. */
export type AdvanceFocusGroupInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type AgendaItemInput = {
  /** Who leads through it; a role. */
  lead?: string | null | undefined;
  minutes: number;
  title: string;
};

/** What two sides agreed on paper. */
export type AgreementKind =
  /** Who does and pays what in one joint campaign. */
  | 'CAMPAIGN_AGREEMENT'
  /** Which data go where, on which basis, for how long and how safely. */
  | 'DATA_SHARING'
  /** Agreed by word of mouth; there is no document. */
  | 'HANDSHAKE'
  /** Both sides write that they mean to work together. */
  | 'LETTER_OF_INTENT'
  /** Both sides write down what they want to do together and how. */
  | 'MOU'
  /** How help-seekers and reports are pointed to the other side, and with which words. */
  | 'REFERRAL_PROTOCOL';

/** How far a paper has come that not both sides have signed. */
export type AgreementProgress =
  /** It is being written. */
  | 'DRAFT'
  /** Lawyers of one side or both read it. */
  | 'LEGAL_REVIEW'
  /** It waits for a signature. */
  | 'SENT';

/** Who signs. */
export type AgreementSide =
  /** The hotline to which the partnership belongs. */
  | 'HOTLINE'
  /** The initiative or the organisation behind it. */
  | 'PARTNER';

/** Where an agreement stands today; after the signatures it follows from the dates. */
export type AgreementStatus =
  /** It is being written. */
  | 'DRAFT'
  /** In force, and it ends within 90 days. */
  | 'DUE_FOR_REVIEW'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Both sides have signed, and it is valid today. */
  | 'IN_FORCE'
  /** Lawyers of one side or both read it. */
  | 'LEGAL_REVIEW'
  /** It waits for a signature. */
  | 'SENT'
  /** Both sides have signed; it is not valid yet. */
  | 'SIGNED'
  /** A later agreement of the same kind took its place. */
  | 'SUPERSEDED'
  /** One side ended it, for a noted reason. */
  | 'TERMINATED';

export type AnswerCampaignByLinkInput = {
  answer: CampaignAnswer;
  /** The plan that the person saw. CONFLICT when it has changed. */
  terms: number;
};

export type AnswerCampaignInput = {
  answer: CampaignAnswer;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Why not; for an initiative, how it told you. */
  note?: string | null | undefined;
  participantId: string;
  /** The plan that the person saw: `Campaign.terms`. CONFLICT when it has changed. */
  terms: number;
};

/** How an answer came in. */
export type AnswerChannel =
  /** The hotline answered on its own page. */
  | 'LINK'
  /** The secretariat copied a paper or a mail. */
  | 'PAPER'
  /** The secretariat wrote down what was said. */
  | 'PHONE'
  /** Made to meet published totals; nobody gave this answer. */
  | 'RECONSTRUCTED';

/** What a hotline answers to something that it is asked to do. */
export type AnswerFocusGroupActionInput = {
  id: string;
  /** In place of a task: what the hotline has proposed for the registry in answer to it. */
  proposalId?: string | null | undefined;
  /** True makes a task of it, or names the proposal that was made for it. */
  take: boolean;
  /** Made by the client (UUIDv7): the task that it becomes. */
  taskId?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type AnswerInvitationByLinkInput = {
  /** Why they decline, if they want to say. */
  because?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  reply: InvitationReply;
  /** For those who are not sure: the day until which the seat is kept. */
  until?: string | null | undefined;
  /** IANA time zone of the reader, in which `until` is meant. */
  zone: string;
};

/** What is left out stays as it was. */
export type AnswerPollByLinkInput = {
  answers: Array<PollAnswerInput>;
  /** IANA time zone in which the person reads the hours. */
  zone: string;
};

export type AnswerReferralCheckInput = {
  /** Needed while both sides differ. */
  explanation?: GapExplanation | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type AnswerReviewByLinkInput = {
  /** Domains that are left out, or null, mean: prefers not to say. */
  scores: Array<ReviewScoreInput>;
};

/** Whether a hotline wishes to do more with prevention initiatives. */
export type Appetite =
  /** It would do more under a condition that it names. */
  | 'MAYBE'
  /** It does not wish to do more. */
  | 'NO'
  /** Nobody has asked, or it has not answered. */
  | 'NOT_STATED'
  /** It wishes to do more. */
  | 'YES';

/** Exactly one of `personId`, `userId` and `roleTitle` names who takes the seat. */
export type AppointInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  endsOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** A contact of the hotline. */
  personId?: string | null | undefined;
  /** A role, for somebody who is kept without a name. */
  roleTitle?: string | null | undefined;
  seatId: string;
  /** A term that runs then ends on the day before. */
  startsOn: string;
  /** A colleague of the hotline. */
  userId?: string | null | undefined;
};

export type ApprovalRequestInput = {
  partnershipId: string;
};

/** How an approval stands today. */
export type ApprovalState =
  /** Approves what is planned now. */
  | 'APPROVED'
  /** Declines what is planned now. */
  | 'DECLINED'
  /** Approved an earlier plan; it has changed since then. */
  | 'LAPSED'
  /** The campaign is an idea, or it is over. */
  | 'NOT_ASKED'
  /** Asked, and no answer yet to what is planned now. */
  | 'WAITING';

/** Names the suggestion, and whom it puts into the seat. */
export type ApproveColleagueInput = {
  /** Needed where a rule is broken by it: why they may come all the same. */
  because?: string | null | undefined;
  /** The colleague with what is known of them. */
  candidate: NewCandidateInput;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type AskReferralCheckInput = {
  /** True: the partner sees our count by its link, and is asked to look at its own. */
  askPartner: boolean;
  /** A colleague; left out: the owner of the partnership, else yourself. */
  assigneeId?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  direction: ReferralDirection;
  /** Until when; today or later. */
  dueOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  month: string;
  partnershipId: string;
  /** What the task says that comes out of it. */
  title: string;
};

/** One act on many partnerships: on all of them, or, when one is unknown, on none. */
export type AssignOwnerInput = {
  /** A coordinator or manager of the hotline; null: nobody. */
  ownerId?: string | null | undefined;
  /** 1 to 500 partnerships. */
  partnershipIds: Array<string>;
};

/** Whether somebody was there. */
export type Attendance =
  /** They took part. */
  | 'ATTENDED'
  /** They said beforehand that they could not come. */
  | 'EXCUSED'
  /** They had accepted and did not come. */
  | 'NO_SHOW';

/** People for whom something is meant. */
export type Audience =
  /** Adults who worry about their own thoughts or behaviour towards children. */
  | 'ADULT_HELP_SEEKERS'
  /** Children under 12. */
  | 'CHILDREN'
  /** People who view child sexual abuse material or feel inclined to. */
  | 'CSAM_VIEWERS'
  /** Anybody. */
  | 'GENERAL_PUBLIC'
  /** Companies that run platforms, networks or hosting. */
  | 'INDUSTRY'
  /** Men who look for help with their own violence. */
  | 'MEN_VIOLENCE'
  /** People who bring up or look after children. */
  | 'PARENTS_CARERS'
  /** People with a conviction for a sexual offence. */
  | 'PEOPLE_CONVICTED'
  /** People suspected or charged whose case is still open. */
  | 'PEOPLE_UNDER_INVESTIGATION'
  /** People who prepare or decide laws and programmes. */
  | 'POLICYMAKERS'
  /** People whose work touches children or people who offended. */
  | 'PROFESSIONALS'
  /** Partners, family and friends of people who offended or may offend. */
  | 'RELATIVES'
  /** Professionals who treat people who offended or may offend. */
  | 'THERAPISTS'
  /** People who were sexually abused. */
  | 'VICTIMS_SURVIVORS'
  /** People aged 18 to 25. */
  | 'YOUNG_ADULTS'
  /** People aged 12 to 17. */
  | 'YOUNG_PEOPLE'
  /** Minors who have shown harmful sexual behaviour. */
  | 'YOUNG_PEOPLE_HSB';

/** What was done to a record. */
export type AuditAction =
  /** The record is gone; the trail keeps what it was. */
  | 'DELETE'
  /** Somebody took a list of such records with them as a file. */
  | 'EXPORT'
  /** The record is new. */
  | 'INSERT'
  /** Fields of the record have other values. */
  | 'UPDATE';

export type AuditFilter = {
  action?: Array<AuditAction> | null | undefined;
  /** Changes that one of these persons made. */
  actor?: Array<string> | null | undefined;
  /** On this day (UTC) or later. */
  from?: string | null | undefined;
  /** For administrators: records of one hotline. */
  hotlineId?: string | null | undefined;
  /** Id of a record: its own changes and those of its parts. */
  record?: string | null | undefined;
  /** Names of tables. */
  table?: Array<string> | null | undefined;
  /** On this day (UTC) or earlier. */
  until?: string | null | undefined;
};

/** How often a board meets. */
export type BoardCadence =
  /** When there is something to decide. */
  | 'AS_NEEDED'
  /** About every six months. */
  | 'HALF_YEARLY'
  /** About every month. */
  | 'MONTHLY'
  /** About every three months. */
  | 'QUARTERLY'
  /** About once a year. */
  | 'YEARLY';

export type BoardFilter = {
  /** True: the hotline’s own boards; false: those of others. */
  own?: boolean | null | undefined;
  /** True: with a seat that nobody holds today (UTC). */
  vacant?: boolean | null | undefined;
};

/** What kind of body a board is. */
export type BoardKind =
  /** It advises; others decide. */
  | 'ADVISORY_BOARD'
  /** Organisations that carry a project together. */
  | 'CONSORTIUM'
  /** People of a field who give their opinion when asked. */
  | 'EXPERT_GROUP'
  /** It decides on the course of a joint work. */
  | 'STEERING_COMMITTEE'
  /** It oversees those who lead the organisation. */
  | 'SUPERVISORY_BOARD';

/** What falls on a day of the calendar. */
export type CalendarKind =
  /** The last day of an agreement that both sides have signed. */
  | 'AGREEMENT_END'
  /** A campaign that the reader’s side leads or takes part in. */
  | 'CAMPAIGN'
  /** A campaign of the reader’s side begins in a country. */
  | 'GO_LIVE'
  /** Something is due in a campaign of the reader’s side. */
  | 'MILESTONE'
  /** Both sides look at a partnership again. */
  | 'REVIEW'
  /** A task of the reader is due. */
  | 'TASK'
  /** The last day of somebody’s term on a board. */
  | 'TERM_END';

/** What a calendar file asks a calendar program to do. */
export type CalendarMethod =
  /** Takes the session out of the calendar. */
  | 'CANCEL'
  /** Puts the session into the calendar, or changes it there. */
  | 'REQUEST';

/** What a participant answered. */
export type CampaignAnswer =
  /** It may go out in our name as it is planned. */
  | 'APPROVED'
  /** Not in our name as it is planned. */
  | 'DECLINED';

/** Where the public meets a campaign. */
export type CampaignChannel =
  /** An automated conversation on a platform or website. */
  | 'CHATBOT'
  /** A mail to subscribers. */
  | 'EMAIL_NEWSLETTER'
  /** A stand, a talk, a day of action. */
  | 'EVENT'
  /** Posters and screens in public places. */
  | 'OUT_OF_HOME'
  /** A harmless file in sharing networks that leads to help. */
  | 'P2P_DECOY'
  /** A page or banner on a website of who takes part. */
  | 'PARTNER_SITE'
  /** A notice where a search term asks for it. */
  | 'PLATFORM_WARNING'
  /** Spoken series to listen to. */
  | 'PODCAST'
  /** Articles and interviews. */
  | 'PRESS'
  /** Leaflets, cards, booklets. */
  | 'PRINT'
  /** Lessons and material in schools. */
  | 'SCHOOL'
  /** Paid results beside what people search for. */
  | 'SEARCH_ADS'
  /** Posts of those who take part. */
  | 'SOCIAL_ORGANIC'
  /** Paid posts on social media. */
  | 'SOCIAL_PAID'
  /** Spots and programmes. */
  | 'TV_RADIO'
  /** A talk on the web. */
  | 'WEBINAR';

/** Values of one field: any of them; between fields: all of them. */
export type CampaignFilter = {
  audience?: Array<Audience> | null | undefined;
  /** True: the viewer’s hotline has not answered to the plan as it is now. */
  awaitsUs?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: Array<string> | null | undefined;
  /** It goes live somewhere from today until this day. */
  goesLiveBy?: string | null | undefined;
  /** This initiative takes part. */
  initiativeId?: string | null | undefined;
  /** ISO 639-1. */
  language?: Array<string> | null | undefined;
  /** True: the viewer’s side leads it or takes part; false: all others. */
  mine?: boolean | null | undefined;
  /** The viewer may ask this initiative to take part: their side leads, nothing is over, it is not there yet. */
  openTo?: string | null | undefined;
  phase?: Array<CampaignPhase> | null | undefined;
  theme?: Array<CampaignTheme> | null | undefined;
};

/** What is measured. */
export type CampaignMetric =
  /** How often somebody went on to a service. */
  | 'CLICKS'
  /** How often somebody reacted: asked, liked, watched to the end. */
  | 'ENGAGEMENTS'
  /** Reports that a hotline received in the window. */
  | 'HOTLINE_REPORTS'
  /** How often it was shown. */
  | 'IMPRESSIONS'
  /** Calls and chats that the service puts down to it; a number, never a person. */
  | 'SERVICE_CONTACTS'
  /** People who did not search again, out of those who were warned. */
  | 'STOPPED_AFTER_WARNING'
  /** Searches that the campaign wants fewer of, out of all searches. */
  | 'TARGETED_SEARCHES';

/** Orders of the list of campaigns. */
export type CampaignOrder =
  | 'PHASE'
  | 'STARTS'
  | 'TITLE'
  | 'UPDATED';

export type CampaignPartInput = {
  id: string;
};

/** Where a campaign stands. */
export type CampaignPhase =
  /** Everybody who takes part has approved what is planned. */
  | 'APPROVED'
  /** It was given up, for a noted reason. */
  | 'CANCELLED'
  /** It has run; its figures are being collected. */
  | 'CLOSED'
  /** Its figures are in and have been looked at. */
  | 'EVALUATED'
  /** Somebody has written it down; nobody was asked yet. */
  | 'IDEA'
  /** The public can see it. */
  | 'LIVE'
  /** Those who take part are known and asked to approve. */
  | 'PLANNED';

/** What somebody does in a campaign. */
export type CampaignRole =
  /** Shows it to the public. */
  | 'DISTRIBUTOR'
  /** Gives money or work for it. */
  | 'FUNDER'
  /** Answers for the whole. */
  | 'LEAD'
  /** Plans and carries it with others. */
  | 'PARTNER'
  /** Brings it into another language. */
  | 'TRANSLATOR';

/** What a campaign wants to bring about. */
export type CampaignTheme =
  /** Relatives, friends and colleagues learn how to react. */
  | 'BYSTANDERS'
  /** People who look for abuse material are warned and stopped. */
  | 'DETERRENCE'
  /** Adults around children learn to see and to act. */
  | 'PARENTS'
  /** People in care, school or justice learn what they can do. */
  | 'PROFESSIONALS'
  /** The public learns where and how to report. */
  | 'REPORTING'
  /** People who worry about their thoughts or acts learn that there is help. */
  | 'SEEKING_HELP'
  /** Young people learn about sharing images, pressure and extortion. */
  | 'SELF_GENERATED'
  /** The public learns why prevention works and needs support. */
  | 'STIGMA'
  /** Young people learn about limits, rights and help. */
  | 'YOUNG_PEOPLE';

export type CancelFocusGroupInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** Why it will not take place. */
  reason: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type CancelTasksInput = {
  ids: Array<string>;
};

/** Whether somebody works with the other side already. */
export type CandidateExperience =
  /** They work with the other side already. */
  | 'COLLABORATES'
  /** They do not work with the other side yet. */
  | 'NOT_YET';

/** For which side somebody speaks. */
export type CandidateSide =
  /** Somebody of a hotline. */
  | 'HOTLINE'
  /** Somebody else, such as a funder or a researcher. */
  | 'OTHER'
  /** Somebody of a prevention initiative. */
  | 'PREVENTION';

/** How somebody came into the pool. */
export type CandidateSource =
  /** They are the contact of an initiative. */
  | 'EXPERT'
  /** The secretariat named them. */
  | 'HAND'
  /** They work on a partnership. */
  | 'PARTNERSHIP'
  /** Somebody who was invited named them in their own place. */
  | 'SUGGESTION'
  /** They said in a survey that they are interested. */
  | 'SURVEY';

export type CapInput = {
  attribute: SelectionAttribute;
  max: number;
};

/** How firmly the source supports a fact. */
export type Certainty =
  /** A reader concluded it from what the source says; the reason is noted. */
  | 'INFERRED'
  /** The source itself offers it as one possibility or with a doubt. */
  | 'POSSIBLE'
  /** The source says so in plain words. */
  | 'STATED';

export type ChangeCadenceInput = {
  /** Null: no regular meetings. */
  cadence?: MeetingCadence | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type ChangePasswordInput = {
  current: string;
  /** 12 to 200 characters. */
  next: string;
};

/** `id` is that of the poll. */
export type ChangePollZoneInput = {
  id: string;
  /** What stays: the clock times, or the moments. Once somebody has answered, only the moments can. */
  kept: KeptTime;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
  /** IANA time zone. */
  zone: string;
};

/** What is left out stays. */
export type ChangeViewInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  definition?: ViewDefinitionInput | null | undefined;
  id: string;
  name?: string | null | undefined;
  /** The author’s to decide. */
  shared?: boolean | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** One organisational way to reach the initiative. */
export type ChannelInput = {
  hours?: string | null | undefined;
  kind: ChannelKind;
  note?: string | null | undefined;
  public: boolean;
  /** In the shape of its kind. */
  value: string;
};

/** Organisational ways to reach an initiative. */
export type ChannelKind =
  /** An address for letters or visits. */
  | 'ADDRESS'
  /** The address of a live chat. */
  | 'CHAT'
  /** The address of a page with a form to write to the organisation. */
  | 'CONTACT_FORM'
  /** A shared mailbox of the organisation. */
  | 'EMAIL'
  /** A fax number. */
  | 'FAX'
  /** A telephone number, in international form where the country is certain. */
  | 'PHONE'
  /** An official account of the organisation. */
  | 'SOCIAL_MEDIA'
  /** A page that serves as the way in. */
  | 'WEB';

export type ChooseDefaultViewInput = {
  list: ListTable;
  /** Null: the table opens without a view. */
  viewId?: string | null | undefined;
};

export type ChooseMailInput = {
  /** At once only where the kind allows it. */
  choice: MailChoice;
  kind: NotificationKind;
};

export type ChooseMailLanguageInput = {
  language: MailLanguage;
};

/** `id` is that of the poll. */
export type CloseDatePollInput = {
  id: string;
  /** The option that becomes the date. */
  optionId: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** What a hotline says that it does together with an initiative. */
export type CollaborationNature =
  /** One side sits on a board of the other. */
  | 'BOARD_SEAT'
  /** They address the public together. */
  | 'CAMPAIGN'
  /** They hold events together. */
  | 'EVENT'
  /** They run a service together. */
  | 'JOINT_SERVICE'
  /** Both sides share what they know. */
  | 'KNOWLEDGE_EXCHANGE'
  /** They speak up together about policy and law. */
  | 'POLICY_ADVOCACY'
  /** Both sides point people or reports to each other. */
  | 'REFERRALS'
  /** They do research together. */
  | 'RESEARCH'
  /** They train people together or each other. */
  | 'TRAINING'
  /** They meet in working groups. */
  | 'WORKING_GROUP';

export type ConfirmFactInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  factId: string;
  initiativeId: string;
  /** True: the fact holds and is stated from now on; false: it is withdrawn. */
  keep: boolean;
  /** Takes the place of the fact’s note. */
  note?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All that the person agrees to; what is left out they do not agree to. */
export type ConsentByLinkInput = {
  consents: Array<ConsentPurpose>;
};

/** What a participant may agree to; each by itself, and none unless they say so. */
export type ConsentPurpose =
  /** Their name or role may stand beside a finding. */
  | 'ATTRIBUTION'
  /** Their words may be quoted without their name. */
  | 'QUOTATION'
  /** The session may be recorded for the minutes. The recording is never kept here. */
  | 'RECORDING';

/** All values are given anew. */
export type CorrectCandidateContactInput = {
  /** A work address. */
  email?: string | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
  /** IANA time zone. */
  zone?: string | null | undefined;
};

/** A logged count put right; what it was, and why, stays with it. */
export type CorrectReferralInput = {
  /** What it shall show, at least 1. */
  count: number;
  entryId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  reason: ReferralCorrectionReason;
  /** What the entry showed; CONFLICT with another one by now. */
  seen: number;
};

/** The days of a term as they should have been from the beginning. */
export type CorrectTermInput = {
  endsOn?: string | null | undefined;
  id: string;
  startsOn: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** What the columns of the coverage are. */
export type CoverageAxis =
  /** A column for each group that initiatives are for. */
  | 'AUDIENCE'
  /** A column for each language in which an initiative works. */
  | 'LANGUAGE'
  /** A column for each level of prevention. */
  | 'LEVEL'
  /** A column for each kind of service. */
  | 'SERVICE';

/** Which initiatives are counted. Values of one field: any of them; between fields: all of them. */
export type CoverageFilter = {
  audience?: Array<Audience> | null | undefined;
  /** ISO 639-1. */
  language?: Array<string> | null | undefined;
  level?: Array<PreventionLevel> | null | undefined;
  service?: Array<ServiceType> | null | undefined;
};

/** What is known of a place. */
export type CoverageState =
  /** At least two initiatives are known for certain to serve it; if one closes, people still find help. */
  | 'COVERED'
  /** It hangs on one initiative, or on some whose work there is a trial, unclear or only supposed. */
  | 'FRAGILE'
  /** The registry knows no initiative in operation. There may be one that nobody has told us of. */
  | 'NONE_KNOWN';

/** On which side of a cross-table somebody stands. */
export type CrossCategoryKind =
  /** Made this choice. */
  | 'CHOICE'
  /** Chose the option. */
  | 'CHOSEN'
  /** The route through the survey went past the question. */
  | 'NOT_ASKED'
  /** Answered the question without choosing the option. */
  | 'NOT_CHOSEN'
  /** Was asked and gave no answer. */
  | 'NO_ANSWER';

export type DecideProposalInput = {
  accept: boolean;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** Needed to decline: the reason, which the hotline reads. */
  note?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type DecideReviewInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Needed for every outcome but CONTINUE. */
  decisions?: string | null | undefined;
  /** Today or an earlier day. */
  heldOn: string;
  id: string;
  /** Needed for every outcome but END, which has none. */
  nextDueOn?: string | null | undefined;
  outcome: ReviewOutcome;
  /** The hotline’s scores; left out: they stay. */
  scores?: Array<ReviewScoreInput> | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** How a service reaches people. */
export type DeliveryMode =
  /** By an application installed on a device. */
  | 'APP'
  /** By radio, television or film. */
  | 'BROADCAST'
  /** By written exchange in real time. */
  | 'CHAT'
  /** By an automatic conversation. */
  | 'CHATBOT'
  /** By e-mail. */
  | 'EMAIL'
  /** Face to face in a group. */
  | 'GROUP_IN_PERSON'
  /** Face to face with one person or family. */
  | 'IN_PERSON'
  /** At school or in other places of learning. */
  | 'IN_SCHOOL'
  /** On the platform or search page where the risk arises. */
  | 'ON_PLATFORM'
  /** By telephone. */
  | 'PHONE'
  /** By printed material. */
  | 'PRINT_MEDIA'
  /** With housing or a stay at the service. */
  | 'RESIDENTIAL'
  /** By messages inside a protected site or app. */
  | 'SECURE_MESSAGE'
  /** By a conversation with picture and sound. */
  | 'VIDEO'
  /** By pages or modules that people use on their own. */
  | 'WEB_SELF_SERVICE';

export type DirectoryCampaignFilter = {
  /** A hotline that leads or takes part. */
  hotlineId?: string | null | undefined;
  /** An initiative that takes part. */
  initiativeId?: string | null | undefined;
  phase?: Array<CampaignPhase> | null | undefined;
};

export type DirectoryFilter = {
  hotlineId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  stage?: Array<PartnershipStage> | null | undefined;
};

export type DrawPanelInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  focusGroupId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Needed to draw the same pool and rules again: why. */
  redrawnBecause?: string | null | undefined;
};

/** Why somebody was drawn or not. */
export type DrawReason =
  /** Their turn came, and the panel could be completed with them. */
  | 'DRAWN'
  /** As many as the rule allows were on the panel. */
  | 'MAXIMUM_REACHED'
  /** With them, too few seats would have been left for the least number of a rule. */
  | 'MINIMUM_OUT_OF_REACH'
  /** The rules name them. */
  | 'MUST_INCLUDE'
  /** All seats were taken before their turn. */
  | 'PANEL_FULL'
  /** With them, several rules could no longer be fulfilled together. */
  | 'RULES_TOGETHER';

/** Result of looking into an initiative before an agreement. */
export type DueDiligenceOutcome =
  /** Nothing stands against working together. */
  | 'CLEARED'
  /** Working together is fine under noted conditions. */
  | 'CLEARED_WITH_CONDITIONS'
  /** The last look is too old to rely on. */
  | 'EXPIRED'
  /** A reason stands against working together. */
  | 'NOT_CLEARED';

/** What is left out stays; null clears. */
export type EditAgreementInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Address of the document in the hotline’s own system: https, a host name, no file is taken. */
  documentUrl?: string | null | undefined;
  id: string;
  kind: AgreementKind;
  note?: string | null | undefined;
  progress: AgreementProgress;
  validFrom?: string | null | undefined;
  validUntil?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared. */
export type EditBoardInput = {
  cadence: BoardCadence;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  kind: BoardKind;
  name: string;
  /** Whose board it is; left out: the hotline’s own. */
  organisationId?: string | null | undefined;
  /** Who keeps it: a coordinator or manager of the hotline; left out: nobody. */
  ownerId?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type EditCampaignInput = {
  /** What it wants to reach, in plain words. */
  aim?: string | null | undefined;
  audiences: Array<Audience>;
  channels: Array<CampaignChannel>;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  countries: Array<string>;
  endsOn?: string | null | undefined;
  id: string;
  /** ISO 639-1. */
  languages: Array<string>;
  /** Never RED. GREEN for a new campaign. */
  sharing?: SharingLabel | null | undefined;
  startsOn?: string | null | undefined;
  theme: CampaignTheme;
  title: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Metric and window stay: another one is another figure. */
export type EditCampaignMeasurementInput = {
  channel?: CampaignChannel | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** For shares only, above 0. */
  denominator?: number | null | undefined;
  from: string;
  id: string;
  /** 0 to 2,000,000,000. */
  numerator: number;
  /** The participant whose figure it is. */
  reporterId?: string | null | undefined;
  /** A measurement of the same metric and window that counts the same people. */
  sameAudienceAs?: string | null | undefined;
  /** Where the figure comes from and what it means there. */
  source: string;
  /** Today or earlier. */
  until: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew. */
export type EditCandidateInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** A work address. */
  email?: string | null | undefined;
  experience?: CandidateExperience | null | undefined;
  id: string;
  /** The initiative for which they speak. */
  initiativeId?: string | null | undefined;
  /** ISO 639-1. */
  languages: Array<string>;
  levels: Array<PreventionLevel>;
  /** Left out where only the role is kept. */
  name?: string | null | undefined;
  /** The hotline for which they speak. */
  ofHotlineId?: string | null | undefined;
  organisation?: string | null | undefined;
  role: string;
  side: CandidateSide;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
  /** IANA time zone. */
  zone?: string | null | undefined;
};

/** All values are given anew: what is left out is cleared or takes its default. */
export type EditEngagementInput = {
  /** For working groups only. */
  cadence?: MeetingCadence | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  endsOn?: string | null | undefined;
  id: string;
  kind: EngagementKind;
  /** A full address that begins with https://. */
  outputUrl?: string | null | undefined;
  /** Left out when nobody counted. */
  peopleReached?: number | null | undefined;
  /** Left out: AMBER, or the strictest label of its partnerships where that is stricter. */
  sharing?: SharingLabel | null | undefined;
  /** May lie ahead: then it is planned. */
  startsOn: string;
  summary?: string | null | undefined;
  title: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew. */
export type EditFindingInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Notes that it rests on. */
  evidence: Array<string>;
  id: string;
  /** Their name or role stands beside it; only with their consent to attribution. */
  named: boolean;
  /** Somebody’s own words; only with their consent to quotation. */
  quote?: string | null | undefined;
  /** The candidate who is quoted or named. */
  speakerId?: string | null | undefined;
  statement: string;
  /** How many of those who were there supported it. */
  support: number;
  theme: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew. */
export type EditFocusGroupInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  format: FocusGroupFormat;
  id: string;
  purpose: string;
  questions: Array<string>;
  title: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew. */
export type EditFocusGroupNoteInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  speakerId?: string | null | undefined;
  text: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew; the trail keeps what stood there before. */
export type EditGuidelineInput = {
  addressState: AddressState;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the source tells. */
  asOf: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  publisher: string;
  /** Where it is known from. */
  source: string;
  /** What it is for, in our own words. */
  summary: string;
  title: string;
  /** The publisher’s address, which begins with https://. */
  url: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared. */
export type EditHotlineInput = {
  appetite: Appetite;
  /** What doing more depends on. */
  appetiteCondition?: string | null | undefined;
  /** Day for which the new facts are true. */
  asOf: string;
  /** Name of the awareness centre beside it. */
  awarenessCentre?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Name of the helpline that works beside it. */
  helpline?: string | null | undefined;
  id: string;
  /** ISO 639-1 codes. */
  languages?: Array<string> | null | undefined;
  name: string;
  note?: string | null | undefined;
  /** Who runs it. */
  organisationId?: string | null | undefined;
  /** Where the new facts come from; the secretariat’s own knowledge when left out. */
  sourceTitle?: string | null | undefined;
  /** An address that begins with https://. */
  sourceUrl?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
  /** An address that begins with https://. */
  website?: string | null | undefined;
};

export type EditInitiativeInput = {
  /** Day for which the new facts are true. */
  asOf: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  content: InitiativeContentInput;
  /** Open questions about it; they stay as they are when left out. */
  doubts?: Array<string> | null | undefined;
  id: string;
  /** Where the new facts come from; the secretariat’s own knowledge when left out. */
  sourceTitle?: string | null | undefined;
  /** An address that begins with https://. */
  sourceUrl?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared or takes its default. */
export type EditInteractionInput = {
  /** Who took part, by role. */
  attendees?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  kind: InteractionKind;
  /** Today or an earlier day. */
  occurredOn: string;
  /** AMBER_STRICT when left out. */
  sharing?: SharingLabel | null | undefined;
  summary: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared. */
export type EditMeetingInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** What was decided, one sentence each. */
  decisions: Array<string>;
  /** People of the hotline beside those. */
  hotlineCount: number;
  id: string;
  /** Today or an earlier day. */
  metOn: string;
  /** People of partners beside those. */
  partnerCount: number;
  /** Contacts who took part. */
  personIds: Array<string>;
  summary?: string | null | undefined;
  /** People of the hotline who took part. */
  userIds: Array<string>;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared or takes its default. */
export type EditObstacleInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  note?: string | null | undefined;
  /** For what is not open any more; today when left out. */
  settledOn?: string | null | undefined;
  severity: ObstacleSeverity;
  /** AMBER when left out. */
  sharing?: SharingLabel | null | undefined;
  /** Today or an earlier day. */
  since: string;
  /** OPEN when left out. */
  status?: ObstacleStatus | null | undefined;
  type: ObstacleType;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared. */
export type EditOrganisationInput = {
  acronym?: string | null | undefined;
  /** Day for which the new facts are true. */
  asOf: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  id: string;
  name: string;
  note?: string | null | undefined;
  /** Names in other languages, earlier and later names. */
  otherNames?: Array<string> | null | undefined;
  /** Where the new facts come from; the secretariat’s own knowledge when left out. */
  sourceTitle?: string | null | undefined;
  /** An address that begins with https://. */
  sourceUrl?: string | null | undefined;
  type: OrganisationType;
  /** Hosts that a person has checked, such as example.org. */
  verifiedHosts?: Array<string> | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
  /** An address that begins with https://. */
  website?: string | null | undefined;
};

/** What is left out stays; null clears. */
export type EditPartnershipInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  intensity?: Intensity | null | undefined;
  nextReviewOn?: string | null | undefined;
  noAgreementReason?: string | null | undefined;
  /** A coordinator or manager of the hotline. */
  ownerId?: string | null | undefined;
  sharing: SharingLabel;
  since?: string | null | undefined;
  targetIntensity?: Intensity | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared. */
export type EditPersonInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** One work address. */
  email?: string | null | undefined;
  id: string;
  /** ISO 639-1 codes. */
  languages?: Array<string> | null | undefined;
  lastConfirmedOn?: string | null | undefined;
  /** Refused where only the role may be kept, as for peer communities. */
  name?: string | null | undefined;
  organisationId?: string | null | undefined;
  /** One work number, best with + and the country code. */
  phone?: string | null | undefined;
  preferredChannel?: string | null | undefined;
  roleTitle: string;
  /** How the hotline came to know the contact. */
  source: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew: what is left out is cleared. */
export type EditSeatInput = {
  /** Last day of the seat. Terms have to end by then. */
  closedOn?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** 1 to 20; left out: any number. */
  maxConsecutiveTerms?: number | null | undefined;
  /** The organisation that names who sits there. */
  nominatingOrganisationId?: string | null | undefined;
  role: SeatRole;
  /** First day of the seat. */
  since: string;
  /** Months that a term usually lasts, 1 to 240. */
  termMonths?: number | null | undefined;
  title?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
  voting: boolean;
};

/** All values are given anew: what is left out is cleared. */
export type EditStepInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Today or an earlier day; null opens the step again. */
  doneOn?: string | null | undefined;
  dueOn?: string | null | undefined;
  id: string;
  /** https, in the hotline’s own system or a public page. */
  link?: string | null | undefined;
  note?: string | null | undefined;
  /** A coordinator or manager of the hotline. */
  ownerId?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** What is left out stays; null clears. */
export type EditTaskInput = {
  /** A coordinator or manager of the hotline; null: nobody yet. */
  assigneeId?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Today or later; a day that it had before may stay. */
  dueOn?: string | null | undefined;
  id: string;
  /** The partnership that it is about. */
  partnershipId?: string | null | undefined;
  title: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew. Other steps make a new edition; started lists keep theirs. */
export type EditTemplateInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  purpose: string;
  steps: Array<PlaybookStepInput>;
  title: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Whether a hotline counts in the base. */
export type Eligibility =
  /** A member on the opening day; counts in the base. */
  | 'ELIGIBLE'
  /** Not a member on the opening day, for a noted reason; left out. */
  | 'INELIGIBLE'
  /** It is not known; counts in the base, so that the rate is never flattered. */
  | 'UNKNOWN';

/** Why a hotline counts as it does. */
export type EligibilityReason =
  /** The secretariat added it after the opening, and noted why. */
  | 'ADDED'
  /** The secretariat left it out before the opening, and noted why. */
  | 'EXCLUDED'
  /** It was no member on the opening day. */
  | 'NOT_MEMBER'
  /** The registry has no period of membership of it. */
  | 'NO_RECORD';

export type EndTermInput = {
  /** Its last day. */
  endsOn: string;
  id: string;
  reason: TermEndReason;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Things that a hotline and its partners do together. */
export type EngagementKind =
  /** They apply for or share money together. */
  | 'CO_FUNDING'
  /** They hold or attend an event together. */
  | 'EVENT'
  /** They run or build a service together. */
  | 'JOINT_SERVICE'
  /** They share what they know without a fixed form. */
  | 'KNOWLEDGE_EXCHANGE'
  /** They work together on laws, policy or public funding. */
  | 'POLICY_ADVOCACY'
  /** They study something together or share aggregate figures for a study. */
  | 'RESEARCH'
  /** One side trains the other, or both train third parties. */
  | 'TRAINING'
  /** They sit in a group with a task over some time. */
  | 'WORKING_GROUP';

/** Many cells at once: all of them, or, when one is refused, none. `field` names the cell: `cells.3.count`. */
export type EnterReferralsInput = {
  /** 1 to 500 cells, each once. */
  cells: Array<ReferralCellInput>;
};

export type EnterSurveyAnswersInput = {
  /** Of the items that the route leads to; what is left out is blank. */
  answers: Array<SurveyAnswerInput>;
  /** PHONE or PAPER. */
  channel: AnswerChannel;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  invitationId: string;
  /** From whom and how it came, by role: a call, a letter of that day. */
  sourceNote?: string | null | undefined;
};

export type EraseNameInput = {
  /** Other spellings to look for, such as a maiden name. */
  alsoCalled?: Array<string> | null | undefined;
  /** The name, typed a second time. */
  confirmation: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  email?: string | null | undefined;
  /** The full name. */
  name: string;
  phone?: string | null | undefined;
  /** What takes the place of the name in texts. */
  standIn: string;
  /** All texts of the preview: none is rewritten that nobody has looked at. */
  texts: Array<SeenTextInput>;
};

export type ErasePersonInput = {
  /** Other spellings to look for, such as a maiden name. */
  alsoCalled?: Array<string> | null | undefined;
  /** The name as it is shown, typed by hand. */
  confirmation: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** What takes the place of the name in texts, such as “a former contact (press office)”. */
  standIn: string;
  /** All texts of the preview: none is rewritten that nobody has looked at. */
  texts: Array<SeenTextInput>;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type EraseUserInput = {
  /** The name as it is shown, typed by hand. */
  confirmation: string;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type ExcludedHotlineInput = {
  hotlineId: string;
  reason: string;
};

/** One coded fact. */
export type FactInput = {
  certainty: Certainty;
  /** A code of the vocabulary of its kind. */
  code: string;
  kind: InitiativeFactKind;
  /** Needed for INFERRED: what it was concluded from. */
  note?: string | null | undefined;
};

export type FigureByLinkInput = {
  /** 0 or more; null: no figure, and an earlier one is taken back. */
  count?: number | null | undefined;
  /** False: the partner does not count this; there is no `count` then. */
  counted: boolean;
  direction: ReferralDirection;
};

export type FigureGapFilter = {
  direction?: Array<ReferralDirection> | null | undefined;
  /** True: those that the viewer looks into; false: all others. */
  mine?: boolean | null | undefined;
  partnershipId?: string | null | undefined;
  state?: Array<FigureGapState> | null | undefined;
  /** True: wide enough to be talked about, or being checked; false: all others. The limit is that of the health. */
  wide?: boolean | null | undefined;
};

/** Where a gap between both sides’ figures stands. */
export type FigureGapState =
  /** Somebody looks into it. */
  | 'ASKED'
  /** Nobody has been asked to look into it, or a figure has changed since. */
  | 'OPEN'
  /** It was checked, and both figures are still the same. */
  | 'SETTLED';

/** Where a focus group meets. */
export type FocusGroupFormat =
  /** Some come, and some join by a link. */
  | 'HYBRID'
  /** Everybody comes to one place. */
  | 'IN_PERSON'
  /** Everybody joins by a link. */
  | 'ONLINE';

/** How an invitation to a focus group stands. */
export type FocusGroupInvitationState =
  /** They said yes and have a seat. Nobody moves them. */
  | 'ACCEPTED'
  /** The secretariat took the invitation back. */
  | 'CANCELLED'
  /** They said no; the seat is free for a reserve. */
  | 'DECLINED'
  /** A seat is kept, and they were not asked yet. */
  | 'DRAFT'
  /** The deadline passed. A late yes is put on the waiting list. */
  | 'EXPIRED'
  /** They were asked, and the seat is kept until the deadline. */
  | 'SENT'
  /** The seat is kept until the day that they named. */
  | 'TENTATIVE'
  /** They said yes when their seat was no longer kept. A free seat goes to them in the order of the lottery. */
  | 'WAITING';

/** How far a focus group has come. */
export type FocusGroupStatus =
  /** It will not take place, for a noted reason. */
  | 'CANCELLED'
  /** Its purpose is being written and its pool gathered. */
  | 'DRAFT'
  /** The session took place. */
  | 'HELD'
  /** Invitations are out. */
  | 'INVITING'
  /** Its findings are written up. */
  | 'REPORTED'
  /** The day is set. */
  | 'SCHEDULED'
  /** A panel was drawn, and nobody is invited yet. */
  | 'SELECTING';

export type FreezeReportInput = {
  /** The draft that the edition is made from. */
  draftId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Why both sides still differ. */
export type GapExplanation =
  /** One side counts some of them earlier or later. */
  | 'ANOTHER_MONTH'
  /** The sides do not count the same thing. */
  | 'COUNTED_DIFFERENTLY'
  /** Not everybody says who sent them. */
  | 'NOT_ALL_SEEN'
  /** Both sides looked and found no reason. */
  | 'NOT_KNOWN';

export type GiveFiguresByLinkInput = {
  /** Each direction once. */
  figures: Array<FigureByLinkInput>;
};

/** `id` is that of the session. */
export type GiveUpSessionInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type HandOutCalendarFileInput = {
  candidateId: string;
  /** Language of the file: en or de. */
  language: string;
};

export type HandOverInput = {
  /** Today: carried out at once. Later, up to twelve months: on that day. */
  fromOn: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Whose work it is. */
  leaverId: string;
  lines: Array<HandoverLineInput>;
};

/** What somebody can hand over. */
export type HandoverKind =
  /** Boards that the person keeps; alerts on terms follow. */
  | 'BOARD'
  /** Open steps of checklists that the person takes care of. */
  | 'CHECKLIST_STEP'
  /** What the person keeps to log later; only the successor reads it then. */
  | 'LOG_DRAFT'
  /** Open partnerships that the person owns; alerts follow the owner. */
  | 'PARTNERSHIP'
  /** Seats that the person holds, or will hold. */
  | 'SEAT'
  /** Tasks that are assigned to the person and still open. */
  | 'TASK';

export type HandoverLineInput = {
  kind: HandoverKind;
  /** Left out: everything of the kind that nobody else gets. */
  recordIds?: Array<string> | null | undefined;
  /** A coordinator or manager of the hotline. */
  successorId: string;
};

/** What became of a handover. */
export type HandoverStatus =
  /** It was called off before its day. */
  | 'CANCELLED'
  /** It was carried out. */
  | 'DONE'
  /** It is carried out on its day, with what the person has then. */
  | 'PLANNED'
  /** It was carried out, and everything was given back. */
  | 'UNDONE';

/** How a partnership is doing, as far as it is known; worst first. */
export type HealthLevel =
  /** Something has been wrong for long, or stands in the way. */
  | 'AT_RISK'
  /** Both sides have not been in contact for more than a year. */
  | 'DORMANT'
  /** Both sides are in contact, and nothing known speaks against it. */
  | 'HEALTHY'
  /** Something is due or should be looked at. */
  | 'NEEDS_ATTENTION'
  /** Too little is known to say; that is no bad sign. */
  | 'NOT_ASSESSED';

/** What makes a partnership need attention, or worse. */
export type HealthReasonCode =
  /** The last day of the agreement has passed. */
  | 'AGREEMENT_ENDED'
  /** The agreement ends within 60 days. */
  | 'AGREEMENT_ENDING'
  /** Nobody has vouched for the facts of the initiative for more than 180 days. */
  | 'FACTS_STALE'
  /** The referral figures of both sides for the last full quarter differ by more than a quarter. */
  | 'FIGURES_DIFFER'
  /** The last call, meeting, e-mail, visit or joint activity is further back than this partnership’s rhythm. */
  | 'NO_RECENT_CONTACT'
  /** An obstacle of medium or high severity is open. */
  | 'OBSTACLE_OPEN'
  /** The day of the next review has passed. */
  | 'REVIEW_OVERDUE'
  /** Tasks of this partnership should have been done. */
  | 'TASKS_OVERDUE';

/** Why a count is not shown. */
export type HiddenCount =
  /** A number from 1 to 4. */
  | 'SMALL'
  /** A number of at least 1 that would give a smaller one away. */
  | 'WITHHELD';

/** An initiative as a whole: what is left out is removed. */
export type InitiativeContentInput = {
  aliases?: Array<string> | null | undefined;
  channels: Array<ChannelInput>;
  description?: string | null | undefined;
  facts: Array<FactInput>;
  levelListState: LevelListState;
  localName?: string | null | undefined;
  name: string;
  organisationId?: string | null | undefined;
  scope: Scope;
  status: OperationalStatus;
  /** An address that begins with https://. */
  website?: string | null | undefined;
};

/** The lists of coded facts. */
export type InitiativeFactKind =
  /** A condition under which people get in, or a promise made to them. */
  | 'ACCESS'
  /** A group of people for whom it is meant. */
  | 'AUDIENCE'
  /** A country that the initiative serves. */
  | 'COUNTRY'
  /** A group of people whom it does not take. */
  | 'EXCLUSION'
  /** A language in which people are served. */
  | 'LANGUAGE'
  /** A level of prevention on which it works. */
  | 'LEVEL'
  /** The way in which the service reaches people. */
  | 'MODE'
  /** A kind of service that it offers. */
  | 'SERVICE';

/** Values of one field: any of them; between fields: all of them. */
export type InitiativeFilter = {
  access?: Array<AccessCondition> | null | undefined;
  audience?: Array<Audience> | null | undefined;
  /** Countries that it serves, ISO 3166-1 alpha-2. */
  country?: Array<string> | null | undefined;
  /** True: it carries an open question or a fact that is only possible. */
  doubted?: boolean | null | undefined;
  /** ISO 639-1. */
  language?: Array<string> | null | undefined;
  level?: Array<PreventionLevel> | null | undefined;
  /** True: the viewer’s hotline has an open partnership with it. */
  mine?: boolean | null | undefined;
  mode?: Array<DeliveryMode> | null | undefined;
  service?: Array<ServiceType> | null | undefined;
  /** True: nobody has vouched for it in the last 180 days. */
  stale?: boolean | null | undefined;
  status?: Array<OperationalStatus> | null | undefined;
};

export type InitiativeOrder =
  | 'NAME'
  /** Closest to the search first; by name without a search. */
  | 'RELEVANCE'
  /** Newest change first. */
  | 'UPDATED';

/** Values of one field: any of them; between fields: all of them. */
export type InitiativeProposalFilter = {
  initiativeId?: string | null | undefined;
  status?: Array<ProposalStatus> | null | undefined;
};

/** How one initiative stands to another. */
export type InitiativeRelationKind =
  /** The first is a national or regional branch of the second. */
  | 'CHAPTER_OF'
  /** The first is a site, branch or component of the second. */
  | 'PART_OF'
  /** Both have a common origin or operator, or point to each other. */
  | 'RELATED'
  /** The first carries on what the second began. */
  | 'SUCCESSOR_OF'
  /** The first applies a method or brand that the second developed. */
  | 'USES_MODEL_OF';

/** How closely two sides work together, from loose to close. */
export type Intensity =
  /** They also help each other to become better at the work. */
  | 'COLLABORATING'
  /** They also share resources. */
  | 'COOPERATING'
  /** They also fit their activities to each other. */
  | 'COORDINATING'
  /** They exchange information. */
  | 'NETWORKING';

/** A contact between the two sides. */
export type InteractionKind =
  /** A conversation by phone or video between a few people. */
  | 'CALL'
  /** An exchange of e-mails worth remembering. */
  | 'EMAIL'
  /** An arranged meeting, online or in a room. */
  | 'MEETING'
  /** Something worth remembering that was no contact. */
  | 'NOTE'
  /** One side went to see the other. */
  | 'VISIT';

/** What somebody can answer to an invitation. */
export type InvitationReply =
  /** The seat is theirs. */
  | 'ACCEPTED'
  /** The seat goes to a reserve. */
  | 'DECLINED'
  /** The seat is kept until a day. */
  | 'TENTATIVE';

export type InvitationStepInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type IssueCampaignLinkInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** An initiative that takes part. */
  participantId: string;
  /** Whom it is for, by role or organisation. */
  recipient: string;
};

export type IssueFigureLinkInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** This month or an earlier one; each month has a link of its own. */
  month: string;
  partnershipId: string;
  /** Whom it is for, by role or organisation. */
  recipient: string;
};

export type IssueInvitationLinkInput = {
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  invitationId: string;
};

export type IssueReviewLinkInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Whom it is for, by role or organisation. */
  recipient: string;
  reviewId: string;
};

export type IssueSurveyLinkInput = {
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  invitationId: string;
};

/** How an item stands to an earlier one. */
export type ItemRelation =
  /** The question was changed too much; figures stand alone. */
  | 'NOT_COMPARABLE'
  /** Options of one stand for options of the other, as noted. */
  | 'RECODED'
  /** Same question and same options; figures can be compared. */
  | 'SAME';

export type KeepLogDraftInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** As `LogDraft.content`. Every text in it passes the safe-text guard. */
  content: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  kind: LogKind;
  partnershipId: string;
  /** The version you saw; left out for a draft that is new. */
  version?: number | null | undefined;
};

/** One answer; without choices, text and names it is taken back. */
export type KeepSurveyAnswerByLinkInput = {
  /** Codes of the options chosen. */
  choices?: Array<string> | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Names of initiatives. */
  initiatives?: Array<string> | null | undefined;
  /** Code of the item: `Q1`, or `Q3.NETWORK` for a row of a matrix. */
  item: string;
  /** Code of the question that is shown. */
  reached?: string | null | undefined;
  /** The revision you saw. A newer one answers CONFLICT with the answers there are. */
  revision: number;
  /** The answer to a text, or the words beside an option. */
  text?: string | null | undefined;
};

/** What stays the same when the organiser’s time zone changes. */
export type KeptTime =
  /** The clock of the new zone shows what that of the old one showed. */
  | 'CLOCK'
  /** Everybody’s hour stays as it was. */
  | 'MOMENT';

/** What the list of levels tells as a whole. */
export type LevelListState =
  /** At least one level is recorded, each with its own certainty. */
  | 'KNOWN'
  /** The source is silent about the level. */
  | 'NOT_STATED'
  /** The source says that it does not know the level. */
  | 'UNKNOWN';

export type LinkPersonInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  note?: string | null | undefined;
  partnershipId: string;
  personId: string;
  /** What the person does in this partnership. */
  role?: string | null | undefined;
};

/** How a printed list and the registry agree. */
export type ListFinding =
  /** The printed list names the country, and the registry knows such a service there. */
  | 'BOTH'
  /** The registry knows such a service there, and the printed list does not name the country. */
  | 'ONLY_KNOWN'
  /** The printed list names the country, and the registry knows no such service there on that day. */
  | 'ONLY_PRINTED';

/** Tables whose choice of rows and columns can be saved. */
export type ListTable =
  /** The table of campaigns. */
  | 'CAMPAIGNS'
  /** The table of initiatives. */
  | 'INITIATIVES'
  /** The table and the board of partnerships. */
  | 'PARTNERSHIPS';

export type LogEngagementInput = {
  /** For working groups only. */
  cadence?: MeetingCadence | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  endsOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  kind: EngagementKind;
  /** A full address that begins with https://. */
  outputUrl?: string | null | undefined;
  /** One partnership or more, each once. */
  partnershipIds: Array<string>;
  /** Left out when nobody counted. */
  peopleReached?: number | null | undefined;
  /** Left out: AMBER, or the strictest label of its partnerships where that is stricter. */
  sharing?: SharingLabel | null | undefined;
  /** May lie ahead: then it is planned. */
  startsOn: string;
  summary?: string | null | undefined;
  title: string;
};

export type LogInteractionInput = {
  /** Who took part, by role. */
  attendees?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  kind: InteractionKind;
  /** Becomes a task. */
  nextStep?: NextStepInput | null | undefined;
  /** Today or an earlier day. */
  occurredOn: string;
  partnershipId: string;
  /** AMBER_STRICT when left out. */
  sharing?: SharingLabel | null | undefined;
  summary: string;
};

/** What can be logged with a partner. */
export type LogKind =
  /** The partner joins a campaign, or both begin one. */
  | 'CAMPAIGN'
  /** Something that both sides did together. */
  | 'ENGAGEMENT'
  /** A working group met and decided. */
  | 'GROUP_MEETING'
  /** A contact between the two sides, or a note. */
  | 'INTERACTION'
  /** Something came up that stands in the way. */
  | 'OBSTACLE'
  /** A number of referrals in a month. */
  | 'REFERRAL'
  /** Something to do with or for the partner. */
  | 'TASK';

export type LogReferralInput = {
  /** For help-seekers only. */
  audience?: Audience | null | undefined;
  channel: ReferralChannel;
  /** At least 1. */
  count: number;
  direction: ReferralDirection;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** ISO 639-1 code. */
  language?: string | null | undefined;
  mode: ReferralMode;
  /** This month or an earlier one. */
  month: string;
  partnershipId: string;
  subject: ReferralSubject;
};

/** Whose calendar files go by mail. */
export type MailCalendarFilesInput = {
  focusGroupId: string;
};

/** How a kind of notification is mailed. */
export type MailChoice =
  /** It gets a mail of its own. */
  | 'AT_ONCE'
  /** It waits for the one mail of the morning, unless you have read it by then. */
  | 'DIGEST'
  /** It appears in the inbox only. */
  | 'OFF';

export type MailFilter = {
  state?: Array<MailState> | null | undefined;
};

export type MailInvitationsInput = {
  focusGroupId: string;
};

/** Language in which mails are written. */
export type MailLanguage =
  /** Mails are written in German. */
  | 'DE'
  /** Mails are written in English. */
  | 'EN';

/** How far an outgoing mail has come. */
export type MailState =
  /** When it was to leave, what it asked for had been done or was over. */
  | 'CANCELLED'
  /** The mail server refused it, or could not be reached for two days. */
  | 'FAILED'
  /** No mail server was set, so it went nowhere and can be read here. */
  | 'KEPT'
  /** It will be handed to the mail server, at once or after a pause. */
  | 'QUEUED'
  /** It is being handed to the mail server right now. */
  | 'SENDING'
  /** The mail server has accepted it. */
  | 'SENT'
  /** The mail server may or may not have accepted it. It is not sent again until somebody decides. */
  | 'UNSURE';

export type MarkNotificationsInput = {
  /** The viewer’s own; others are passed over. */
  ids: Array<string>;
  /** False marks them as new again. */
  read: boolean;
};

/** Why an initiative may be the one named. */
export type MatchReason =
  /** The names differ in a few letters. */
  | 'ALIKE'
  /** The hotline picked it from the registry. */
  | 'CHOSEN'
  /** It serves the country of the hotline. */
  | 'COUNTRY'
  /** The organisation behind it is called so. */
  | 'ORGANISATION'
  /** As far as known it does not serve the hotline’s country. */
  | 'OTHER_COUNTRY'
  /** One of its other names is the same. */
  | 'SAME_ALIAS'
  /** The answer names the address of its website. */
  | 'SAME_HOST'
  /** It is called so, in any spelling. */
  | 'SAME_NAME'
  /** All words of the shorter name stand in the longer one. */
  | 'SHARED_WORDS';

export type MatchSurveyProposalInput = {
  id: string;
  /** The one that is meant; left out: none that the registry has. */
  initiativeId?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** The span of time that a measurement covers, seen from the campaign. */
export type MeasurementWindow =
  /** After the campaign, as long as the campaign. */
  | 'AFTER'
  /** Before the campaign, as long as the campaign. */
  | 'BASELINE'
  /** While it is live. */
  | 'CAMPAIGN';

export type MeetingActionInput = {
  /** A coordinator or manager of the hotline; left out: yourself; null: nobody yet. */
  assigneeId?: string | null | undefined;
  /** Today or later. */
  dueOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  title: string;
};

/** How often a working group meets. */
export type MeetingCadence =
  /** Fourteen days after the last meeting. */
  | 'FORTNIGHTLY'
  /** Six months after the last meeting. */
  | 'HALF_YEARLY'
  /** A month after the last meeting. */
  | 'MONTHLY'
  /** Three months after the last meeting. */
  | 'QUARTERLY'
  /** Seven days after the last meeting. */
  | 'WEEKLY';

/** Standing of a hotline in the network. */
export type MembershipKind =
  /** A hotline whose membership ended. */
  | 'FORMER'
  /** A member with all rights in the network. */
  | 'FULL'
  /** A member at the date given; the source does not say of which kind. */
  | 'MEMBER'
  /** A member whose admission is not yet complete. */
  | 'PROVISIONAL';

export type MoveCampaignPhaseInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** The day from which it counts: today or earlier. */
  effectiveOn: string;
  id: string;
  /** Needed on every way back and out. */
  reason?: string | null | undefined;
  to: CampaignPhase;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Moves an action of the secretariat on, or drops one that a hotline has not taken on. */
export type MoveFocusGroupActionInput = {
  id: string;
  state: ActionState;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type MoveStageInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Today or an earlier day, not before the last change. */
  effectiveOn: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  partnershipId: string;
  /** Needed for PAUSED, DECLINED, ENDED and for reopening. */
  reason?: string | null | undefined;
  to: PartnershipStage;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type MoveSurveyClosingInput = {
  /** Earlier to close, later to extend; a closed round opens again. */
  closesAt: string;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Which ties are shown. Values of one field: any of them; between fields: all of them. */
export type NetworkPictureFilter = {
  /** ISO 3166-1 alpha-2: of the hotline, or served by the initiative. */
  country?: Array<string> | null | undefined;
  hotlineId?: Array<string> | null | undefined;
  kind?: Array<NetworkTieKind> | null | undefined;
  level?: Array<PreventionLevel> | null | undefined;
  /** UN M49 regions: of the hotline, or of a country that is served. */
  region?: Array<string> | null | undefined;
  /** All ties of those whose partnership stands there. */
  stage?: Array<PartnershipStage> | null | undefined;
};

/** What binds a hotline and an initiative. */
export type NetworkTieKind =
  /** A seat today between the hotline and the organisation that runs the initiative. */
  | 'BOARD_SEAT'
  /** Both take part in a campaign to which everybody has agreed. */
  | 'CAMPAIGN'
  /** Both had a training, an exchange, an event or other joint work. */
  | 'ENGAGEMENT'
  /** An open partnership, in the stage that is named. */
  | 'PARTNERSHIP'
  /** Both work in a group that meets. */
  | 'WORKING_GROUP';

export type NewCandidateInput = {
  /** ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** A work address. */
  email?: string | null | undefined;
  experience?: CandidateExperience | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** The initiative for which they speak. */
  initiativeId?: string | null | undefined;
  /** ISO 639-1. */
  languages: Array<string>;
  levels: Array<PreventionLevel>;
  /** Left out where only the role is kept. */
  name?: string | null | undefined;
  /** The hotline for which they speak. */
  ofHotlineId?: string | null | undefined;
  organisation?: string | null | undefined;
  role: string;
  side: CandidateSide;
  source: CandidateSource;
  /** The hotline whose answer or partnership they come from. */
  sourceHotlineId?: string | null | undefined;
  /** The answer or the partnership. */
  sourceRecordId?: string | null | undefined;
  /** IANA time zone. */
  zone?: string | null | undefined;
};

export type NextStepInput = {
  /** A coordinator or manager of the hotline; left out: yourself; null: nobody yet. */
  assigneeId?: string | null | undefined;
  /** Not before the interaction. */
  dueOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  title: string;
};

export type NoteAttendanceInput = {
  /** Null takes it back. */
  attendance?: Attendance | null | undefined;
  candidateId: string;
};

/** All that somebody agrees to; what is left out they do not agree to. */
export type NoteConsentsInput = {
  candidateId: string;
  consents: Array<ConsentPurpose>;
};

/** Answers that somebody gave by other ways. What is left out stays as it was. */
export type NotePollAnswersInput = {
  answers: Array<PollAnswerInput>;
  candidateId: string;
};

export type NoteReplyInput = {
  /** Why they decline, if they say so. */
  because?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  reply: InvitationReply;
  /** For those who are not sure: the day until which the seat is kept. */
  until?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type NotificationFilter = {
  kind?: Array<NotificationKind> | null | undefined;
  /** True: only what is new; false: only what was read. */
  unread?: boolean | null | undefined;
};

/** What a notification tells. */
export type NotificationKind =
  /** A hotline takes on what a focus group asks of it, or says no. */
  | 'ACTION_ANSWERED'
  /** The secretariat asks your hotline to do something that a focus group came to. */
  | 'ACTION_ASKED'
  /** An agreement ends within 90, 60 or 30 days. */
  | 'AGREEMENT_ENDING'
  /** A step waits for the approval of a manager. */
  | 'APPROVAL_ASKED'
  /** A manager decided on what you asked for. */
  | 'APPROVAL_DECIDED'
  /** Somebody answered to the plan of your campaign. */
  | 'CAMPAIGN_ANSWERED'
  /** Your hotline takes part in a campaign and has not answered to its plan. */
  | 'CAMPAIGN_ASKED'
  /** A campaign in which you take part is in another phase. */
  | 'CAMPAIGN_PHASE'
  /** A check of referral figures that you asked for came to its end. */
  | 'CHECK_ENDED'
  /** The look into an initiative will soon be older than 24 months. */
  | 'DUE_DILIGENCE_EXPIRING'
  /** Work is passed on, or will be, from you or to you. */
  | 'HANDOVER'
  /** Somebody made you the owner of a partnership. */
  | 'PARTNERSHIP_ASSIGNED'
  /** The partner answered a review, or gave its figures of a month. */
  | 'PARTNER_ANSWERED'
  /** The secretariat decided on what you proposed for the registry. */
  | 'PROPOSAL_DECIDED'
  /** A hotline proposes a change of the registry. */
  | 'PROPOSAL_MADE'
  /** A partnership is to be reviewed within a week, or now. */
  | 'REVIEW_DUE'
  /** A seat of a focus group is offered to a reserve whom no mail reaches: somebody has to hand the link over. */
  | 'SEAT_OFFERED'
  /** Somebody gave you a step of a checklist. */
  | 'STEP_ASSIGNED'
  /** Somebody gave you a task. */
  | 'TASK_ASSIGNED'
  /** A term ends within 90, 30 or 7 days. */
  | 'TERM_ENDING';

/** How much it weighs. */
export type ObstacleSeverity =
  /** It may end the work. */
  | 'HIGH'
  /** A nuisance; the work goes on. */
  | 'LOW'
  /** It slows the work down; somebody should look at it. */
  | 'MEDIUM';

/** What became of an obstacle. */
export type ObstacleStatus =
  /** It is still there, and both sides live with it. */
  | 'ACCEPTED'
  /** It is still there, but something was done so that it weighs less. */
  | 'MITIGATED'
  /** It stands in the way. */
  | 'OPEN'
  /** It is gone. */
  | 'RESOLVED';

/** What stands in the way. */
export type ObstacleType =
  /** What one side promises its users, the other cannot keep. */
  | 'CONFIDENTIALITY_CONFLICT'
  /** How far and how the problem exists is not known well enough. */
  | 'DATA_LACKING'
  /** Whether the approach works is disputed. */
  | 'EVIDENCE_DOUBT'
  /** Those who decide on money have to be convinced first. */
  | 'FUNDING_ADVOCACY'
  /** Money comes from year to year only. */
  | 'FUNDING_SHORT_TERM'
  /** One side cannot or will not tell what the other needs. */
  | 'INFORMATION_SHARING'
  /** One side lacks people, time or means. */
  | 'INSTITUTION_CAPACITY'
  /** The two sides or their users share no language. */
  | 'LANGUAGE'
  /** The law does not provide for it, or stands against it. */
  | 'LEGISLATION_GAP'
  /** Statute or funder of one side forbids it. */
  | 'MANDATE_LIMIT'
  /** What is needed is not offered where users live. */
  | 'NO_SERVICE_IN_COUNTRY'
  /** The public does not know or does not accept prevention. */
  | 'PUBLIC_AWARENESS'
  /** Who does what is not settled. */
  | 'ROLES_UNCLEAR'
  /** How one side keeps children or users safe is in doubt. */
  | 'SAFEGUARDING_CONCERN'
  /** The people who carried the work have left. */
  | 'STAFF_TURNOVER'
  /** Being seen together could harm one side. */
  | 'STIGMA_REPUTATION';

/** For a seat that nobody could take with all rules kept. */
export type OfferSeatByHandInput = {
  /** Why they may come although a rule is broken by it. */
  because: string;
  /** Somebody of `seatChoices`. */
  candidateId: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  focusGroupId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
};

export type OfferSeatsNowInput = {
  focusGroupId: string;
};

export type OpenDatePollInput = {
  focusGroupId: string;
  /** How long the session takes. */
  minutes: number;
  options: Array<PollOptionInput>;
  /** IANA time zone in which the times are typed. */
  zone: string;
};

export type OpenSurveyRoundInput = {
  closesAt: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Hotlines of the list that are not asked and do not count, each with its reason. */
  excluded?: Array<ExcludedHotlineInput> | null | undefined;
  /** Hotlines of the list; left out: all of the registry. */
  hotlineIds?: Array<string> | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Who signs the mails, in one line; they then leave by plan. Left out: nothing is mailed. */
  mailsSignature?: string | null | undefined;
  opensAt: string;
  /** A published version. */
  surveyVersionId: string;
  title: string;
};

/** Whether it still works. */
export type OperationalStatus =
  /** Somebody confirmed within the review period that it works. */
  | 'ACTIVE'
  /** It has shut down for good. */
  | 'CLOSED'
  /** A source names it, and nobody has asked since whether it still works. */
  | 'LISTED_UNCONFIRMED'
  /** It goes on under another record, its successor. */
  | 'MERGED_RENAMED'
  /** It runs as a test or a study with an end in sight. */
  | 'PILOT_TRIAL'
  /** Its project or funding ended, whatever remains to be read. */
  | 'PROJECT_ENDED'
  /** It has stopped for now and is expected to return. */
  | 'SUSPENDED'
  /** The source itself is unsure whether or how it works. */
  | 'UNCLEAR'
  /** Two checks in a row found no answer at its public address. */
  | 'UNREACHABLE';

/** How one organisation stands to another. */
export type OrganisationRelationKind =
  /** The first keeps its own name and stands under the roof of the second. */
  | 'AFFILIATE_OF'
  /** The first is a national or regional branch of the second. */
  | 'CHAPTER_OF'
  /** The first is a member of the second. */
  | 'MEMBER_OF'
  /** Both run something together or work on it; the note says on what. */
  | 'PARTNER_OF'
  /** The first is a unit inside the second. */
  | 'PART_OF'
  /** The first operates the second and answers for it. */
  | 'RUNS';

/** What kind of body it is. */
export type OrganisationType =
  /** A business, such as a provider or a publisher. */
  | 'COMPANY'
  /** Partners of a project that the European Union funds. */
  | 'EU_PROJECT_CONSORTIUM'
  /** A hospital or clinic outside a university. */
  | 'HOSPITAL'
  /** A body whose main work is to run a reporting hotline. */
  | 'HOTLINE_OPERATOR'
  /** A body founded by states. */
  | 'IGO'
  /** A body whose members are companies. */
  | 'INDUSTRY_ASSOCIATION'
  /** A police force or a centre led by one. */
  | 'LAW_ENFORCEMENT'
  /** A non-profit body, foundation or association. */
  | 'NGO_CHARITY'
  /** A body of a kind that is not listed, or not known. */
  | 'OTHER'
  /** A community that peers run; its contacts are stored as roles and never by name. */
  | 'PEER_COMMUNITY'
  /** A practice of one or a few practitioners. */
  | 'PRIVATE_PRACTICE'
  /** A body whose members are professionals of a field. */
  | 'PROFESSIONAL_ASSOCIATION'
  /** A ministry, agency or other public body. */
  | 'PUBLIC_AUTHORITY'
  /** A group or network of researchers. */
  | 'RESEARCH_GROUP'
  /** A clinic or department of a university. */
  | 'UNIVERSITY_CLINIC';

export type OverrideHealthInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** The last day on which it counts: today or later, at most 365 days ahead. */
  endsOn: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Any but NOT_ASSESSED. */
  level: HealthLevel;
  partnershipId: string;
  reason: string;
};

export type OwnerToRestoreInput = {
  ownerId?: string | null | undefined;
  partnershipId: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Values of one field: any of them; between fields: all of them. */
export type PartnershipFilter = {
  /** True: a manager was asked to approve the agreement; false: all others. */
  awaitingApproval?: boolean | null | undefined;
  /** Countries that the initiative serves, ISO 3166-1 alpha-2. */
  country?: Array<string> | null | undefined;
  /** The level that counts, as `health.level`. */
  health?: Array<HealthLevel> | null | undefined;
  hotlineId?: string | null | undefined;
  initiativeId?: string | null | undefined;
  intensity?: Array<Intensity> | null | undefined;
  /** True: those that the viewer owns; false: all others. */
  mine?: boolean | null | undefined;
  /** The list as of the end of this day, by the history as it is known today: only what had begun, and the stage of that day wherever the list goes by stages. All else is as it is today. */
  on?: string | null | undefined;
  /** True: neither declined nor ended; false: only those. */
  open?: boolean | null | undefined;
  ownerId?: string | null | undefined;
  /** No collaboration on this day or after. */
  quietSince?: string | null | undefined;
  /** The next review falls on this day or before. */
  reviewDueBy?: string | null | undefined;
  stage?: Array<PartnershipStage> | null | undefined;
};

/** What a list of partnerships can be grouped by. */
export type PartnershipGrouping =
  /** By the countries that the initiative serves; one row may stand in several. */
  | 'COUNTRY'
  /** By how the partnership is doing, worst first. */
  | 'HEALTH'
  /** By how closely both sides work together now. */
  | 'INTENSITY'
  /** By the person of the hotline who keeps the partnership. */
  | 'OWNER'
  /** By where the partnership stands. */
  | 'STAGE';

/** Ways to sort partnerships. */
export type PartnershipOrder =
  /** Worst health first; within a level those that press most. */
  | 'HEALTH'
  /** Latest collaboration first; those without one last. */
  | 'LAST_COLLABORATION'
  /** By the name of the initiative. */
  | 'NAME'
  /** Earliest review first; those without one last. */
  | 'NEXT_REVIEW'
  /** In the order of the stages. */
  | 'STAGE'
  /** Changed last first. */
  | 'UPDATED';

/** Where a partnership stands. */
export type PartnershipStage =
  /** Both sides work together. */
  | 'ACTIVE'
  /** Both sides have agreed, in writing or with a noted reason why not. */
  | 'AGREED'
  /** The hotline has made a first approach. */
  | 'CONTACTED'
  /** One side said no before anything was agreed. */
  | 'DECLINED'
  /** The agreed or active work is over. */
  | 'ENDED'
  /** Both sides talk about what they could do together. */
  | 'EXPLORING'
  /** The work rests for now, for a noted reason. */
  | 'PAUSED'
  /** The hotline knows of the initiative and has had no contact. */
  | 'PROSPECT';

export type PersonFilter = {
  /** True: contacts that nobody has confirmed within 180 days, or ever. */
  stale?: boolean | null | undefined;
};

/** Whether a personal link still opens its page. */
export type PersonalLinkState =
  /** Its time is over. */
  | 'EXPIRED'
  /** Whoever holds the link can answer. */
  | 'OPEN'
  /** Somebody of the hotline ended it, or issued a new one. */
  | 'REVOKED';

export type PlaceCandidateInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Why they cannot be drawn; left out for those who can. */
  excludedBecause?: string | null | undefined;
  id: string;
  /** On the panel in any case. */
  mustInclude: boolean;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type PlanFocusGroupInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  format: FocusGroupFormat;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** What is to be found out, and for whom. */
  purpose: string;
  /** The guiding questions, in their order. */
  questions: Array<string>;
  title: string;
};

export type PlanReviewInput = {
  /** Becomes the partnership’s `nextReviewOn`; left out: that one stays. */
  dueOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  partnershipId: string;
};

export type PlaybookStepInput = {
  hint?: string | null | undefined;
  /** Small letters, digits and hyphens; keep it when only the words change. */
  key: string;
  phase: string;
  title: string;
};

export type PollAnswerInput = {
  optionId: string;
  /** Null takes the answer back. */
  vote?: PollVote | null | undefined;
};

export type PollOptionInput = {
  /** A time on the wall of the poll’s zone, such as 2027-03-22T14:00. */
  at: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
};

/** What somebody says of one option of a date poll. */
export type PollVote =
  /** They can come if nothing else is found. */
  | 'IF_NEED_BE'
  /** They cannot come. */
  | 'NO'
  /** They can come. */
  | 'YES';

export type PostponeSurveyProposalInput = {
  id: string;
  /** The day on which it comes back, after today. */
  until: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type PrepareInvitationsInput = {
  /** The latest draw. Pool and rules must be as it froze them. */
  drawId: string;
  focusGroupId: string;
};

/** Levels of prevention. */
export type PreventionLevel =
  /** Addresses a whole population or setting before anybody shows a sign of risk. */
  | 'PRIMARY'
  /** Addresses people or places at raised risk, before a first offence or before it grows worse. */
  | 'SECONDARY'
  /** Works with people who have offended, or who were harmed, so that it does not happen again. */
  | 'TERTIARY';

export type PreviewErasureInput = {
  /** Other spellings to look for, such as a maiden name. */
  alsoCalled?: Array<string> | null | undefined;
  id: string;
  /** Left out: “a former contact” with the role. */
  standIn?: string | null | undefined;
};

export type PreviewNameErasureInput = {
  /** Other spellings to look for, such as a maiden name. */
  alsoCalled?: Array<string> | null | undefined;
  email?: string | null | undefined;
  /** The full name. */
  name: string;
  phone?: string | null | undefined;
  /** Left out: “a former contact”. */
  standIn?: string | null | undefined;
};

/** Where a proposal stands. */
export type ProposalStatus =
  /** The change was taken over, wholly or in part. */
  | 'ACCEPTED'
  /** The change was not taken over, with a reason. */
  | 'DECLINED'
  /** The secretariat has not decided. */
  | 'OPEN'
  /** The hotline took it back before anybody had decided. */
  | 'WITHDRAWN';

export type ProposeInitiativeInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  content: InitiativeContentInput;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** The initiative to change; left out for a new one. */
  initiativeId?: string | null | undefined;
  /** What the secretariat should know to decide. */
  reason: string;
};

export type PublishSurveyDraftInput = {
  /** Questions whose new words mean something else; left out: words change nothing. */
  comparisons?: Array<SurveyComparisonInput> | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** How a question is asked. */
export type QuestionKind =
  /** Names of prevention initiatives. */
  | 'INITIATIVE_LIST'
  /** Several statements, each judged on the same scale. */
  | 'LIKERT_MATRIX'
  /** Any number of options, unless one of them excludes the rest. */
  | 'MULTI_CHOICE'
  /** One of several options. */
  | 'SINGLE_CHOICE'
  /** An answer in one’s own words. */
  | 'TEXT';

export type QuotaInput = {
  attribute: SelectionAttribute;
  /** Left out: as many as there are seats. */
  max?: number | null | undefined;
  min: number;
  /** A code or text of the attribute, or UNKNOWN for those who stated nothing. */
  value: string;
};

/** How much a released quote says of who wrote it. */
export type QuoteAttribution =
  /** Nothing is said of who wrote it. */
  | 'ANONYMOUS'
  /** The country of the hotline is named. */
  | 'COUNTRY'
  /** The hotline is named. */
  | 'HOTLINE';

/** Who may read a released quote. */
export type QuoteAudience =
  /** Hotlines of the network read it, and files for them hold it. */
  | 'MEMBERS'
  /** Everybody may read it, also in what is published. */
  | 'PUBLIC';

export type RecordAgreementInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Address of the document in the hotline’s own system: https, a host name, no file is taken. */
  documentUrl?: string | null | undefined;
  /** Where the hotline has signed already. */
  hotlineSignature?: SignatureInput | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  kind: AgreementKind;
  note?: string | null | undefined;
  /** Where the partner has signed already. */
  partnerSignature?: SignatureInput | null | undefined;
  partnershipId: string;
  /** DRAFT when left out. */
  progress?: AgreementProgress | null | undefined;
  /** Left out: valid from the later signature on. */
  validFrom?: string | null | undefined;
  /** Left out: it has no end. */
  validUntil?: string | null | undefined;
};

export type RecordBoardInput = {
  cadence: BoardCadence;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  kind: BoardKind;
  name: string;
  /** Whose board it is; left out: the hotline’s own. */
  organisationId?: string | null | undefined;
  /** Who keeps it: a coordinator or manager of the hotline; left out: nobody. */
  ownerId?: string | null | undefined;
};

export type RecordCampaignMeasurementInput = {
  campaignId: string;
  channel?: CampaignChannel | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** For shares only, above 0. */
  denominator?: number | null | undefined;
  from: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  metric: CampaignMetric;
  /** 0 to 2,000,000,000. */
  numerator: number;
  /** The participant whose figure it is. */
  reporterId?: string | null | undefined;
  /** A measurement of the same metric and window that counts the same people. */
  sameAudienceAs?: string | null | undefined;
  /** Where the figure comes from and what it means there. */
  source: string;
  /** Today or earlier. */
  until: string;
  window: MeasurementWindow;
};

export type RecordDueDiligenceInput = {
  assessedOn: string;
  /** Needed for CLEARED_WITH_CONDITIONS. */
  conditions?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  outcome: DueDiligenceOutcome;
  partnershipId: string;
};

export type RecordMeetingInput = {
  /** Become tasks, and are carried over until they are closed. */
  actions: Array<MeetingActionInput>;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** What was decided, one sentence each. */
  decisions: Array<string>;
  /** The working group: an engagement of that kind. */
  engagementId: string;
  /** People of the hotline beside those. */
  hotlineCount: number;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Today or an earlier day. */
  metOn: string;
  /** People of partners beside those. */
  partnerCount: number;
  /** Contacts who took part. */
  personIds: Array<string>;
  summary?: string | null | undefined;
  /** People of the hotline who took part. */
  userIds: Array<string>;
};

export type RecordObstacleInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  note?: string | null | undefined;
  partnershipId: string;
  /** For what is not open any more; today when left out. */
  settledOn?: string | null | undefined;
  severity: ObstacleSeverity;
  /** AMBER when left out. */
  sharing?: SharingLabel | null | undefined;
  /** Today or an earlier day. */
  since: string;
  /** OPEN when left out. */
  status?: ObstacleStatus | null | undefined;
  type: ObstacleType;
};

export type RecordPartnerFigureInput = {
  /** What the partner counted, 0 or more; null takes the figure back. */
  count?: number | null | undefined;
  direction: ReferralDirection;
  /** This month or an earlier one. */
  month: string;
  partnershipId: string;
};

/** A cell of the month entry: one partnership, month, direction and subject. */
export type ReferralCellInput = {
  /** True: the difference is a further entry. False: it corrects the one that is there. */
  add: boolean;
  /** Of a new entry; a corrected one keeps its own. */
  channel: ReferralChannel;
  /** What the cell shall show. */
  count: number;
  direction: ReferralDirection;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Of a new entry; a corrected one keeps its own. */
  mode: ReferralMode;
  /** This month or an earlier one. */
  month: string;
  partnershipId: string;
  /** Needed where an entry is corrected. */
  reason?: ReferralCorrectionReason | null | undefined;
  /** What the cell showed; another sum by now is refused. */
  seen: number;
  subject: ReferralSubject;
};

/** Over which channel the referral was given. */
export type ReferralChannel =
  /** In a written chat. */
  | 'CHAT'
  /** In an e-mail. */
  | 'EMAIL'
  /** Face to face. */
  | 'IN_PERSON'
  /** By another channel. */
  | 'OTHER'
  /** In a telephone conversation. */
  | 'PHONE'
  /** By letter. */
  | 'POST'
  /** By a notice or link on the page where reports are made. */
  | 'REPORT_PAGE'
  /** By a link elsewhere on a website, counted by clicks. */
  | 'WEBSITE_LINK'
  /** In reply to, or by means of, a form on a website. */
  | 'WEB_FORM';

/** What a check of figures came to. */
export type ReferralCheckOutcome =
  /** Both figures are others than when it was asked. */
  | 'BOTH_CORRECTED'
  /** Neither side changed its figure. */
  | 'BOTH_STAND'
  /** Our count is another one than when it was asked. */
  | 'OURS_CORRECTED'
  /** The partner’s figure is another one than when it was asked. */
  | 'THEIRS_CORRECTED';

/** Where a check of figures stands. */
export type ReferralCheckState =
  /** Somebody has looked, and both figures are as they should be. */
  | 'ANSWERED'
  /** Somebody looks into why both sides counted differently. */
  | 'ASKED'
  /** Nobody needs to look any more. */
  | 'WITHDRAWN';

/** Why a logged count was corrected. */
export type ReferralCorrectionReason =
  /** Both sides compared their figures. */
  | 'AGREED'
  /** Figures of the month came in later. */
  | 'COUNTED_LATE'
  /** The same referrals were in the count twice. */
  | 'COUNTED_TWICE'
  /** The count itself was wrong. */
  | 'MISCOUNTED'
  /** The count was right and was entered wrongly. */
  | 'MISTYPED';

/** Which way a referral went, seen from the hotline. */
export type ReferralDirection =
  /** The initiative pointed somebody or something to the hotline. */
  | 'IN'
  /** The hotline pointed somebody or something to the initiative. */
  | 'OUT';

/** Whose referrals a line of the totals counts. */
export type ReferralLineKind =
  /** All partnerships of one hotline, as far as they are shared. */
  | 'HOTLINE'
  /** All hotlines. */
  | 'NETWORK'
  /** All hotlines but the own one. */
  | 'OTHERS'
  /** All partnerships of the own hotline, as they were counted. */
  | 'OWN'
  /** One partnership of the own hotline, as it was counted. */
  | 'PARTNERSHIP'
  /** All hotlines of one region of the world. */
  | 'REGION';

/** What is counted apart in totals; the three are never added up. */
export type ReferralMeasure =
  /** People whom the initiative pointed to the hotline. */
  | 'HELP_IN'
  /** People whom the hotline pointed to the initiative. */
  | 'HELP_OUT'
  /** Reports that came to the hotline through the initiative. */
  | 'REPORT_IN';

/** How much the referring side did. */
export type ReferralMode =
  /** It was handed over in writing. */
  | 'FORMAL'
  /** The details were given, and the person acts alone. */
  | 'SIGNPOST'
  /** The contact was made or shared with consent. */
  | 'WARM';

/** What was referred. */
export type ReferralSubject =
  /** A report of suspected child sexual abuse material. */
  | 'CSAM_REPORT'
  /** A person who looks for help, for themselves or somebody close. */
  | 'HELP_SEEKER';

export type RefuseColleagueInput = {
  /** The person who named the colleague can read it. */
  because: string;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type RejectSurveyProposalInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  /** Both sides read it. */
  reason: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Words out of an answer, as the hotline agreed to have them read. */
export type ReleaseSurveyQuoteInput = {
  /** The role at the hotline that agreed, such as “manager”. */
  agreedBy: string;
  agreedOn: string;
  attribution: QuoteAttribution;
  audience: QuoteAudience;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** The invitation whose answer is quoted. */
  invitationId: string;
  /** Code of the item that was answered in words. */
  item: string;
  /** The words themselves, edited where that was agreed. */
  text: string;
};

export type ReleaseSurveyResultsInput = {
  /** Cross-tables to release with the results; left out: those that were released before. */
  crossTables?: Array<SurveyCrossPairInput> | null | undefined;
  roundId: string;
};

export type RemindSurveyInput = {
  /** Invitations of the round; all are reminded, or none. */
  invitationIds: Array<string>;
  roundId: string;
};

export type RemoveCampaignParticipantInput = {
  id: string;
};

export type RemoveColleagueInput = {
  partnershipId: string;
  userId: string;
};

/** Takes an option out of the poll, or puts it back. Its answers are kept. */
export type RemovePollOptionInput = {
  id: string;
  /** False to put it back. */
  removed: boolean;
};

/** Takes a report away, or puts it back. */
export type RemoveReportInput = {
  id: string;
  /** False to put it back. */
  removed: boolean;
};

/** Takes a note or finding away, or puts it back. */
export type RemoveSessionRecordInput = {
  id: string;
  /** False to put it back. */
  removed: boolean;
};

export type RemovedRecordFilter = {
  /** What belonged to this partnership. */
  partnershipId?: string | null | undefined;
  /** Kinds of records, by name of their table. */
  table?: Array<string> | null | undefined;
};

export type RenewPasswordLinkInput = {
  userId: string;
};

/** `id` is that of the poll. */
export type ReopenDatePollInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** A chapter of the report, in order. */
export type ReportChapter =
  /** What hotlines said in a survey about initiatives in their country. */
  | 'ANALYSIS'
  /** Every initiative that was counted, with its sources and their dates. */
  | 'APPENDIX'
  /** What hotlines said in a survey about working with initiatives, and about doing more. */
  | 'APPETITE'
  /** Initiatives of each level of prevention, described. */
  | 'EXAMPLES'
  /** What the report is for, and what its words mean. */
  | 'INTRODUCTION'
  /** The numbers of the report, each with its base. */
  | 'KEY_FIGURES'
  /** How a hotline and an initiative come to work together. */
  | 'MODEL'
  /** Which help is known by country and by kind of service. */
  | 'OVERVIEW';

/** A number of the report; the definition says how it is computed. */
export type ReportFigureKind =
  /** Hotlines that gave this answer; the base is those that answered the question. */
  | 'ANSWER'
  /** Of these: active or listed ones that a source names for a country in plain words. */
  | 'CERTAIN_INITIATIVES'
  /** The chosen countries; without a choice those with a hotline or an initiative. */
  | 'COUNTRIES'
  /** Of the countries looked at: those with at least one initiative that offers this kind of service. */
  | 'COUNTRIES_WITH_SERVICE'
  /** Of the countries looked at: those served by at least two initiatives known for certain. */
  | 'COVERED_COUNTRIES'
  /** Of the countries looked at: those with at least two initiatives known for certain on this level. */
  | 'COVERED_ON_LEVEL'
  /** Answers on the better steps of the scale; the base is those that gave a value. */
  | 'FAVOURABLE'
  /** Of the countries looked at: those that hang on one initiative, or only on unsure ones. */
  | 'FRAGILE_COUNTRIES'
  /** Of the countries looked at: those that hang on one initiative of this level, or only on unsure ones. */
  | 'FRAGILE_ON_LEVEL'
  /** Hotlines in these countries whose membership ran on the data date, or has no dates. */
  | 'HOTLINES'
  /** Of the countries looked at: those with at least one hotline. */
  | 'HOTLINE_COUNTRIES'
  /** Of the countries with a hotline: those for which the registry knows no initiative of this level. */
  | 'HOTLINE_GAPS_ON_LEVEL'
  /** Initiatives that serve the chosen countries and had not ended on the data date, as far as was known. */
  | 'INITIATIVES'
  /** Of the initiatives known: those that a source places on this level, if only as possible. */
  | 'INITIATIVES_ON_LEVEL'
  /** Of the initiatives known: those that offer this kind of service. */
  | 'INITIATIVES_WITH_SERVICE'
  /** Countries that the list of June 2020 names for this service, and the registry too on the data date. */
  | 'LISTED_IN_BOTH'
  /** Countries that the list of June 2020 names, and for which the registry knows no such service. */
  | 'LISTED_IN_PRINT_ONLY'
  /** Countries for which the registry knows such a service, and which the list of June 2020 does not name. */
  | 'LISTED_IN_REGISTRY_ONLY'
  /** Complete answers; the base is the hotlines that were invited and eligible (AAPOR RR1). */
  | 'RESPONSES'
  /** Of these: those for which no source names a country. They count for no country. */
  | 'UNPLACED_INITIATIVES'
  /** Of the countries looked at: those for which the registry knows no initiative. */
  | 'UNSERVED_COUNTRIES';

export type ReportFileInput = {
  editionId: string;
  format: ReportFormat;
};

/** How the making of a file stands. */
export type ReportFileState =
  /** Somebody stopped it; it can be made again. */
  | 'CANCELLED'
  /** It went wrong three times; it can be tried again. */
  | 'FAILED'
  /** The server writes it; nobody needs to wait for it. */
  | 'MAKING'
  /** It can be taken. */
  | 'READY'
  /** It is made as soon as it is its turn. */
  | 'WAITING';

/** A kind of file that an edition is written as. */
export type ReportFormat =
  /** For going on with it in a word processor. */
  | 'DOCX'
  /** One file that any browser shows, without a connection. */
  | 'HTML'
  /** Pages to print and to read, tagged for screen readers. */
  | 'PDF';

/** Why a row is counted today and was not in an edition, or the reverse. */
export type ReportReason =
  /** It has become so since the data date. */
  | 'CHANGED'
  /** It was so then already; the registry learnt of it later. */
  | 'LEARNT';

/** What `assignOwner` answered, sent back to take it back. */
export type RestoreOwnersInput = {
  owners: Array<OwnerToRestoreInput>;
};

export type RestoreRemovedInput = {
  /** `id` of the removed record. */
  id: string;
};

export type RestoreViewInput = {
  id: string;
};

/** Who reads the results. */
export type ResultAudience =
  /** Hotlines of the network; numbers from 1 to 2 are hidden. */
  | 'MEMBERS'
  /** Everybody; numbers from 1 to 4 are hidden. */
  | 'PUBLIC'
  /** Runs the survey and sees every number. */
  | 'SECRETARIAT';

/** What both sides score in a review. */
export type ReviewDomain =
  /** Whether differences in aims, rules or ways of working are talked about and made smaller. */
  | 'BARRIERS'
  /** Whether the right organisations take part, with trust in each other. */
  | 'CHOOSING'
  /** Whether both sides still need the partnership and want the same from it. */
  | 'NEED'
  /** Whether both sides plan what they do together, with time and people for it. */
  | 'PLANNING'
  /** Whether both sides look at results, tell each other and decide how to go on. */
  | 'REFLECTING'
  /** Whether roles, contacts and the way to decide are clear and kept up. */
  | 'WORKING';

/** What a review came to. */
export type ReviewOutcome =
  /** Both sides go on and change something that is named. */
  | 'ADJUST'
  /** Both sides go on as before. */
  | 'CONTINUE'
  /** Both sides want to work together more closely. */
  | 'DEEPEN'
  /** The partnership comes to its end. */
  | 'END'
  /** The work rests for now. */
  | 'PAUSE';

export type ReviewScoreInput = {
  domain: ReviewDomain;
  /** 0 to 4; null takes the score back. */
  score?: number | null | undefined;
};

export type RevokePersonalLinkInput = {
  id: string;
};

/** What a person may do; see docs/glossary.md. */
export type Role =
  /** Keeps accounts, roles and the audit trail. */
  | 'ADMIN'
  /** Keeps the partnerships of one hotline from day to day. */
  | 'COORDINATOR'
  /** Answers for one hotline and approves its agreements. */
  | 'MANAGER'
  /** Reads what their hotline may see. */
  | 'OBSERVER'
  /** Works for the whole network and keeps the registry. */
  | 'SECRETARIAT';

/** Where a round stands. */
export type RoundStatus =
  /** No answer is taken any more. */
  | 'CLOSED'
  /** Answers are taken. */
  | 'OPEN'
  /** It has not opened yet. */
  | 'SCHEDULED';

/** All values are given anew: what is left out is cleared. */
export type SaveReportInput = {
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  analysisText?: string | null | undefined;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  appendixText?: string | null | undefined;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  appetiteText?: string | null | undefined;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2; null for all countries. */
  countries?: Array<string> | null | undefined;
  /** The day that the report is about; not after the day of its knowledge. */
  dataDate: string;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  examplesText?: string | null | undefined;
  id: string;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  introductionText?: string | null | undefined;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  keyFiguresText?: string | null | undefined;
  /** `en` or `de`. */
  language: string;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  modelText?: string | null | undefined;
  /** May name figures: `{figure:covered-countries}`. Null for our own words. */
  overviewText?: string | null | undefined;
  /** A survey round whose results were released to members. */
  surveyRoundId?: string | null | undefined;
  title: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type SaveSurveyDraftInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** The whole survey as JSON: `SurveyDefinition` of the domain library, without `links`. */
  definition: string;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type SaveViewInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  definition: ViewDefinitionInput;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  list: ListTable;
  name: string;
  /** True: for everybody of the hotline, or of the secretariat. */
  shared: boolean;
};

/** How far an initiative reaches. */
export type Scope =
  /** Meant for the European Union as a whole. */
  | 'EU'
  /** Not tied to particular countries. */
  | 'INTERNATIONAL'
  /** Meant for a named group of countries. */
  | 'MULTINATIONAL'
  /** Meant for one country or for a region inside it. */
  | 'NATIONAL';

export type ScoreReviewInput = {
  id: string;
  /** The hotline’s scores. Domains that are left out have none. */
  scores: Array<ReviewScoreInput>;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** What the holder of a seat does on the board. */
export type SeatRole =
  /** Takes the place of a member who cannot come. */
  | 'ALTERNATE'
  /** Leads the board. */
  | 'CHAIR'
  /** Is heard on questions of a field. */
  | 'EXPERT_ADVISER'
  /** Takes part in all that the board does. */
  | 'MEMBER'
  /** Listens. */
  | 'OBSERVER'
  /** Keeps the papers and minutes of the board. */
  | 'SECRETARY'
  /** Leads the board when the chair cannot. */
  | 'VICE_CHAIR';

export type SeenTextInput = {
  /** As `NamingText.place` gives it. */
  place: string;
  /** What shall stand there; left out: the suggestion. */
  text?: string | null | undefined;
};

/** What the rules of a selection can ask for. */
export type SelectionAttribute =
  /** The country in which they work. */
  | 'COUNTRY'
  /** Whether they work with the other side already. */
  | 'EXPERIENCE'
  /** A language in which they can take part. */
  | 'LANGUAGE'
  /** The levels on which they work. */
  | 'LEVEL'
  /** The organisation that sends them. */
  | 'ORGANISATION'
  /** The UN M49 region of the country. */
  | 'REGION'
  /** Hotline, prevention or other. */
  | 'SIDE';

/** The kinds of rules of a selection. */
export type SelectionRuleKind =
  /** How many people may share any one value. */
  | 'CAP'
  /** How many of the seats go to people with one value. */
  | 'QUOTA'
  /** The number of seats. */
  | 'SEATS';

export type SendBackApprovalInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  partnershipId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  taskId: string;
  /** What is to be done first; becomes a task of whoever asked. */
  title: string;
};

/** What an initiative does for people. */
export type ServiceType =
  /** Public messages meant to change knowledge or norms. */
  | 'AWARENESS_CAMPAIGN'
  /** Trained volunteers who support one released person and hold that person to account. */
  | 'CIRCLES_COSA'
  /** One or a few sessions with a psychologist, sexologist or similar professional. */
  | 'CONSULTATION'
  /** Warnings, chatbots or decoys placed where people look for illegal material. */
  | 'DETERRENCE_MESSAGING'
  /** A searchable list of services of others. */
  | 'DIRECTORY'
  /** Lessons or material for children and young people. */
  | 'EDUCATION_CHILDREN'
  /** Lessons or material for parents and carers. */
  | 'EDUCATION_PARENTS'
  /** Help for partners and relatives of people who offended or may offend. */
  | 'FAMILY_SUPPORT'
  /** A course of treatment in a led group. */
  | 'GROUP_THERAPY'
  /** Structured modules online with feedback from a therapist. */
  | 'GUIDED_ONLINE_THERAPY'
  /** Advice by e-mail or secure message, answered later. */
  | 'HELPLINE_ASYNC'
  /** Live advice by written chat. */
  | 'HELPLINE_CHAT'
  /** Live advice by telephone. */
  | 'HELPLINE_PHONE'
  /** A course of treatment for one person. */
  | 'INDIVIDUAL_THERAPY'
  /** Treatment with a stay in a forensic or psychiatric ward. */
  | 'INPATIENT_FORENSIC'
  /** A police-led centre that also coordinates prevention. */
  | 'LAW_ENFORCEMENT_CENTRE'
  /** Diagnosis and treatment by physicians, medication included. */
  | 'MEDICAL_SEXOLOGY'
  /** A forum or group that peers run for each other. */
  | 'PEER_COMMUNITY'
  /** A think tank or clearing house that informs policy. */
  | 'POLICY_BODY'
  /** Standards, ethics and conferences for a profession. */
  | 'PROFESSIONAL_BODY'
  /** Studies, or a network of people who carry them out. */
  | 'RESEARCH_NETWORK'
  /** Online information to read alone, without contact to a professional. */
  | 'RESOURCE_CATALOGUE'
  /** A centre that serves professionals who work with people who offended. */
  | 'RESOURCE_CENTRE'
  /** Moderated meetings between people who offended and people who were harmed. */
  | 'RESTORATIVE_DIALOGUE'
  /** Structured modules that a person works through without a therapist. */
  | 'SELF_HELP_PROGRAMME'
  /** Courses for professionals or volunteers. */
  | 'TRAINING'
  /** A body whose members are services or organisations. */
  | 'UMBRELLA_NETWORK'
  /** Help for people who were harmed. */
  | 'VICTIM_SUPPORT'
  /** A dedicated site with material to read and a way to reach a professional. */
  | 'WEB_CONTACT_POINT';

/** What still keeps a session from its next state. */
export type SessionRequirement =
  /** It is noted of everybody who accepted whether they came. */
  | 'ATTENDANCE'
  /** The session has begun. */
  | 'BEGUN'
  /** The day and hour are fixed. */
  | 'DATE'
  /** Every finding names a note that it rests on. */
  | 'EVIDENCE'
  /** At least one finding is written down. */
  | 'FINDING'
  /** People know where to go or how to join. */
  | 'PLACE'
  /** At least one person took part. */
  | 'SOMEBODY';

/** The whole run sheet. `id` is that of the session. */
export type SetAgendaInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  items: Array<AgendaItemInput>;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type SetCampaignLaunchInput = {
  campaignId: string;
  /** A country of the campaign, ISO 3166-1 alpha-2. */
  country: string;
  /** Replaces what the own side said of this country before. */
  goesLiveOn: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
};

export type SetReplyDaysInput = {
  id: string;
  /** Working days to reply to the offer of a seat that fell free, 1 to 60. */
  offerDays: number;
  /** Working days to reply to an invitation, 1 to 60. */
  replyDays: number;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All rules are given anew. */
export type SetSelectionRulesInput = {
  caps: Array<CapInput>;
  id: string;
  quotas: Array<QuotaInput>;
  reserves: number;
  seats: number;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** All values are given anew. A change of time, place or link raises the number of the calendar files. */
export type SetSessionInput = {
  /** A time on the wall of the zone, such as 2027-03-22T14:00. */
  at: string;
  /** False while the time is only held. */
  confirmed: boolean;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  focusGroupId: string;
  /** How to join, an https address; told to those who have accepted. */
  joinLink?: string | null | undefined;
  minutes: number;
  venue?: string | null | undefined;
  /** The version you saw; left out for the first date. */
  version?: number | null | undefined;
  /** IANA time zone. */
  zone: string;
};

export type SetSurveyContactInput = {
  /** One mail address: a mailbox of the organisation. */
  address: string;
  hotlineId: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  language: MailLanguage;
  /** The version you saw; left out where there was no address. */
  version?: number | null | undefined;
};

export type SetSurveyMailsInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  mails: SurveyMailing;
  /** Who signs, in one line; needed unless the mails are OFF. */
  signature?: string | null | undefined;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Who may see a record, after the Traffic Light Protocol 2.0; strictest first. */
export type SharingLabel =
  /** The own hotline and the secretariat, where they need it. */
  | 'AMBER'
  /** Only people of the own hotline who need it. */
  | 'AMBER_STRICT'
  /** Anybody; there is no limit. */
  | 'CLEAR'
  /** The whole network, but not the public. */
  | 'GREEN'
  /** Only the author and the people named on the record. */
  | 'RED';

export type SignAgreementInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  side: AgreementSide;
  /** Who signed, by role. */
  signatory: string;
  /** Today or an earlier day. */
  signedOn: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type SignatureInput = {
  /** Who signed, by role. */
  signatory: string;
  /** Today or an earlier day. */
  signedOn: string;
};

export type StartCampaignInput = {
  /** What it wants to reach, in plain words. */
  aim?: string | null | undefined;
  audiences: Array<Audience>;
  channels: Array<CampaignChannel>;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2. */
  countries: Array<string>;
  endsOn?: string | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** An initiative that is to take part as a partner from the beginning. */
  initiativeId?: string | null | undefined;
  /** ISO 639-1. */
  languages: Array<string>;
  /** Never RED. GREEN for a new campaign. */
  sharing?: SharingLabel | null | undefined;
  startsOn?: string | null | undefined;
  theme: CampaignTheme;
  title: string;
};

export type StartChecklistInput = {
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Left out: a list of the hotline’s own. */
  partnershipId?: string | null | undefined;
  templateId: string;
};

export type StartPartnershipInput = {
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  initiativeId: string;
  intensity?: Intensity | null | undefined;
  nextReviewOn?: string | null | undefined;
  /** A coordinator or manager of the hotline; left out: yourself; null: nobody yet. */
  ownerId?: string | null | undefined;
  /** AMBER when left out. */
  sharing?: SharingLabel | null | undefined;
  /** Where both sides knew each other before: the history begins on that day. */
  since?: string | null | undefined;
  targetIntensity?: Intensity | null | undefined;
};

export type StartReportInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** ISO 3166-1 alpha-2; null for all countries. */
  countries?: Array<string> | null | undefined;
  /** The day that the report is about; not after the day of its knowledge. */
  dataDate: string;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Rests on what was known at this instant, to make an earlier report again; today’s knowledge if left out. */
  knownAt?: string | null | undefined;
  /** `en` or `de`. */
  language: string;
  /** A survey round whose results were released to members. */
  surveyRoundId?: string | null | undefined;
  title: string;
};

/** A version to copy, a title for a new survey, or both: a new survey that begins as a copy. */
export type StartSurveyDraftInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  /** Of a new survey: the ISO 639-1 code of its first language; `en` if left out. */
  language?: string | null | undefined;
  /** The published version that the draft begins as a copy of. */
  surveyVersionId?: string | null | undefined;
  /** Of a new survey; left out for a new version of the same one. */
  title?: string | null | undefined;
};

/** Takes the last step back. `id` is that of the focus group. */
export type StepBackFocusGroupInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Kind of record that a notification is about. */
export type SubjectType =
  | 'AGREEMENT'
  | 'CAMPAIGN'
  | 'CHECKLIST_STEP'
  | 'FOCUS_GROUP'
  | 'FOCUS_GROUP_ACTION'
  | 'HANDOVER'
  | 'PARTNERSHIP'
  | 'PROPOSAL'
  | 'REVIEW'
  | 'TASK'
  | 'TERM';

/** A colleague in one’s own place, by their work. */
export type SuggestColleagueByLinkInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  /** A work address. */
  email?: string | null | undefined;
  /** Left out where only the role is kept. */
  name?: string | null | undefined;
  organisation?: string | null | undefined;
  role: string;
};

/** What became of a colleague whom somebody named in their own place. */
export type SuggestionState =
  /** The colleague has the seat. */
  | 'APPROVED'
  /** The secretariat has not decided yet; the seat is kept. */
  | 'OPEN'
  /** The colleague cannot have the seat, for a noted reason. */
  | 'REFUSED'
  /** The person replied otherwise or named somebody else. */
  | 'WITHDRAWN';

/** The answer to one item. Which parts count depends on the kind of its question. */
export type SurveyAnswerInput = {
  /** Codes of the options chosen. */
  choices?: Array<string> | null | undefined;
  /** Names of initiatives. */
  initiatives?: Array<string> | null | undefined;
  /** Code of the item: `Q1`, or `Q3.NETWORK` for a row of a matrix. */
  item: string;
  /** The answer to a text, or the words beside an option. */
  text?: string | null | undefined;
};

export type SurveyAnswersInput = {
  /** Of the items that the route leads to; what is left out is blank. */
  answers: Array<SurveyAnswerInput>;
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
};

/** What may be said of a question beside the one of the same code in the version before. */
export type SurveyComparisonInput = {
  /** Code of the question. */
  question: string;
  /** Counts only where it claims less than the options allow. */
  relation: ItemRelation;
};

export type SurveyCrossPairInput = {
  columns: SurveyCrossSideInput;
  rows: SurveyCrossSideInput;
};

export type SurveyCrossSideInput = {
  /** Code of an item with options. */
  item: string;
  /** Code of the option; of several choices always. */
  option?: string | null | undefined;
};

export type SurveyInvitationInput = {
  invitationId: string;
};

/** How far an invited hotline has come. */
export type SurveyInvitationStatus =
  /** The hotline said that it will not take part. */
  | 'DECLINED'
  /** The hotline is on the list and has not opened the survey. */
  | 'INVITED'
  /** The hotline is on the list and is not asked, for a noted reason. */
  | 'NOT_INVITED'
  /** Somebody has begun to read the survey. */
  | 'OPENED'
  /** There is a draft with at least one answer. */
  | 'STARTED'
  /** The answers were handed in. */
  | 'SUBMITTED';

/** The mails of a round. */
export type SurveyMailStep =
  /** Says some days before that a survey is coming. */
  | 'ANNOUNCEMENT'
  /** Sent by the secretariat beside the plan. */
  | 'EXTRA'
  /** Brings the link. */
  | 'INVITATION'
  /** Two days before the closing. */
  | 'LAST_CALL'
  /** A week after the invitation, where nothing was handed in. */
  | 'REMINDER_1'
  /** Two weeks after the invitation. */
  | 'REMINDER_2';

/** Whether the mails of a round leave by themselves. */
export type SurveyMailing =
  /** Nothing is mailed. Links are copied and sent by the secretariat. */
  | 'OFF'
  /** Mails leave on their days, until a hotline has answered. */
  | 'ON'
  /** Nothing leaves until it goes on; then the days are planned anew. */
  | 'PAUSED';

/** One part of a proposal, which is kept or taken. */
export type SurveyProposalField =
  /** Another name of an initiative that the registry has. */
  | 'ALIAS'
  /** Whether the hotline wishes to do more. */
  | 'APPETITE'
  /** A place in the pool of a focus group. */
  | 'CANDIDATE'
  /** What doing more depends on; the whole network reads it. */
  | 'CONDITION'
  /** A country that the initiative serves. */
  | 'COUNTRY'
  /** How closely both sides work together. */
  | 'INTENSITY'
  /** The name of a new initiative of the registry. */
  | 'NAME'
  /** Noted on the timeline of the partnership. */
  | 'NATURES'
  /** What the hotline wrote beside its answer, as a note. */
  | 'NOTE'
  /** What stands in the way. */
  | 'OBSTACLE'
  /** Where the partnership stands. */
  | 'STAGE';

/** Values of one field: any of them; between fields: all of them. */
export type SurveyProposalFilter = {
  /** The hotline that answered. */
  hotlineId?: string | null | undefined;
  kind?: Array<SurveyProposalKind> | null | undefined;
  /** True: those on which the viewer decides. */
  mine?: boolean | null | undefined;
  roundId?: string | null | undefined;
  state?: Array<SurveyProposalState> | null | undefined;
};

/** What an answer can be turned into. */
export type SurveyProposalKind =
  /** Whether the hotline wishes to do more with initiatives. */
  | 'APPETITE'
  /** The hotline would, or may, take part in a focus group. */
  | 'FOCUS_GROUP'
  /** An initiative that the hotline named, for the registry. */
  | 'INITIATIVE'
  /** Something that the hotline says stands in the way. */
  | 'OBSTACLE'
  /** An initiative with which the hotline says that it works. */
  | 'PARTNERSHIP';

/** What became of a proposal out of an answer. */
export type SurveyProposalState =
  /** It was taken into the records. */
  | 'ACCEPTED'
  /** The records say the same; nothing is to be done. */
  | 'ALREADY'
  /** The hotline has changed its answer before anybody decided. */
  | 'LAPSED'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** It comes back on a day that was set. */
  | 'POSTPONED'
  /** It was left out, for a noted reason. */
  | 'REJECTED';

/** How a version differs from the one before. */
export type SurveyVersionChange =
  /** It was begun from nothing. */
  | 'FIRST'
  /** Questions, options or routes differ. */
  | 'STRUCTURE'
  /** The same questions, said differently or in more languages. */
  | 'TEXT_ONLY';

/** Takes the answer of the hotline back while nothing has come of it: a task that is open is cancelled, a proposal on which nobody has decided is withdrawn. */
export type TakeBackFocusGroupAnswerInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** What `enterReferrals` answered, sent back to take it back. */
export type TakeBackReferralsInput = {
  added: Array<string>;
  corrected: Array<string>;
  withdrawn: Array<string>;
};

export type TaskFilter = {
  /** Due on this day or before. */
  dueBy?: string | null | undefined;
  /** True: those of the viewer; false: all others. */
  mine?: boolean | null | undefined;
  /** True: open and due before today (UTC); false: all others. */
  overdue?: boolean | null | undefined;
  partnershipId?: string | null | undefined;
  status?: Array<TaskStatus> | null | undefined;
};

export type TaskOfPartnershipInput = {
  /** Made by the client (UUIDv7): sending the same again never doubles. */
  id: string;
  partnershipId: string;
};

/** State of a task. */
export type TaskStatus =
  /** No longer needed. */
  | 'CANCELLED'
  /** Carried out. */
  | 'DONE'
  /** Still to be done. */
  | 'OPEN';

/** Why a term ended before its time; a term that ran until its last day has none. */
export type TermEndReason =
  /** A colleague took over their work. */
  | 'HANDED_OVER'
  /** They no longer work where they worked. */
  | 'LEFT_ORGANISATION'
  /** None of the above. */
  | 'OTHER'
  /** Whoever sent them called them back. */
  | 'RECALLED'
  /** Somebody else was appointed in their place. */
  | 'REPLACED'
  /** They gave the seat up. */
  | 'RESIGNED'
  /** The seat or the board no longer exists. */
  | 'SEAT_CLOSED';

/** All of what is given. */
export type TermFilter = {
  boardId?: string | null | undefined;
  /** It ends from today (UTC) on and on this day or before. */
  endsBy?: string | null | undefined;
  /** Who sat on this day. */
  on?: string | null | undefined;
  /** A contact. */
  personId?: string | null | undefined;
  /** A colleague. */
  userId?: string | null | undefined;
};

export type TermToRestoreInput = {
  added: boolean;
  previousEnd?: string | null | undefined;
  previousReason?: TermEndReason | null | undefined;
  previousStart: string;
  termId: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type TerminateAgreementInput = {
  /** True once the person has confirmed text that asked for a second look. */
  confirmedText?: boolean | null | undefined;
  id: string;
  reason: string;
  /** Today or earlier; not before both sides had signed. */
  terminatedOn: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type TickCampaignMilestoneInput = {
  /** When it was reached, today or earlier; null takes that back. */
  doneOn?: string | null | undefined;
  id: string;
};

export type TickStepInput = {
  /** Today or an earlier day; null opens the step again. */
  doneOn?: string | null | undefined;
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** What an entry of a timeline is about. */
export type TimelineKind =
  /** Both sides signed an agreement. */
  | 'AGREEMENT'
  /** Both sides take part in a campaign. */
  | 'CAMPAIGN'
  /** Something that both sides did together. */
  | 'ENGAGEMENT'
  /** A working group met and decided. */
  | 'GROUP_MEETING'
  /** A contact between the two sides, or a note. */
  | 'INTERACTION'
  /** Something came up that stands in the way. */
  | 'OBSTACLE'
  /** A number of referrals in a month. */
  | 'REFERRAL'
  /** The hotline looked at the partnership again and decided how to go on. */
  | 'REVIEW'
  /** The partnership moved to another stage. */
  | 'STAGE_CHANGE'
  /** Somebody took a seat on a board. */
  | 'TERM';

/** What the lines of a trend stand for. */
export type TrendGroup =
  /** One line for everything that the viewer sees. */
  | 'ALL'
  /** A line for each hotline. */
  | 'HOTLINE'
  /** A line for each region of the UN M49 standard, by the country of the hotline. */
  | 'REGION';

/** What can be followed over time. */
export type TrendMeasure =
  /** Campaigns by the phase in which they stood at the end of a day, for the hotline that leads them. */
  | 'CAMPAIGNS'
  /** Partnerships that were neither declined nor ended, by how closely both sides worked together at the end of a day; without those of which it is not stated. */
  | 'INTENSITY'
  /** Obstacles that had come up and were not settled at the end of a day, by severity. */
  | 'OBSTACLES'
  /** Partnerships by the stage in which they stood at the end of a day. */
  | 'STATUS';

/** What is counted apart within a measure. */
export type TrendSeries =
  /** Partnerships that are active. */
  | 'ACTIVE'
  /** Partnerships on their way: prospect, contacted, exploring, agreed. */
  | 'BUILDING'
  /** Campaigns that were cancelled. */
  | 'CANCELLED'
  /** Partnerships that help each other to become better. */
  | 'COLLABORATING'
  /** Partnerships that share resources. */
  | 'COOPERATING'
  /** Partnerships that fit their activities to each other. */
  | 'COORDINATING'
  /** Campaigns that have run. */
  | 'DONE'
  /** Obstacles of high severity. */
  | 'HIGH'
  /** Campaigns that run. */
  | 'LIVE'
  /** Obstacles of low severity. */
  | 'LOW'
  /** Obstacles of medium severity. */
  | 'MEDIUM'
  /** Partnerships that exchange information. */
  | 'NETWORKING'
  /** Partnerships that were declined or have ended. */
  | 'OVER'
  /** Partnerships that are paused. */
  | 'PAUSED'
  /** Campaigns that are an idea, planned or approved. */
  | 'PLANNED';

export type UndoCampaignPhaseInput = {
  campaignId: string;
  /** The step to take back: the latest one, one’s own, not older than 15 minutes. */
  changeId: string;
};

export type UndoHandoverInput = {
  id: string;
};

export type UndoStageMoveInput = {
  /** The id that `moveStage` was sent with. */
  changeId: string;
  partnershipId: string;
};

export type UndoSurveyProposalsInput = {
  batchId: string;
};

/** What an act on terms answered, sent back to take it back. */
export type UndoTermChangesInput = {
  changes: Array<TermToRestoreInput>;
};

export type UnlinkPersonInput = {
  partnershipId: string;
  personId: string;
};

export type UnmarkNotificationsInput = {
  /** The instant that marking all as read answered. */
  at: string;
};

export type UnsignAgreementInput = {
  id: string;
  side: AgreementSide;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

export type UserFilter = {
  active?: boolean | null | undefined;
  hotlineId?: string | null | undefined;
};

/** Exactly one of `personId` and `userId` names who leaves. */
export type VacateSeatsInput = {
  /** The last day on which they sit anywhere; terms that begin later are taken back. */
  lastDay: string;
  personId?: string | null | undefined;
  reason: TermEndReason;
  userId?: string | null | undefined;
};

export type VersionedInput = {
  id: string;
  /** The version you saw. A newer one answers CONFLICT with the current values. */
  version: number;
};

/** Which rows a view shows and how, within what the list itself can be asked. */
export type ViewDefinitionInput = {
  /** Columns to show; null: the table’s own choice. */
  columns?: Array<string> | null | undefined;
  filters: Array<ViewFilterInput>;
  /** A grouping of the list. */
  grouping?: string | null | undefined;
  layout: ViewLayout;
  /** An order of the list. */
  order?: string | null | undefined;
  search?: string | null | undefined;
};

export type ViewFilterInput = {
  /** A field of the list’s filter input. */
  field: string;
  /** As `ViewFilter.values`. */
  values: Array<string>;
};

/** How a list is drawn. */
export type ViewLayout =
  /** One column for each stage, one card for each record. */
  | 'BOARD'
  /** One row for each record. */
  | 'TABLE';

/** Why two windows should be compared with care. */
export type WindowDoubt =
  /** One window is longer than another. */
  | 'LENGTHS_DIFFER'
  /** Measurements of one window do not cover the same days. */
  | 'PERIODS_MIXED'
  /** Some days count in two windows. */
  | 'WINDOWS_OVERLAP';

export type WithdrawEntryInput = {
  /** Of the record that the entry shows. */
  id: string;
  kind: TimelineKind;
};

export type PaletteRecordsQueryVariables = Exact<{
  text: string;
  withPartnerships: boolean;
  withCampaigns: boolean;
}>;


export type PaletteRecordsQuery = { initiatives: { edges: Array<{ node: { id: string, name: string, organisation: { name: string } | null, countries: Array<{ code: string }>, myPartnership: { id: string } | null, viewerCan: { startPartnership: boolean } } }> }, partnerships?: { edges: Array<{ node: { id: string, stage: PartnershipStage, initiative: { name: string }, hotline: { name: string }, viewerCan: { log: boolean } } }> }, campaigns?: { edges: Array<{ node: { id: string, title: string, phase: CampaignPhase } }> } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { viewer: { id: string, unreadNotifications: number } };

export type CampaignByLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignByLinkQuery = { campaignByLink: { hotline: string, initiative: string, askedBy: string, title: string, theme: CampaignTheme, aim: string | null, audiences: Array<Audience>, countries: Array<string>, languages: Array<string>, channels: Array<CampaignChannel>, startsOn: CivilDate | null, endsOn: CivilDate | null, role: CampaignRole, participants: Array<string>, terms: number, approval: ApprovalState, answeredAt: string | null, expiresAt: string, assets: Array<{ title: string, language: string, url: string }> } };

export type AnswerCampaignByLinkMutationVariables = Exact<{
  input: AnswerCampaignByLinkInput;
}>;


export type AnswerCampaignByLinkMutation = { answerCampaignByLink: { hotline: string, initiative: string, askedBy: string, title: string, theme: CampaignTheme, aim: string | null, audiences: Array<Audience>, countries: Array<string>, languages: Array<string>, channels: Array<CampaignChannel>, startsOn: CivilDate | null, endsOn: CivilDate | null, role: CampaignRole, participants: Array<string>, terms: number, approval: ApprovalState, answeredAt: string | null, expiresAt: string, assets: Array<{ title: string, language: string, url: string }> } };

export type FiguresByLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresByLinkQuery = { figuresByLink: { hotline: string, initiative: string, askedBy: string, month: Month, answeredAt: string | null, expiresAt: string, figures: Array<{ direction: ReferralDirection, count: number | null, counted: boolean, checking: boolean, ours: number | null }> } };

export type GiveFiguresByLinkMutationVariables = Exact<{
  input: GiveFiguresByLinkInput;
}>;


export type GiveFiguresByLinkMutation = { giveFiguresByLink: { hotline: string, initiative: string, askedBy: string, month: Month, answeredAt: string | null, expiresAt: string, figures: Array<{ direction: ReferralDirection, count: number | null, counted: boolean, checking: boolean, ours: number | null }> } };

export type InvitationByLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationByLinkQuery = { invitationByLink: { title: string, purpose: string, questions: Array<string>, format: FocusGroupFormat, name: string | null, role: string, organisation: string | null, askedBy: string, zone: string | null, state: FocusGroupInvitationState, isOpen: boolean, calledOff: boolean, declinedBecause: string | null, replyBy: string | null, tentativeUntil: string | null, repliedAt: string | null, suggestion: { name: string | null, role: string, organisation: string | null, state: SuggestionState, decidedBecause: string | null } | null } };

export type AnswerInvitationByLinkMutationVariables = Exact<{
  input: AnswerInvitationByLinkInput;
}>;


export type AnswerInvitationByLinkMutation = { answerInvitationByLink: { title: string, purpose: string, questions: Array<string>, format: FocusGroupFormat, name: string | null, role: string, organisation: string | null, askedBy: string, zone: string | null, state: FocusGroupInvitationState, isOpen: boolean, calledOff: boolean, declinedBecause: string | null, replyBy: string | null, tentativeUntil: string | null, repliedAt: string | null, suggestion: { name: string | null, role: string, organisation: string | null, state: SuggestionState, decidedBecause: string | null } | null } };

export type SuggestColleagueByLinkMutationVariables = Exact<{
  input: SuggestColleagueByLinkInput;
}>;


export type SuggestColleagueByLinkMutation = { suggestColleagueByLink: { title: string, purpose: string, questions: Array<string>, format: FocusGroupFormat, name: string | null, role: string, organisation: string | null, askedBy: string, zone: string | null, state: FocusGroupInvitationState, isOpen: boolean, calledOff: boolean, declinedBecause: string | null, replyBy: string | null, tentativeUntil: string | null, repliedAt: string | null, suggestion: { name: string | null, role: string, organisation: string | null, state: SuggestionState, decidedBecause: string | null } | null } };

export type ReviewByLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewByLinkQuery = { reviewByLink: { hotline: string, initiative: string, askedBy: string, dueOn: CivilDate | null, answeredAt: string | null, expiresAt: string, scores: Array<{ domain: ReviewDomain, score: number | null }> } };

export type AnswerReviewByLinkMutationVariables = Exact<{
  input: AnswerReviewByLinkInput;
}>;


export type AnswerReviewByLinkMutation = { answerReviewByLink: { hotline: string, initiative: string, askedBy: string, dueOn: CivilDate | null, answeredAt: string | null, expiresAt: string, scores: Array<{ domain: ReviewDomain, score: number | null }> } };

export type SessionByLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionByLinkQuery = { sessionByLink: { title: string, state: FocusGroupInvitationState, mayConsent: boolean, consents: Array<ConsentPurpose>, consentedAt: string | null, poll: { zone: string, minutes: number, isOpen: boolean, options: Array<{ id: string, startsAt: string, vote: PollVote | null }> } | null, session: { id: string, startsAt: string, minutes: number, zone: string, venue: string | null, joinLink: string | null, confirmed: boolean, cancelled: boolean, agenda: Array<{ title: string, minutes: number, lead: string | null }> } | null } };

export type AnswerPollByLinkMutationVariables = Exact<{
  input: AnswerPollByLinkInput;
}>;


export type AnswerPollByLinkMutation = { answerPollByLink: { state: FocusGroupInvitationState } };

export type ConsentByLinkMutationVariables = Exact<{
  input: ConsentByLinkInput;
}>;


export type ConsentByLinkMutation = { consentByLink: { consents: Array<ConsentPurpose> } };

export type CalendarFileByLinkQueryVariables = Exact<{
  zone: string;
  language: string;
}>;


export type CalendarFileByLinkQuery = { calendarFileByLink: { name: string, text: string } };

export type AuditTrailQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditEvents: { edges: Array<{ node: (
        { id: string, partnership: { id: string, initiative: { name: string } } | null, hotline: { id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'HistoryEventFragment': HistoryEventFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPeopleQuery = { users: { edges: Array<{ node: { id: string, name: string } }> } };

export type BoardListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: BoardFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type BoardListQuery = { boards: { totalCount: number, edges: Array<{ node: { id: string, name: string, kind: BoardKind, cadence: BoardCadence, seatCount: number, vacancyCount: number, nextEnd: CivilDate | null, organisation: { id: string, name: string } | null, owner: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SeatFragment = { id: string, version: number, role: SeatRole, title: string | null, voting: boolean, maxConsecutiveTerms: number | null, termMonths: number | null, since: CivilDate, closedOn: CivilDate | null, nominatingOrganisation: { id: string, name: string } | null, terms: Array<{ id: string, version: number, holder: string, startsOn: CivilDate, endsOn: CivilDate | null, endedReason: TermEndReason | null, roleTitle: string | null, person: { id: string } | null, colleague: { id: string } | null }> } & { ' $fragmentName'?: 'SeatFragment' };

export type BoardQueryVariables = Exact<{
  id: string;
}>;


export type BoardQuery = { board: { id: string, version: number, name: string, kind: BoardKind, cadence: BoardCadence, organisation: { id: string, name: string } | null, owner: { id: string, name: string } | null, seats: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'SeatFragment': SeatFragment } }
    )>, viewerCan: { keep: boolean } } | null };

export type RecordBoardMutationVariables = Exact<{
  input: RecordBoardInput;
}>;


export type RecordBoardMutation = { recordBoard: { id: string, name: string } };

export type EditBoardMutationVariables = Exact<{
  input: EditBoardInput;
}>;


export type EditBoardMutation = { editBoard: { id: string, version: number } };

export type WithdrawBoardMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawBoardMutation = { withdrawBoard: boolean };

export type RestoreBoardMutationVariables = Exact<{
  id: string;
}>;


export type RestoreBoardMutation = { restoreBoard: { id: string, version: number } };

export type AddSeatMutationVariables = Exact<{
  input: AddSeatInput;
}>;


export type AddSeatMutation = { addSeat: { id: string, version: number } };

export type EditSeatMutationVariables = Exact<{
  input: EditSeatInput;
}>;


export type EditSeatMutation = { editSeat: { id: string, version: number } };

export type WithdrawSeatMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawSeatMutation = { withdrawSeat: boolean };

export type RestoreSeatMutationVariables = Exact<{
  id: string;
}>;


export type RestoreSeatMutation = { restoreSeat: { id: string, version: number } };

export type BoardOrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type BoardOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> } };

export type BoardColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardColleaguesQuery = { users: { edges: Array<{ node: { id: string, name: string, role: Role } }> } };

export type TermListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TermFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type TermListQuery = { terms: { totalCount: number, edges: Array<{ node: { id: string, holder: string, startsOn: CivilDate, endsOn: CivilDate | null, endedReason: TermEndReason | null, person: { id: string } | null, seat: { id: string, role: SeatRole, title: string | null, voting: boolean, board: { id: string, name: string }, nominatingOrganisation: { id: string, name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint: Array<{ termId: string, version: number, added: boolean, previousStart: CivilDate, previousEnd: CivilDate | null, previousReason: TermEndReason | null }> };

export type EndTermMutationVariables = Exact<{
  input: EndTermInput;
}>;


export type EndTermMutation = { endTerm: Array<{ termId: string, version: number, added: boolean, previousStart: CivilDate, previousEnd: CivilDate | null, previousReason: TermEndReason | null }> };

export type CorrectTermMutationVariables = Exact<{
  input: CorrectTermInput;
}>;


export type CorrectTermMutation = { correctTerm: Array<{ termId: string, version: number, added: boolean, previousStart: CivilDate, previousEnd: CivilDate | null, previousReason: TermEndReason | null }> };

export type VacateSeatsMutationVariables = Exact<{
  input: VacateSeatsInput;
}>;


export type VacateSeatsMutation = { vacateSeats: Array<{ termId: string, version: number, added: boolean, previousStart: CivilDate, previousEnd: CivilDate | null, previousReason: TermEndReason | null }> };

export type UndoTermChangesMutationVariables = Exact<{
  input: UndoTermChangesInput;
}>;


export type UndoTermChangesMutation = { undoTermChanges: number };

export type SeatContactsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SeatContactsQuery = { people: { edges: Array<{ node: { id: string, name: string | null, roleTitle: string, organisation: { name: string } | null } }> } };

export type HeldSeatsQueryVariables = Exact<{
  filter: TermFilter;
}>;


export type HeldSeatsQuery = { terms: { edges: Array<{ node: { id: string, startsOn: CivilDate, endsOn: CivilDate | null, seat: { id: string, role: SeatRole, board: { id: string, name: string } } } }> } };

export type CalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarQuery = { calendar: { link: { madeAt: string } | null, kinds: Array<{ kind: CalendarKind, count: number }>, next: Array<{ id: string, kind: CalendarKind, day: CivilDate, until: CivilDate, title: string | null, about: string | null }> } };

export type MakeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarLinkMutation = { makeCalendarLink: { path: string } };

export type EndCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type EndCalendarLinkMutation = { endCalendarLink: { link: { madeAt: string } | null } };

export type CampaignListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: CampaignFilter | null | undefined;
  order?: CampaignOrder | null | undefined;
}>;


export type CampaignListQuery = { campaigns: { totalCount: number, edges: Array<{ node: { id: string, title: string, phase: CampaignPhase, theme: CampaignTheme, audiences: Array<Audience>, countries: Array<string>, languages: Array<string>, startsOn: CivilDate | null, endsOn: CivilDate | null, sharing: SharingLabel, updatedAt: string, lead: { id: string, name: string } | null, participants: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ field: string, values: Array<{ code: string, count: number }> }> } };

export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = { campaign: { id: string, title: string, theme: CampaignTheme, aim: string | null, audiences: Array<Audience>, countries: Array<string>, languages: Array<string>, channels: Array<CampaignChannel>, phase: CampaignPhase, startsOn: CivilDate | null, endsOn: CivilDate | null, sharing: SharingLabel, terms: number, version: number, lead: { id: string, name: string } | null, participants: Array<{ id: string, name: string, role: CampaignRole, approval: ApprovalState, answeredAt: string | null, answerNote: string | null, answeredOnBehalf: boolean, hotline: { id: string } | null, initiative: { id: string } | null, link: { id: string, recipient: string, state: PersonalLinkState } | null, viewerCan: { answer: boolean, issueLink: boolean, remove: boolean } }>, milestones: Array<{ id: string, title: string, dueOn: CivilDate, doneOn: CivilDate | null }>, assets: Array<{ id: string, title: string, language: string, url: string, approved: boolean }>, launches: Array<{ id: string, country: string, goesLiveOn: CivilDate, viewerCanChange: boolean, by: { id: string, name: string } | null }>, measurements: Array<{ id: string, metric: CampaignMetric, window: MeasurementWindow, channel: CampaignChannel | null, from: CivilDate, until: CivilDate, numerator: number, denominator: number | null, source: string, sameAudienceAs: string | null, viewerCanChange: boolean, version: number, reporter: { id: string, name: string } | null, corrections: Array<{ id: string, from: CivilDate, until: CivilDate, numerator: number, denominator: number | null, source: string, correctedAt: string, by: { id: string, name: string } | null }> }>, funnel: Array<{ metric: CampaignMetric, count: number | null, leftOut: number, implausible: boolean, ofFirst: { numerator: number, denominator: number, percent: number | null } | null, ofPrevious: { numerator: number, denominator: number, percent: number | null, metric: CampaignMetric } | null }>, comparisons: Array<{ metric: CampaignMetric, toCampaign: number | null, toAfter: number | null, doubts: Array<WindowDoubt>, windows: Array<{ window: MeasurementWindow, from: CivilDate, until: CivilDate, days: number, numerator: number, perDay: number | null, rate: { numerator: number, denominator: number, percent: number | null } | null }> }>, phaseChanges: Array<{ id: string, from: CampaignPhase | null, to: CampaignPhase, effectiveOn: CivilDate, reason: string | null }>, nextPhases: Array<{ to: CampaignPhase, allowed: boolean, needsReason: boolean, missing: Array<{ code: string, message: string }> }>, viewerCan: { edit: boolean, contribute: boolean } } | null };

export type StartCampaignMutationVariables = Exact<{
  input: StartCampaignInput;
}>;


export type StartCampaignMutation = { startCampaign: { id: string, title: string } };

export type EditCampaignMutationVariables = Exact<{
  input: EditCampaignInput;
}>;


export type EditCampaignMutation = { editCampaign: { id: string, version: number } };

export type MoveCampaignPhaseMutationVariables = Exact<{
  input: MoveCampaignPhaseInput;
}>;


export type MoveCampaignPhaseMutation = { moveCampaignPhase: { id: string, version: number, phase: CampaignPhase, phaseChanges: Array<{ id: string }> } };

export type UndoCampaignPhaseMutationVariables = Exact<{
  input: UndoCampaignPhaseInput;
}>;


export type UndoCampaignPhaseMutation = { undoCampaignPhase: { id: string, phase: CampaignPhase } };

export type AddCampaignParticipantMutationVariables = Exact<{
  input: AddCampaignParticipantInput;
}>;


export type AddCampaignParticipantMutation = { addCampaignParticipant: { id: string } };

export type RemoveCampaignParticipantMutationVariables = Exact<{
  input: RemoveCampaignParticipantInput;
}>;


export type RemoveCampaignParticipantMutation = { removeCampaignParticipant: { id: string } };

export type AnswerCampaignMutationVariables = Exact<{
  input: AnswerCampaignInput;
}>;


export type AnswerCampaignMutation = { answerCampaign: { id: string } };

export type IssueCampaignLinkMutationVariables = Exact<{
  input: IssueCampaignLinkInput;
}>;


export type IssueCampaignLinkMutation = { issueCampaignLink: { path: string, expiresAt: string } };

export type ParticipantChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
  hotlines: boolean;
}>;


export type ParticipantChoicesQuery = { hotlines?: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> }, initiatives?: { edges: Array<{ node: { id: string, name: string, countries: Array<{ code: string }> } }> } };

export type AddCampaignMilestoneMutationVariables = Exact<{
  input: AddCampaignMilestoneInput;
}>;


export type AddCampaignMilestoneMutation = { addCampaignMilestone: { id: string } };

export type TickCampaignMilestoneMutationVariables = Exact<{
  input: TickCampaignMilestoneInput;
}>;


export type TickCampaignMilestoneMutation = { tickCampaignMilestone: { id: string } };

export type RemoveCampaignMilestoneMutationVariables = Exact<{
  input: CampaignPartInput;
}>;


export type RemoveCampaignMilestoneMutation = { removeCampaignMilestone: { id: string } };

export type AddCampaignAssetMutationVariables = Exact<{
  input: AddCampaignAssetInput;
}>;


export type AddCampaignAssetMutation = { addCampaignAsset: { id: string } };

export type RemoveCampaignAssetMutationVariables = Exact<{
  input: CampaignPartInput;
}>;


export type RemoveCampaignAssetMutation = { removeCampaignAsset: { id: string } };

export type SetCampaignLaunchMutationVariables = Exact<{
  input: SetCampaignLaunchInput;
}>;


export type SetCampaignLaunchMutation = { setCampaignLaunch: { id: string } };

export type RemoveCampaignLaunchMutationVariables = Exact<{
  input: CampaignPartInput;
}>;


export type RemoveCampaignLaunchMutation = { removeCampaignLaunch: { id: string } };

export type RecordCampaignMeasurementMutationVariables = Exact<{
  input: RecordCampaignMeasurementInput;
}>;


export type RecordCampaignMeasurementMutation = { recordCampaignMeasurement: { id: string } };

export type EditCampaignMeasurementMutationVariables = Exact<{
  input: EditCampaignMeasurementInput;
}>;


export type EditCampaignMeasurementMutation = { editCampaignMeasurement: { id: string } };

export type RemoveCampaignMeasurementMutationVariables = Exact<{
  input: CampaignPartInput;
}>;


export type RemoveCampaignMeasurementMutation = { removeCampaignMeasurement: { id: string } };

export type DirectoryQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: DirectoryFilter | null | undefined;
}>;


export type DirectoryQuery = { directory: { totalCount: number, edges: Array<{ node: { stage: PartnershipStage, since: CivilDate | null, intensity: Intensity | null, kinds: Array<EngagementKind>, hotline: { id: string, name: string }, initiative: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DirectoryCampaignsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: DirectoryCampaignFilter | null | undefined;
}>;


export type DirectoryCampaignsQuery = { directoryCampaigns: { totalCount: number, edges: Array<{ node: { id: string, title: string, theme: CampaignTheme, phase: CampaignPhase, startsOn: CivilDate | null, endsOn: CivilDate | null, countries: Array<string>, lead: { id: string, name: string } | null, hotlines: Array<{ id: string, name: string }>, initiatives: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskedActionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AskedActionsQuery = { focusGroupActions: { totalCount: number, edges: Array<{ node: { id: string, focusGroupId: string, groupTitle: string, title: string, because: string | null, dueOn: CivilDate | null, state: ActionState, answeredAt: string | null, version: number, hotline: { id: string, name: string } | null, task: { id: string, status: TaskStatus } | null, proposal: { id: string, status: ProposalStatus } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, hotlineSeats: { edges: Array<{ node: { id: string, title: string, purpose: string, format: FocusGroupFormat, status: FocusGroupStatus, role: string, state: FocusGroupInvitationState, startsAt: string | null, confirmed: boolean | null } }> } };

export type AnswerFocusGroupActionMutationVariables = Exact<{
  input: AnswerFocusGroupActionInput;
}>;


export type AnswerFocusGroupActionMutation = { answerFocusGroupAction: { id: string, version: number, state: ActionState } };

export type TakeBackFocusGroupAnswerMutationVariables = Exact<{
  input: TakeBackFocusGroupAnswerInput;
}>;


export type TakeBackFocusGroupAnswerMutation = { takeBackFocusGroupAnswer: { id: string, version: number, state: ActionState } };

export type AddFocusGroupNoteMutationVariables = Exact<{
  input: AddFocusGroupNoteInput;
}>;


export type AddFocusGroupNoteMutation = { addFocusGroupNote: { id: string } };

export type EditFocusGroupNoteMutationVariables = Exact<{
  input: EditFocusGroupNoteInput;
}>;


export type EditFocusGroupNoteMutation = { editFocusGroupNote: { id: string } };

export type RemoveFocusGroupNoteMutationVariables = Exact<{
  input: RemoveSessionRecordInput;
}>;


export type RemoveFocusGroupNoteMutation = { removeFocusGroupNote: { id: string } };

export type AddFindingMutationVariables = Exact<{
  input: AddFindingInput;
}>;


export type AddFindingMutation = { addFinding: { id: string } };

export type EditFindingMutationVariables = Exact<{
  input: EditFindingInput;
}>;


export type EditFindingMutation = { editFinding: { id: string } };

export type RemoveFindingMutationVariables = Exact<{
  input: RemoveSessionRecordInput;
}>;


export type RemoveFindingMutation = { removeFinding: { id: string } };

export type AddFocusGroupActionMutationVariables = Exact<{
  input: AddFocusGroupActionInput;
}>;


export type AddFocusGroupActionMutation = { addFocusGroupAction: { id: string } };

export type MoveFocusGroupActionMutationVariables = Exact<{
  input: MoveFocusGroupActionInput;
}>;


export type MoveFocusGroupActionMutation = { moveFocusGroupAction: { id: string } };

export type AskedHotlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type AskedHotlinesQuery = { hotlines: { edges: Array<{ node: { id: string, name: string } }> } };

export type FocusGroupListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FocusGroupListQuery = { focusGroups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, title: string, status: FocusGroupStatus, format: FocusGroupFormat, seats: number, poolSize: number, createdAt: string } }> } };

export type FocusGroupQueryVariables = Exact<{
  id: string;
}>;


export type FocusGroupQuery = { focusGroup: { id: string, title: string, purpose: string, questions: Array<string>, format: FocusGroupFormat, status: FocusGroupStatus, cancelledBecause: string | null, seats: number, reserves: number, version: number, poolSize: number, quotas: Array<{ attribute: SelectionAttribute, value: string, min: number, max: number | null }>, caps: Array<{ attribute: SelectionAttribute, max: number }>, candidates: Array<{ id: string, name: string | null, role: string, organisation: string | null, ofHotlineId: string | null, initiativeId: string | null, side: CandidateSide, country: string | null, levels: Array<PreventionLevel>, experience: CandidateExperience | null, languages: Array<string>, zone: string | null, email: string | null, source: CandidateSource, sourceTitle: string | null, restsUntil: CivilDate | null, mustInclude: boolean, excludedBecause: string | null, version: number, burden: { asked: number, sat: number, ofOthersAsked: number, ofOthersSat: number } }>, draws: Array<{ id: string, number: number, createdAt: string, drawnBy: string | null, redrawnBecause: string | null, trials: number, trialsFailed: string | null, receiptText: string, poolHash: string, rulesHash: string, outcomes: Array<{ turn: number, seated: boolean, reserve: number | null, reason: DrawReason, rule: SelectionRuleKind | null, attribute: SelectionAttribute | null, value: string | null, replaceableBy: Array<string> | null, chance: number | null, candidate: { id: string, name: string | null, role: string, organisation: string | null } }> }>, viewerCan: { edit: boolean, select: boolean, invite: boolean, cancel: boolean } } | null };

export type PanelFeasibilityQueryVariables = Exact<{
  id: string;
}>;


export type PanelFeasibilityQuery = { panelFeasibility: { feasible: boolean, eligible: number, changes: Array<{ rule: SelectionRuleKind, attribute: SelectionAttribute | null, value: string | null, least: boolean, from: number, to: number }> } };

export type PoolSourcesQueryVariables = Exact<{
  focusGroupId: string;
  source: CandidateSource;
  search?: string | null | undefined;
}>;


export type PoolSourcesQuery = { poolSources: Array<{ id: string, source: CandidateSource, side: CandidateSide, organisation: string, ofHotlineId: string | null, initiativeId: string | null, country: string | null, levels: Array<PreventionLevel>, experience: CandidateExperience | null, languages: Array<string>, certain: boolean | null, from: string | null, sourceHotlineId: string | null, sourceRecordId: string | null, inPool: boolean, asked: number, sat: number }> };

export type PlanFocusGroupMutationVariables = Exact<{
  input: PlanFocusGroupInput;
}>;


export type PlanFocusGroupMutation = { planFocusGroup: { id: string } };

export type EditFocusGroupMutationVariables = Exact<{
  input: EditFocusGroupInput;
}>;


export type EditFocusGroupMutation = { editFocusGroup: { id: string, version: number } };

export type CancelFocusGroupMutationVariables = Exact<{
  input: CancelFocusGroupInput;
}>;


export type CancelFocusGroupMutation = { cancelFocusGroup: { id: string, version: number } };

export type SetSelectionRulesMutationVariables = Exact<{
  input: SetSelectionRulesInput;
}>;


export type SetSelectionRulesMutation = { setSelectionRules: { id: string, version: number } };

export type AddCandidatesMutationVariables = Exact<{
  input: AddCandidatesInput;
}>;


export type AddCandidatesMutation = { addCandidates: { id: string, poolSize: number } };

export type EditCandidateMutationVariables = Exact<{
  input: EditCandidateInput;
}>;


export type EditCandidateMutation = { editCandidate: { id: string } };

export type PlaceCandidateMutationVariables = Exact<{
  input: PlaceCandidateInput;
}>;


export type PlaceCandidateMutation = { placeCandidate: { id: string } };

export type DrawPanelMutationVariables = Exact<{
  input: DrawPanelInput;
}>;


export type DrawPanelMutation = { drawPanel: { id: string } };

export type FocusGroupInvitationsQueryVariables = Exact<{
  id: string;
}>;


export type FocusGroupInvitationsQuery = { focusGroup: { id: string, panel: { drawId: string, replyDays: number, offerDays: number, freeSeats: number, nobodyLeft: boolean, mailsBy: string | null, version: number } | null, invitations: Array<{ id: string, state: FocusGroupInvitationState, seat: number | null, turn: number | null, sentAt: string | null, replyBy: string | null, tentativeUntil: string | null, repliedAt: string | null, declinedBecause: string | null, notedBy: string | null, offeredBecause: string | null, mailState: MailState | null, restorable: boolean, version: number, candidate: { id: string, name: string | null, role: string, organisation: string | null, side: CandidateSide, country: string | null, levels: Array<PreventionLevel>, experience: CandidateExperience | null, languages: Array<string>, zone: string | null, email: string | null, version: number }, inPlaceOf: { id: string, name: string | null, role: string, organisation: string | null } | null, suggestion: { id: string, name: string | null, role: string, organisation: string | null, email: string | null, state: SuggestionState, decidedBecause: string | null, createdAt: string, version: number } | null }> } | null };

export type SeatReplacementsQueryVariables = Exact<{
  id: string;
}>;


export type SeatReplacementsQuery = { seatReplacements: Array<{ invitationId: string, candidateId: string | null }> };

export type PrepareInvitationsMutationVariables = Exact<{
  input: PrepareInvitationsInput;
}>;


export type PrepareInvitationsMutation = { prepareInvitations: { id: string } };

export type SetReplyDaysMutationVariables = Exact<{
  input: SetReplyDaysInput;
}>;


export type SetReplyDaysMutation = { setReplyDays: { id: string } };

export type IssueInvitationLinkMutationVariables = Exact<{
  input: IssueInvitationLinkInput;
}>;


export type IssueInvitationLinkMutation = { issueInvitationLink: { path: string, expiresAt: string } };

export type MailInvitationsMutationVariables = Exact<{
  input: MailInvitationsInput;
}>;


export type MailInvitationsMutation = { mailInvitations: { id: string } };

export type NoteReplyMutationVariables = Exact<{
  input: NoteReplyInput;
}>;


export type NoteReplyMutation = { noteReply: { id: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: InvitationStepInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string, invitations: Array<{ id: string, version: number }> } };

export type RestoreInvitationMutationVariables = Exact<{
  input: InvitationStepInput;
}>;


export type RestoreInvitationMutation = { restoreInvitation: { id: string } };

export type SeatChoicesQueryVariables = Exact<{
  id: string;
}>;


export type SeatChoicesQuery = { seatChoices: Array<{ candidateId: string, broken: Array<{ rule: SelectionRuleKind, attribute: SelectionAttribute | null, value: string | null }> }> };

export type OfferSeatByHandMutationVariables = Exact<{
  input: OfferSeatByHandInput;
}>;


export type OfferSeatByHandMutation = { offerSeatByHand: { id: string } };

export type CorrectCandidateContactMutationVariables = Exact<{
  input: CorrectCandidateContactInput;
}>;


export type CorrectCandidateContactMutation = { correctCandidateContact: { id: string } };

export type OfferSeatsNowMutationVariables = Exact<{
  input: OfferSeatsNowInput;
}>;


export type OfferSeatsNowMutation = { offerSeatsNow: { id: string } };

export type ApproveColleagueMutationVariables = Exact<{
  input: ApproveColleagueInput;
}>;


export type ApproveColleagueMutation = { approveColleague: { id: string } };

export type RefuseColleagueMutationVariables = Exact<{
  input: RefuseColleagueInput;
}>;


export type RefuseColleagueMutation = { refuseColleague: { id: string } };

export type FocusGroupSessionQueryVariables = Exact<{
  id: string;
}>;


export type FocusGroupSessionQuery = { focusGroup: { id: string, version: number, status: FocusGroupStatus, progress: { next: FocusGroupStatus | null, missing: Array<SessionRequirement>, previous: FocusGroupStatus | null }, poll: { id: string, zone: string, minutes: number, closedAt: string | null, chosenOptionId: string | null, version: number, options: Array<{ id: string, typed: string, startsAt: string, clockMoved: boolean, answers: Array<{ candidateId: string, vote: PollVote, notedBy: string | null }> }> } | null, session: { id: string, typed: string, zone: string, startsAt: string, clockMoved: boolean, minutes: number, venue: string | null, joinLink: string | null, confirmed: boolean, givenUpAt: string | null, sequence: number, mailsBy: string | null, version: number, agenda: Array<{ title: string, minutes: number, lead: string | null }> } | null, participants: Array<{ id: string, state: FocusGroupInvitationState, zone: string | null, required: boolean, consents: Array<ConsentPurpose>, consentedAt: string | null, notedBy: string | null, attendance: Attendance | null, copiedAt: string | null, mailState: MailState | null, calendar: { method: CalendarMethod, sequence: number, due: boolean } | null, candidate: { id: string, name: string | null, role: string, organisation: string | null, side: CandidateSide, country: string | null, levels: Array<PreventionLevel>, experience: CandidateExperience | null, languages: Array<string>, email: string | null } }>, notes: Array<{ id: string, text: string, createdAt: string, version: number, speaker: { id: string, name: string | null, role: string, organisation: string | null } | null }>, findings: Array<{ id: string, theme: string, statement: string, support: number, quote: string | null, named: boolean, version: number, speaker: { id: string, name: string | null, role: string, organisation: string | null } | null, evidence: Array<{ id: string, text: string, speaker: { id: string, name: string | null, role: string, organisation: string | null } | null }>, voices: Array<{ id: string, attributable: boolean, invitation: { id: string, seat: number | null } | null, candidate: { id: string, name: string | null, role: string, organisation: string | null } }> }>, actions: Array<{ id: string, title: string, dueOn: CivilDate | null, state: ActionState, version: number, hotline: { id: string, name: string } | null, finding: { id: string, theme: string } | null, proposal: { id: string, status: ProposalStatus } | null }> } | null };

export type OpenDatePollMutationVariables = Exact<{
  input: OpenDatePollInput;
}>;


export type OpenDatePollMutation = { openDatePoll: { id: string } };

export type AddPollOptionsMutationVariables = Exact<{
  input: AddPollOptionsInput;
}>;


export type AddPollOptionsMutation = { addPollOptions: { id: string } };

export type RemovePollOptionMutationVariables = Exact<{
  input: RemovePollOptionInput;
}>;


export type RemovePollOptionMutation = { removePollOption: { id: string } };

export type ChangePollZoneMutationVariables = Exact<{
  input: ChangePollZoneInput;
}>;


export type ChangePollZoneMutation = { changePollZone: { id: string } };

export type NotePollAnswersMutationVariables = Exact<{
  input: NotePollAnswersInput;
}>;


export type NotePollAnswersMutation = { notePollAnswers: { id: string } };

export type CloseDatePollMutationVariables = Exact<{
  input: CloseDatePollInput;
}>;


export type CloseDatePollMutation = { closeDatePoll: { id: string } };

export type ReopenDatePollMutationVariables = Exact<{
  input: ReopenDatePollInput;
}>;


export type ReopenDatePollMutation = { reopenDatePoll: { id: string } };

export type SetFocusGroupSessionMutationVariables = Exact<{
  input: SetSessionInput;
}>;


export type SetFocusGroupSessionMutation = { setFocusGroupSession: { id: string } };

export type GiveUpFocusGroupSessionMutationVariables = Exact<{
  input: GiveUpSessionInput;
}>;


export type GiveUpFocusGroupSessionMutation = { giveUpFocusGroupSession: { id: string } };

export type SetFocusGroupAgendaMutationVariables = Exact<{
  input: SetAgendaInput;
}>;


export type SetFocusGroupAgendaMutation = { setFocusGroupAgenda: { id: string } };

export type HandOutCalendarFileMutationVariables = Exact<{
  input: HandOutCalendarFileInput;
}>;


export type HandOutCalendarFileMutation = { handOutCalendarFile: { name: string, text: string, method: CalendarMethod | null, sequence: number } };

export type MailCalendarFilesMutationVariables = Exact<{
  input: MailCalendarFilesInput;
}>;


export type MailCalendarFilesMutation = { mailCalendarFiles: { id: string } };

export type AdvanceFocusGroupMutationVariables = Exact<{
  input: AdvanceFocusGroupInput;
}>;


export type AdvanceFocusGroupMutation = { advanceFocusGroup: { id: string, version: number } };

export type StepBackFocusGroupMutationVariables = Exact<{
  input: StepBackFocusGroupInput;
}>;


export type StepBackFocusGroupMutation = { stepBackFocusGroup: { id: string } };

export type NoteAttendanceMutationVariables = Exact<{
  input: NoteAttendanceInput;
}>;


export type NoteAttendanceMutation = { noteAttendance: { id: string } };

export type NoteConsentsMutationVariables = Exact<{
  input: NoteConsentsInput;
}>;


export type NoteConsentsMutation = { noteConsents: { id: string } };

export type SeatTraceQueryVariables = Exact<{
  candidateId: string;
}>;


export type SeatTraceQuery = { seatTrace: { id: string, attributable: boolean, drawNumber: number | null, candidate: { id: string, name: string | null, role: string, organisation: string | null, source: CandidateSource, sourceTitle: string | null, ofHotlineId: string | null, initiativeId: string | null }, focusGroup: { id: string, title: string, session: { startsAt: string, minutes: number, venue: string | null, givenUpAt: string | null } | null }, answer: { id: string, submittedAt: string | null, hotline: { id: string, name: string }, round: { id: string, title: string } } | null, partnership: { id: string, initiative: { name: string } } | null, turns: Array<{ turn: number, seated: boolean, reserve: number | null, reason: DrawReason, rule: SelectionRuleKind | null, attribute: SelectionAttribute | null, value: string | null, chance: number | null }>, invitation: { id: string, state: FocusGroupInvitationState, seat: number | null, repliedAt: string | null, inPlaceOf: { id: string, name: string | null, role: string, organisation: string | null } | null } | null, findings: Array<{ id: string, theme: string, statement: string }> } | null };

export type HandoverListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HandoverListQuery = { handovers: { totalCount: number, edges: Array<{ node: { id: string, version: number, fromOn: CivilDate, status: HandoverStatus, stuck: boolean, moved: number, plannedBy: string, leaver: { id: string, name: string } | null, viewerCan: { decide: boolean }, shares: Array<{ kind: HandoverKind, named: number | null, successor: { id: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HandoverStockQueryVariables = Exact<{
  userId: string;
}>;


export type HandoverStockQuery = { handoverStock: Array<{ kind: HandoverKind, count: number, items: Array<{ id: string, title: string, about: string | null, on: CivilDate | null }> }> };

export type HandoverPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type HandoverPeopleQuery = { users: { edges: Array<{ node: { id: string, name: string, role: Role, active: boolean, hotline: { id: string } | null } }> } };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver: { id: string, status: HandoverStatus, moved: number } };

export type CancelHandoverMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CancelHandoverMutation = { cancelHandover: { id: string, status: HandoverStatus, moved: number } };

export type UndoHandoverMutationVariables = Exact<{
  input: UndoHandoverInput;
}>;


export type UndoHandoverMutation = { undoHandover: { id: string, status: HandoverStatus, moved: number } };

export type CompleteTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, version: number } };

export type DiscardLogDraftMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type DiscardLogDraftMutation = { discardLogDraft: boolean };

export type BringDraftBackMutationVariables = Exact<{
  input: KeepLogDraftInput;
}>;


export type BringDraftBackMutation = { keepLogDraft: { id: string } };

export type DueStepsQueryVariables = Exact<{
  today: string;
}>;


export type DueStepsQuery = { checklistSteps: { edges: Array<{ node: { id: string, title: string, dueOn: CivilDate | null, overdue: boolean, owner: { name: string } | null, checklist: { id: string, template: { title: string }, partnership: { initiative: { name: string } } | null } } }> } };

export type TaskLineFragment = { id: string, title: string, dueOn: CivilDate | null, overdue: boolean, version: number, assignee: { name: string } | null, partnership: { id: string, initiative: { name: string } } | null, viewerCan: { complete: boolean } } & { ' $fragmentName'?: 'TaskLineFragment' };

export type HotlineHomeQueryVariables = Exact<{
  today: string;
  soon: string;
  month: string;
  monthAgo: string;
  decides: boolean;
}>;


export type HotlineHomeQuery = { due: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'TaskLineFragment': TaskLineFragment } }
      ) }> }, allTasks: { totalCount: number }, reviewDue: { totalCount: number }, attention: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PartnershipLineFragment': PartnershipLineFragment } }
      ) }> }, recent: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'PartnershipLineFragment': PartnershipLineFragment } }
      ) }> }, waiting?: { totalCount: number, edges: Array<{ node: (
        { id: string, approvalAskedBy: string | null, approvalAskedAt: string | null }
        & { ' $fragmentRefs'?: { 'PartnershipLineFragment': PartnershipLineFragment } }
      ) }> }, ending: { edges: Array<{ node: { id: string, kind: AgreementKind, validUntil: CivilDate | null, partnership: { id: string, initiative: { name: string } } } }> }, gaps: { totalCount: number, edges: Array<{ node: { id: string, month: Month, direction: ReferralDirection, ours: number, theirs: number, state: FigureGapState, partnership: { id: string, initiative: { name: string } }, check: { task: { assignee: { name: string } | null } } | null } }> }, endingTerms: { edges: Array<{ node: { id: string, holder: string, endsOn: CivilDate | null, seat: { role: SeatRole, title: string | null, board: { id: string, name: string } } } }> }, unanswered: { totalCount: number, edges: Array<{ node: { id: string, title: string, phase: CampaignPhase, startsOn: CivilDate | null, lead: { name: string } | null } }> }, launching: { totalCount: number, edges: Array<{ node: { id: string, title: string, startsOn: CivilDate | null, launches: Array<{ country: string, goesLiveOn: CivilDate }> } }> }, drafts: { totalCount: number, edges: Array<{ node: { id: string, kind: LogKind, content: string, version: number, updatedAt: string, partnership: { id: string, initiative: { name: string } } } }> }, asked: { totalCount: number, edges: Array<{ node: { id: string, title: string, groupTitle: string, dueOn: CivilDate | null } }> }, open: { totalCount: number }, surveyProposals: { totalCount: number }, partnershipStatus?: Array<{ stage: PartnershipStage, health: HealthLevel, count: number }>, partnershipStagesOn?: Array<{ stage: PartnershipStage, count: number }> };

export type NetworkHomeQueryVariables = Exact<{
  withUsers: boolean;
  withProposals: boolean;
  withSurveys: boolean;
}>;


export type NetworkHomeQuery = { all: { totalCount: number }, stale: { totalCount: number }, doubted: { totalCount: number }, changed: { edges: Array<{ node: { id: string, name: string, updatedAt: string, organisation: { name: string } | null } }> }, hotlines: { totalCount: number }, initiativeProposals?: { totalCount: number, edges: Array<{ node: { id: string, reason: string, createdAt: string, hotline: { name: string }, initiative: { name: string } | null } }> }, surveyRounds?: { edges: Array<{ node: { id: string, title: string, status: RoundStatus, closesAt: string, invitations: Array<{ id: string, status: SurveyInvitationStatus, hotline: { id: string, name: string } }> } }> }, surveyProposals?: { totalCount: number }, users?: { totalCount: number } };

export type PartnershipLineFragment = { id: string, stage: PartnershipStage, updatedAt: string, initiative: { name: string }, health: { level: HealthLevel, reasons: Array<{ code: HealthReasonCode }> } } & { ' $fragmentName'?: 'PartnershipLineFragment' };

export type ReopenTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReopenTaskMutation = { reopenTask: { id: string, version: number } };

export type EditHotlineMutationVariables = Exact<{
  input: EditHotlineInput;
}>;


export type EditHotlineMutation = { editHotline: { id: string, name: string } };

export type HotlineOperatorsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HotlineOperatorsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> } };

export type HotlineListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type HotlineListQuery = { hotlines: { totalCount: number, edges: Array<{ node: { id: string, name: string, demo: boolean, helpline: string | null, awarenessCentre: string | null, country: { code: string } | null, organisation: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HotlineQueryVariables = Exact<{
  id: string;
}>;


export type HotlineQuery = { hotline: { id: string, name: string, demo: boolean, website: string | null, languages: Array<string>, helpline: string | null, awarenessCentre: string | null, appetite: Appetite, appetiteCondition: string | null, confidence: string | null, note: string | null, version: number, country: { code: string } | null, organisation: { id: string, name: string, initiatives: Array<{ id: string, name: string }> } | null, memberships: Array<{ kind: MembershipKind, startsOn: string | null, endsOn: string | null, note: string | null }>, fromAnswers: Array<{ id: string, answeredAt: string | null, round: { id: string, title: string }, hotline: { name: string } }>, provenance: { asOf: string, stale: boolean, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null } } | null };

export type AddUserMutationVariables = Exact<{
  input: AddUserInput;
}>;


export type AddUserMutation = { addUser: { passwordLink: string, linkExpiresAt: string, user: { id: string, name: string } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type DeactivateUserMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type DeactivateUserMutation = { deactivateUser: { id: string, name: string, active: boolean, version: number } };

export type UserErasureQueryVariables = Exact<{
  id: string;
}>;


export type UserErasureQuery = { userErasure: { shownName: string, texts: number, networkTexts: number, trail: number, openWork: number } };

export type EraseUserMutationVariables = Exact<{
  input: EraseUserInput;
}>;


export type EraseUserMutation = { eraseUser: { id: string, version: number } };

export type HotlineChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HotlineChoicesQuery = { hotlines: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> } };

export type ReactivateUserMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReactivateUserMutation = { reactivateUser: { id: string, name: string, active: boolean, version: number } };

export type RenewPasswordLinkMutationVariables = Exact<{
  input: RenewPasswordLinkInput;
}>;


export type RenewPasswordLinkMutation = { renewPasswordLink: { passwordLink: string, linkExpiresAt: string, user: { id: string, name: string } } };

export type UsersQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: UserFilter | null | undefined;
}>;


export type UsersQuery = { users: { totalCount: number, edges: Array<{ node: { id: string, name: string, email: string, role: Role, active: boolean, version: number, createdAt: string, erasedAt: string | null, hotline: { id: string, name: string } | null, viewerCan: { deactivate: boolean, erase: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConfirmFactMutationVariables = Exact<{
  input: ConfirmFactInput;
}>;


export type ConfirmFactMutation = { confirmFact: { id: string, version: number } };

export type ConfirmInitiativeMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ConfirmInitiativeMutation = { confirmInitiative: { id: string, version: number } };

export type AddInitiativeMutationVariables = Exact<{
  input: AddInitiativeInput;
}>;


export type AddInitiativeMutation = { addInitiative: { id: string } };

export type EditInitiativeMutationVariables = Exact<{
  input: EditInitiativeInput;
}>;


export type EditInitiativeMutation = { editInitiative: { id: string, version: number } };

export type ProposeInitiativeMutationVariables = Exact<{
  input: ProposeInitiativeInput;
}>;


export type ProposeInitiativeMutation = { proposeInitiative: { id: string } };

export type AskedForQueryVariables = Exact<{
  id: string;
}>;


export type AskedForQuery = { focusGroupAction: { id: string, title: string, because: string | null, groupTitle: string, state: ActionState, version: number } | null };

export type AnswerAskedMutationVariables = Exact<{
  input: AnswerFocusGroupActionInput;
}>;


export type AnswerAskedMutation = { answerFocusGroupAction: { id: string, version: number, state: ActionState } };

export type InitiativeListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: InitiativeFilter | null | undefined;
  order?: InitiativeOrder | null | undefined;
}>;


export type InitiativeListQuery = { initiatives: { totalCount: number, edges: Array<{ node: { id: string, name: string, localName: string | null, levelListState: LevelListState, levels: Array<PreventionLevel>, services: Array<ServiceType>, languages: Array<string>, status: OperationalStatus, demo: boolean, countries: Array<{ code: string }>, organisation: { name: string } | null, provenance: { stale: boolean, asOf: string, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null }, myPartnership: { id: string, stage: PartnershipStage } | null, facts: Array<{ id: string, kind: InitiativeFactKind, code: string, certainty: Certainty }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: Array<{ field: string, values: Array<{ code: string, count: number }> }> } };

export type InitiativeQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeQuery = { initiative: { id: string, name: string, localName: string | null, aliases: Array<string>, scope: Scope, website: string | null, description: string | null, levelListState: LevelListState, status: OperationalStatus, demo: boolean, version: number, doubts: Array<string>, updatedAt: string, organisation: { id: string, name: string, acronym: string | null, type: OrganisationType, relations: Array<{ id: string, kind: OrganisationRelationKind, outgoing: boolean, note: string | null, other: { id: string, name: string } }>, initiatives: Array<{ id: string, name: string }>, hotlines: Array<{ id: string, name: string }> } | null, provenance: { asOf: string, stale: boolean, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null }, facts: Array<{ id: string, kind: InitiativeFactKind, code: string, certainty: Certainty, note: string | null, provenance: { asOf: string, stale: boolean, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null } }>, channels: Array<{ id: string, kind: ChannelKind, value: string, hours: string | null, note: string | null, public: boolean, provenance: { asOf: string, stale: boolean, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null } }>, evidenceRatings: Array<{ id: string, scale: string, level: string, rater: string | null, ratedOn: string | null, url: string | null, provenance: { asOf: string, stale: boolean, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null } }>, listings: Array<{ id: string, asPrinted: string, levelAsPrinted: string | null, countryAsPrinted: string | null, locator: string | null, note: string | null, source: { title: string, url: string | null } }>, relations: Array<{ id: string, kind: InitiativeRelationKind, outgoing: boolean, note: string | null, other: { id: string, name: string } }>, directory: Array<{ stage: PartnershipStage, since: CivilDate | null, intensity: Intensity | null, kinds: Array<EngagementKind>, hotline: { id: string, name: string } }>, directoryCampaigns: Array<{ id: string, title: string, phase: CampaignPhase, lead: { name: string } | null }>, myPartnership: { id: string, stage: PartnershipStage } | null, boardSeats: Array<{ id: string, role: SeatRole, title: string | null, since: CivilDate, closedOn: CivilDate | null, board: { id: string, name: string }, terms: Array<{ id: string, holder: string, startsOn: CivilDate, endsOn: CivilDate | null }> }>, fromAnswers: Array<{ id: string, answeredAt: string | null, round: { id: string, title: string }, hotline: { name: string } }>, viewerCan: { edit: boolean, confirm: boolean, propose: boolean, startPartnership: boolean } } | null };

export type InitiativeHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type InitiativeHistoryQuery = { initiative: { id: string, history: { edges: Array<{ node: { ' $fragmentRefs'?: { 'HistoryEventFragment': HistoryEventFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type OrganisationChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OrganisationChoicesQuery = { organisations: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> } };

export type AddOrganisationMutationVariables = Exact<{
  input: AddOrganisationInput;
}>;


export type AddOrganisationMutation = { addOrganisation: { id: string, name: string } };

export type EditOrganisationMutationVariables = Exact<{
  input: EditOrganisationInput;
}>;


export type EditOrganisationMutation = { editOrganisation: { id: string, name: string } };

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { organisation: { id: string, name: string, otherNames: Array<string>, acronym: string | null, type: OrganisationType, website: string | null, verifiedHosts: Array<string>, note: string | null, version: number, country: { code: string } | null, initiatives: Array<{ id: string, name: string }>, hotlines: Array<{ id: string, name: string }>, relations: Array<{ id: string, kind: OrganisationRelationKind, outgoing: boolean, note: string | null, other: { id: string, name: string } }>, provenance: { asOf: string, stale: boolean, confirmedAt: string | null, confirmedBy: string | null, source: { title: string, url: string | null } | null } } | null };

export type CoverageQueryVariables = Exact<{
  asOf: string;
  knownAt?: string | null | undefined;
  axis: CoverageAxis;
  filter?: CoverageFilter | null | undefined;
}>;


export type CoverageQuery = { coverage: { axis: CoverageAxis, columns: Array<string>, rows: Array<{ hotlines: number, country: { code: string, region: string } | null, all: { state: CoverageState, firm: number, weak: number, stale: number | null }, cells: Array<{ state: CoverageState, firm: number, weak: number, stale: number | null }> }> } };

export type CoverageInitiativesQueryVariables = Exact<{
  asOf: string;
  knownAt?: string | null | undefined;
  axis: CoverageAxis;
  filter?: CoverageFilter | null | undefined;
  country?: string | null | undefined;
  column?: string | null | undefined;
}>;


export type CoverageInitiativesQuery = { coverageInitiatives: Array<{ id: string, name: string, status: OperationalStatus, certainty: Certainty | null, firm: boolean, stale: boolean | null, asOf: string }> };

export type PrintedListsQueryVariables = Exact<{
  asOf: string;
  knownAt?: string | null | undefined;
}>;


export type PrintedListsQuery = { printedLists: Array<{ service: ServiceType, countries: Array<{ finding: ListFinding, note: string | null, country: { code: string } }> }> };

export type TrendQueryVariables = Exact<{
  measure: TrendMeasure;
  by: TrendGroup;
  asOf: string;
  months: number;
}>;


export type TrendQuery = { trend: { days: Array<CivilDate>, sharing: SharingLabel, lines: Array<{ id: string, name: string | null, series: Array<{ code: TrendSeries, counts: Array<number> }> }> } };

export type TrendRecordsQueryVariables = Exact<{
  measure: TrendMeasure;
  by: TrendGroup;
  day: string;
  line?: string | null | undefined;
  series?: TrendSeries | null | undefined;
  after?: string | null | undefined;
}>;


export type TrendRecordsQuery = { trendRecords: { totalCount: number, edges: Array<{ node: { id: string, title: string, hotline: string | null, state: string, since: CivilDate, partnershipId: string | null, campaignId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReferralTrendQueryVariables = Exact<{
  measure: ReferralMeasure;
  by: TrendGroup;
  months: number;
}>;


export type ReferralTrendQuery = { referralTrend: { knownOn: CivilDate, months: Array<Month>, lines: Array<{ kind: ReferralLineKind, id: string | null, name: string | null, counts: Array<{ count: number | null, hidden: HiddenCount | null } | null> }> } };

export type AppetiteTrendQueryVariables = Exact<{
  by: TrendGroup;
}>;


export type AppetiteTrendQuery = { appetiteTrend: { audience: ResultAudience, rounds: Array<{ roundId: string, title: string, on: CivilDate, lines: Array<{ id: string, name: string | null, answered: number | null, answers: Array<{ code: Appetite, count: number | null }> }> }> } };

export type NetworkPictureQueryVariables = Exact<{
  filter?: NetworkPictureFilter | null | undefined;
}>;


export type NetworkPictureQuery = { networkPicture: { hotlinesFitting: number, initiativesFitting: number, pairsFitting: number, hotlineCount: number, initiativeCount: number, sharing: SharingLabel, hotlines: Array<{ id: string, name: string, countries: Array<string> }>, initiatives: Array<{ id: string, name: string, countries: Array<string> }>, ties: Array<{ hotlineId: string, initiativeId: string, kind: NetworkTieKind, stage: PartnershipStage | null, count: number }> } };

export type NetworkPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkPlacesQuery = { hotlines: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> }, initiatives: { facets: Array<{ field: string, values: Array<{ code: string }> }> } };

export type NotificationLineFragment = { id: string, kind: NotificationKind, subjectType: SubjectType, subjectId: string, partnershipId: string | null, title: string | null, about: string | null, by: string | null, dueOn: CivilDate | null, createdAt: string, readAt: string | null } & { ' $fragmentName'?: 'NotificationLineFragment' };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: NotificationFilter | null | undefined;
}>;


export type InboxQuery = { notifications: { edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'NotificationLineFragment': NotificationLineFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NotificationQueryVariables = Exact<{
  id: string;
}>;


export type NotificationQuery = { notification: (
    { id: string }
    & { ' $fragmentRefs'?: { 'NotificationLineFragment': NotificationLineFragment } }
  ) | null };

export type MarkNotificationsMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsMutation = { markNotifications: { count: number } };

export type MarkAllNotificationsReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkAllNotificationsReadMutation = { markAllNotificationsRead: { count: number, at: string } };

export type UnmarkNotificationsMutationVariables = Exact<{
  input: UnmarkNotificationsInput;
}>;


export type UnmarkNotificationsMutation = { unmarkNotifications: { count: number } };

export type MailChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChoicesQuery = { viewer: { id: string, mailLanguage: MailLanguage, notificationChoices: Array<{ kind: NotificationKind, choice: MailChoice, possible: Array<MailChoice> }> } };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { chooseMail: { id: string } };

export type ChooseMailLanguageMutationVariables = Exact<{
  input: ChooseMailLanguageInput;
}>;


export type ChooseMailLanguageMutation = { chooseMailLanguage: { id: string } };

export type OutboxQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: MailFilter | null | undefined;
}>;


export type OutboxQuery = { mails: { totalCount: number, edges: Array<{ node: { id: string, name: string, address: string, subject: string, body: string, calendarFile: string | null, state: MailState, attempts: number, createdAt: string, nextAttemptAt: string | null, settledAt: string | null, detail: string | null, version: number, viewerCan: { send: boolean, settle: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailDeliveryQueryVariables = Exact<{ [key: string]: never; }>;


export type MailDeliveryQuery = { mailDelivery: { server: string | null, unsure: number, failed: number } };

export type SendMailMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type SendMailMutation = { sendMail: { id: string, state: MailState } };

export type SettleMailMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type SettleMailMutation = { settleMail: { id: string, state: MailState } };

export type AgreementLineFragment = { id: string, version: number, kind: AgreementKind, progress: AgreementProgress, status: AgreementStatus, validFrom: CivilDate | null, validUntil: CivilDate | null, hotlineSignedOn: CivilDate | null, hotlineSignatory: string | null, partnerSignedOn: CivilDate | null, partnerSignatory: string | null, terminatedOn: CivilDate | null, terminationReason: string | null, documentUrl: string | null, note: string | null, recordedBy: string, viewerCan: { edit: boolean, changeTerms: boolean, withdraw: boolean } } & { ' $fragmentName'?: 'AgreementLineFragment' };

export type RecordAgreementMutationVariables = Exact<{
  input: RecordAgreementInput;
}>;


export type RecordAgreementMutation = { recordAgreement: { id: string, version: number } };

export type EditAgreementMutationVariables = Exact<{
  input: EditAgreementInput;
}>;


export type EditAgreementMutation = { editAgreement: { id: string, version: number } };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { signAgreement: { id: string, version: number } };

export type UnsignAgreementMutationVariables = Exact<{
  input: UnsignAgreementInput;
}>;


export type UnsignAgreementMutation = { unsignAgreement: { id: string, version: number } };

export type TerminateAgreementMutationVariables = Exact<{
  input: TerminateAgreementInput;
}>;


export type TerminateAgreementMutation = { terminateAgreement: { id: string, version: number } };

export type ReinstateAgreementMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReinstateAgreementMutation = { reinstateAgreement: { id: string, version: number } };

export type AskApprovalMutationVariables = Exact<{
  input: ApprovalRequestInput;
}>;


export type AskApprovalMutation = { askApproval: { id: string, version: number } };

export type TakeBackApprovalMutationVariables = Exact<{
  input: ApprovalRequestInput;
}>;


export type TakeBackApprovalMutation = { takeBackApproval: { id: string, version: number } };

export type SendBackApprovalMutationVariables = Exact<{
  input: SendBackApprovalInput;
}>;


export type SendBackApprovalMutation = { sendBackApproval: { id: string, version: number } };

export type PartnershipBoardQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
  order?: PartnershipOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type PartnershipBoardQuery = { partnerships: { groups: Array<{ key: string, count: number, page: { edges: Array<{ node: { id: string, version: number, stage: PartnershipStage, stageOn: PartnershipStage | null, nextReviewOn: CivilDate | null, hotline: { name: string }, initiative: { name: string }, owner: { name: string } | null, health: { level: HealthLevel, computedLevel: HealthLevel, reasons: Array<{ code: HealthReasonCode, since: CivilDate }> } } }>, pageInfo: { hasNextPage: boolean } } }> } };

export type BoardColumnQueryVariables = Exact<{
  stage: Array<string> | string;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
  order?: PartnershipOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type BoardColumnQuery = { partnerships: { groups: Array<{ page: { edges: Array<{ node: { id: string, version: number, stage: PartnershipStage, stageOn: PartnershipStage | null, nextReviewOn: CivilDate | null, hotline: { name: string }, initiative: { name: string }, owner: { name: string } | null, health: { level: HealthLevel, computedLevel: HealthLevel, reasons: Array<{ code: HealthReasonCode, since: CivilDate }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> } };

export type CardStepsQueryVariables = Exact<{
  id: string;
}>;


export type CardStepsQuery = { partnership: { id: string, stage: PartnershipStage, nextStages: Array<{ to: PartnershipStage, allowed: boolean, needsReason: boolean, missing: Array<{ code: string, message: string }> }> } | null };

export type AddColleagueMutationVariables = Exact<{
  input: AddColleagueInput;
}>;


export type AddColleagueMutation = { addColleague: { id: string } };

export type RemoveColleagueMutationVariables = Exact<{
  input: RemoveColleagueInput;
}>;


export type RemoveColleagueMutation = { removeColleague: { id: string } };

export type InteractionToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type InteractionToCorrectQuery = { interaction: { id: string, version: number, kind: InteractionKind, occurredOn: CivilDate, attendees: string | null, summary: string, sharing: SharingLabel, partnership: { id: string } } | null };

export type EngagementToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type EngagementToCorrectQuery = { engagement: { id: string, version: number, kind: EngagementKind, cadence: MeetingCadence | null, title: string, startsOn: CivilDate, endsOn: CivilDate | null, summary: string | null, peopleReached: number | null, outputUrl: string | null, sharing: SharingLabel, partnerships: Array<{ id: string }> } | null };

export type MeetingToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type MeetingToCorrectQuery = { groupMeeting: { id: string, version: number, metOn: CivilDate, summary: string | null, decisions: Array<string>, hotlineCount: number, partnerCount: number, people: Array<{ id: string, name: string | null, roleTitle: string }>, colleagues: Array<{ id: string, name: string }>, group: { id: string, title: string, partnerships: Array<{ people: Array<{ person: { id: string, name: string | null, roleTitle: string } }> }> } } | null };

export type EditInteractionMutationVariables = Exact<{
  input: EditInteractionInput;
}>;


export type EditInteractionMutation = { editInteraction: { id: string, version: number } };

export type EditEngagementMutationVariables = Exact<{
  input: EditEngagementInput;
}>;


export type EditEngagementMutation = { editEngagement: { id: string, version: number } };

export type EditMeetingMutationVariables = Exact<{
  input: EditMeetingInput;
}>;


export type EditMeetingMutation = { editMeeting: { id: string, version: number } };

export type AskReferralCheckMutationVariables = Exact<{
  input: AskReferralCheckInput;
}>;


export type AskReferralCheckMutation = { askReferralCheck: { id: string, version: number } };

export type AnswerReferralCheckMutationVariables = Exact<{
  input: AnswerReferralCheckInput;
}>;


export type AnswerReferralCheckMutation = { answerReferralCheck: { id: string, version: number } };

export type WithdrawReferralCheckMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawReferralCheckMutation = { withdrawReferralCheck: { id: string, version: number } };

export type ReopenReferralCheckMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReopenReferralCheckMutation = { reopenReferralCheck: { id: string, version: number } };

export type OverrideHealthMutationVariables = Exact<{
  input: OverrideHealthInput;
}>;


export type OverrideHealthMutation = { overrideHealth: { id: string, health: { level: HealthLevel, override: { id: string, version: number } | null } } };

export type EndHealthOverrideMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type EndHealthOverrideMutation = { endHealthOverride: { id: string, health: { level: HealthLevel } } };

export type PartnershipListQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
  order?: PartnershipOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type PartnershipListQuery = { partnerships: { totalCount: number, edges: Array<{ node: { id: string, stage: PartnershipStage, stageOn: PartnershipStage | null, intensity: Intensity | null, targetIntensity: Intensity | null, nextReviewOn: CivilDate | null, updatedAt: string, collaborationCount: number, version: number, hotline: { name: string }, initiative: { id: string, name: string, countries: Array<{ code: string }> }, owner: { id: string, name: string } | null, lastCollaboration: { kind: TimelineKind, happenedOn: CivilDate } | null, health: { level: HealthLevel, computedLevel: HealthLevel, reasons: Array<{ code: HealthReasonCode, since: CivilDate }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnershipFacetsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
}>;


export type PartnershipFacetsQuery = { partnerships: { totalCount: number, facets: Array<{ field: string, values: Array<{ code: string, count: number }> }> } };

export type PartnershipGroupsQueryVariables = Exact<{
  by: PartnershipGrouping;
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
}>;


export type PartnershipGroupsQuery = { partnerships: { totalCount: number, groups: Array<{ key: string, count: number }> } };

export type PartnershipGroupRowsQueryVariables = Exact<{
  by: PartnershipGrouping;
  keys: Array<string> | string;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
  order?: PartnershipOrder | null | undefined;
  on?: string | null | undefined;
}>;


export type PartnershipGroupRowsQuery = { partnerships: { groups: Array<{ page: { edges: Array<{ node: { id: string, stage: PartnershipStage, stageOn: PartnershipStage | null, intensity: Intensity | null, targetIntensity: Intensity | null, nextReviewOn: CivilDate | null, updatedAt: string, collaborationCount: number, version: number, hotline: { name: string }, initiative: { id: string, name: string, countries: Array<{ code: string }> }, owner: { id: string, name: string } | null, lastCollaboration: { kind: TimelineKind, happenedOn: CivilDate } | null, health: { level: HealthLevel, computedLevel: HealthLevel, reasons: Array<{ code: HealthReasonCode, since: CivilDate }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }> } };

export type LogReferralMutationVariables = Exact<{
  input: LogReferralInput;
}>;


export type LogReferralMutation = { logReferral: { id: string } };

export type LogInteractionMutationVariables = Exact<{
  input: LogInteractionInput;
}>;


export type LogInteractionMutation = { logInteraction: { id: string } };

export type LogEngagementMutationVariables = Exact<{
  input: LogEngagementInput;
}>;


export type LogEngagementMutation = { logEngagement: { id: string } };

export type LogMeetingMutationVariables = Exact<{
  input: RecordMeetingInput;
}>;


export type LogMeetingMutation = { recordMeeting: { id: string } };

export type LogCampaignMutationVariables = Exact<{
  input: StartCampaignInput;
}>;


export type LogCampaignMutation = { startCampaign: { id: string } };

export type CancelLoggedCampaignMutationVariables = Exact<{
  input: MoveCampaignPhaseInput;
}>;


export type CancelLoggedCampaignMutation = { moveCampaignPhase: { id: string } };

export type JoinCampaignMutationVariables = Exact<{
  input: AddCampaignParticipantInput;
}>;


export type JoinCampaignMutation = { addCampaignParticipant: { id: string } };

export type LeaveCampaignMutationVariables = Exact<{
  input: RemoveCampaignParticipantInput;
}>;


export type LeaveCampaignMutation = { removeCampaignParticipant: { id: string } };

export type LogCampaignsQueryVariables = Exact<{
  search?: string | null | undefined;
  initiativeId: string;
}>;


export type LogCampaignsQuery = { campaigns: { edges: Array<{ node: { id: string, title: string, phase: CampaignPhase } }> } };

export type LogGroupsQueryVariables = Exact<{
  partnershipId: string;
}>;


export type LogGroupsQuery = { workingGroups: { edges: Array<{ node: { id: string, title: string, partnerships: Array<{ people: Array<{ person: { id: string, name: string | null, roleTitle: string } }> }> } }> } };

export type AddTaskMutationVariables = Exact<{
  input: AddTaskInput;
}>;


export type AddTaskMutation = { addTask: { id: string, version: number } };

export type CancelTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CancelTaskMutation = { cancelTask: { id: string, version: number } };

export type KeepLogDraftMutationVariables = Exact<{
  input: KeepLogDraftInput;
}>;


export type KeepLogDraftMutation = { keepLogDraft: { id: string, version: number } };

export type WithdrawEntryMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type WithdrawEntryMutation = { withdrawEntry: boolean };

export type RestoreEntryMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type RestoreEntryMutation = { restoreEntry: boolean };

export type PartnershipHostsQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipHostsQuery = { partnership: { id: string, initiative: { id: string, website: string | null, channels: Array<{ kind: ChannelKind, value: string }>, organisation: { website: string | null, verifiedHosts: Array<string> } | null }, hotline: { website: string | null, organisation: { website: string | null, verifiedHosts: Array<string> } | null } } | null };

export type LogTargetQueryVariables = Exact<{
  id: string;
}>;


export type LogTargetQuery = { partnership: { id: string, initiative: { name: string } } | null };

export type ObstacleLineFragment = { id: string, version: number, type: ObstacleType, severity: ObstacleSeverity, since: CivilDate, status: ObstacleStatus, settledOn: CivilDate | null, note: string | null, sharing: SharingLabel, fromAnswers: Array<{ id: string, answeredAt: string | null, round: { id: string, title: string }, hotline: { name: string } }>, viewerCan: { edit: boolean, withdraw: boolean } } & { ' $fragmentName'?: 'ObstacleLineFragment' };

export type RecordObstacleMutationVariables = Exact<{
  input: RecordObstacleInput;
}>;


export type RecordObstacleMutation = { recordObstacle: { id: string } };

export type EditObstacleMutationVariables = Exact<{
  input: EditObstacleInput;
}>;


export type EditObstacleMutation = { editObstacle: { id: string, version: number } };

export type MoveStageMutationVariables = Exact<{
  input: MoveStageInput;
}>;


export type MoveStageMutation = { moveStage: { id: string, version: number, stage: PartnershipStage } };

export type CorrectReferralMutationVariables = Exact<{
  input: CorrectReferralInput;
}>;


export type CorrectReferralMutation = { correctReferral: { id: string, count: number } };

export type TakeCorrectionBackMutationVariables = Exact<{
  input: TakeBackReferralsInput;
}>;


export type TakeCorrectionBackMutation = { takeBackReferrals: number };

export type UndoStageMoveMutationVariables = Exact<{
  input: UndoStageMoveInput;
}>;


export type UndoStageMoveMutation = { undoStageMove: { id: string, version: number, stage: PartnershipStage } };

export type EditPartnershipMutationVariables = Exact<{
  input: EditPartnershipInput;
}>;


export type EditPartnershipMutation = { editPartnership: { id: string, version: number } };

export type RecordDueDiligenceMutationVariables = Exact<{
  input: RecordDueDiligenceInput;
}>;


export type RecordDueDiligenceMutation = { recordDueDiligence: { id: string, version: number } };

export type RecordPartnerFigureMutationVariables = Exact<{
  input: RecordPartnerFigureInput;
}>;


export type RecordPartnerFigureMutation = { recordPartnerFigure: { id: string, version: number } };

export type CompletePartnershipTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CompletePartnershipTaskMutation = { completeTask: { id: string, version: number } };

export type ReopenPartnershipTaskMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReopenPartnershipTaskMutation = { reopenTask: { id: string, version: number } };

export type AddPartnershipPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPartnershipPersonMutation = { addPerson: { id: string } };

export type UnlinkPersonMutationVariables = Exact<{
  input: UnlinkPersonInput;
}>;


export type UnlinkPersonMutation = { unlinkPerson: { id: string } };

export type LinkPersonMutationVariables = Exact<{
  input: LinkPersonInput;
}>;


export type LinkPersonMutation = { linkPerson: { id: string } };

export type PeopleChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleChoicesQuery = { people: { edges: Array<{ node: { id: string, name: string | null, roleTitle: string, organisation: { name: string } | null } }> } };

export type StartPartnershipChecklistMutationVariables = Exact<{
  input: StartChecklistInput;
}>;


export type StartPartnershipChecklistMutation = { startChecklist: { id: string } };

export type RestoreContactMutationVariables = Exact<{
  input: EditPersonInput;
}>;


export type RestoreContactMutation = { editPerson: { id: string, version: number } };

export type RestoreObstacleMutationVariables = Exact<{
  input: EditObstacleInput;
}>;


export type RestoreObstacleMutation = { editObstacle: { id: string, version: number } };

export type RestoreTaskMutationVariables = Exact<{
  input: EditTaskInput;
}>;


export type RestoreTaskMutation = { editTask: { id: string, version: number } };

export type RestoreAgreementMutationVariables = Exact<{
  input: EditAgreementInput;
}>;


export type RestoreAgreementMutation = { editAgreement: { id: string, version: number } };

export type PartnershipChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PartnershipChoicesQuery = { partnerships: { edges: Array<{ node: { id: string, stage: PartnershipStage, initiative: { name: string } } }> } };

export type PartnershipQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipQuery = { partnership: { id: string, version: number, stage: PartnershipStage, intensity: Intensity | null, targetIntensity: Intensity | null, since: CivilDate | null, sharing: SharingLabel, sister: boolean, sisterBasis: string | null, nextReviewOn: CivilDate | null, noAgreementReason: string | null, approvalAskedBy: string | null, approvalAskedAt: string | null, collaborationCount: number, createdAt: string, hotline: { id: string, name: string }, initiative: { id: string, name: string, countries: Array<{ code: string }>, channels: Array<{ id: string, kind: ChannelKind, value: string }>, organisation: { id: string, name: string } | null }, owner: { id: string, name: string } | null, dueDiligence: { outcome: DueDiligenceOutcome, assessedOn: CivilDate, validUntil: CivilDate, conditions: string | null, assessedBy: string } | null, colleagues: Array<{ part: string | null, user: { id: string, name: string } }>, people: Array<{ role: string | null, note: string | null, person: { id: string, name: string | null, roleTitle: string, email: string | null, phone: string | null, organisation: { name: string } | null } }>, agreements: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'AgreementLineFragment': AgreementLineFragment } }
    )>, obstacles: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'ObstacleLineFragment': ObstacleLineFragment } }
    )>, fromAnswers: Array<{ id: string, answeredAt: string | null, round: { id: string, title: string }, hotline: { name: string } }>, openTasks: Array<(
      { id: string }
      & { ' $fragmentRefs'?: { 'TaskRowFragment': TaskRowFragment } }
    )>, boardSeats: Array<{ id: string, role: SeatRole, title: string | null, since: CivilDate, closedOn: CivilDate | null, board: { id: string, name: string }, terms: Array<{ id: string, holder: string, startsOn: CivilDate, endsOn: CivilDate | null }> }>, checklists: Array<{ id: string, stepCount: number, doneCount: number, template: { title: string } }>, nextStages: Array<{ to: PartnershipStage, allowed: boolean, needsReason: boolean, missing: Array<{ code: string, message: string }> }>, health: { level: HealthLevel, computedLevel: HealthLevel, reasons: Array<{ code: HealthReasonCode, severity: HealthLevel, since: CivilDate, recordId: string | null }>, override: { id: string, level: HealthLevel, reason: string, endsOn: CivilDate, by: string, version: number } | null }, viewerCan: { edit: boolean, log: boolean, approve: boolean, overrideHealth: boolean, seeHistory: boolean } } | null };

export type PartnershipTimelineQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  sharing?: Array<SharingLabel> | SharingLabel | null | undefined;
}>;


export type PartnershipTimelineQuery = { partnership: { id: string, timeline: { totalCount: number, edges: Array<{ node: { id: string, kind: TimelineKind, happenedOn: CivilDate, loggedAt: string, loggedBy: string, sharing: SharingLabel, backdated: boolean, interaction: { id: string, kind: InteractionKind, summary: string, attendees: string | null, nextStep: { title: string, dueOn: CivilDate | null, status: TaskStatus } | null } | null, referral: { id: string, month: Month, direction: ReferralDirection, subject: ReferralSubject, mode: ReferralMode, channel: ReferralChannel, audience: Audience | null, language: string | null, count: number, corrections: Array<{ id: string, countBefore: number, reason: ReferralCorrectionReason, correctedBy: string, correctedAt: string }> } | null, engagement: { id: string, kind: EngagementKind, title: string, startsOn: CivilDate, endsOn: CivilDate | null, summary: string | null, peopleReached: number | null, outputUrl: string | null, partnerships: Array<{ id: string, initiative: { name: string } }> } | null, groupMeeting: { id: string, decisions: Array<string>, summary: string | null, actions: Array<{ id: string }>, group: { id: string, title: string } } | null, obstacle: { id: string, type: ObstacleType, severity: ObstacleSeverity, status: ObstacleStatus, settledOn: CivilDate | null, note: string | null } | null, agreement: { id: string, kind: AgreementKind, status: AgreementStatus, validUntil: CivilDate | null, terminatedOn: CivilDate | null } | null, review: { id: string, outcome: ReviewOutcome | null, decisions: string | null, nextDueOn: CivilDate | null } | null, term: { id: string, holder: string, startsOn: CivilDate, endsOn: CivilDate | null, seat: { id: string, role: SeatRole, board: { id: string, name: string } } } | null, campaign: { id: string, title: string, phase: CampaignPhase, startsOn: CivilDate | null, endsOn: CivilDate | null } | null, stageChange: { id: string, from: PartnershipStage | null, to: PartnershipStage, reason: string | null } | null, viewerCan: { edit: boolean, withdraw: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReferralGridQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type ReferralGridQuery = { partnership: { id: string, referralMonths: Array<{ month: Month, out: number, in: number, outByPartner: number | null, inByPartner: number | null, request: { countsOut: boolean, countsIn: boolean, answeredAt: string | null, link: { id: string, recipient: string, state: PersonalLinkState, expiresAt: string, viewerCan: { revoke: boolean } } | null } | null, checks: Array<{ id: string, version: number, direction: ReferralDirection, state: ReferralCheckState, oursAsked: number, theirsAsked: number, oursEnded: number | null, theirsEnded: number | null, outcome: ReferralCheckOutcome | null, explanation: GapExplanation | null, partnerAsked: boolean, partnerAnsweredAt: string | null, task: { dueOn: CivilDate | null, assignee: { name: string } | null } }>, entries: Array<{ id: string, direction: ReferralDirection, subject: ReferralSubject, mode: ReferralMode, channel: ReferralChannel, audience: Audience | null, language: string | null, count: number, loggedBy: string, loggedAt: string, corrections: Array<{ id: string, countBefore: number, reason: ReferralCorrectionReason, correctedBy: string, correctedAt: string }> }> }> } | null };

export type StageHistoryQueryVariables = Exact<{
  id: string;
}>;


export type StageHistoryQuery = { partnership: { id: string, stageChanges: Array<{ id: string, from: PartnershipStage | null, to: PartnershipStage, effectiveOn: CivilDate, reason: string | null, by: string, recordedAt: string }> } | null };

export type PartnershipHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  table?: Array<string> | string | null | undefined;
}>;


export type PartnershipHistoryQuery = { partnership: { id: string, history: { edges: Array<{ node: { ' $fragmentRefs'?: { 'HistoryEventFragment': HistoryEventFragment } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ChecklistTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecklistTemplatesQuery = { playbookTemplates: { edges: Array<{ node: { id: string, title: string } }> } };

export type AgreementsToRestoreQueryVariables = Exact<{
  id: string;
}>;


export type AgreementsToRestoreQuery = { partnership: { id: string, agreements: Array<{ id: string, version: number, kind: AgreementKind, progress: AgreementProgress, validFrom: CivilDate | null, validUntil: CivilDate | null, documentUrl: string | null, note: string | null }> } | null };

export type ObstaclesToRestoreQueryVariables = Exact<{
  id: string;
}>;


export type ObstaclesToRestoreQuery = { partnership: { id: string, obstacles: Array<{ id: string, version: number, type: ObstacleType, severity: ObstacleSeverity, since: CivilDate, status: ObstacleStatus, settledOn: CivilDate | null, note: string | null, sharing: SharingLabel }> } | null };

export type TaskToRestoreQueryVariables = Exact<{
  id: string;
}>;


export type TaskToRestoreQuery = { task: { id: string, version: number, title: string, dueOn: CivilDate | null, assignee: { id: string } | null, partnership: { id: string } | null } | null };

export type ContactToRestoreQueryVariables = Exact<{
  id: string;
}>;


export type ContactToRestoreQuery = { person: { id: string, version: number, name: string | null, roleTitle: string, email: string | null, phone: string | null, languages: Array<string>, preferredChannel: string | null, source: string, lastConfirmedOn: CivilDate | null, organisation: { id: string } | null } | null };

export type PartnershipColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipColleaguesQuery = { users: { edges: Array<{ node: { id: string, name: string, role: Role } }> } };

export type PartnershipReviewsQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipReviewsQuery = { partnership: { id: string, viewerCan: { planReview: boolean }, reviews: Array<{ id: string, dueOn: CivilDate | null, heldOn: CivilDate | null, outcome: ReviewOutcome | null, decisions: string | null, nextDueOn: CivilDate | null, decidedBy: string | null, partnerAnsweredAt: string | null, version: number, scores: Array<{ domain: ReviewDomain, hotline: number | null, partner: number | null }>, link: { id: string, recipient: string, state: PersonalLinkState, expiresAt: string, issuedBy: string, viewerCan: { revoke: boolean } } | null, viewerCan: { score: boolean, decide: boolean, withdraw: boolean } }> } | null };

export type PlanReviewMutationVariables = Exact<{
  input: PlanReviewInput;
}>;


export type PlanReviewMutation = { planReview: { id: string, version: number } };

export type ScoreReviewMutationVariables = Exact<{
  input: ScoreReviewInput;
}>;


export type ScoreReviewMutation = { scoreReview: { id: string, version: number } };

export type DecideReviewMutationVariables = Exact<{
  input: DecideReviewInput;
}>;


export type DecideReviewMutation = { decideReview: { id: string, version: number } };

export type WithdrawReviewMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawReviewMutation = { withdrawReview: { id: string, version: number } };

export type RestoreReviewMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RestoreReviewMutation = { restoreReview: { id: string, version: number } };

export type IssueReviewLinkMutationVariables = Exact<{
  input: IssueReviewLinkInput;
}>;


export type IssueReviewLinkMutation = { issueReviewLink: { path: string, expiresAt: string } };

export type RevokePersonalLinkMutationVariables = Exact<{
  input: RevokePersonalLinkInput;
}>;


export type RevokePersonalLinkMutation = { revokePersonalLink: { id: string, state: PersonalLinkState } };

export type MatchingPartnershipsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
}>;


export type MatchingPartnershipsQuery = { partnerships: { edges: Array<{ node: { id: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssignOwnerMutationVariables = Exact<{
  input: AssignOwnerInput;
}>;


export type AssignOwnerMutation = { assignOwner: Array<{ partnershipId: string, version: number, previousOwnerId: string | null }> };

export type RestoreOwnersMutationVariables = Exact<{
  input: RestoreOwnersInput;
}>;


export type RestoreOwnersMutation = { restoreOwners: number };

export type AddTasksMutationVariables = Exact<{
  input: AddTasksInput;
}>;


export type AddTasksMutation = { addTasks: Array<string> };

export type CancelTasksMutationVariables = Exact<{
  input: CancelTasksInput;
}>;


export type CancelTasksMutation = { cancelTasks: number };

export type StartPartnershipMutationVariables = Exact<{
  input: StartPartnershipInput;
}>;


export type StartPartnershipMutation = { startPartnership: { id: string, initiative: { name: string } } };

export type InitiativeChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type InitiativeChoicesQuery = { initiatives: { edges: Array<{ node: { id: string, name: string, countries: Array<{ code: string }>, myPartnership: { id: string } | null } }> } };

export type InitiativeToStartQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeToStartQuery = { initiative: { id: string, name: string, myPartnership: { id: string } | null } | null };

export type TaskListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
}>;


export type TaskListQuery = { tasks: { totalCount: number, edges: Array<{ node: (
        { id: string }
        & { ' $fragmentRefs'?: { 'TaskRowFragment': TaskRowFragment } }
      ) }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TaskRowFragment = { id: string, title: string, dueOn: CivilDate | null, overdue: boolean, status: TaskStatus, completedAt: string | null, version: number, assignee: { id: string, name: string } | null, partnership: { id: string, initiative: { name: string } } | null, askedBy: { id: string, groupTitle: string, because: string | null } | null, viewerCan: { complete: boolean, edit: boolean } } & { ' $fragmentName'?: 'TaskRowFragment' };

export type EditTaskMutationVariables = Exact<{
  input: EditTaskInput;
}>;


export type EditTaskMutation = { editTask: { id: string, version: number } };

export type NameErasureQueryVariables = Exact<{
  input: PreviewNameErasureInput;
}>;


export type NameErasureQuery = { nameErasure: { standIn: string, closedTexts: number, trail: number, texts: Array<{ place: string, table: string, field: string, about: string | null, text: string, suggestion: string, wordable: boolean }> } };

export type EraseNameMutationVariables = Exact<{
  input: EraseNameInput;
}>;


export type EraseNameMutation = { eraseName: boolean };

export type PersonErasureQueryVariables = Exact<{
  id: string;
  input: PreviewErasureInput;
}>;


export type PersonErasureQuery = { person: { id: string, version: number, name: string | null, roleTitle: string, erasedAt: string | null, partnerships: Array<{ id: string, initiative: { name: string } }> } | null, personErasure: { shownName: string, standIn: string, closedTexts: number, networkTexts: number, trail: number, sameName: number, texts: Array<{ place: string, table: string, field: string, about: string | null, text: string, suggestion: string, wordable: boolean }> } };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson: { id: string } };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, edges: Array<{ node: { id: string, name: string | null, roleTitle: string, email: string | null, phone: string | null, lastConfirmedOn: CivilDate | null, stale: boolean, organisation: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, version: number, name: string | null, roleTitle: string, email: string | null, phone: string | null, languages: Array<string>, preferredChannel: string | null, source: string, lastConfirmedOn: CivilDate | null, stale: boolean, erasedAt: string | null, organisation: { id: string, name: string } | null, partnerships: Array<{ id: string, initiative: { name: string } }>, terms: Array<{ id: string, startsOn: CivilDate, endsOn: CivilDate | null, endedReason: TermEndReason | null, seat: { id: string, role: SeatRole, title: string | null, board: { id: string, name: string, organisation: { name: string } | null } } }>, viewerCan: { edit: boolean, confirm: boolean, erase: boolean } } | null };

export type EditPersonMutationVariables = Exact<{
  input: EditPersonInput;
}>;


export type EditPersonMutation = { editPerson: { id: string, version: number } };

export type ConfirmPersonMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ConfirmPersonMutation = { confirmPerson: { id: string, version: number } };

export type PlaybookQueryVariables = Exact<{
  keeps: boolean;
}>;


export type PlaybookQuery = { playbookTemplates: { edges: Array<{ node: { id: string, title: string, purpose: string, edition: number, sourceTitle: string | null, sourceUrl: string | null, steps: Array<{ key: string }>, viewerCan: { start: boolean } } }> }, guidelines: { edges: Array<{ node: { id: string, title: string, publisher: string, summary: string, url: string, addressState: AddressState, source: string, asOf: string, retired: boolean, version: number } }> }, retiredTemplates?: { edges: Array<{ node: { id: string, title: string, purpose: string, edition: number, sourceTitle: string | null, sourceUrl: string | null, steps: Array<{ key: string }>, viewerCan: { start: boolean } } }> }, retiredGuidelines?: { edges: Array<{ node: { id: string, title: string, publisher: string, summary: string, url: string, addressState: AddressState, source: string, asOf: string, retired: boolean, version: number } }> }, checklists: { edges: Array<{ node: { id: string, edition: number, stepCount: number, doneCount: number, createdAt: string, template: { id: string, title: string, edition: number }, partnership: { id: string, initiative: { name: string } } | null } }> } };

export type PlaybookTemplateQueryVariables = Exact<{
  id: string;
}>;


export type PlaybookTemplateQuery = { playbookTemplate: { id: string, title: string, purpose: string, edition: number, version: number, retired: boolean, sourceTitle: string | null, sourceUrl: string | null, steps: Array<{ key: string, phase: string, title: string, hint: string | null }>, viewerCan: { edit: boolean, start: boolean } } | null };

export type ChecklistQueryVariables = Exact<{
  id: string;
}>;


export type ChecklistQuery = { checklist: { id: string, edition: number, version: number, stepCount: number, doneCount: number, template: { id: string, title: string, purpose: string, edition: number }, partnership: { id: string, initiative: { name: string } } | null, steps: Array<{ id: string, key: string, phase: string, title: string, hint: string | null, dueOn: CivilDate | null, doneOn: CivilDate | null, overdue: boolean, note: string | null, link: string | null, version: number, owner: { id: string, name: string } | null }>, newestSteps: Array<{ key: string, phase: string, title: string, hint: string | null }>, viewerCan: { keep: boolean } } | null };

export type ChecklistPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecklistPeopleQuery = { users: { edges: Array<{ node: { id: string, name: string, role: Role } }> } };

export type StartChecklistMutationVariables = Exact<{
  input: StartChecklistInput;
}>;


export type StartChecklistMutation = { startChecklist: { id: string } };

export type TickStepMutationVariables = Exact<{
  input: TickStepInput;
}>;


export type TickStepMutation = { tickStep: { id: string, version: number, doneOn: CivilDate | null } };

export type EditStepMutationVariables = Exact<{
  input: EditStepInput;
}>;


export type EditStepMutation = { editStep: { id: string, version: number } };

export type MoveChecklistToNewestMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type MoveChecklistToNewestMutation = { moveChecklistToNewest: { id: string, version: number, edition: number } };

export type WithdrawChecklistMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawChecklistMutation = { withdrawChecklist: boolean };

export type RestoreChecklistMutationVariables = Exact<{
  id: string;
}>;


export type RestoreChecklistMutation = { restoreChecklist: { id: string } };

export type EditTemplateMutationVariables = Exact<{
  input: EditTemplateInput;
}>;


export type EditTemplateMutation = { editTemplate: { id: string, version: number, edition: number } };

export type AddTemplateMutationVariables = Exact<{
  input: AddTemplateInput;
}>;


export type AddTemplateMutation = { addTemplate: { id: string } };

export type RetireTemplateMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RetireTemplateMutation = { retireTemplate: { id: string, version: number } };

export type ReinstateTemplateMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReinstateTemplateMutation = { reinstateTemplate: { id: string, version: number } };

export type AddGuidelineMutationVariables = Exact<{
  input: AddGuidelineInput;
}>;


export type AddGuidelineMutation = { addGuideline: { id: string } };

export type EditGuidelineMutationVariables = Exact<{
  input: EditGuidelineInput;
}>;


export type EditGuidelineMutation = { editGuideline: { id: string, version: number } };

export type RetireGuidelineMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RetireGuidelineMutation = { retireGuideline: { id: string, version: number } };

export type ReinstateGuidelineMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReinstateGuidelineMutation = { reinstateGuideline: { id: string, version: number } };

export type ProposalListQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: InitiativeProposalFilter | null | undefined;
}>;


export type ProposalListQuery = { initiativeProposals: { totalCount: number, edges: Array<{ node: { id: string, version: number, status: ProposalStatus, reason: string, createdAt: string, proposedBy: string, decidedAt: string | null, decidedBy: string | null, decisionNote: string | null, hotline: { name: string }, initiative: { id: string, name: string } | null, askedBy: { id: string, groupTitle: string, title: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }>, viewerCan: { decide: boolean, withdraw: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type DecideProposalMutation = { decideProposal: { id: string, status: ProposalStatus } };

export type WithdrawProposalMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { id: string, status: ProposalStatus } };

export type FigureGapsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: FigureGapFilter | null | undefined;
}>;


export type FigureGapsQuery = { figureGaps: { totalCount: number, edges: Array<{ node: { id: string, month: Month, direction: ReferralDirection, ours: number, theirs: number, state: FigureGapState, partnership: { id: string, initiative: { name: string }, viewerCan: { log: boolean } }, check: { outcome: ReferralCheckOutcome | null, explanation: GapExplanation | null, task: { dueOn: CivilDate | null, assignee: { name: string } | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MonthEntryQueryVariables = Exact<{
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type MonthEntryQuery = { partnerships: { edges: Array<{ node: { id: string, initiative: { name: string, localName: string | null, organisation: { acronym: string | null } | null }, referralMonths: Array<{ month: Month, entries: Array<{ id: string, count: number, direction: ReferralDirection, subject: ReferralSubject }>, request: { answeredAt: string | null, link: { recipient: string, state: PersonalLinkState } | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnterReferralsMutationVariables = Exact<{
  input: EnterReferralsInput;
}>;


export type EnterReferralsMutation = { enterReferrals: { added: Array<string>, corrected: Array<string>, withdrawn: Array<string> } };

export type TakeBackReferralsMutationVariables = Exact<{
  input: TakeBackReferralsInput;
}>;


export type TakeBackReferralsMutation = { takeBackReferrals: number };

export type ReferralTotalsQueryVariables = Exact<{
  year: number;
}>;


export type ReferralTotalsQuery = { referralTotals: { knownOn: CivilDate, ownMonths: Array<Month>, networkMonths: Array<Month>, own: Array<{ measure: ReferralMeasure, lines: Array<{ kind: ReferralLineKind, id: string | null, name: string | null, counts: Array<{ count: number | null, hidden: HiddenCount | null }>, total: { count: number | null, hidden: HiddenCount | null } }> }>, network: Array<{ measure: ReferralMeasure, lines: Array<{ kind: ReferralLineKind, id: string | null, name: string | null, counts: Array<{ count: number | null, hidden: HiddenCount | null }>, total: { count: number | null, hidden: HiddenCount | null } }> }> } };

export type RemovedRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: RemovedRecordFilter | null | undefined;
}>;


export type RemovedRecordsQuery = { removedRecords: { totalCount: number, edges: Array<{ node: { id: string, table: string, title: string | null, happenedOn: CivilDate | null, detail: string | null, removedAt: string, removedBy: string | null, partnerships: Array<{ id: string, initiative: { name: string } }>, viewerCan: { restore: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RemovedFromQueryVariables = Exact<{
  id: string;
}>;


export type RemovedFromQuery = { partnership: { id: string, initiative: { name: string } } | null };

export type RestoreRemovedMutationVariables = Exact<{
  input: RestoreRemovedInput;
}>;


export type RestoreRemovedMutation = { restoreRemoved: boolean };

export type ReportEditionQueryVariables = Exact<{
  id: string;
}>;


export type ReportEditionQuery = { reportEdition: { id: string, title: string, language: string, dataDate: CivilDate, knownAt: string, createdAt: string, frozenBy: string | null, countries: Array<string> | null, removedAt: string | null, surveyRound: { id: string, title: string } | null, files: Array<{ format: ReportFormat, state: ReportFileState, done: number, total: number, size: number | null }> } | null };

export type ReportEditionContentQueryVariables = Exact<{
  id: string;
}>;


export type ReportEditionContentQuery = { reportEditionContent: { figures: Array<{ id: string, kind: ReportFigureKind, name: string, value: number, base: number | null, how: string, rowKind: string | null, rows: Array<{ id: string, name: string }> }>, chapters: Array<{ chapter: ReportChapter, blocks: string }> } };

export type ReportDifferencesQueryVariables = Exact<{
  id: string;
}>;


export type ReportDifferencesQuery = { reportDifferences: Array<{ id: string, name: string, rowKind: string | null, before: { value: number, base: number | null } | null, after: { value: number, base: number | null } | null, came: Array<{ id: string, name: string, because: ReportReason }>, went: Array<{ id: string, name: string, because: ReportReason }> }> };

export type RemoveReportEditionMutationVariables = Exact<{
  input: RemoveReportInput;
}>;


export type RemoveReportEditionMutation = { removeReportEdition: { id: string, removedAt: string | null } };

export type MakeReportFileMutationVariables = Exact<{
  input: ReportFileInput;
}>;


export type MakeReportFileMutation = { makeReportFile: { id: string, files: Array<{ format: ReportFormat, state: ReportFileState }> } };

export type CancelReportFileMutationVariables = Exact<{
  input: ReportFileInput;
}>;


export type CancelReportFileMutation = { cancelReportFile: { id: string, files: Array<{ format: ReportFormat, state: ReportFileState }> } };

export type ReportShelfQueryVariables = Exact<{
  withDrafts: boolean;
  after?: string | null | undefined;
}>;


export type ReportShelfQuery = { reportEditions: { edges: Array<{ node: { id: string, title: string, language: string, dataDate: CivilDate, createdAt: string, frozenBy: string | null, countries: Array<string> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, reportDrafts?: { edges: Array<{ node: { id: string, title: string, language: string, dataDate: CivilDate, updatedAt: string, startedBy: string, countries: Array<string> | null } }> } };

export type ReportRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportRoundsQuery = { surveyRounds: { edges: Array<{ node: { id: string, title: string, archived: boolean, releasedAt: string | null } }> } };

export type ReportDraftQueryVariables = Exact<{
  id: string;
}>;


export type ReportDraftQuery = { reportDraft: { id: string, version: number, title: string, language: string, dataDate: CivilDate, knownAt: string, countries: Array<string> | null, surveyRoundId: string | null, introductionText: string | null, overviewText: string | null, examplesText: string | null, analysisText: string | null, appetiteText: string | null, modelText: string | null, keyFiguresText: string | null, appendixText: string | null, removedAt: string | null } | null };

export type ReportPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ReportPreviewQuery = { reportPreview: { figures: Array<{ id: string, kind: ReportFigureKind, name: string, value: number, base: number | null, how: string, rowKind: string | null, rows: Array<{ id: string, name: string }> }>, chapters: Array<{ chapter: ReportChapter, text: string, standard: string, blocks: string }> } };

export type StartReportMutationVariables = Exact<{
  input: StartReportInput;
}>;


export type StartReportMutation = { startReport: { id: string } };

export type SaveReportMutationVariables = Exact<{
  input: SaveReportInput;
}>;


export type SaveReportMutation = { saveReport: { id: string, version: number } };

export type RenewReportKnowledgeMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RenewReportKnowledgeMutation = { renewReportKnowledge: { id: string, version: number, knownAt: string } };

export type RemoveReportDraftMutationVariables = Exact<{
  input: RemoveReportInput;
}>;


export type RemoveReportDraftMutation = { removeReportDraft: { id: string, removedAt: string | null } };

export type FreezeReportMutationVariables = Exact<{
  input: FreezeReportInput;
}>;


export type FreezeReportMutation = { freezeReport: { id: string } };

export type PackSizeQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: PartnershipFilter | null | undefined;
}>;


export type PackSizeQuery = { partnerships: { totalCount: number } };

export type SurveyOnBehalfQueryVariables = Exact<{
  id: string;
}>;


export type SurveyOnBehalfQuery = { viewer: { id: string }, surveyInvitation: { id: string, status: SurveyInvitationStatus, answers: string | null, channel: AnswerChannel | null, sourceNote: string | null, submittedAt: string | null, hotline: { name: string }, round: { id: string, title: string, opensAt: string, closesAt: string, status: RoundStatus, viewerCan: { run: boolean }, surveyVersion: { definition: string } } } | null };

export type EnterSurveyAnswersMutationVariables = Exact<{
  input: EnterSurveyAnswersInput;
}>;


export type EnterSurveyAnswersMutation = { enterSurveyAnswers: { id: string } };

export type SurveyByLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyByLinkQuery = { surveyByLink: { hotline: string, title: string, definition: string, answers: string, reached: string | null, revision: number, status: SurveyInvitationStatus, opensAt: string, closesAt: string, isOpen: boolean, submittedAt: string | null } };

export type PreviewSurveyDraftQueryVariables = Exact<{
  id: string;
}>;


export type PreviewSurveyDraftQuery = { surveyDraft: { title: string, definition: string } | null };

export type PreviewSurveyVersionQueryVariables = Exact<{
  id: string;
}>;


export type PreviewSurveyVersionQuery = { surveyVersion: { title: string, definition: string } | null };

export type OpenSurveyByLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenSurveyByLinkMutation = { openSurveyByLink: { status: SurveyInvitationStatus } };

export type KeepSurveyAnswerByLinkMutationVariables = Exact<{
  input: KeepSurveyAnswerByLinkInput;
}>;


export type KeepSurveyAnswerByLinkMutation = { keepSurveyAnswerByLink: { revision: number } };

export type SubmitSurveyByLinkMutationVariables = Exact<{
  input: SurveyAnswersInput;
}>;


export type SubmitSurveyByLinkMutation = { submitSurveyByLink: { status: SurveyInvitationStatus, submittedAt: string | null } };

export type DeclineSurveyByLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type DeclineSurveyByLinkMutation = { declineSurveyByLink: { status: SurveyInvitationStatus } };

export type SurveyShelfQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyShelfQuery = { surveyVersions: { edges: Array<{ node: { id: string, key: string, number: number, title: string, publishedAt: string, change: SurveyVersionChange | null, survey: { id: string, key: string }, basedOn: { id: string, number: number } | null } }> }, surveyDrafts: { edges: Array<{ node: { id: string, title: string, questionCount: number, updatedAt: string, startedBy: string, version: number, survey: { id: string } | null, basedOn: { id: string, number: number } | null } }> } };

export type SurveyDraftQueryVariables = Exact<{
  id: string;
}>;


export type SurveyDraftQuery = { surveyDraft: { id: string, title: string, definition: string, version: number, discardedAt: string | null, published: { id: string, number: number } | null, survey: { id: string, key: string } | null, basedOn: { id: string, number: number, definition: string } | null } | null };

export type StartSurveyDraftMutationVariables = Exact<{
  input: StartSurveyDraftInput;
}>;


export type StartSurveyDraftMutation = { startSurveyDraft: { id: string } };

export type SaveSurveyDraftMutationVariables = Exact<{
  input: SaveSurveyDraftInput;
}>;


export type SaveSurveyDraftMutation = { saveSurveyDraft: { id: string, version: number } };

export type PublishSurveyDraftMutationVariables = Exact<{
  input: PublishSurveyDraftInput;
}>;


export type PublishSurveyDraftMutation = { publishSurveyDraft: { id: string, number: number, title: string } };

export type DiscardSurveyDraftMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type DiscardSurveyDraftMutation = { discardSurveyDraft: { id: string, version: number } };

export type RestoreSurveyDraftMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RestoreSurveyDraftMutation = { restoreSurveyDraft: { id: string, version: number } };

export type SurveyProposalsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: SurveyProposalFilter | null | undefined;
}>;


export type SurveyProposalsQuery = { surveyProposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: SurveyProposalKind, state: SurveyProposalState, item: string, answeredAt: string | null, name: string | null, value: string | null, natures: Array<CollaborationNature>, several: boolean, words: string | null, taken: Array<SurveyProposalField>, batchId: string | null, reason: string | null, postponedUntil: CivilDate | null, decidedBy: string | null, decidedAt: string | null, version: number, round: { id: string, title: string }, hotline: { id: string, name: string, country: { code: string } | null }, initiative: { id: string, name: string, countries: Array<{ code: string }>, organisation: { name: string } | null } | null, matches: Array<{ score: number, reasons: Array<MatchReason>, initiative: { id: string, name: string, countries: Array<{ code: string }>, organisation: { name: string } | null } | null }>, changes: Array<{ field: SurveyProposalField, before: string | null, after: string, suggested: boolean }>, partnership: { id: string, stage: PartnershipStage, initiative: { name: string } } | null, becameCandidate: { id: string, focusGroup: { id: string, title: string } } | null, viewerCan: { decide: boolean } } }> } };

export type ProposalRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalRoundsQuery = { surveyRounds: { edges: Array<{ node: { id: string, title: string, archived: boolean } }> } };

export type AcceptSurveyProposalsMutationVariables = Exact<{
  input: AcceptSurveyProposalsInput;
}>;


export type AcceptSurveyProposalsMutation = { acceptSurveyProposals: { id: string, proposalIds: Array<string> } };

export type UndoSurveyProposalsMutationVariables = Exact<{
  input: UndoSurveyProposalsInput;
}>;


export type UndoSurveyProposalsMutation = { undoSurveyProposals: { id: string } };

export type RejectSurveyProposalMutationVariables = Exact<{
  input: RejectSurveyProposalInput;
}>;


export type RejectSurveyProposalMutation = { rejectSurveyProposal: { id: string, version: number } };

export type PostponeSurveyProposalMutationVariables = Exact<{
  input: PostponeSurveyProposalInput;
}>;


export type PostponeSurveyProposalMutation = { postponeSurveyProposal: { id: string, version: number } };

export type ReopenSurveyProposalMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReopenSurveyProposalMutation = { reopenSurveyProposal: { id: string, version: number } };

export type MatchSurveyProposalMutationVariables = Exact<{
  input: MatchSurveyProposalInput;
}>;


export type MatchSurveyProposalMutation = { matchSurveyProposal: { id: string, version: number } };

export type MeantInitiativesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MeantInitiativesQuery = { initiatives: { edges: Array<{ node: { id: string, name: string, countries: Array<{ code: string }> } }> } };

export type ObstructedPartnershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type ObstructedPartnershipsQuery = { partnerships: { edges: Array<{ node: { id: string, initiative: { name: string } } }> } };

export type InterestedGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type InterestedGroupsQuery = { focusGroups: { edges: Array<{ node: { id: string, title: string, status: FocusGroupStatus } }> } };

export type SurveyResultsQueryVariables = Exact<{
  id: string;
  audience?: ResultAudience | null | undefined;
}>;


export type SurveyResultsQuery = { surveyResults: { audience: ResultAudience, responseRate: { invited: number, ineligible: number, rr1: { count: number, base: number, percent: number | null }, rr2: { count: number, base: number, percent: number | null }, cooperation: { count: number, base: number, percent: number | null } }, questions: Array<{ question: string, kind: QuestionKind, items: Array<{ item: string, hidden: string, bases: { respondents: number, asked: number, answered: number, valid: number | null, dontKnow: number | null, preferNot: number | null, blank: number, notAsked: number, notReached: number } | null, choices: Array<{ choice: string, ofAnswered: { count: number, base: number, percent: number | null } | null, ofValid: { count: number, base: number, percent: number | null } | null, ofRespondents: { count: number, base: number, percent: number | null } | null }>, scale: { mean: number | null, median: number | null, favourable: { count: number, base: number, percent: number | null }, neutral: { count: number, base: number, percent: number | null } | null, unfavourable: { count: number, base: number, percent: number | null } } | null, texts: Array<{ invitationId: string | null, respondent: string, text: string }> | null }> }>, quotations: Array<{ code: string, printed: string | null, words: string | null, source: string, rounding: string, figure: { count: number, base: number, percent: number | null } }>, crossTables: Array<{ respondents: number, hidden: string, rows: { item: string, option: string | null }, columns: { item: string, option: string | null }, categories: Array<{ kind: CrossCategoryKind, choice: string | null, total: number | null }>, lines: Array<{ kind: CrossCategoryKind, choice: string | null, total: number | null, counts: Array<number | null> }> }> } | null };

export type ReleaseSurveyResultsMutationVariables = Exact<{
  input: ReleaseSurveyResultsInput;
}>;


export type ReleaseSurveyResultsMutation = { releaseSurveyResults: { id: string } };

export type SurveyCrossTableQueryVariables = Exact<{
  roundId: string;
  pair: SurveyCrossPairInput;
  audience: ResultAudience;
}>;


export type SurveyCrossTableQuery = { surveyCrossTable: { respondents: number, hidden: string, rows: { item: string, option: string | null }, columns: { item: string, option: string | null }, categories: Array<{ kind: CrossCategoryKind, choice: string | null, total: number | null }>, lines: Array<{ kind: CrossCategoryKind, choice: string | null, total: number | null, counts: Array<number | null> }> } };

export type SurveyComparisonQueryVariables = Exact<{
  roundId: string;
  earlierRoundId: string;
  audience?: ResultAudience | null | undefined;
}>;


export type SurveyComparisonQuery = { surveyComparison: { earlierDefinition: string, respondentsInBoth: number | null, items: Array<{ item: string, otherItem: string, relation: ItemRelation, note: string | null, reworded: boolean, otherOptions: boolean, choices: Array<{ choice: string, change: number | null, earlier: { count: number, base: number, percent: number | null } | null, later: { count: number, base: number, percent: number | null } | null }>, inBoth: Array<{ choice: string, change: number | null, earlier: { count: number, base: number, percent: number | null } | null, later: { count: number, base: number, percent: number | null } | null }> | null }> } | null };

export type ComparableRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparableRoundsQuery = { surveyRounds: { edges: Array<{ node: { id: string, title: string, opensAt: string, surveyVersion: { id: string, key: string } } }> } };

export type OneSurveyAnswerQueryVariables = Exact<{
  id: string;
}>;


export type OneSurveyAnswerQuery = { surveyInvitation: { id: string, submittedAt: string | null, channel: AnswerChannel | null, answers: string | null, hotline: { id: string, name: string }, round: { id: string }, becameCandidates: Array<{ id: string, focusGroup: { id: string, title: string } }> } | null };

export type OwnSurveyAnswersQueryVariables = Exact<{
  id: string;
}>;


export type OwnSurveyAnswersQuery = { surveyRound: { id: string, invitations: Array<{ id: string, submittedAt: string | null, channel: AnswerChannel | null, answers: string | null, hotline: { id: string, name: string } }> } | null };

export type SurveyQuotesQueryVariables = Exact<{
  id: string;
}>;


export type SurveyQuotesQuery = { surveyQuotes: Array<{ id: string, item: string, text: string, country: string | null, hotline: string | null, audience: QuoteAudience, releasedAt: string }>, surveyQuoteReleases: Array<{ id: string, invitationId: string, item: string, text: string, attribution: QuoteAttribution, audience: QuoteAudience, agreedBy: string, agreedOn: CivilDate, releasedBy: string | null, releasedAt: string, answeredAnew: boolean, takenBackAt: string | null, version: number }> };

export type ReleaseSurveyQuoteMutationVariables = Exact<{
  input: ReleaseSurveyQuoteInput;
}>;


export type ReleaseSurveyQuoteMutation = { releaseSurveyQuote: { id: string, version: number } };

export type TakeBackSurveyQuoteMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type TakeBackSurveyQuoteMutation = { takeBackSurveyQuote: { id: string, version: number } };

export type RestoreSurveyQuoteMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RestoreSurveyQuoteMutation = { restoreSurveyQuote: { id: string, version: number } };

export type SurveyInviteesQueryVariables = Exact<{
  opensAt: string;
}>;


export type SurveyInviteesQuery = { surveyInvitees: Array<{ hotlineId: string, name: string, eligibility: Eligibility, eligibilityReason: EligibilityReason | null, reachable: boolean }> };

export type HotlinesToAskQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type HotlinesToAskQuery = { hotlines: { edges: Array<{ node: { id: string, name: string, country: { code: string } | null } }> } };

export type AddSurveyInviteeMutationVariables = Exact<{
  input: AddSurveyInviteeInput;
}>;


export type AddSurveyInviteeMutation = { addSurveyInvitee: { id: string } };

export type DeclineSurveyMutationVariables = Exact<{
  input: SurveyInvitationInput;
}>;


export type DeclineSurveyMutation = { declineSurvey: { id: string, status: SurveyInvitationStatus } };

export type TakeBackSurveyDeclineMutationVariables = Exact<{
  input: SurveyInvitationInput;
}>;


export type TakeBackSurveyDeclineMutation = { takeBackSurveyDecline: { id: string, status: SurveyInvitationStatus } };

export type NoteSurveyBounceMutationVariables = Exact<{
  input: SurveyInvitationInput;
}>;


export type NoteSurveyBounceMutation = { noteSurveyBounce: { id: string } };

export type SetSurveyContactMutationVariables = Exact<{
  input: SetSurveyContactInput;
}>;


export type SetSurveyContactMutation = { setSurveyContact: { id: string } };

export type SetSurveyMailsMutationVariables = Exact<{
  input: SetSurveyMailsInput;
}>;


export type SetSurveyMailsMutation = { setSurveyMails: { id: string } };

export type RemindSurveyMutationVariables = Exact<{
  input: RemindSurveyInput;
}>;


export type RemindSurveyMutation = { remindSurvey: { id: string } };

export type SurveyRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyRoundsQuery = { surveyRounds: { edges: Array<{ node: { id: string, title: string, opensAt: string, closesAt: string, status: RoundStatus, demo: boolean, archived: boolean, releasedAt: string | null, surveyVersion: { id: string, key: string }, invitations: Array<{ id: string, status: SurveyInvitationStatus, eligibility: Eligibility }> } }> } };

export type SurveyVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SurveyVersionsQuery = { surveyVersions: { edges: Array<{ node: { id: string, key: string, number: number, title: string, publishedAt: string } }> } };

export type SurveyRoundQueryVariables = Exact<{
  id: string;
}>;


export type SurveyRoundQuery = { surveyRound: { id: string, title: string, opensAt: string, closesAt: string, status: RoundStatus, note: string | null, demo: boolean, archived: boolean, releasedAt: string | null, version: number, mails: SurveyMailing, mailsSignature: string | null, viewerCan: { run: boolean }, surveyVersion: { id: string, key: string, definition: string }, invitations: Array<{ id: string, status: SurveyInvitationStatus, eligibility: Eligibility, eligibilityReason: EligibilityReason | null, eligibilityNote: string | null, addedAt: string | null, openedAt: string | null, startedAt: string | null, submittedAt: string | null, declinedAt: string | null, declinedOnBehalf: boolean, channel: AnswerChannel | null, sourceNote: string | null, enteredBy: string | null, hotline: { id: string, name: string, country: { code: string } | null }, link: { id: string, state: PersonalLinkState, expiresAt: string } | null, contact: { id: string, address: string, language: MailLanguage, bouncedAt: string | null, version: number } | null, mails: Array<{ id: string, step: SurveyMailStep, address: string, dueAt: string, state: MailState | null, detail: string | null, voidedAt: string | null }>, becameCandidates: Array<{ id: string, focusGroup: { id: string, title: string } }> }> } | null };

export type OpenSurveyRoundMutationVariables = Exact<{
  input: OpenSurveyRoundInput;
}>;


export type OpenSurveyRoundMutation = { openSurveyRound: { id: string } };

export type MoveSurveyClosingMutationVariables = Exact<{
  input: MoveSurveyClosingInput;
}>;


export type MoveSurveyClosingMutation = { moveSurveyClosing: { id: string } };

export type IssueSurveyLinkMutationVariables = Exact<{
  input: IssueSurveyLinkInput;
}>;


export type IssueSurveyLinkMutation = { issueSurveyLink: { path: string, expiresAt: string } };

export type WorkingGroupsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WorkingGroupsQuery = { workingGroups: { totalCount: number, edges: Array<{ node: { id: string, title: string, startsOn: CivilDate, endsOn: CivilDate | null, cadence: MeetingCadence | null, lastMetOn: CivilDate | null, openActionCount: number | null, partnerships: Array<{ id: string, initiative: { name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkingGroupQueryVariables = Exact<{
  id: string;
}>;


export type WorkingGroupQuery = { engagement: { id: string, version: number, kind: EngagementKind, title: string, summary: string | null, startsOn: CivilDate, endsOn: CivilDate | null, cadence: MeetingCadence | null, lastMetOn: CivilDate | null, sharing: SharingLabel, partnerships: Array<{ id: string, initiative: { name: string } }>, meetings: Array<{ id: string, metOn: CivilDate, summary: string | null, decisions: Array<string>, hotlineCount: number, partnerCount: number, recordedBy: string, people: Array<{ id: string, name: string | null, roleTitle: string, erasedAt: string | null }>, colleagues: Array<{ id: string, name: string }>, actions: Array<{ id: string, title: string, status: TaskStatus }>, viewerCan: { edit: boolean, withdraw: boolean } }>, actions: Array<{ id: string, title: string, dueOn: CivilDate | null, overdue: boolean, status: TaskStatus, completedAt: string | null, version: number, assignee: { id: string, name: string } | null, meeting: { id: string, metOn: CivilDate } | null, viewerCan: { complete: boolean } }>, viewerCan: { recordMeeting: boolean } } | null };

export type WithdrawMeetingMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type WithdrawMeetingMutation = { withdrawEntry: boolean };

export type RestoreMeetingMutationVariables = Exact<{
  input: WithdrawEntryInput;
}>;


export type RestoreMeetingMutation = { restoreEntry: boolean };

export type ChangeCadenceMutationVariables = Exact<{
  input: ChangeCadenceInput;
}>;


export type ChangeCadenceMutation = { changeCadence: { id: string, version: number, cadence: MeetingCadence | null } };

export type CompleteActionMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type CompleteActionMutation = { completeTask: { id: string, version: number } };

export type ReopenActionMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type ReopenActionMutation = { reopenTask: { id: string, version: number } };

export type IssueFigureLinkMutationVariables = Exact<{
  input: IssueFigureLinkInput;
}>;


export type IssueFigureLinkMutation = { issueFigureLink: { path: string, expiresAt: string } };

export type HistoryEventFragment = { id: string, at: string, by: string | null, action: AuditAction, table: string, recordId: string, title: string | null, requestId: string | null, readable: boolean, fields: Array<string>, changes: Array<{ field: string, before: Array<{ value: string, name: string | null }>, after: Array<{ value: string, name: string | null }> }> } & { ' $fragmentName'?: 'HistoryEventFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, role: Role, demo: boolean, hotline: { id: string, name: string, country: { code: string } | null } | null, can: { startPartnership: boolean, log: boolean, editRegistry: boolean, editPlaybook: boolean, proposeInitiative: boolean, decideProposals: boolean, seePartnerships: boolean, saveViews: boolean, chooseViews: boolean, runSurveys: boolean, planFocusGroups: boolean, keepReports: boolean, seeCampaigns: boolean, startCampaign: boolean, seeBoards: boolean, keepBoards: boolean, handOver: boolean, eraseNames: boolean, administerUsers: boolean, seeOutbox: boolean, seeAudit: boolean } } };

export type SavedViewsQueryVariables = Exact<{
  list: ListTable;
}>;


export type SavedViewsQuery = { savedViews: { edges: Array<{ node: { id: string, name: string, shared: boolean, mine: boolean, isDefault: boolean, author: string, version: number, search: string | null, order: string | null, columns: Array<string> | null, grouping: string | null, layout: ViewLayout, filters: Array<{ field: string, values: Array<string> }>, viewerCan: { change: boolean, share: boolean } } }> } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { id: string, version: number } };

export type ChangeViewMutationVariables = Exact<{
  input: ChangeViewInput;
}>;


export type ChangeViewMutation = { changeView: { id: string, version: number } };

export type RemoveViewMutationVariables = Exact<{
  input: VersionedInput;
}>;


export type RemoveViewMutation = { removeView: boolean };

export type RestoreViewMutationVariables = Exact<{
  input: RestoreViewInput;
}>;


export type RestoreViewMutation = { restoreView: { id: string } };

export type ChooseDefaultViewMutationVariables = Exact<{
  input: ChooseDefaultViewInput;
}>;


export type ChooseDefaultViewMutation = { chooseDefaultView: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SeatFragmentDoc = new TypedDocumentString(`
    fragment Seat on Seat {
  id
  version
  role
  title
  voting
  maxConsecutiveTerms
  termMonths
  since
  closedOn
  nominatingOrganisation {
    id
    name
  }
  terms {
    id
    version
    holder
    startsOn
    endsOn
    endedReason
    roleTitle
    person {
      id
    }
    colleague {
      id
    }
  }
}
    `, {"fragmentName":"Seat"}) as unknown as TypedDocumentString<SeatFragment, unknown>;
export const TaskLineFragmentDoc = new TypedDocumentString(`
    fragment TaskLine on Task {
  id
  title
  dueOn
  overdue
  version
  assignee {
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  viewerCan {
    complete
  }
}
    `, {"fragmentName":"TaskLine"}) as unknown as TypedDocumentString<TaskLineFragment, unknown>;
export const PartnershipLineFragmentDoc = new TypedDocumentString(`
    fragment PartnershipLine on Partnership {
  id
  stage
  updatedAt
  initiative {
    name
  }
  health {
    level
    reasons {
      code
    }
  }
}
    `, {"fragmentName":"PartnershipLine"}) as unknown as TypedDocumentString<PartnershipLineFragment, unknown>;
export const NotificationLineFragmentDoc = new TypedDocumentString(`
    fragment NotificationLine on Notification {
  id
  kind
  subjectType
  subjectId
  partnershipId
  title
  about
  by
  dueOn
  createdAt
  readAt
}
    `, {"fragmentName":"NotificationLine"}) as unknown as TypedDocumentString<NotificationLineFragment, unknown>;
export const AgreementLineFragmentDoc = new TypedDocumentString(`
    fragment AgreementLine on Agreement {
  id
  version
  kind
  progress
  status
  validFrom
  validUntil
  hotlineSignedOn
  hotlineSignatory
  partnerSignedOn
  partnerSignatory
  terminatedOn
  terminationReason
  documentUrl
  note
  recordedBy
  viewerCan {
    edit
    changeTerms
    withdraw
  }
}
    `, {"fragmentName":"AgreementLine"}) as unknown as TypedDocumentString<AgreementLineFragment, unknown>;
export const ObstacleLineFragmentDoc = new TypedDocumentString(`
    fragment ObstacleLine on Obstacle {
  id
  version
  type
  severity
  since
  status
  settledOn
  note
  sharing
  fromAnswers {
    id
    answeredAt
    round {
      id
      title
    }
    hotline {
      name
    }
  }
  viewerCan {
    edit
    withdraw
  }
}
    `, {"fragmentName":"ObstacleLine"}) as unknown as TypedDocumentString<ObstacleLineFragment, unknown>;
export const TaskRowFragmentDoc = new TypedDocumentString(`
    fragment TaskRow on Task {
  id
  title
  dueOn
  overdue
  status
  completedAt
  version
  assignee {
    id
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  askedBy {
    id
    groupTitle
    because
  }
  viewerCan {
    complete
    edit
  }
}
    `, {"fragmentName":"TaskRow"}) as unknown as TypedDocumentString<TaskRowFragment, unknown>;
export const HistoryEventFragmentDoc = new TypedDocumentString(`
    fragment HistoryEvent on AuditEvent {
  id
  at
  by
  action
  table
  recordId
  title
  requestId
  readable
  fields
  changes {
    field
    before {
      value
      name
    }
    after {
      value
      name
    }
  }
}
    `, {"fragmentName":"HistoryEvent"}) as unknown as TypedDocumentString<HistoryEventFragment, unknown>;
export const PaletteRecordsDocument = new TypedDocumentString(`
    query PaletteRecords($text: String!, $withPartnerships: Boolean!, $withCampaigns: Boolean!) {
  initiatives(first: 6, search: $text) {
    edges {
      node {
        id
        name
        organisation {
          name
        }
        countries {
          code
        }
        myPartnership {
          id
        }
        viewerCan {
          startPartnership
        }
      }
    }
  }
  partnerships(first: 6, search: $text) @include(if: $withPartnerships) {
    edges {
      node {
        id
        stage
        initiative {
          name
        }
        hotline {
          name
        }
        viewerCan {
          log
        }
      }
    }
  }
  campaigns(first: 4, search: $text) @include(if: $withCampaigns) {
    edges {
      node {
        id
        title
        phase
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteRecordsQuery, PaletteRecordsQueryVariables>;
export const UnreadNotificationsDocument = new TypedDocumentString(`
    query UnreadNotifications {
  viewer {
    id
    unreadNotifications
  }
}
    `) as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const CampaignByLinkDocument = new TypedDocumentString(`
    query CampaignByLink {
  campaignByLink {
    hotline
    initiative
    askedBy
    title
    theme
    aim
    audiences
    countries
    languages
    channels
    startsOn
    endsOn
    role
    participants
    assets {
      title
      language
      url
    }
    terms
    approval
    answeredAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<CampaignByLinkQuery, CampaignByLinkQueryVariables>;
export const AnswerCampaignByLinkDocument = new TypedDocumentString(`
    mutation AnswerCampaignByLink($input: AnswerCampaignByLinkInput!) {
  answerCampaignByLink(input: $input) {
    hotline
    initiative
    askedBy
    title
    theme
    aim
    audiences
    countries
    languages
    channels
    startsOn
    endsOn
    role
    participants
    assets {
      title
      language
      url
    }
    terms
    approval
    answeredAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<AnswerCampaignByLinkMutation, AnswerCampaignByLinkMutationVariables>;
export const FiguresByLinkDocument = new TypedDocumentString(`
    query FiguresByLink {
  figuresByLink {
    hotline
    initiative
    askedBy
    month
    answeredAt
    expiresAt
    figures {
      direction
      count
      counted
      checking
      ours
    }
  }
}
    `) as unknown as TypedDocumentString<FiguresByLinkQuery, FiguresByLinkQueryVariables>;
export const GiveFiguresByLinkDocument = new TypedDocumentString(`
    mutation GiveFiguresByLink($input: GiveFiguresByLinkInput!) {
  giveFiguresByLink(input: $input) {
    hotline
    initiative
    askedBy
    month
    answeredAt
    expiresAt
    figures {
      direction
      count
      counted
      checking
      ours
    }
  }
}
    `) as unknown as TypedDocumentString<GiveFiguresByLinkMutation, GiveFiguresByLinkMutationVariables>;
export const InvitationByLinkDocument = new TypedDocumentString(`
    query InvitationByLink {
  invitationByLink {
    title
    purpose
    questions
    format
    name
    role
    organisation
    askedBy
    zone
    state
    isOpen
    calledOff
    declinedBecause
    replyBy
    tentativeUntil
    repliedAt
    suggestion {
      name
      role
      organisation
      state
      decidedBecause
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const AnswerInvitationByLinkDocument = new TypedDocumentString(`
    mutation AnswerInvitationByLink($input: AnswerInvitationByLinkInput!) {
  answerInvitationByLink(input: $input) {
    title
    purpose
    questions
    format
    name
    role
    organisation
    askedBy
    zone
    state
    isOpen
    calledOff
    declinedBecause
    replyBy
    tentativeUntil
    repliedAt
    suggestion {
      name
      role
      organisation
      state
      decidedBecause
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerInvitationByLinkMutation, AnswerInvitationByLinkMutationVariables>;
export const SuggestColleagueByLinkDocument = new TypedDocumentString(`
    mutation SuggestColleagueByLink($input: SuggestColleagueByLinkInput!) {
  suggestColleagueByLink(input: $input) {
    title
    purpose
    questions
    format
    name
    role
    organisation
    askedBy
    zone
    state
    isOpen
    calledOff
    declinedBecause
    replyBy
    tentativeUntil
    repliedAt
    suggestion {
      name
      role
      organisation
      state
      decidedBecause
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestColleagueByLinkMutation, SuggestColleagueByLinkMutationVariables>;
export const ReviewByLinkDocument = new TypedDocumentString(`
    query ReviewByLink {
  reviewByLink {
    hotline
    initiative
    askedBy
    dueOn
    answeredAt
    expiresAt
    scores {
      domain
      score
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewByLinkQuery, ReviewByLinkQueryVariables>;
export const AnswerReviewByLinkDocument = new TypedDocumentString(`
    mutation AnswerReviewByLink($input: AnswerReviewByLinkInput!) {
  answerReviewByLink(input: $input) {
    hotline
    initiative
    askedBy
    dueOn
    answeredAt
    expiresAt
    scores {
      domain
      score
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerReviewByLinkMutation, AnswerReviewByLinkMutationVariables>;
export const SessionByLinkDocument = new TypedDocumentString(`
    query SessionByLink {
  sessionByLink {
    title
    state
    mayConsent
    consents
    consentedAt
    poll {
      zone
      minutes
      isOpen
      options {
        id
        startsAt
        vote
      }
    }
    session {
      id
      startsAt
      minutes
      zone
      venue
      joinLink
      confirmed
      cancelled
      agenda {
        title
        minutes
        lead
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionByLinkQuery, SessionByLinkQueryVariables>;
export const AnswerPollByLinkDocument = new TypedDocumentString(`
    mutation AnswerPollByLink($input: AnswerPollByLinkInput!) {
  answerPollByLink(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<AnswerPollByLinkMutation, AnswerPollByLinkMutationVariables>;
export const ConsentByLinkDocument = new TypedDocumentString(`
    mutation ConsentByLink($input: ConsentByLinkInput!) {
  consentByLink(input: $input) {
    consents
  }
}
    `) as unknown as TypedDocumentString<ConsentByLinkMutation, ConsentByLinkMutationVariables>;
export const CalendarFileByLinkDocument = new TypedDocumentString(`
    query CalendarFileByLink($zone: String!, $language: String!) {
  calendarFileByLink(zone: $zone, language: $language) {
    name
    text
  }
}
    `) as unknown as TypedDocumentString<CalendarFileByLinkQuery, CalendarFileByLinkQueryVariables>;
export const AuditTrailDocument = new TypedDocumentString(`
    query AuditTrail($filter: AuditFilter, $after: String) {
  auditEvents(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        ...HistoryEvent
        id
        partnership {
          id
          initiative {
            name
          }
        }
        hotline {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment HistoryEvent on AuditEvent {
  id
  at
  by
  action
  table
  recordId
  title
  requestId
  readable
  fields
  changes {
    field
    before {
      value
      name
    }
    after {
      value
      name
    }
  }
}`) as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditPeopleDocument = new TypedDocumentString(`
    query AuditPeople {
  users(first: 200) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditPeopleQuery, AuditPeopleQueryVariables>;
export const BoardListDocument = new TypedDocumentString(`
    query BoardList($after: String, $filter: BoardFilter, $search: String) {
  boards(first: 50, after: $after, filter: $filter, search: $search) {
    edges {
      node {
        id
        name
        kind
        cadence
        seatCount
        vacancyCount
        nextEnd
        organisation {
          id
          name
        }
        owner {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<BoardListQuery, BoardListQueryVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($id: ID!) {
  board(id: $id) {
    id
    version
    name
    kind
    cadence
    organisation {
      id
      name
    }
    owner {
      id
      name
    }
    seats {
      id
      ...Seat
    }
    viewerCan {
      keep
    }
  }
}
    fragment Seat on Seat {
  id
  version
  role
  title
  voting
  maxConsecutiveTerms
  termMonths
  since
  closedOn
  nominatingOrganisation {
    id
    name
  }
  terms {
    id
    version
    holder
    startsOn
    endsOn
    endedReason
    roleTitle
    person {
      id
    }
    colleague {
      id
    }
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const RecordBoardDocument = new TypedDocumentString(`
    mutation RecordBoard($input: RecordBoardInput!) {
  recordBoard(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RecordBoardMutation, RecordBoardMutationVariables>;
export const EditBoardDocument = new TypedDocumentString(`
    mutation EditBoard($input: EditBoardInput!) {
  editBoard(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditBoardMutation, EditBoardMutationVariables>;
export const WithdrawBoardDocument = new TypedDocumentString(`
    mutation WithdrawBoard($input: VersionedInput!) {
  withdrawBoard(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawBoardMutation, WithdrawBoardMutationVariables>;
export const RestoreBoardDocument = new TypedDocumentString(`
    mutation RestoreBoard($id: ID!) {
  restoreBoard(id: $id) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreBoardMutation, RestoreBoardMutationVariables>;
export const AddSeatDocument = new TypedDocumentString(`
    mutation AddSeat($input: AddSeatInput!) {
  addSeat(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddSeatMutation, AddSeatMutationVariables>;
export const EditSeatDocument = new TypedDocumentString(`
    mutation EditSeat($input: EditSeatInput!) {
  editSeat(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditSeatMutation, EditSeatMutationVariables>;
export const WithdrawSeatDocument = new TypedDocumentString(`
    mutation WithdrawSeat($input: VersionedInput!) {
  withdrawSeat(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawSeatMutation, WithdrawSeatMutationVariables>;
export const RestoreSeatDocument = new TypedDocumentString(`
    mutation RestoreSeat($id: ID!) {
  restoreSeat(id: $id) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreSeatMutation, RestoreSeatMutationVariables>;
export const BoardOrganisationsDocument = new TypedDocumentString(`
    query BoardOrganisations($search: String) {
  organisations(first: 20, search: $search) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardOrganisationsQuery, BoardOrganisationsQueryVariables>;
export const BoardColleaguesDocument = new TypedDocumentString(`
    query BoardColleagues {
  users(first: 200, filter: {active: true}) {
    edges {
      node {
        id
        name
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardColleaguesQuery, BoardColleaguesQueryVariables>;
export const TermListDocument = new TypedDocumentString(`
    query TermList($after: String, $filter: TermFilter, $search: String) {
  terms(first: 50, after: $after, filter: $filter, search: $search, order: END) {
    edges {
      node {
        id
        holder
        startsOn
        endsOn
        endedReason
        person {
          id
        }
        seat {
          id
          role
          title
          voting
          board {
            id
            name
          }
          nominatingOrganisation {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TermListQuery, TermListQueryVariables>;
export const AppointDocument = new TypedDocumentString(`
    mutation Appoint($input: AppointInput!) {
  appoint(input: $input) {
    termId
    version
    added
    previousStart
    previousEnd
    previousReason
  }
}
    `) as unknown as TypedDocumentString<AppointMutation, AppointMutationVariables>;
export const EndTermDocument = new TypedDocumentString(`
    mutation EndTerm($input: EndTermInput!) {
  endTerm(input: $input) {
    termId
    version
    added
    previousStart
    previousEnd
    previousReason
  }
}
    `) as unknown as TypedDocumentString<EndTermMutation, EndTermMutationVariables>;
export const CorrectTermDocument = new TypedDocumentString(`
    mutation CorrectTerm($input: CorrectTermInput!) {
  correctTerm(input: $input) {
    termId
    version
    added
    previousStart
    previousEnd
    previousReason
  }
}
    `) as unknown as TypedDocumentString<CorrectTermMutation, CorrectTermMutationVariables>;
export const VacateSeatsDocument = new TypedDocumentString(`
    mutation VacateSeats($input: VacateSeatsInput!) {
  vacateSeats(input: $input) {
    termId
    version
    added
    previousStart
    previousEnd
    previousReason
  }
}
    `) as unknown as TypedDocumentString<VacateSeatsMutation, VacateSeatsMutationVariables>;
export const UndoTermChangesDocument = new TypedDocumentString(`
    mutation UndoTermChanges($input: UndoTermChangesInput!) {
  undoTermChanges(input: $input)
}
    `) as unknown as TypedDocumentString<UndoTermChangesMutation, UndoTermChangesMutationVariables>;
export const SeatContactsDocument = new TypedDocumentString(`
    query SeatContacts($search: String) {
  people(first: 20, search: $search) {
    edges {
      node {
        id
        name
        roleTitle
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SeatContactsQuery, SeatContactsQueryVariables>;
export const HeldSeatsDocument = new TypedDocumentString(`
    query HeldSeats($filter: TermFilter!) {
  terms(first: 100, filter: $filter, order: END) {
    edges {
      node {
        id
        startsOn
        endsOn
        seat {
          id
          role
          board {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeldSeatsQuery, HeldSeatsQueryVariables>;
export const CalendarDocument = new TypedDocumentString(`
    query Calendar {
  calendar {
    link {
      madeAt
    }
    kinds {
      kind
      count
    }
    next {
      id
      kind
      day
      until
      title
      about
    }
  }
}
    `) as unknown as TypedDocumentString<CalendarQuery, CalendarQueryVariables>;
export const MakeCalendarLinkDocument = new TypedDocumentString(`
    mutation MakeCalendarLink {
  makeCalendarLink {
    path
  }
}
    `) as unknown as TypedDocumentString<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables>;
export const EndCalendarLinkDocument = new TypedDocumentString(`
    mutation EndCalendarLink {
  endCalendarLink {
    link {
      madeAt
    }
  }
}
    `) as unknown as TypedDocumentString<EndCalendarLinkMutation, EndCalendarLinkMutationVariables>;
export const CampaignListDocument = new TypedDocumentString(`
    query CampaignList($after: String, $search: String, $filter: CampaignFilter, $order: CampaignOrder) {
  campaigns(
    first: 50
    after: $after
    search: $search
    filter: $filter
    order: $order
  ) {
    edges {
      node {
        id
        title
        phase
        theme
        audiences
        countries
        languages
        startsOn
        endsOn
        sharing
        updatedAt
        lead {
          id
          name
        }
        participants {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    facets {
      field
      values {
        code
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignListQuery, CampaignListQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    id
    title
    theme
    aim
    audiences
    countries
    languages
    channels
    phase
    startsOn
    endsOn
    sharing
    terms
    version
    lead {
      id
      name
    }
    participants {
      id
      name
      role
      approval
      answeredAt
      answerNote
      answeredOnBehalf
      hotline {
        id
      }
      initiative {
        id
      }
      link {
        id
        recipient
        state
      }
      viewerCan {
        answer
        issueLink
        remove
      }
    }
    milestones {
      id
      title
      dueOn
      doneOn
    }
    assets {
      id
      title
      language
      url
      approved
    }
    launches {
      id
      country
      goesLiveOn
      viewerCanChange
      by {
        id
        name
      }
    }
    measurements {
      id
      metric
      window
      channel
      from
      until
      numerator
      denominator
      source
      sameAudienceAs
      viewerCanChange
      version
      reporter {
        id
        name
      }
      corrections {
        id
        from
        until
        numerator
        denominator
        source
        correctedAt
        by {
          id
          name
        }
      }
    }
    funnel {
      metric
      count
      leftOut
      implausible
      ofFirst {
        numerator
        denominator
        percent
      }
      ofPrevious {
        numerator
        denominator
        percent
        metric
      }
    }
    comparisons {
      metric
      toCampaign
      toAfter
      doubts
      windows {
        window
        from
        until
        days
        numerator
        perDay
        rate {
          numerator
          denominator
          percent
        }
      }
    }
    phaseChanges {
      id
      from
      to
      effectiveOn
      reason
    }
    nextPhases {
      to
      allowed
      needsReason
      missing {
        code
        message
      }
    }
    viewerCan {
      edit
      contribute
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const StartCampaignDocument = new TypedDocumentString(`
    mutation StartCampaign($input: StartCampaignInput!) {
  startCampaign(input: $input) {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<StartCampaignMutation, StartCampaignMutationVariables>;
export const EditCampaignDocument = new TypedDocumentString(`
    mutation EditCampaign($input: EditCampaignInput!) {
  editCampaign(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditCampaignMutation, EditCampaignMutationVariables>;
export const MoveCampaignPhaseDocument = new TypedDocumentString(`
    mutation MoveCampaignPhase($input: MoveCampaignPhaseInput!) {
  moveCampaignPhase(input: $input) {
    id
    version
    phase
    phaseChanges {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MoveCampaignPhaseMutation, MoveCampaignPhaseMutationVariables>;
export const UndoCampaignPhaseDocument = new TypedDocumentString(`
    mutation UndoCampaignPhase($input: UndoCampaignPhaseInput!) {
  undoCampaignPhase(input: $input) {
    id
    phase
  }
}
    `) as unknown as TypedDocumentString<UndoCampaignPhaseMutation, UndoCampaignPhaseMutationVariables>;
export const AddCampaignParticipantDocument = new TypedDocumentString(`
    mutation AddCampaignParticipant($input: AddCampaignParticipantInput!) {
  addCampaignParticipant(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCampaignParticipantMutation, AddCampaignParticipantMutationVariables>;
export const RemoveCampaignParticipantDocument = new TypedDocumentString(`
    mutation RemoveCampaignParticipant($input: RemoveCampaignParticipantInput!) {
  removeCampaignParticipant(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveCampaignParticipantMutation, RemoveCampaignParticipantMutationVariables>;
export const AnswerCampaignDocument = new TypedDocumentString(`
    mutation AnswerCampaign($input: AnswerCampaignInput!) {
  answerCampaign(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerCampaignMutation, AnswerCampaignMutationVariables>;
export const IssueCampaignLinkDocument = new TypedDocumentString(`
    mutation IssueCampaignLink($input: IssueCampaignLinkInput!) {
  issueCampaignLink(input: $input) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueCampaignLinkMutation, IssueCampaignLinkMutationVariables>;
export const ParticipantChoicesDocument = new TypedDocumentString(`
    query ParticipantChoices($search: String, $hotlines: Boolean!) {
  hotlines(first: 12, search: $search) @include(if: $hotlines) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
  initiatives(first: 12, search: $search) @skip(if: $hotlines) {
    edges {
      node {
        id
        name
        countries {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantChoicesQuery, ParticipantChoicesQueryVariables>;
export const AddCampaignMilestoneDocument = new TypedDocumentString(`
    mutation AddCampaignMilestone($input: AddCampaignMilestoneInput!) {
  addCampaignMilestone(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCampaignMilestoneMutation, AddCampaignMilestoneMutationVariables>;
export const TickCampaignMilestoneDocument = new TypedDocumentString(`
    mutation TickCampaignMilestone($input: TickCampaignMilestoneInput!) {
  tickCampaignMilestone(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TickCampaignMilestoneMutation, TickCampaignMilestoneMutationVariables>;
export const RemoveCampaignMilestoneDocument = new TypedDocumentString(`
    mutation RemoveCampaignMilestone($input: CampaignPartInput!) {
  removeCampaignMilestone(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveCampaignMilestoneMutation, RemoveCampaignMilestoneMutationVariables>;
export const AddCampaignAssetDocument = new TypedDocumentString(`
    mutation AddCampaignAsset($input: AddCampaignAssetInput!) {
  addCampaignAsset(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddCampaignAssetMutation, AddCampaignAssetMutationVariables>;
export const RemoveCampaignAssetDocument = new TypedDocumentString(`
    mutation RemoveCampaignAsset($input: CampaignPartInput!) {
  removeCampaignAsset(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveCampaignAssetMutation, RemoveCampaignAssetMutationVariables>;
export const SetCampaignLaunchDocument = new TypedDocumentString(`
    mutation SetCampaignLaunch($input: SetCampaignLaunchInput!) {
  setCampaignLaunch(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetCampaignLaunchMutation, SetCampaignLaunchMutationVariables>;
export const RemoveCampaignLaunchDocument = new TypedDocumentString(`
    mutation RemoveCampaignLaunch($input: CampaignPartInput!) {
  removeCampaignLaunch(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveCampaignLaunchMutation, RemoveCampaignLaunchMutationVariables>;
export const RecordCampaignMeasurementDocument = new TypedDocumentString(`
    mutation RecordCampaignMeasurement($input: RecordCampaignMeasurementInput!) {
  recordCampaignMeasurement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCampaignMeasurementMutation, RecordCampaignMeasurementMutationVariables>;
export const EditCampaignMeasurementDocument = new TypedDocumentString(`
    mutation EditCampaignMeasurement($input: EditCampaignMeasurementInput!) {
  editCampaignMeasurement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditCampaignMeasurementMutation, EditCampaignMeasurementMutationVariables>;
export const RemoveCampaignMeasurementDocument = new TypedDocumentString(`
    mutation RemoveCampaignMeasurement($input: CampaignPartInput!) {
  removeCampaignMeasurement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveCampaignMeasurementMutation, RemoveCampaignMeasurementMutationVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory($after: String, $filter: DirectoryFilter) {
  directory(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        hotline {
          id
          name
        }
        initiative {
          id
          name
        }
        stage
        since
        intensity
        kinds
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const DirectoryCampaignsDocument = new TypedDocumentString(`
    query DirectoryCampaigns($after: String, $filter: DirectoryCampaignFilter) {
  directoryCampaigns(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        title
        theme
        phase
        startsOn
        endsOn
        countries
        lead {
          id
          name
        }
        hotlines {
          id
          name
        }
        initiatives {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<DirectoryCampaignsQuery, DirectoryCampaignsQueryVariables>;
export const AskedActionsDocument = new TypedDocumentString(`
    query AskedActions($after: String) {
  focusGroupActions(first: 50, after: $after) {
    edges {
      node {
        id
        focusGroupId
        groupTitle
        title
        because
        dueOn
        state
        answeredAt
        version
        hotline {
          id
          name
        }
        task {
          id
          status
        }
        proposal {
          id
          status
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
  hotlineSeats(first: 50) {
    edges {
      node {
        id
        title
        purpose
        format
        status
        role
        state
        startsAt
        confirmed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskedActionsQuery, AskedActionsQueryVariables>;
export const AnswerFocusGroupActionDocument = new TypedDocumentString(`
    mutation AnswerFocusGroupAction($input: AnswerFocusGroupActionInput!) {
  answerFocusGroupAction(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<AnswerFocusGroupActionMutation, AnswerFocusGroupActionMutationVariables>;
export const TakeBackFocusGroupAnswerDocument = new TypedDocumentString(`
    mutation TakeBackFocusGroupAnswer($input: TakeBackFocusGroupAnswerInput!) {
  takeBackFocusGroupAnswer(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<TakeBackFocusGroupAnswerMutation, TakeBackFocusGroupAnswerMutationVariables>;
export const AddFocusGroupNoteDocument = new TypedDocumentString(`
    mutation AddFocusGroupNote($input: AddFocusGroupNoteInput!) {
  addFocusGroupNote(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddFocusGroupNoteMutation, AddFocusGroupNoteMutationVariables>;
export const EditFocusGroupNoteDocument = new TypedDocumentString(`
    mutation EditFocusGroupNote($input: EditFocusGroupNoteInput!) {
  editFocusGroupNote(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditFocusGroupNoteMutation, EditFocusGroupNoteMutationVariables>;
export const RemoveFocusGroupNoteDocument = new TypedDocumentString(`
    mutation RemoveFocusGroupNote($input: RemoveSessionRecordInput!) {
  removeFocusGroupNote(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveFocusGroupNoteMutation, RemoveFocusGroupNoteMutationVariables>;
export const AddFindingDocument = new TypedDocumentString(`
    mutation AddFinding($input: AddFindingInput!) {
  addFinding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddFindingMutation, AddFindingMutationVariables>;
export const EditFindingDocument = new TypedDocumentString(`
    mutation EditFinding($input: EditFindingInput!) {
  editFinding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditFindingMutation, EditFindingMutationVariables>;
export const RemoveFindingDocument = new TypedDocumentString(`
    mutation RemoveFinding($input: RemoveSessionRecordInput!) {
  removeFinding(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveFindingMutation, RemoveFindingMutationVariables>;
export const AddFocusGroupActionDocument = new TypedDocumentString(`
    mutation AddFocusGroupAction($input: AddFocusGroupActionInput!) {
  addFocusGroupAction(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddFocusGroupActionMutation, AddFocusGroupActionMutationVariables>;
export const MoveFocusGroupActionDocument = new TypedDocumentString(`
    mutation MoveFocusGroupAction($input: MoveFocusGroupActionInput!) {
  moveFocusGroupAction(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveFocusGroupActionMutation, MoveFocusGroupActionMutationVariables>;
export const AskedHotlinesDocument = new TypedDocumentString(`
    query AskedHotlines {
  hotlines(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskedHotlinesQuery, AskedHotlinesQueryVariables>;
export const FocusGroupListDocument = new TypedDocumentString(`
    query FocusGroupList($after: String) {
  focusGroups(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        status
        format
        seats
        poolSize
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FocusGroupListQuery, FocusGroupListQueryVariables>;
export const FocusGroupDocument = new TypedDocumentString(`
    query FocusGroup($id: ID!) {
  focusGroup(id: $id) {
    id
    title
    purpose
    questions
    format
    status
    cancelledBecause
    seats
    reserves
    version
    poolSize
    quotas {
      attribute
      value
      min
      max
    }
    caps {
      attribute
      max
    }
    candidates {
      id
      name
      role
      organisation
      ofHotlineId
      initiativeId
      side
      country
      levels
      experience
      languages
      zone
      email
      source
      sourceTitle
      restsUntil
      burden {
        asked
        sat
        ofOthersAsked
        ofOthersSat
      }
      mustInclude
      excludedBecause
      version
    }
    draws {
      id
      number
      createdAt
      drawnBy
      redrawnBecause
      trials
      trialsFailed
      receiptText
      poolHash
      rulesHash
      outcomes {
        turn
        seated
        reserve
        reason
        rule
        attribute
        value
        replaceableBy
        chance
        candidate {
          id
          name
          role
          organisation
        }
      }
    }
    viewerCan {
      edit
      select
      invite
      cancel
    }
  }
}
    `) as unknown as TypedDocumentString<FocusGroupQuery, FocusGroupQueryVariables>;
export const PanelFeasibilityDocument = new TypedDocumentString(`
    query PanelFeasibility($id: ID!) {
  panelFeasibility(focusGroupId: $id) {
    feasible
    eligible
    changes {
      rule
      attribute
      value
      least
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<PanelFeasibilityQuery, PanelFeasibilityQueryVariables>;
export const PoolSourcesDocument = new TypedDocumentString(`
    query PoolSources($focusGroupId: ID!, $source: CandidateSource!, $search: String) {
  poolSources(focusGroupId: $focusGroupId, source: $source, search: $search) {
    id
    source
    side
    organisation
    ofHotlineId
    initiativeId
    country
    levels
    experience
    languages
    certain
    from
    sourceHotlineId
    sourceRecordId
    inPool
    asked
    sat
  }
}
    `) as unknown as TypedDocumentString<PoolSourcesQuery, PoolSourcesQueryVariables>;
export const PlanFocusGroupDocument = new TypedDocumentString(`
    mutation PlanFocusGroup($input: PlanFocusGroupInput!) {
  planFocusGroup(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlanFocusGroupMutation, PlanFocusGroupMutationVariables>;
export const EditFocusGroupDocument = new TypedDocumentString(`
    mutation EditFocusGroup($input: EditFocusGroupInput!) {
  editFocusGroup(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditFocusGroupMutation, EditFocusGroupMutationVariables>;
export const CancelFocusGroupDocument = new TypedDocumentString(`
    mutation CancelFocusGroup($input: CancelFocusGroupInput!) {
  cancelFocusGroup(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CancelFocusGroupMutation, CancelFocusGroupMutationVariables>;
export const SetSelectionRulesDocument = new TypedDocumentString(`
    mutation SetSelectionRules($input: SetSelectionRulesInput!) {
  setSelectionRules(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SetSelectionRulesMutation, SetSelectionRulesMutationVariables>;
export const AddCandidatesDocument = new TypedDocumentString(`
    mutation AddCandidates($input: AddCandidatesInput!) {
  addCandidates(input: $input) {
    id
    poolSize
  }
}
    `) as unknown as TypedDocumentString<AddCandidatesMutation, AddCandidatesMutationVariables>;
export const EditCandidateDocument = new TypedDocumentString(`
    mutation EditCandidate($input: EditCandidateInput!) {
  editCandidate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EditCandidateMutation, EditCandidateMutationVariables>;
export const PlaceCandidateDocument = new TypedDocumentString(`
    mutation PlaceCandidate($input: PlaceCandidateInput!) {
  placeCandidate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PlaceCandidateMutation, PlaceCandidateMutationVariables>;
export const DrawPanelDocument = new TypedDocumentString(`
    mutation DrawPanel($input: DrawPanelInput!) {
  drawPanel(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DrawPanelMutation, DrawPanelMutationVariables>;
export const FocusGroupInvitationsDocument = new TypedDocumentString(`
    query FocusGroupInvitations($id: ID!) {
  focusGroup(id: $id) {
    id
    panel {
      drawId
      replyDays
      offerDays
      freeSeats
      nobodyLeft
      mailsBy
      version
    }
    invitations {
      id
      state
      seat
      turn
      sentAt
      replyBy
      tentativeUntil
      repliedAt
      declinedBecause
      notedBy
      offeredBecause
      mailState
      restorable
      version
      candidate {
        id
        name
        role
        organisation
        side
        country
        levels
        experience
        languages
        zone
        email
        version
      }
      inPlaceOf {
        id
        name
        role
        organisation
      }
      suggestion {
        id
        name
        role
        organisation
        email
        state
        decidedBecause
        createdAt
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FocusGroupInvitationsQuery, FocusGroupInvitationsQueryVariables>;
export const SeatReplacementsDocument = new TypedDocumentString(`
    query SeatReplacements($id: ID!) {
  seatReplacements(focusGroupId: $id) {
    invitationId
    candidateId
  }
}
    `) as unknown as TypedDocumentString<SeatReplacementsQuery, SeatReplacementsQueryVariables>;
export const PrepareInvitationsDocument = new TypedDocumentString(`
    mutation PrepareInvitations($input: PrepareInvitationsInput!) {
  prepareInvitations(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PrepareInvitationsMutation, PrepareInvitationsMutationVariables>;
export const SetReplyDaysDocument = new TypedDocumentString(`
    mutation SetReplyDays($input: SetReplyDaysInput!) {
  setReplyDays(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetReplyDaysMutation, SetReplyDaysMutationVariables>;
export const IssueInvitationLinkDocument = new TypedDocumentString(`
    mutation IssueInvitationLink($input: IssueInvitationLinkInput!) {
  issueInvitationLink(input: $input) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueInvitationLinkMutation, IssueInvitationLinkMutationVariables>;
export const MailInvitationsDocument = new TypedDocumentString(`
    mutation MailInvitations($input: MailInvitationsInput!) {
  mailInvitations(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MailInvitationsMutation, MailInvitationsMutationVariables>;
export const NoteReplyDocument = new TypedDocumentString(`
    mutation NoteReply($input: NoteReplyInput!) {
  noteReply(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteReplyMutation, NoteReplyMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: InvitationStepInput!) {
  withdrawInvitation(input: $input) {
    id
    invitations {
      id
      version
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const RestoreInvitationDocument = new TypedDocumentString(`
    mutation RestoreInvitation($input: InvitationStepInput!) {
  restoreInvitation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreInvitationMutation, RestoreInvitationMutationVariables>;
export const SeatChoicesDocument = new TypedDocumentString(`
    query SeatChoices($id: ID!) {
  seatChoices(focusGroupId: $id) {
    candidateId
    broken {
      rule
      attribute
      value
    }
  }
}
    `) as unknown as TypedDocumentString<SeatChoicesQuery, SeatChoicesQueryVariables>;
export const OfferSeatByHandDocument = new TypedDocumentString(`
    mutation OfferSeatByHand($input: OfferSeatByHandInput!) {
  offerSeatByHand(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OfferSeatByHandMutation, OfferSeatByHandMutationVariables>;
export const CorrectCandidateContactDocument = new TypedDocumentString(`
    mutation CorrectCandidateContact($input: CorrectCandidateContactInput!) {
  correctCandidateContact(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectCandidateContactMutation, CorrectCandidateContactMutationVariables>;
export const OfferSeatsNowDocument = new TypedDocumentString(`
    mutation OfferSeatsNow($input: OfferSeatsNowInput!) {
  offerSeatsNow(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OfferSeatsNowMutation, OfferSeatsNowMutationVariables>;
export const ApproveColleagueDocument = new TypedDocumentString(`
    mutation ApproveColleague($input: ApproveColleagueInput!) {
  approveColleague(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveColleagueMutation, ApproveColleagueMutationVariables>;
export const RefuseColleagueDocument = new TypedDocumentString(`
    mutation RefuseColleague($input: RefuseColleagueInput!) {
  refuseColleague(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseColleagueMutation, RefuseColleagueMutationVariables>;
export const FocusGroupSessionDocument = new TypedDocumentString(`
    query FocusGroupSession($id: ID!) {
  focusGroup(id: $id) {
    id
    version
    status
    progress {
      next
      missing
      previous
    }
    poll {
      id
      zone
      minutes
      closedAt
      chosenOptionId
      version
      options {
        id
        typed
        startsAt
        clockMoved
        answers {
          candidateId
          vote
          notedBy
        }
      }
    }
    session {
      id
      typed
      zone
      startsAt
      clockMoved
      minutes
      venue
      joinLink
      confirmed
      givenUpAt
      sequence
      mailsBy
      version
      agenda {
        title
        minutes
        lead
      }
    }
    participants {
      id
      state
      zone
      required
      consents
      consentedAt
      notedBy
      attendance
      copiedAt
      mailState
      calendar {
        method
        sequence
        due
      }
      candidate {
        id
        name
        role
        organisation
        side
        country
        levels
        experience
        languages
        email
      }
    }
    notes {
      id
      text
      createdAt
      version
      speaker {
        id
        name
        role
        organisation
      }
    }
    findings {
      id
      theme
      statement
      support
      quote
      named
      version
      speaker {
        id
        name
        role
        organisation
      }
      evidence {
        id
        text
        speaker {
          id
          name
          role
          organisation
        }
      }
      voices {
        id
        attributable
        invitation {
          id
          seat
        }
        candidate {
          id
          name
          role
          organisation
        }
      }
    }
    actions {
      id
      title
      dueOn
      state
      version
      hotline {
        id
        name
      }
      finding {
        id
        theme
      }
      proposal {
        id
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FocusGroupSessionQuery, FocusGroupSessionQueryVariables>;
export const OpenDatePollDocument = new TypedDocumentString(`
    mutation OpenDatePoll($input: OpenDatePollInput!) {
  openDatePoll(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenDatePollMutation, OpenDatePollMutationVariables>;
export const AddPollOptionsDocument = new TypedDocumentString(`
    mutation AddPollOptions($input: AddPollOptionsInput!) {
  addPollOptions(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPollOptionsMutation, AddPollOptionsMutationVariables>;
export const RemovePollOptionDocument = new TypedDocumentString(`
    mutation RemovePollOption($input: RemovePollOptionInput!) {
  removePollOption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemovePollOptionMutation, RemovePollOptionMutationVariables>;
export const ChangePollZoneDocument = new TypedDocumentString(`
    mutation ChangePollZone($input: ChangePollZoneInput!) {
  changePollZone(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePollZoneMutation, ChangePollZoneMutationVariables>;
export const NotePollAnswersDocument = new TypedDocumentString(`
    mutation NotePollAnswers($input: NotePollAnswersInput!) {
  notePollAnswers(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotePollAnswersMutation, NotePollAnswersMutationVariables>;
export const CloseDatePollDocument = new TypedDocumentString(`
    mutation CloseDatePoll($input: CloseDatePollInput!) {
  closeDatePoll(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseDatePollMutation, CloseDatePollMutationVariables>;
export const ReopenDatePollDocument = new TypedDocumentString(`
    mutation ReopenDatePoll($input: ReopenDatePollInput!) {
  reopenDatePoll(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenDatePollMutation, ReopenDatePollMutationVariables>;
export const SetFocusGroupSessionDocument = new TypedDocumentString(`
    mutation SetFocusGroupSession($input: SetSessionInput!) {
  setFocusGroupSession(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetFocusGroupSessionMutation, SetFocusGroupSessionMutationVariables>;
export const GiveUpFocusGroupSessionDocument = new TypedDocumentString(`
    mutation GiveUpFocusGroupSession($input: GiveUpSessionInput!) {
  giveUpFocusGroupSession(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveUpFocusGroupSessionMutation, GiveUpFocusGroupSessionMutationVariables>;
export const SetFocusGroupAgendaDocument = new TypedDocumentString(`
    mutation SetFocusGroupAgenda($input: SetAgendaInput!) {
  setFocusGroupAgenda(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetFocusGroupAgendaMutation, SetFocusGroupAgendaMutationVariables>;
export const HandOutCalendarFileDocument = new TypedDocumentString(`
    mutation HandOutCalendarFile($input: HandOutCalendarFileInput!) {
  handOutCalendarFile(input: $input) {
    name
    text
    method
    sequence
  }
}
    `) as unknown as TypedDocumentString<HandOutCalendarFileMutation, HandOutCalendarFileMutationVariables>;
export const MailCalendarFilesDocument = new TypedDocumentString(`
    mutation MailCalendarFiles($input: MailCalendarFilesInput!) {
  mailCalendarFiles(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MailCalendarFilesMutation, MailCalendarFilesMutationVariables>;
export const AdvanceFocusGroupDocument = new TypedDocumentString(`
    mutation AdvanceFocusGroup($input: AdvanceFocusGroupInput!) {
  advanceFocusGroup(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AdvanceFocusGroupMutation, AdvanceFocusGroupMutationVariables>;
export const StepBackFocusGroupDocument = new TypedDocumentString(`
    mutation StepBackFocusGroup($input: StepBackFocusGroupInput!) {
  stepBackFocusGroup(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StepBackFocusGroupMutation, StepBackFocusGroupMutationVariables>;
export const NoteAttendanceDocument = new TypedDocumentString(`
    mutation NoteAttendance($input: NoteAttendanceInput!) {
  noteAttendance(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteAttendanceMutation, NoteAttendanceMutationVariables>;
export const NoteConsentsDocument = new TypedDocumentString(`
    mutation NoteConsents($input: NoteConsentsInput!) {
  noteConsents(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteConsentsMutation, NoteConsentsMutationVariables>;
export const SeatTraceDocument = new TypedDocumentString(`
    query SeatTrace($candidateId: ID!) {
  seatTrace(candidateId: $candidateId) {
    id
    attributable
    drawNumber
    candidate {
      id
      name
      role
      organisation
      source
      sourceTitle
      ofHotlineId
      initiativeId
    }
    focusGroup {
      id
      title
      session {
        startsAt
        minutes
        venue
        givenUpAt
      }
    }
    answer {
      id
      submittedAt
      hotline {
        id
        name
      }
      round {
        id
        title
      }
    }
    partnership {
      id
      initiative {
        name
      }
    }
    turns {
      turn
      seated
      reserve
      reason
      rule
      attribute
      value
      chance
    }
    invitation {
      id
      state
      seat
      repliedAt
      inPlaceOf {
        id
        name
        role
        organisation
      }
    }
    findings {
      id
      theme
      statement
    }
  }
}
    `) as unknown as TypedDocumentString<SeatTraceQuery, SeatTraceQueryVariables>;
export const HandoverListDocument = new TypedDocumentString(`
    query HandoverList($after: String) {
  handovers(first: 50, after: $after) {
    edges {
      node {
        id
        version
        fromOn
        status
        stuck
        moved
        plannedBy
        leaver {
          id
          name
        }
        viewerCan {
          decide
        }
        shares {
          kind
          named
          successor {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HandoverListQuery, HandoverListQueryVariables>;
export const HandoverStockDocument = new TypedDocumentString(`
    query HandoverStock($userId: ID!) {
  handoverStock(userId: $userId) {
    kind
    count
    items {
      id
      title
      about
      on
    }
  }
}
    `) as unknown as TypedDocumentString<HandoverStockQuery, HandoverStockQueryVariables>;
export const HandoverPeopleDocument = new TypedDocumentString(`
    query HandoverPeople {
  users(first: 200) {
    edges {
      node {
        id
        name
        role
        active
        hotline {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HandoverPeopleQuery, HandoverPeopleQueryVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    id
    status
    moved
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const CancelHandoverDocument = new TypedDocumentString(`
    mutation CancelHandover($input: VersionedInput!) {
  cancelHandover(input: $input) {
    id
    status
    moved
  }
}
    `) as unknown as TypedDocumentString<CancelHandoverMutation, CancelHandoverMutationVariables>;
export const UndoHandoverDocument = new TypedDocumentString(`
    mutation UndoHandover($input: UndoHandoverInput!) {
  undoHandover(input: $input) {
    id
    status
    moved
  }
}
    `) as unknown as TypedDocumentString<UndoHandoverMutation, UndoHandoverMutationVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: VersionedInput!) {
  completeTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const DiscardLogDraftDocument = new TypedDocumentString(`
    mutation DiscardLogDraft($input: VersionedInput!) {
  discardLogDraft(input: $input)
}
    `) as unknown as TypedDocumentString<DiscardLogDraftMutation, DiscardLogDraftMutationVariables>;
export const BringDraftBackDocument = new TypedDocumentString(`
    mutation BringDraftBack($input: KeepLogDraftInput!) {
  keepLogDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BringDraftBackMutation, BringDraftBackMutationVariables>;
export const DueStepsDocument = new TypedDocumentString(`
    query DueSteps($today: Date!) {
  checklistSteps(first: 10, filter: {open: true, dueBy: $today}) {
    edges {
      node {
        id
        title
        dueOn
        overdue
        owner {
          name
        }
        checklist {
          id
          template {
            title
          }
          partnership {
            initiative {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueStepsQuery, DueStepsQueryVariables>;
export const HotlineHomeDocument = new TypedDocumentString(`
    query HotlineHome($today: Date!, $soon: Date!, $month: Date!, $monthAgo: Date!, $decides: Boolean!) {
  due: tasks(first: 20, filter: {status: [OPEN], dueBy: $today}) {
    edges {
      node {
        id
        ...TaskLine
      }
    }
    totalCount
  }
  allTasks: tasks(first: 1, filter: {status: [OPEN]}) {
    totalCount
  }
  reviewDue: partnerships(first: 1, filter: {open: true, reviewDueBy: $today}) {
    totalCount
  }
  attention: partnerships(
    first: 8
    filter: {health: [DORMANT, AT_RISK, NEEDS_ATTENTION]}
    order: HEALTH
  ) {
    edges {
      node {
        id
        ...PartnershipLine
      }
    }
    totalCount
  }
  recent: partnerships(first: 6, order: UPDATED) {
    edges {
      node {
        id
        ...PartnershipLine
      }
    }
    totalCount
  }
  waiting: partnerships(first: 6, filter: {awaitingApproval: true}) @include(if: $decides) {
    edges {
      node {
        id
        approvalAskedBy
        approvalAskedAt
        ...PartnershipLine
      }
    }
    totalCount
  }
  ending: agreements(
    first: 8
    filter: {status: [IN_FORCE, DUE_FOR_REVIEW], endsBy: $soon}
  ) {
    edges {
      node {
        id
        kind
        validUntil
        partnership {
          id
          initiative {
            name
          }
        }
      }
    }
  }
  gaps: figureGaps(first: 4, filter: {state: [OPEN, ASKED], wide: true}) {
    edges {
      node {
        id
        month
        direction
        ours
        theirs
        state
        partnership {
          id
          initiative {
            name
          }
        }
        check {
          task {
            assignee {
              name
            }
          }
        }
      }
    }
    totalCount
  }
  endingTerms: terms(first: 8, order: END, filter: {endsBy: $soon}) {
    edges {
      node {
        id
        holder
        endsOn
        seat {
          role
          title
          board {
            id
            name
          }
        }
      }
    }
  }
  unanswered: campaigns(first: 5, order: STARTS, filter: {awaitsUs: true}) {
    edges {
      node {
        id
        title
        phase
        startsOn
        lead {
          name
        }
      }
    }
    totalCount
  }
  launching: campaigns(
    first: 5
    order: STARTS
    filter: {mine: true, goesLiveBy: $month}
  ) {
    edges {
      node {
        id
        title
        startsOn
        launches {
          country
          goesLiveOn
        }
      }
    }
    totalCount
  }
  drafts: logDrafts(first: 20) {
    edges {
      node {
        id
        kind
        content
        version
        updatedAt
        partnership {
          id
          initiative {
            name
          }
        }
      }
    }
    totalCount
  }
  asked: focusGroupActions(first: 5, filter: {state: [ASKED]}) {
    edges {
      node {
        id
        title
        groupTitle
        dueOn
      }
    }
    totalCount
  }
  open: partnerships(first: 1, filter: {open: true}) {
    totalCount
  }
  surveyProposals(first: 1, filter: {state: [OPEN], mine: true}) {
    totalCount
  }
  partnershipStatus @include(if: $decides) {
    stage
    health
    count
  }
  partnershipStagesOn(day: $monthAgo) @include(if: $decides) {
    stage
    count
  }
}
    fragment TaskLine on Task {
  id
  title
  dueOn
  overdue
  version
  assignee {
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  viewerCan {
    complete
  }
}
fragment PartnershipLine on Partnership {
  id
  stage
  updatedAt
  initiative {
    name
  }
  health {
    level
    reasons {
      code
    }
  }
}`) as unknown as TypedDocumentString<HotlineHomeQuery, HotlineHomeQueryVariables>;
export const NetworkHomeDocument = new TypedDocumentString(`
    query NetworkHome($withUsers: Boolean!, $withProposals: Boolean!, $withSurveys: Boolean!) {
  all: initiatives(first: 1) {
    totalCount
  }
  stale: initiatives(first: 1, filter: {stale: true}) {
    totalCount
  }
  doubted: initiatives(first: 1, filter: {doubted: true}) {
    totalCount
  }
  changed: initiatives(first: 8, order: UPDATED) {
    edges {
      node {
        id
        name
        updatedAt
        organisation {
          name
        }
      }
    }
  }
  hotlines(first: 1) {
    totalCount
  }
  initiativeProposals(first: 6, filter: {status: [OPEN]}) @include(if: $withProposals) {
    edges {
      node {
        id
        reason
        createdAt
        hotline {
          name
        }
        initiative {
          name
        }
      }
    }
    totalCount
  }
  surveyRounds(first: 5) @include(if: $withSurveys) {
    edges {
      node {
        id
        title
        status
        closesAt
        invitations {
          id
          status
          hotline {
            id
            name
          }
        }
      }
    }
  }
  surveyProposals(first: 1, filter: {state: [OPEN], mine: true}) @include(if: $withProposals) {
    totalCount
  }
  users(first: 1, filter: {active: true}) @include(if: $withUsers) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<NetworkHomeQuery, NetworkHomeQueryVariables>;
export const ReopenTaskDocument = new TypedDocumentString(`
    mutation ReopenTask($input: VersionedInput!) {
  reopenTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenTaskMutation, ReopenTaskMutationVariables>;
export const EditHotlineDocument = new TypedDocumentString(`
    mutation EditHotline($input: EditHotlineInput!) {
  editHotline(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<EditHotlineMutation, EditHotlineMutationVariables>;
export const HotlineOperatorsDocument = new TypedDocumentString(`
    query HotlineOperators($search: String) {
  organisations(first: 20, search: $search) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HotlineOperatorsQuery, HotlineOperatorsQueryVariables>;
export const HotlineListDocument = new TypedDocumentString(`
    query HotlineList($after: String, $search: String) {
  hotlines(first: 100, after: $after, search: $search) {
    edges {
      node {
        id
        name
        demo
        country {
          code
        }
        organisation {
          id
          name
        }
        helpline
        awarenessCentre
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<HotlineListQuery, HotlineListQueryVariables>;
export const HotlineDocument = new TypedDocumentString(`
    query Hotline($id: ID!) {
  hotline(id: $id) {
    id
    name
    demo
    website
    languages
    helpline
    awarenessCentre
    appetite
    appetiteCondition
    confidence
    note
    version
    country {
      code
    }
    organisation {
      id
      name
      initiatives {
        id
        name
      }
    }
    memberships {
      kind
      startsOn
      endsOn
      note
    }
    fromAnswers {
      id
      answeredAt
      round {
        id
        title
      }
      hotline {
        name
      }
    }
    provenance {
      asOf
      stale
      confirmedAt
      confirmedBy
      source {
        title
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HotlineQuery, HotlineQueryVariables>;
export const AddUserDocument = new TypedDocumentString(`
    mutation AddUser($input: AddUserInput!) {
  addUser(input: $input) {
    user {
      id
      name
    }
    passwordLink
    linkExpiresAt
  }
}
    `) as unknown as TypedDocumentString<AddUserMutation, AddUserMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($input: VersionedInput!) {
  deactivateUser(input: $input) {
    id
    name
    active
    version
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const UserErasureDocument = new TypedDocumentString(`
    query UserErasure($id: ID!) {
  userErasure(id: $id) {
    shownName
    texts
    networkTexts
    trail
    openWork
  }
}
    `) as unknown as TypedDocumentString<UserErasureQuery, UserErasureQueryVariables>;
export const EraseUserDocument = new TypedDocumentString(`
    mutation EraseUser($input: EraseUserInput!) {
  eraseUser(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EraseUserMutation, EraseUserMutationVariables>;
export const HotlineChoicesDocument = new TypedDocumentString(`
    query HotlineChoices($search: String) {
  hotlines(first: 20, search: $search) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HotlineChoicesQuery, HotlineChoicesQueryVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($input: VersionedInput!) {
  reactivateUser(input: $input) {
    id
    name
    active
    version
  }
}
    `) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const RenewPasswordLinkDocument = new TypedDocumentString(`
    mutation RenewPasswordLink($input: RenewPasswordLinkInput!) {
  renewPasswordLink(input: $input) {
    user {
      id
      name
    }
    passwordLink
    linkExpiresAt
  }
}
    `) as unknown as TypedDocumentString<RenewPasswordLinkMutation, RenewPasswordLinkMutationVariables>;
export const UsersDocument = new TypedDocumentString(`
    query Users($after: String, $filter: UserFilter) {
  users(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        name
        email
        role
        active
        version
        createdAt
        erasedAt
        hotline {
          id
          name
        }
        viewerCan {
          deactivate
          erase
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<UsersQuery, UsersQueryVariables>;
export const ConfirmFactDocument = new TypedDocumentString(`
    mutation ConfirmFact($input: ConfirmFactInput!) {
  confirmFact(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmFactMutation, ConfirmFactMutationVariables>;
export const ConfirmInitiativeDocument = new TypedDocumentString(`
    mutation ConfirmInitiative($input: VersionedInput!) {
  confirmInitiative(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmInitiativeMutation, ConfirmInitiativeMutationVariables>;
export const AddInitiativeDocument = new TypedDocumentString(`
    mutation AddInitiative($input: AddInitiativeInput!) {
  addInitiative(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddInitiativeMutation, AddInitiativeMutationVariables>;
export const EditInitiativeDocument = new TypedDocumentString(`
    mutation EditInitiative($input: EditInitiativeInput!) {
  editInitiative(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditInitiativeMutation, EditInitiativeMutationVariables>;
export const ProposeInitiativeDocument = new TypedDocumentString(`
    mutation ProposeInitiative($input: ProposeInitiativeInput!) {
  proposeInitiative(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeInitiativeMutation, ProposeInitiativeMutationVariables>;
export const AskedForDocument = new TypedDocumentString(`
    query AskedFor($id: ID!) {
  focusGroupAction(id: $id) {
    id
    title
    because
    groupTitle
    state
    version
  }
}
    `) as unknown as TypedDocumentString<AskedForQuery, AskedForQueryVariables>;
export const AnswerAskedDocument = new TypedDocumentString(`
    mutation AnswerAsked($input: AnswerFocusGroupActionInput!) {
  answerFocusGroupAction(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<AnswerAskedMutation, AnswerAskedMutationVariables>;
export const InitiativeListDocument = new TypedDocumentString(`
    query InitiativeList($after: String, $search: String, $filter: InitiativeFilter, $order: InitiativeOrder) {
  initiatives(
    first: 50
    after: $after
    search: $search
    filter: $filter
    order: $order
  ) {
    edges {
      node {
        id
        name
        localName
        levelListState
        levels
        services
        languages
        status
        demo
        countries {
          code
        }
        organisation {
          name
        }
        provenance {
          stale
          asOf
          confirmedAt
          confirmedBy
          source {
            title
            url
          }
        }
        myPartnership {
          id
          stage
        }
        facts {
          id
          kind
          code
          certainty
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    facets {
      field
      values {
        code
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeListQuery, InitiativeListQueryVariables>;
export const InitiativeDocument = new TypedDocumentString(`
    query Initiative($id: ID!) {
  initiative(id: $id) {
    id
    name
    localName
    aliases
    scope
    website
    description
    levelListState
    status
    demo
    version
    doubts
    updatedAt
    organisation {
      id
      name
      acronym
      type
      relations {
        id
        kind
        outgoing
        note
        other {
          id
          name
        }
      }
      initiatives {
        id
        name
      }
      hotlines {
        id
        name
      }
    }
    provenance {
      asOf
      stale
      confirmedAt
      confirmedBy
      source {
        title
        url
      }
    }
    facts {
      id
      kind
      code
      certainty
      note
      provenance {
        asOf
        stale
        confirmedAt
        confirmedBy
        source {
          title
          url
        }
      }
    }
    channels {
      id
      kind
      value
      hours
      note
      public
      provenance {
        asOf
        stale
        confirmedAt
        confirmedBy
        source {
          title
          url
        }
      }
    }
    evidenceRatings {
      id
      scale
      level
      rater
      ratedOn
      url
      provenance {
        asOf
        stale
        confirmedAt
        confirmedBy
        source {
          title
          url
        }
      }
    }
    listings {
      id
      asPrinted
      levelAsPrinted
      countryAsPrinted
      locator
      note
      source {
        title
        url
      }
    }
    relations {
      id
      kind
      outgoing
      note
      other {
        id
        name
      }
    }
    directory {
      hotline {
        id
        name
      }
      stage
      since
      intensity
      kinds
    }
    directoryCampaigns {
      id
      title
      phase
      lead {
        name
      }
    }
    myPartnership {
      id
      stage
    }
    boardSeats {
      id
      role
      title
      since
      closedOn
      board {
        id
        name
      }
      terms {
        id
        holder
        startsOn
        endsOn
      }
    }
    fromAnswers {
      id
      answeredAt
      round {
        id
        title
      }
      hotline {
        name
      }
    }
    viewerCan {
      edit
      confirm
      propose
      startPartnership
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeQuery, InitiativeQueryVariables>;
export const InitiativeHistoryDocument = new TypedDocumentString(`
    query InitiativeHistory($id: ID!, $after: String) {
  initiative(id: $id) {
    id
    history(first: 50, after: $after) {
      edges {
        node {
          ...HistoryEvent
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment HistoryEvent on AuditEvent {
  id
  at
  by
  action
  table
  recordId
  title
  requestId
  readable
  fields
  changes {
    field
    before {
      value
      name
    }
    after {
      value
      name
    }
  }
}`) as unknown as TypedDocumentString<InitiativeHistoryQuery, InitiativeHistoryQueryVariables>;
export const OrganisationChoicesDocument = new TypedDocumentString(`
    query OrganisationChoices($search: String) {
  organisations(first: 20, search: $search) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const AddOrganisationDocument = new TypedDocumentString(`
    mutation AddOrganisation($input: AddOrganisationInput!) {
  addOrganisation(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const EditOrganisationDocument = new TypedDocumentString(`
    mutation EditOrganisation($input: EditOrganisationInput!) {
  editOrganisation(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<EditOrganisationMutation, EditOrganisationMutationVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation($id: ID!) {
  organisation(id: $id) {
    id
    name
    otherNames
    acronym
    type
    website
    verifiedHosts
    note
    version
    country {
      code
    }
    initiatives {
      id
      name
    }
    hotlines {
      id
      name
    }
    relations {
      id
      kind
      outgoing
      note
      other {
        id
        name
      }
    }
    provenance {
      asOf
      stale
      confirmedAt
      confirmedBy
      source {
        title
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter) {
  coverage(asOf: $asOf, knownAt: $knownAt, axis: $axis, filter: $filter) {
    axis
    columns
    rows {
      country {
        code
        region
      }
      hotlines
      all {
        state
        firm
        weak
        stale
      }
      cells {
        state
        firm
        weak
        stale
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const CoverageInitiativesDocument = new TypedDocumentString(`
    query CoverageInitiatives($asOf: Date!, $knownAt: DateTime, $axis: CoverageAxis!, $filter: CoverageFilter, $country: String, $column: String) {
  coverageInitiatives(
    asOf: $asOf
    knownAt: $knownAt
    axis: $axis
    filter: $filter
    country: $country
    column: $column
  ) {
    id
    name
    status
    certainty
    firm
    stale
    asOf
  }
}
    `) as unknown as TypedDocumentString<CoverageInitiativesQuery, CoverageInitiativesQueryVariables>;
export const PrintedListsDocument = new TypedDocumentString(`
    query PrintedLists($asOf: Date!, $knownAt: DateTime) {
  printedLists(asOf: $asOf, knownAt: $knownAt) {
    service
    countries {
      country {
        code
      }
      finding
      note
    }
  }
}
    `) as unknown as TypedDocumentString<PrintedListsQuery, PrintedListsQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($measure: TrendMeasure!, $by: TrendGroup!, $asOf: Date!, $months: Int!) {
  trend(measure: $measure, by: $by, asOf: $asOf, months: $months) {
    days
    sharing
    lines {
      id
      name
      series {
        code
        counts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const TrendRecordsDocument = new TypedDocumentString(`
    query TrendRecords($measure: TrendMeasure!, $by: TrendGroup!, $day: Date!, $line: String, $series: TrendSeries, $after: String) {
  trendRecords(
    measure: $measure
    by: $by
    day: $day
    line: $line
    series: $series
    first: 100
    after: $after
  ) {
    edges {
      node {
        id
        title
        hotline
        state
        since
        partnershipId
        campaignId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TrendRecordsQuery, TrendRecordsQueryVariables>;
export const ReferralTrendDocument = new TypedDocumentString(`
    query ReferralTrend($measure: ReferralMeasure!, $by: TrendGroup!, $months: Int!) {
  referralTrend(measure: $measure, by: $by, months: $months) {
    knownOn
    months
    lines {
      kind
      id
      name
      counts {
        count
        hidden
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralTrendQuery, ReferralTrendQueryVariables>;
export const AppetiteTrendDocument = new TypedDocumentString(`
    query AppetiteTrend($by: TrendGroup!) {
  appetiteTrend(by: $by) {
    audience
    rounds {
      roundId
      title
      on
      lines {
        id
        name
        answered
        answers {
          code
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AppetiteTrendQuery, AppetiteTrendQueryVariables>;
export const NetworkPictureDocument = new TypedDocumentString(`
    query NetworkPicture($filter: NetworkPictureFilter) {
  networkPicture(filter: $filter) {
    hotlines {
      id
      name
      countries
    }
    initiatives {
      id
      name
      countries
    }
    ties {
      hotlineId
      initiativeId
      kind
      stage
      count
    }
    hotlinesFitting
    initiativesFitting
    pairsFitting
    hotlineCount
    initiativeCount
    sharing
  }
}
    `) as unknown as TypedDocumentString<NetworkPictureQuery, NetworkPictureQueryVariables>;
export const NetworkPlacesDocument = new TypedDocumentString(`
    query NetworkPlaces {
  hotlines(first: 100) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
  initiatives(first: 1) {
    facets {
      field
      values {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkPlacesQuery, NetworkPlacesQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($after: String, $filter: NotificationFilter) {
  notifications(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        ...NotificationLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NotificationLine on Notification {
  id
  kind
  subjectType
  subjectId
  partnershipId
  title
  about
  by
  dueOn
  createdAt
  readAt
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const NotificationDocument = new TypedDocumentString(`
    query Notification($id: ID!) {
  notification(id: $id) {
    id
    ...NotificationLine
  }
}
    fragment NotificationLine on Notification {
  id
  kind
  subjectType
  subjectId
  partnershipId
  title
  about
  by
  dueOn
  createdAt
  readAt
}`) as unknown as TypedDocumentString<NotificationQuery, NotificationQueryVariables>;
export const MarkNotificationsDocument = new TypedDocumentString(`
    mutation MarkNotifications($input: MarkNotificationsInput!) {
  markNotifications(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<MarkNotificationsMutation, MarkNotificationsMutationVariables>;
export const MarkAllNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkAllNotificationsRead {
  markAllNotificationsRead {
    count
    at
  }
}
    `) as unknown as TypedDocumentString<MarkAllNotificationsReadMutation, MarkAllNotificationsReadMutationVariables>;
export const UnmarkNotificationsDocument = new TypedDocumentString(`
    mutation UnmarkNotifications($input: UnmarkNotificationsInput!) {
  unmarkNotifications(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<UnmarkNotificationsMutation, UnmarkNotificationsMutationVariables>;
export const MailChoicesDocument = new TypedDocumentString(`
    query MailChoices {
  viewer {
    id
    mailLanguage
    notificationChoices {
      kind
      choice
      possible
    }
  }
}
    `) as unknown as TypedDocumentString<MailChoicesQuery, MailChoicesQueryVariables>;
export const ChooseMailDocument = new TypedDocumentString(`
    mutation ChooseMail($input: ChooseMailInput!) {
  chooseMail(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChooseMailMutation, ChooseMailMutationVariables>;
export const ChooseMailLanguageDocument = new TypedDocumentString(`
    mutation ChooseMailLanguage($input: ChooseMailLanguageInput!) {
  chooseMailLanguage(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChooseMailLanguageMutation, ChooseMailLanguageMutationVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox($after: String, $filter: MailFilter) {
  mails(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        name
        address
        subject
        body
        calendarFile
        state
        attempts
        createdAt
        nextAttemptAt
        settledAt
        detail
        version
        viewerCan {
          send
          settle
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const MailDeliveryDocument = new TypedDocumentString(`
    query MailDelivery {
  mailDelivery {
    server
    unsure
    failed
  }
}
    `) as unknown as TypedDocumentString<MailDeliveryQuery, MailDeliveryQueryVariables>;
export const SendMailDocument = new TypedDocumentString(`
    mutation SendMail($input: VersionedInput!) {
  sendMail(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SendMailMutation, SendMailMutationVariables>;
export const SettleMailDocument = new TypedDocumentString(`
    mutation SettleMail($input: VersionedInput!) {
  settleMail(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<SettleMailMutation, SettleMailMutationVariables>;
export const RecordAgreementDocument = new TypedDocumentString(`
    mutation RecordAgreement($input: RecordAgreementInput!) {
  recordAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordAgreementMutation, RecordAgreementMutationVariables>;
export const EditAgreementDocument = new TypedDocumentString(`
    mutation EditAgreement($input: EditAgreementInput!) {
  editAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditAgreementMutation, EditAgreementMutationVariables>;
export const SignAgreementDocument = new TypedDocumentString(`
    mutation SignAgreement($input: SignAgreementInput!) {
  signAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SignAgreementMutation, SignAgreementMutationVariables>;
export const UnsignAgreementDocument = new TypedDocumentString(`
    mutation UnsignAgreement($input: UnsignAgreementInput!) {
  unsignAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<UnsignAgreementMutation, UnsignAgreementMutationVariables>;
export const TerminateAgreementDocument = new TypedDocumentString(`
    mutation TerminateAgreement($input: TerminateAgreementInput!) {
  terminateAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TerminateAgreementMutation, TerminateAgreementMutationVariables>;
export const ReinstateAgreementDocument = new TypedDocumentString(`
    mutation ReinstateAgreement($input: VersionedInput!) {
  reinstateAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReinstateAgreementMutation, ReinstateAgreementMutationVariables>;
export const AskApprovalDocument = new TypedDocumentString(`
    mutation AskApproval($input: ApprovalRequestInput!) {
  askApproval(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AskApprovalMutation, AskApprovalMutationVariables>;
export const TakeBackApprovalDocument = new TypedDocumentString(`
    mutation TakeBackApproval($input: ApprovalRequestInput!) {
  takeBackApproval(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeBackApprovalMutation, TakeBackApprovalMutationVariables>;
export const SendBackApprovalDocument = new TypedDocumentString(`
    mutation SendBackApproval($input: SendBackApprovalInput!) {
  sendBackApproval(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SendBackApprovalMutation, SendBackApprovalMutationVariables>;
export const PartnershipBoardDocument = new TypedDocumentString(`
    query PartnershipBoard($search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
  partnerships(first: 1, search: $search, filter: $filter, order: $order) {
    groups(by: STAGE) {
      key
      count
      page(first: 20) {
        edges {
          node {
            id
            version
            stage
            stageOn(day: $on)
            nextReviewOn
            hotline {
              name
            }
            initiative {
              name
            }
            owner {
              name
            }
            health {
              level
              computedLevel
              reasons {
                code
                since
              }
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipBoardQuery, PartnershipBoardQueryVariables>;
export const BoardColumnDocument = new TypedDocumentString(`
    query BoardColumn($stage: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
  partnerships(first: 1, search: $search, filter: $filter, order: $order) {
    groups(by: STAGE, keys: $stage) {
      page(first: 60, after: $after) {
        edges {
          node {
            id
            version
            stage
            stageOn(day: $on)
            nextReviewOn
            hotline {
              name
            }
            initiative {
              name
            }
            owner {
              name
            }
            health {
              level
              computedLevel
              reasons {
                code
                since
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardColumnQuery, BoardColumnQueryVariables>;
export const CardStepsDocument = new TypedDocumentString(`
    query CardSteps($id: ID!) {
  partnership(id: $id) {
    id
    stage
    nextStages {
      to
      allowed
      needsReason
      missing {
        code
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CardStepsQuery, CardStepsQueryVariables>;
export const AddColleagueDocument = new TypedDocumentString(`
    mutation AddColleague($input: AddColleagueInput!) {
  addColleague(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddColleagueMutation, AddColleagueMutationVariables>;
export const RemoveColleagueDocument = new TypedDocumentString(`
    mutation RemoveColleague($input: RemoveColleagueInput!) {
  removeColleague(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveColleagueMutation, RemoveColleagueMutationVariables>;
export const InteractionToCorrectDocument = new TypedDocumentString(`
    query InteractionToCorrect($id: ID!) {
  interaction(id: $id) {
    id
    version
    kind
    occurredOn
    attendees
    summary
    sharing
    partnership {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InteractionToCorrectQuery, InteractionToCorrectQueryVariables>;
export const EngagementToCorrectDocument = new TypedDocumentString(`
    query EngagementToCorrect($id: ID!) {
  engagement(id: $id) {
    id
    version
    kind
    cadence
    title
    startsOn
    endsOn
    summary
    peopleReached
    outputUrl
    sharing
    partnerships {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementToCorrectQuery, EngagementToCorrectQueryVariables>;
export const MeetingToCorrectDocument = new TypedDocumentString(`
    query MeetingToCorrect($id: ID!) {
  groupMeeting(id: $id) {
    id
    version
    metOn
    summary
    decisions
    hotlineCount
    partnerCount
    people {
      id
      name
      roleTitle
    }
    colleagues {
      id
      name
    }
    group {
      id
      title
      partnerships {
        people {
          person {
            id
            name
            roleTitle
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingToCorrectQuery, MeetingToCorrectQueryVariables>;
export const EditInteractionDocument = new TypedDocumentString(`
    mutation EditInteraction($input: EditInteractionInput!) {
  editInteraction(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditInteractionMutation, EditInteractionMutationVariables>;
export const EditEngagementDocument = new TypedDocumentString(`
    mutation EditEngagement($input: EditEngagementInput!) {
  editEngagement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditEngagementMutation, EditEngagementMutationVariables>;
export const EditMeetingDocument = new TypedDocumentString(`
    mutation EditMeeting($input: EditMeetingInput!) {
  editMeeting(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditMeetingMutation, EditMeetingMutationVariables>;
export const AskReferralCheckDocument = new TypedDocumentString(`
    mutation AskReferralCheck($input: AskReferralCheckInput!) {
  askReferralCheck(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AskReferralCheckMutation, AskReferralCheckMutationVariables>;
export const AnswerReferralCheckDocument = new TypedDocumentString(`
    mutation AnswerReferralCheck($input: AnswerReferralCheckInput!) {
  answerReferralCheck(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerReferralCheckMutation, AnswerReferralCheckMutationVariables>;
export const WithdrawReferralCheckDocument = new TypedDocumentString(`
    mutation WithdrawReferralCheck($input: VersionedInput!) {
  withdrawReferralCheck(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawReferralCheckMutation, WithdrawReferralCheckMutationVariables>;
export const ReopenReferralCheckDocument = new TypedDocumentString(`
    mutation ReopenReferralCheck($input: VersionedInput!) {
  reopenReferralCheck(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenReferralCheckMutation, ReopenReferralCheckMutationVariables>;
export const OverrideHealthDocument = new TypedDocumentString(`
    mutation OverrideHealth($input: OverrideHealthInput!) {
  overrideHealth(input: $input) {
    id
    health {
      level
      override {
        id
        version
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideHealthMutation, OverrideHealthMutationVariables>;
export const EndHealthOverrideDocument = new TypedDocumentString(`
    mutation EndHealthOverride($input: VersionedInput!) {
  endHealthOverride(input: $input) {
    id
    health {
      level
    }
  }
}
    `) as unknown as TypedDocumentString<EndHealthOverrideMutation, EndHealthOverrideMutationVariables>;
export const PartnershipListDocument = new TypedDocumentString(`
    query PartnershipList($after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
  partnerships(
    first: 50
    after: $after
    search: $search
    filter: $filter
    order: $order
  ) {
    edges {
      node {
        id
        stage
        stageOn(day: $on)
        intensity
        targetIntensity
        nextReviewOn
        updatedAt
        collaborationCount
        version
        hotline {
          name
        }
        initiative {
          id
          name
          countries {
            code
          }
        }
        owner {
          id
          name
        }
        lastCollaboration {
          kind
          happenedOn
        }
        health {
          level
          computedLevel
          reasons {
            code
            since
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PartnershipListQuery, PartnershipListQueryVariables>;
export const PartnershipFacetsDocument = new TypedDocumentString(`
    query PartnershipFacets($search: String, $filter: PartnershipFilter) {
  partnerships(first: 1, search: $search, filter: $filter) {
    totalCount
    facets {
      field
      values {
        code
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipFacetsQuery, PartnershipFacetsQueryVariables>;
export const PartnershipGroupsDocument = new TypedDocumentString(`
    query PartnershipGroups($by: PartnershipGrouping!, $search: String, $filter: PartnershipFilter) {
  partnerships(first: 1, search: $search, filter: $filter) {
    totalCount
    groups(by: $by) {
      key
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipGroupsQuery, PartnershipGroupsQueryVariables>;
export const PartnershipGroupRowsDocument = new TypedDocumentString(`
    query PartnershipGroupRows($by: PartnershipGrouping!, $keys: [String!]!, $after: String, $search: String, $filter: PartnershipFilter, $order: PartnershipOrder, $on: Date) {
  partnerships(first: 1, search: $search, filter: $filter, order: $order) {
    groups(by: $by, keys: $keys) {
      page(first: 30, after: $after) {
        edges {
          node {
            id
            stage
            stageOn(day: $on)
            intensity
            targetIntensity
            nextReviewOn
            updatedAt
            collaborationCount
            version
            hotline {
              name
            }
            initiative {
              id
              name
              countries {
                code
              }
            }
            owner {
              id
              name
            }
            lastCollaboration {
              kind
              happenedOn
            }
            health {
              level
              computedLevel
              reasons {
                code
                since
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipGroupRowsQuery, PartnershipGroupRowsQueryVariables>;
export const LogReferralDocument = new TypedDocumentString(`
    mutation LogReferral($input: LogReferralInput!) {
  logReferral(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LogReferralMutation, LogReferralMutationVariables>;
export const LogInteractionDocument = new TypedDocumentString(`
    mutation LogInteraction($input: LogInteractionInput!) {
  logInteraction(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LogInteractionMutation, LogInteractionMutationVariables>;
export const LogEngagementDocument = new TypedDocumentString(`
    mutation LogEngagement($input: LogEngagementInput!) {
  logEngagement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LogEngagementMutation, LogEngagementMutationVariables>;
export const LogMeetingDocument = new TypedDocumentString(`
    mutation LogMeeting($input: RecordMeetingInput!) {
  recordMeeting(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LogMeetingMutation, LogMeetingMutationVariables>;
export const LogCampaignDocument = new TypedDocumentString(`
    mutation LogCampaign($input: StartCampaignInput!) {
  startCampaign(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LogCampaignMutation, LogCampaignMutationVariables>;
export const CancelLoggedCampaignDocument = new TypedDocumentString(`
    mutation CancelLoggedCampaign($input: MoveCampaignPhaseInput!) {
  moveCampaignPhase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelLoggedCampaignMutation, CancelLoggedCampaignMutationVariables>;
export const JoinCampaignDocument = new TypedDocumentString(`
    mutation JoinCampaign($input: AddCampaignParticipantInput!) {
  addCampaignParticipant(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<JoinCampaignMutation, JoinCampaignMutationVariables>;
export const LeaveCampaignDocument = new TypedDocumentString(`
    mutation LeaveCampaign($input: RemoveCampaignParticipantInput!) {
  removeCampaignParticipant(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LeaveCampaignMutation, LeaveCampaignMutationVariables>;
export const LogCampaignsDocument = new TypedDocumentString(`
    query LogCampaigns($search: String, $initiativeId: ID!) {
  campaigns(first: 8, search: $search, filter: {openTo: $initiativeId}) {
    edges {
      node {
        id
        title
        phase
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LogCampaignsQuery, LogCampaignsQueryVariables>;
export const LogGroupsDocument = new TypedDocumentString(`
    query LogGroups($partnershipId: ID!) {
  workingGroups(first: 50, partnershipId: $partnershipId) {
    edges {
      node {
        id
        title
        partnerships {
          people {
            person {
              id
              name
              roleTitle
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LogGroupsQuery, LogGroupsQueryVariables>;
export const AddTaskDocument = new TypedDocumentString(`
    mutation AddTask($input: AddTaskInput!) {
  addTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<AddTaskMutation, AddTaskMutationVariables>;
export const CancelTaskDocument = new TypedDocumentString(`
    mutation CancelTask($input: VersionedInput!) {
  cancelTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CancelTaskMutation, CancelTaskMutationVariables>;
export const KeepLogDraftDocument = new TypedDocumentString(`
    mutation KeepLogDraft($input: KeepLogDraftInput!) {
  keepLogDraft(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<KeepLogDraftMutation, KeepLogDraftMutationVariables>;
export const WithdrawEntryDocument = new TypedDocumentString(`
    mutation WithdrawEntry($input: WithdrawEntryInput!) {
  withdrawEntry(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawEntryMutation, WithdrawEntryMutationVariables>;
export const RestoreEntryDocument = new TypedDocumentString(`
    mutation RestoreEntry($input: WithdrawEntryInput!) {
  restoreEntry(input: $input)
}
    `) as unknown as TypedDocumentString<RestoreEntryMutation, RestoreEntryMutationVariables>;
export const PartnershipHostsDocument = new TypedDocumentString(`
    query PartnershipHosts($id: ID!) {
  partnership(id: $id) {
    id
    initiative {
      id
      website
      channels {
        kind
        value
      }
      organisation {
        website
        verifiedHosts
      }
    }
    hotline {
      website
      organisation {
        website
        verifiedHosts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipHostsQuery, PartnershipHostsQueryVariables>;
export const LogTargetDocument = new TypedDocumentString(`
    query LogTarget($id: ID!) {
  partnership(id: $id) {
    id
    initiative {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LogTargetQuery, LogTargetQueryVariables>;
export const RecordObstacleDocument = new TypedDocumentString(`
    mutation RecordObstacle($input: RecordObstacleInput!) {
  recordObstacle(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordObstacleMutation, RecordObstacleMutationVariables>;
export const EditObstacleDocument = new TypedDocumentString(`
    mutation EditObstacle($input: EditObstacleInput!) {
  editObstacle(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditObstacleMutation, EditObstacleMutationVariables>;
export const MoveStageDocument = new TypedDocumentString(`
    mutation MoveStage($input: MoveStageInput!) {
  moveStage(input: $input) {
    id
    version
    stage
  }
}
    `) as unknown as TypedDocumentString<MoveStageMutation, MoveStageMutationVariables>;
export const CorrectReferralDocument = new TypedDocumentString(`
    mutation CorrectReferral($input: CorrectReferralInput!) {
  correctReferral(input: $input) {
    id
    count
  }
}
    `) as unknown as TypedDocumentString<CorrectReferralMutation, CorrectReferralMutationVariables>;
export const TakeCorrectionBackDocument = new TypedDocumentString(`
    mutation TakeCorrectionBack($input: TakeBackReferralsInput!) {
  takeBackReferrals(input: $input)
}
    `) as unknown as TypedDocumentString<TakeCorrectionBackMutation, TakeCorrectionBackMutationVariables>;
export const UndoStageMoveDocument = new TypedDocumentString(`
    mutation UndoStageMove($input: UndoStageMoveInput!) {
  undoStageMove(input: $input) {
    id
    version
    stage
  }
}
    `) as unknown as TypedDocumentString<UndoStageMoveMutation, UndoStageMoveMutationVariables>;
export const EditPartnershipDocument = new TypedDocumentString(`
    mutation EditPartnership($input: EditPartnershipInput!) {
  editPartnership(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditPartnershipMutation, EditPartnershipMutationVariables>;
export const RecordDueDiligenceDocument = new TypedDocumentString(`
    mutation RecordDueDiligence($input: RecordDueDiligenceInput!) {
  recordDueDiligence(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordDueDiligenceMutation, RecordDueDiligenceMutationVariables>;
export const RecordPartnerFigureDocument = new TypedDocumentString(`
    mutation RecordPartnerFigure($input: RecordPartnerFigureInput!) {
  recordPartnerFigure(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RecordPartnerFigureMutation, RecordPartnerFigureMutationVariables>;
export const CompletePartnershipTaskDocument = new TypedDocumentString(`
    mutation CompletePartnershipTask($input: VersionedInput!) {
  completeTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CompletePartnershipTaskMutation, CompletePartnershipTaskMutationVariables>;
export const ReopenPartnershipTaskDocument = new TypedDocumentString(`
    mutation ReopenPartnershipTask($input: VersionedInput!) {
  reopenTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenPartnershipTaskMutation, ReopenPartnershipTaskMutationVariables>;
export const AddPartnershipPersonDocument = new TypedDocumentString(`
    mutation AddPartnershipPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPartnershipPersonMutation, AddPartnershipPersonMutationVariables>;
export const UnlinkPersonDocument = new TypedDocumentString(`
    mutation UnlinkPerson($input: UnlinkPersonInput!) {
  unlinkPerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UnlinkPersonMutation, UnlinkPersonMutationVariables>;
export const LinkPersonDocument = new TypedDocumentString(`
    mutation LinkPerson($input: LinkPersonInput!) {
  linkPerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LinkPersonMutation, LinkPersonMutationVariables>;
export const PeopleChoicesDocument = new TypedDocumentString(`
    query PeopleChoices($search: String) {
  people(first: 8, search: $search) {
    edges {
      node {
        id
        name
        roleTitle
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleChoicesQuery, PeopleChoicesQueryVariables>;
export const StartPartnershipChecklistDocument = new TypedDocumentString(`
    mutation StartPartnershipChecklist($input: StartChecklistInput!) {
  startChecklist(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartPartnershipChecklistMutation, StartPartnershipChecklistMutationVariables>;
export const RestoreContactDocument = new TypedDocumentString(`
    mutation RestoreContact($input: EditPersonInput!) {
  editPerson(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreContactMutation, RestoreContactMutationVariables>;
export const RestoreObstacleDocument = new TypedDocumentString(`
    mutation RestoreObstacle($input: EditObstacleInput!) {
  editObstacle(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreObstacleMutation, RestoreObstacleMutationVariables>;
export const RestoreTaskDocument = new TypedDocumentString(`
    mutation RestoreTask($input: EditTaskInput!) {
  editTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreTaskMutation, RestoreTaskMutationVariables>;
export const RestoreAgreementDocument = new TypedDocumentString(`
    mutation RestoreAgreement($input: EditAgreementInput!) {
  editAgreement(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreAgreementMutation, RestoreAgreementMutationVariables>;
export const PartnershipChoicesDocument = new TypedDocumentString(`
    query PartnershipChoices($search: String) {
  partnerships(
    first: 8
    search: $search
    order: LAST_COLLABORATION
    filter: {open: true}
  ) {
    edges {
      node {
        id
        stage
        initiative {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipChoicesQuery, PartnershipChoicesQueryVariables>;
export const PartnershipDocument = new TypedDocumentString(`
    query Partnership($id: ID!) {
  partnership(id: $id) {
    id
    version
    stage
    intensity
    targetIntensity
    since
    sharing
    sister
    sisterBasis
    nextReviewOn
    noAgreementReason
    approvalAskedBy
    approvalAskedAt
    collaborationCount
    createdAt
    hotline {
      id
      name
    }
    initiative {
      id
      name
      countries {
        code
      }
      channels {
        id
        kind
        value
      }
      organisation {
        id
        name
      }
    }
    owner {
      id
      name
    }
    dueDiligence {
      outcome
      assessedOn
      validUntil
      conditions
      assessedBy
    }
    colleagues {
      part
      user {
        id
        name
      }
    }
    people {
      role
      note
      person {
        id
        name
        roleTitle
        email
        phone
        organisation {
          name
        }
      }
    }
    agreements {
      id
      ...AgreementLine
    }
    obstacles {
      id
      ...ObstacleLine
    }
    fromAnswers {
      id
      answeredAt
      round {
        id
        title
      }
      hotline {
        name
      }
    }
    openTasks {
      id
      ...TaskRow
    }
    boardSeats {
      id
      role
      title
      since
      closedOn
      board {
        id
        name
      }
      terms {
        id
        holder
        startsOn
        endsOn
      }
    }
    checklists {
      id
      stepCount
      doneCount
      template {
        title
      }
    }
    nextStages {
      to
      allowed
      needsReason
      missing {
        code
        message
      }
    }
    health {
      level
      computedLevel
      reasons {
        code
        severity
        since
        recordId
      }
      override {
        id
        level
        reason
        endsOn
        by
        version
      }
    }
    viewerCan {
      edit
      log
      approve
      overrideHealth
      seeHistory
    }
  }
}
    fragment AgreementLine on Agreement {
  id
  version
  kind
  progress
  status
  validFrom
  validUntil
  hotlineSignedOn
  hotlineSignatory
  partnerSignedOn
  partnerSignatory
  terminatedOn
  terminationReason
  documentUrl
  note
  recordedBy
  viewerCan {
    edit
    changeTerms
    withdraw
  }
}
fragment ObstacleLine on Obstacle {
  id
  version
  type
  severity
  since
  status
  settledOn
  note
  sharing
  fromAnswers {
    id
    answeredAt
    round {
      id
      title
    }
    hotline {
      name
    }
  }
  viewerCan {
    edit
    withdraw
  }
}
fragment TaskRow on Task {
  id
  title
  dueOn
  overdue
  status
  completedAt
  version
  assignee {
    id
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  askedBy {
    id
    groupTitle
    because
  }
  viewerCan {
    complete
    edit
  }
}`) as unknown as TypedDocumentString<PartnershipQuery, PartnershipQueryVariables>;
export const PartnershipTimelineDocument = new TypedDocumentString(`
    query PartnershipTimeline($id: ID!, $after: String, $kinds: [TimelineKind!], $sharing: [SharingLabel!]) {
  partnership(id: $id) {
    id
    timeline(first: 30, after: $after, kinds: $kinds, sharing: $sharing) {
      edges {
        node {
          id
          kind
          happenedOn
          loggedAt
          loggedBy
          sharing
          backdated
          interaction {
            id
            kind
            summary
            attendees
            nextStep {
              title
              dueOn
              status
            }
          }
          referral {
            id
            month
            direction
            subject
            mode
            channel
            audience
            language
            count
            corrections {
              id
              countBefore
              reason
              correctedBy
              correctedAt
            }
          }
          engagement {
            id
            kind
            title
            startsOn
            endsOn
            summary
            peopleReached
            outputUrl
            partnerships {
              id
              initiative {
                name
              }
            }
          }
          groupMeeting {
            id
            decisions
            summary
            actions {
              id
            }
            group {
              id
              title
            }
          }
          obstacle {
            id
            type
            severity
            status
            settledOn
            note
          }
          agreement {
            id
            kind
            status
            validUntil
            terminatedOn
          }
          review {
            id
            outcome
            decisions
            nextDueOn
          }
          term {
            id
            holder
            startsOn
            endsOn
            seat {
              id
              role
              board {
                id
                name
              }
            }
          }
          campaign {
            id
            title
            phase
            startsOn
            endsOn
          }
          stageChange {
            id
            from
            to
            reason
          }
          viewerCan {
            edit
            withdraw
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipTimelineQuery, PartnershipTimelineQueryVariables>;
export const ReferralGridDocument = new TypedDocumentString(`
    query ReferralGrid($id: ID!, $from: Month!, $to: Month!) {
  partnership(id: $id) {
    id
    referralMonths(from: $from, to: $to) {
      month
      out
      in
      outByPartner
      inByPartner
      request {
        countsOut
        countsIn
        answeredAt
        link {
          id
          recipient
          state
          expiresAt
          viewerCan {
            revoke
          }
        }
      }
      checks {
        id
        version
        direction
        state
        oursAsked
        theirsAsked
        oursEnded
        theirsEnded
        outcome
        explanation
        partnerAsked
        partnerAnsweredAt
        task {
          dueOn
          assignee {
            name
          }
        }
      }
      entries {
        id
        direction
        subject
        mode
        channel
        audience
        language
        count
        loggedBy
        loggedAt
        corrections {
          id
          countBefore
          reason
          correctedBy
          correctedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralGridQuery, ReferralGridQueryVariables>;
export const StageHistoryDocument = new TypedDocumentString(`
    query StageHistory($id: ID!) {
  partnership(id: $id) {
    id
    stageChanges {
      id
      from
      to
      effectiveOn
      reason
      by
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<StageHistoryQuery, StageHistoryQueryVariables>;
export const PartnershipHistoryDocument = new TypedDocumentString(`
    query PartnershipHistory($id: ID!, $after: String, $table: [String!]) {
  partnership(id: $id) {
    id
    history(first: 50, after: $after, table: $table) {
      edges {
        node {
          ...HistoryEvent
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment HistoryEvent on AuditEvent {
  id
  at
  by
  action
  table
  recordId
  title
  requestId
  readable
  fields
  changes {
    field
    before {
      value
      name
    }
    after {
      value
      name
    }
  }
}`) as unknown as TypedDocumentString<PartnershipHistoryQuery, PartnershipHistoryQueryVariables>;
export const ChecklistTemplatesDocument = new TypedDocumentString(`
    query ChecklistTemplates {
  playbookTemplates(first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistTemplatesQuery, ChecklistTemplatesQueryVariables>;
export const AgreementsToRestoreDocument = new TypedDocumentString(`
    query AgreementsToRestore($id: ID!) {
  partnership(id: $id) {
    id
    agreements {
      id
      version
      kind
      progress
      validFrom
      validUntil
      documentUrl
      note
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsToRestoreQuery, AgreementsToRestoreQueryVariables>;
export const ObstaclesToRestoreDocument = new TypedDocumentString(`
    query ObstaclesToRestore($id: ID!) {
  partnership(id: $id) {
    id
    obstacles {
      id
      version
      type
      severity
      since
      status
      settledOn
      note
      sharing
    }
  }
}
    `) as unknown as TypedDocumentString<ObstaclesToRestoreQuery, ObstaclesToRestoreQueryVariables>;
export const TaskToRestoreDocument = new TypedDocumentString(`
    query TaskToRestore($id: ID!) {
  task(id: $id) {
    id
    version
    title
    dueOn
    assignee {
      id
    }
    partnership {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TaskToRestoreQuery, TaskToRestoreQueryVariables>;
export const ContactToRestoreDocument = new TypedDocumentString(`
    query ContactToRestore($id: ID!) {
  person(id: $id) {
    id
    version
    name
    roleTitle
    email
    phone
    languages
    preferredChannel
    source
    lastConfirmedOn
    organisation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ContactToRestoreQuery, ContactToRestoreQueryVariables>;
export const PartnershipColleaguesDocument = new TypedDocumentString(`
    query PartnershipColleagues {
  users(first: 200, filter: {active: true}) {
    edges {
      node {
        id
        name
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipColleaguesQuery, PartnershipColleaguesQueryVariables>;
export const PartnershipReviewsDocument = new TypedDocumentString(`
    query PartnershipReviews($id: ID!) {
  partnership(id: $id) {
    id
    viewerCan {
      planReview
    }
    reviews {
      id
      dueOn
      heldOn
      outcome
      decisions
      nextDueOn
      decidedBy
      partnerAnsweredAt
      version
      scores {
        domain
        hotline
        partner
      }
      link {
        id
        recipient
        state
        expiresAt
        issuedBy
        viewerCan {
          revoke
        }
      }
      viewerCan {
        score
        decide
        withdraw
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnershipReviewsQuery, PartnershipReviewsQueryVariables>;
export const PlanReviewDocument = new TypedDocumentString(`
    mutation PlanReview($input: PlanReviewInput!) {
  planReview(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<PlanReviewMutation, PlanReviewMutationVariables>;
export const ScoreReviewDocument = new TypedDocumentString(`
    mutation ScoreReview($input: ScoreReviewInput!) {
  scoreReview(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ScoreReviewMutation, ScoreReviewMutationVariables>;
export const DecideReviewDocument = new TypedDocumentString(`
    mutation DecideReview($input: DecideReviewInput!) {
  decideReview(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideReviewMutation, DecideReviewMutationVariables>;
export const WithdrawReviewDocument = new TypedDocumentString(`
    mutation WithdrawReview($input: VersionedInput!) {
  withdrawReview(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<WithdrawReviewMutation, WithdrawReviewMutationVariables>;
export const RestoreReviewDocument = new TypedDocumentString(`
    mutation RestoreReview($input: VersionedInput!) {
  restoreReview(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreReviewMutation, RestoreReviewMutationVariables>;
export const IssueReviewLinkDocument = new TypedDocumentString(`
    mutation IssueReviewLink($input: IssueReviewLinkInput!) {
  issueReviewLink(input: $input) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueReviewLinkMutation, IssueReviewLinkMutationVariables>;
export const RevokePersonalLinkDocument = new TypedDocumentString(`
    mutation RevokePersonalLink($input: RevokePersonalLinkInput!) {
  revokePersonalLink(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<RevokePersonalLinkMutation, RevokePersonalLinkMutationVariables>;
export const MatchingPartnershipsDocument = new TypedDocumentString(`
    query MatchingPartnerships($after: String, $search: String, $filter: PartnershipFilter) {
  partnerships(first: 200, after: $after, search: $search, filter: $filter) {
    edges {
      node {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MatchingPartnershipsQuery, MatchingPartnershipsQueryVariables>;
export const AssignOwnerDocument = new TypedDocumentString(`
    mutation AssignOwner($input: AssignOwnerInput!) {
  assignOwner(input: $input) {
    partnershipId
    version
    previousOwnerId
  }
}
    `) as unknown as TypedDocumentString<AssignOwnerMutation, AssignOwnerMutationVariables>;
export const RestoreOwnersDocument = new TypedDocumentString(`
    mutation RestoreOwners($input: RestoreOwnersInput!) {
  restoreOwners(input: $input)
}
    `) as unknown as TypedDocumentString<RestoreOwnersMutation, RestoreOwnersMutationVariables>;
export const AddTasksDocument = new TypedDocumentString(`
    mutation AddTasks($input: AddTasksInput!) {
  addTasks(input: $input)
}
    `) as unknown as TypedDocumentString<AddTasksMutation, AddTasksMutationVariables>;
export const CancelTasksDocument = new TypedDocumentString(`
    mutation CancelTasks($input: CancelTasksInput!) {
  cancelTasks(input: $input)
}
    `) as unknown as TypedDocumentString<CancelTasksMutation, CancelTasksMutationVariables>;
export const StartPartnershipDocument = new TypedDocumentString(`
    mutation StartPartnership($input: StartPartnershipInput!) {
  startPartnership(input: $input) {
    id
    initiative {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StartPartnershipMutation, StartPartnershipMutationVariables>;
export const InitiativeChoicesDocument = new TypedDocumentString(`
    query InitiativeChoices($search: String) {
  initiatives(first: 8, search: $search) {
    edges {
      node {
        id
        name
        countries {
          code
        }
        myPartnership {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeChoicesQuery, InitiativeChoicesQueryVariables>;
export const InitiativeToStartDocument = new TypedDocumentString(`
    query InitiativeToStart($id: ID!) {
  initiative(id: $id) {
    id
    name
    myPartnership {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InitiativeToStartQuery, InitiativeToStartQueryVariables>;
export const TaskListDocument = new TypedDocumentString(`
    query TaskList($after: String, $filter: TaskFilter) {
  tasks(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        ...TaskRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment TaskRow on Task {
  id
  title
  dueOn
  overdue
  status
  completedAt
  version
  assignee {
    id
    name
  }
  partnership {
    id
    initiative {
      name
    }
  }
  askedBy {
    id
    groupTitle
    because
  }
  viewerCan {
    complete
    edit
  }
}`) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const EditTaskDocument = new TypedDocumentString(`
    mutation EditTask($input: EditTaskInput!) {
  editTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditTaskMutation, EditTaskMutationVariables>;
export const NameErasureDocument = new TypedDocumentString(`
    query NameErasure($input: PreviewNameErasureInput!) {
  nameErasure(input: $input) {
    standIn
    closedTexts
    trail
    texts {
      place
      table
      field
      about
      text
      suggestion
      wordable
    }
  }
}
    `) as unknown as TypedDocumentString<NameErasureQuery, NameErasureQueryVariables>;
export const EraseNameDocument = new TypedDocumentString(`
    mutation EraseName($input: EraseNameInput!) {
  eraseName(input: $input)
}
    `) as unknown as TypedDocumentString<EraseNameMutation, EraseNameMutationVariables>;
export const PersonErasureDocument = new TypedDocumentString(`
    query PersonErasure($id: ID!, $input: PreviewErasureInput!) {
  person(id: $id) {
    id
    version
    name
    roleTitle
    erasedAt
    partnerships {
      id
      initiative {
        name
      }
    }
  }
  personErasure(input: $input) {
    shownName
    standIn
    closedTexts
    networkTexts
    trail
    sameName
    texts {
      place
      table
      field
      about
      text
      suggestion
      wordable
    }
  }
}
    `) as unknown as TypedDocumentString<PersonErasureQuery, PersonErasureQueryVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: ErasePersonInput!) {
  erasePerson(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String, $search: String, $filter: PersonFilter) {
  people(first: 50, after: $after, search: $search, filter: $filter) {
    edges {
      node {
        id
        name
        roleTitle
        email
        phone
        lastConfirmedOn
        stale
        organisation {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    version
    name
    roleTitle
    email
    phone
    languages
    preferredChannel
    source
    lastConfirmedOn
    stale
    erasedAt
    organisation {
      id
      name
    }
    partnerships {
      id
      initiative {
        name
      }
    }
    terms {
      id
      startsOn
      endsOn
      endedReason
      seat {
        id
        role
        title
        board {
          id
          name
          organisation {
            name
          }
        }
      }
    }
    viewerCan {
      edit
      confirm
      erase
    }
  }
}
    `) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const EditPersonDocument = new TypedDocumentString(`
    mutation EditPerson($input: EditPersonInput!) {
  editPerson(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditPersonMutation, EditPersonMutationVariables>;
export const ConfirmPersonDocument = new TypedDocumentString(`
    mutation ConfirmPerson($input: VersionedInput!) {
  confirmPerson(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmPersonMutation, ConfirmPersonMutationVariables>;
export const PlaybookDocument = new TypedDocumentString(`
    query Playbook($keeps: Boolean!) {
  playbookTemplates(first: 50) {
    edges {
      node {
        id
        title
        purpose
        edition
        sourceTitle
        sourceUrl
        steps {
          key
        }
        viewerCan {
          start
        }
      }
    }
  }
  guidelines(first: 100) {
    edges {
      node {
        id
        title
        publisher
        summary
        url
        addressState
        source
        asOf
        retired
        version
      }
    }
  }
  retiredTemplates: playbookTemplates(first: 50, retired: true) @include(if: $keeps) {
    edges {
      node {
        id
        title
        purpose
        edition
        sourceTitle
        sourceUrl
        steps {
          key
        }
        viewerCan {
          start
        }
      }
    }
  }
  retiredGuidelines: guidelines(first: 100, retired: true) @include(if: $keeps) {
    edges {
      node {
        id
        title
        publisher
        summary
        url
        addressState
        source
        asOf
        retired
        version
      }
    }
  }
  checklists(first: 50) {
    edges {
      node {
        id
        edition
        stepCount
        doneCount
        createdAt
        template {
          id
          title
          edition
        }
        partnership {
          id
          initiative {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlaybookQuery, PlaybookQueryVariables>;
export const PlaybookTemplateDocument = new TypedDocumentString(`
    query PlaybookTemplate($id: ID!) {
  playbookTemplate(id: $id) {
    id
    title
    purpose
    edition
    version
    retired
    sourceTitle
    sourceUrl
    steps {
      key
      phase
      title
      hint
    }
    viewerCan {
      edit
      start
    }
  }
}
    `) as unknown as TypedDocumentString<PlaybookTemplateQuery, PlaybookTemplateQueryVariables>;
export const ChecklistDocument = new TypedDocumentString(`
    query Checklist($id: ID!) {
  checklist(id: $id) {
    id
    edition
    version
    stepCount
    doneCount
    template {
      id
      title
      purpose
      edition
    }
    partnership {
      id
      initiative {
        name
      }
    }
    steps {
      id
      key
      phase
      title
      hint
      dueOn
      doneOn
      overdue
      note
      link
      version
      owner {
        id
        name
      }
    }
    newestSteps {
      key
      phase
      title
      hint
    }
    viewerCan {
      keep
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistQuery, ChecklistQueryVariables>;
export const ChecklistPeopleDocument = new TypedDocumentString(`
    query ChecklistPeople {
  users(first: 200, filter: {active: true}) {
    edges {
      node {
        id
        name
        role
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChecklistPeopleQuery, ChecklistPeopleQueryVariables>;
export const StartChecklistDocument = new TypedDocumentString(`
    mutation StartChecklist($input: StartChecklistInput!) {
  startChecklist(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartChecklistMutation, StartChecklistMutationVariables>;
export const TickStepDocument = new TypedDocumentString(`
    mutation TickStep($input: TickStepInput!) {
  tickStep(input: $input) {
    id
    version
    doneOn
  }
}
    `) as unknown as TypedDocumentString<TickStepMutation, TickStepMutationVariables>;
export const EditStepDocument = new TypedDocumentString(`
    mutation EditStep($input: EditStepInput!) {
  editStep(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditStepMutation, EditStepMutationVariables>;
export const MoveChecklistToNewestDocument = new TypedDocumentString(`
    mutation MoveChecklistToNewest($input: VersionedInput!) {
  moveChecklistToNewest(input: $input) {
    id
    version
    edition
  }
}
    `) as unknown as TypedDocumentString<MoveChecklistToNewestMutation, MoveChecklistToNewestMutationVariables>;
export const WithdrawChecklistDocument = new TypedDocumentString(`
    mutation WithdrawChecklist($input: VersionedInput!) {
  withdrawChecklist(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawChecklistMutation, WithdrawChecklistMutationVariables>;
export const RestoreChecklistDocument = new TypedDocumentString(`
    mutation RestoreChecklist($id: ID!) {
  restoreChecklist(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreChecklistMutation, RestoreChecklistMutationVariables>;
export const EditTemplateDocument = new TypedDocumentString(`
    mutation EditTemplate($input: EditTemplateInput!) {
  editTemplate(input: $input) {
    id
    version
    edition
  }
}
    `) as unknown as TypedDocumentString<EditTemplateMutation, EditTemplateMutationVariables>;
export const AddTemplateDocument = new TypedDocumentString(`
    mutation AddTemplate($input: AddTemplateInput!) {
  addTemplate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTemplateMutation, AddTemplateMutationVariables>;
export const RetireTemplateDocument = new TypedDocumentString(`
    mutation RetireTemplate($input: VersionedInput!) {
  retireTemplate(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RetireTemplateMutation, RetireTemplateMutationVariables>;
export const ReinstateTemplateDocument = new TypedDocumentString(`
    mutation ReinstateTemplate($input: VersionedInput!) {
  reinstateTemplate(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReinstateTemplateMutation, ReinstateTemplateMutationVariables>;
export const AddGuidelineDocument = new TypedDocumentString(`
    mutation AddGuideline($input: AddGuidelineInput!) {
  addGuideline(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddGuidelineMutation, AddGuidelineMutationVariables>;
export const EditGuidelineDocument = new TypedDocumentString(`
    mutation EditGuideline($input: EditGuidelineInput!) {
  editGuideline(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<EditGuidelineMutation, EditGuidelineMutationVariables>;
export const RetireGuidelineDocument = new TypedDocumentString(`
    mutation RetireGuideline($input: VersionedInput!) {
  retireGuideline(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RetireGuidelineMutation, RetireGuidelineMutationVariables>;
export const ReinstateGuidelineDocument = new TypedDocumentString(`
    mutation ReinstateGuideline($input: VersionedInput!) {
  reinstateGuideline(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReinstateGuidelineMutation, ReinstateGuidelineMutationVariables>;
export const ProposalListDocument = new TypedDocumentString(`
    query ProposalList($after: String, $filter: InitiativeProposalFilter) {
  initiativeProposals(first: 30, after: $after, filter: $filter) {
    edges {
      node {
        id
        version
        status
        reason
        createdAt
        proposedBy
        decidedAt
        decidedBy
        decisionNote
        hotline {
          name
        }
        initiative {
          id
          name
        }
        askedBy {
          id
          groupTitle
          title
        }
        changes {
          field
          before
          after
        }
        viewerCan {
          decide
          withdraw
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ProposalListQuery, ProposalListQueryVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($input: DecideProposalInput!) {
  decideProposal(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: VersionedInput!) {
  withdrawProposal(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const FigureGapsDocument = new TypedDocumentString(`
    query FigureGaps($after: String, $filter: FigureGapFilter) {
  figureGaps(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        month
        direction
        ours
        theirs
        state
        partnership {
          id
          initiative {
            name
          }
          viewerCan {
            log
          }
        }
        check {
          outcome
          explanation
          task {
            dueOn
            assignee {
              name
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FigureGapsQuery, FigureGapsQueryVariables>;
export const MonthEntryDocument = new TypedDocumentString(`
    query MonthEntry($from: Month!, $to: Month!, $after: String) {
  partnerships(first: 100, after: $after, order: NAME, filter: {open: true}) {
    edges {
      node {
        id
        initiative {
          name
          localName
          organisation {
            acronym
          }
        }
        referralMonths(from: $from, to: $to) {
          month
          entries {
            id
            count
            direction
            subject
          }
          request {
            answeredAt
            link {
              recipient
              state
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MonthEntryQuery, MonthEntryQueryVariables>;
export const EnterReferralsDocument = new TypedDocumentString(`
    mutation EnterReferrals($input: EnterReferralsInput!) {
  enterReferrals(input: $input) {
    added
    corrected
    withdrawn
  }
}
    `) as unknown as TypedDocumentString<EnterReferralsMutation, EnterReferralsMutationVariables>;
export const TakeBackReferralsDocument = new TypedDocumentString(`
    mutation TakeBackReferrals($input: TakeBackReferralsInput!) {
  takeBackReferrals(input: $input)
}
    `) as unknown as TypedDocumentString<TakeBackReferralsMutation, TakeBackReferralsMutationVariables>;
export const ReferralTotalsDocument = new TypedDocumentString(`
    query ReferralTotals($year: Int!) {
  referralTotals(year: $year) {
    knownOn
    ownMonths
    networkMonths
    own {
      measure
      lines {
        kind
        id
        name
        counts {
          count
          hidden
        }
        total {
          count
          hidden
        }
      }
    }
    network {
      measure
      lines {
        kind
        id
        name
        counts {
          count
          hidden
        }
        total {
          count
          hidden
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralTotalsQuery, ReferralTotalsQueryVariables>;
export const RemovedRecordsDocument = new TypedDocumentString(`
    query RemovedRecords($after: String, $filter: RemovedRecordFilter) {
  removedRecords(first: 50, after: $after, filter: $filter) {
    edges {
      node {
        id
        table
        title
        happenedOn
        detail
        removedAt
        removedBy
        partnerships {
          id
          initiative {
            name
          }
        }
        viewerCan {
          restore
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<RemovedRecordsQuery, RemovedRecordsQueryVariables>;
export const RemovedFromDocument = new TypedDocumentString(`
    query RemovedFrom($id: ID!) {
  partnership(id: $id) {
    id
    initiative {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RemovedFromQuery, RemovedFromQueryVariables>;
export const RestoreRemovedDocument = new TypedDocumentString(`
    mutation RestoreRemoved($input: RestoreRemovedInput!) {
  restoreRemoved(input: $input)
}
    `) as unknown as TypedDocumentString<RestoreRemovedMutation, RestoreRemovedMutationVariables>;
export const ReportEditionDocument = new TypedDocumentString(`
    query ReportEdition($id: ID!) {
  reportEdition(id: $id) {
    id
    title
    language
    dataDate
    knownAt
    createdAt
    frozenBy
    countries
    surveyRound {
      id
      title
    }
    files {
      format
      state
      done
      total
      size
    }
    removedAt
  }
}
    `) as unknown as TypedDocumentString<ReportEditionQuery, ReportEditionQueryVariables>;
export const ReportEditionContentDocument = new TypedDocumentString(`
    query ReportEditionContent($id: ID!) {
  reportEditionContent(editionId: $id) {
    figures {
      id
      kind
      name
      value
      base
      how
      rowKind
      rows {
        id
        name
      }
    }
    chapters {
      chapter
      blocks
    }
  }
}
    `) as unknown as TypedDocumentString<ReportEditionContentQuery, ReportEditionContentQueryVariables>;
export const ReportDifferencesDocument = new TypedDocumentString(`
    query ReportDifferences($id: ID!) {
  reportDifferences(editionId: $id) {
    id
    name
    rowKind
    before {
      value
      base
    }
    after {
      value
      base
    }
    came {
      id
      name
      because
    }
    went {
      id
      name
      because
    }
  }
}
    `) as unknown as TypedDocumentString<ReportDifferencesQuery, ReportDifferencesQueryVariables>;
export const RemoveReportEditionDocument = new TypedDocumentString(`
    mutation RemoveReportEdition($input: RemoveReportInput!) {
  removeReportEdition(input: $input) {
    id
    removedAt
  }
}
    `) as unknown as TypedDocumentString<RemoveReportEditionMutation, RemoveReportEditionMutationVariables>;
export const MakeReportFileDocument = new TypedDocumentString(`
    mutation MakeReportFile($input: ReportFileInput!) {
  makeReportFile(input: $input) {
    id
    files {
      format
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MakeReportFileMutation, MakeReportFileMutationVariables>;
export const CancelReportFileDocument = new TypedDocumentString(`
    mutation CancelReportFile($input: ReportFileInput!) {
  cancelReportFile(input: $input) {
    id
    files {
      format
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CancelReportFileMutation, CancelReportFileMutationVariables>;
export const ReportShelfDocument = new TypedDocumentString(`
    query ReportShelf($withDrafts: Boolean!, $after: String) {
  reportEditions(first: 30, after: $after) {
    edges {
      node {
        id
        title
        language
        dataDate
        createdAt
        frozenBy
        countries
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  reportDrafts(first: 50) @include(if: $withDrafts) {
    edges {
      node {
        id
        title
        language
        dataDate
        updatedAt
        startedBy
        countries
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportShelfQuery, ReportShelfQueryVariables>;
export const ReportRoundsDocument = new TypedDocumentString(`
    query ReportRounds {
  surveyRounds(first: 100) {
    edges {
      node {
        id
        title
        archived
        releasedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportRoundsQuery, ReportRoundsQueryVariables>;
export const ReportDraftDocument = new TypedDocumentString(`
    query ReportDraft($id: ID!) {
  reportDraft(id: $id) {
    id
    version
    title
    language
    dataDate
    knownAt
    countries
    surveyRoundId
    introductionText
    overviewText
    examplesText
    analysisText
    appetiteText
    modelText
    keyFiguresText
    appendixText
    removedAt
  }
}
    `) as unknown as TypedDocumentString<ReportDraftQuery, ReportDraftQueryVariables>;
export const ReportPreviewDocument = new TypedDocumentString(`
    query ReportPreview($id: ID!) {
  reportPreview(draftId: $id) {
    figures {
      id
      kind
      name
      value
      base
      how
      rowKind
      rows {
        id
        name
      }
    }
    chapters {
      chapter
      text
      standard
      blocks
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPreviewQuery, ReportPreviewQueryVariables>;
export const StartReportDocument = new TypedDocumentString(`
    mutation StartReport($input: StartReportInput!) {
  startReport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartReportMutation, StartReportMutationVariables>;
export const SaveReportDocument = new TypedDocumentString(`
    mutation SaveReport($input: SaveReportInput!) {
  saveReport(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveReportMutation, SaveReportMutationVariables>;
export const RenewReportKnowledgeDocument = new TypedDocumentString(`
    mutation RenewReportKnowledge($input: VersionedInput!) {
  renewReportKnowledge(input: $input) {
    id
    version
    knownAt
  }
}
    `) as unknown as TypedDocumentString<RenewReportKnowledgeMutation, RenewReportKnowledgeMutationVariables>;
export const RemoveReportDraftDocument = new TypedDocumentString(`
    mutation RemoveReportDraft($input: RemoveReportInput!) {
  removeReportDraft(input: $input) {
    id
    removedAt
  }
}
    `) as unknown as TypedDocumentString<RemoveReportDraftMutation, RemoveReportDraftMutationVariables>;
export const FreezeReportDocument = new TypedDocumentString(`
    mutation FreezeReport($input: FreezeReportInput!) {
  freezeReport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<FreezeReportMutation, FreezeReportMutationVariables>;
export const PackSizeDocument = new TypedDocumentString(`
    query PackSize($search: String, $filter: PartnershipFilter) {
  partnerships(first: 1, search: $search, filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PackSizeQuery, PackSizeQueryVariables>;
export const SurveyOnBehalfDocument = new TypedDocumentString(`
    query SurveyOnBehalf($id: ID!) {
  viewer {
    id
  }
  surveyInvitation(id: $id) {
    id
    status
    answers
    channel
    sourceNote
    submittedAt
    hotline {
      name
    }
    round {
      id
      title
      opensAt
      closesAt
      status
      viewerCan {
        run
      }
      surveyVersion {
        definition
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyOnBehalfQuery, SurveyOnBehalfQueryVariables>;
export const EnterSurveyAnswersDocument = new TypedDocumentString(`
    mutation EnterSurveyAnswers($input: EnterSurveyAnswersInput!) {
  enterSurveyAnswers(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EnterSurveyAnswersMutation, EnterSurveyAnswersMutationVariables>;
export const SurveyByLinkDocument = new TypedDocumentString(`
    query SurveyByLink {
  surveyByLink {
    hotline
    title
    definition
    answers
    reached
    revision
    status
    opensAt
    closesAt
    isOpen
    submittedAt
  }
}
    `) as unknown as TypedDocumentString<SurveyByLinkQuery, SurveyByLinkQueryVariables>;
export const PreviewSurveyDraftDocument = new TypedDocumentString(`
    query PreviewSurveyDraft($id: ID!) {
  surveyDraft(id: $id) {
    title
    definition
  }
}
    `) as unknown as TypedDocumentString<PreviewSurveyDraftQuery, PreviewSurveyDraftQueryVariables>;
export const PreviewSurveyVersionDocument = new TypedDocumentString(`
    query PreviewSurveyVersion($id: ID!) {
  surveyVersion(id: $id) {
    title
    definition
  }
}
    `) as unknown as TypedDocumentString<PreviewSurveyVersionQuery, PreviewSurveyVersionQueryVariables>;
export const OpenSurveyByLinkDocument = new TypedDocumentString(`
    mutation OpenSurveyByLink {
  openSurveyByLink {
    status
  }
}
    `) as unknown as TypedDocumentString<OpenSurveyByLinkMutation, OpenSurveyByLinkMutationVariables>;
export const KeepSurveyAnswerByLinkDocument = new TypedDocumentString(`
    mutation KeepSurveyAnswerByLink($input: KeepSurveyAnswerByLinkInput!) {
  keepSurveyAnswerByLink(input: $input) {
    revision
  }
}
    `) as unknown as TypedDocumentString<KeepSurveyAnswerByLinkMutation, KeepSurveyAnswerByLinkMutationVariables>;
export const SubmitSurveyByLinkDocument = new TypedDocumentString(`
    mutation SubmitSurveyByLink($input: SurveyAnswersInput!) {
  submitSurveyByLink(input: $input) {
    status
    submittedAt
  }
}
    `) as unknown as TypedDocumentString<SubmitSurveyByLinkMutation, SubmitSurveyByLinkMutationVariables>;
export const DeclineSurveyByLinkDocument = new TypedDocumentString(`
    mutation DeclineSurveyByLink {
  declineSurveyByLink {
    status
  }
}
    `) as unknown as TypedDocumentString<DeclineSurveyByLinkMutation, DeclineSurveyByLinkMutationVariables>;
export const SurveyShelfDocument = new TypedDocumentString(`
    query SurveyShelf {
  surveyVersions(first: 100) {
    edges {
      node {
        id
        key
        number
        title
        publishedAt
        change
        survey {
          id
          key
        }
        basedOn {
          id
          number
        }
      }
    }
  }
  surveyDrafts(first: 100) {
    edges {
      node {
        id
        title
        questionCount
        updatedAt
        startedBy
        version
        survey {
          id
        }
        basedOn {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyShelfQuery, SurveyShelfQueryVariables>;
export const SurveyDraftDocument = new TypedDocumentString(`
    query SurveyDraft($id: ID!) {
  surveyDraft(id: $id) {
    id
    title
    definition
    version
    discardedAt
    published {
      id
      number
    }
    survey {
      id
      key
    }
    basedOn {
      id
      number
      definition
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyDraftQuery, SurveyDraftQueryVariables>;
export const StartSurveyDraftDocument = new TypedDocumentString(`
    mutation StartSurveyDraft($input: StartSurveyDraftInput!) {
  startSurveyDraft(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartSurveyDraftMutation, StartSurveyDraftMutationVariables>;
export const SaveSurveyDraftDocument = new TypedDocumentString(`
    mutation SaveSurveyDraft($input: SaveSurveyDraftInput!) {
  saveSurveyDraft(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveSurveyDraftMutation, SaveSurveyDraftMutationVariables>;
export const PublishSurveyDraftDocument = new TypedDocumentString(`
    mutation PublishSurveyDraft($input: PublishSurveyDraftInput!) {
  publishSurveyDraft(input: $input) {
    id
    number
    title
  }
}
    `) as unknown as TypedDocumentString<PublishSurveyDraftMutation, PublishSurveyDraftMutationVariables>;
export const DiscardSurveyDraftDocument = new TypedDocumentString(`
    mutation DiscardSurveyDraft($input: VersionedInput!) {
  discardSurveyDraft(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DiscardSurveyDraftMutation, DiscardSurveyDraftMutationVariables>;
export const RestoreSurveyDraftDocument = new TypedDocumentString(`
    mutation RestoreSurveyDraft($input: VersionedInput!) {
  restoreSurveyDraft(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreSurveyDraftMutation, RestoreSurveyDraftMutationVariables>;
export const SurveyProposalsDocument = new TypedDocumentString(`
    query SurveyProposals($after: String, $filter: SurveyProposalFilter) {
  surveyProposals(first: 50, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        state
        item
        answeredAt
        name
        value
        natures
        several
        words
        taken
        batchId
        reason
        postponedUntil
        decidedBy
        decidedAt
        version
        round {
          id
          title
        }
        hotline {
          id
          name
          country {
            code
          }
        }
        initiative {
          id
          name
          countries {
            code
          }
          organisation {
            name
          }
        }
        matches {
          score
          reasons
          initiative {
            id
            name
            countries {
              code
            }
            organisation {
              name
            }
          }
        }
        changes {
          field
          before
          after
          suggested
        }
        partnership {
          id
          stage
          initiative {
            name
          }
        }
        becameCandidate {
          id
          focusGroup {
            id
            title
          }
        }
        viewerCan {
          decide
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyProposalsQuery, SurveyProposalsQueryVariables>;
export const ProposalRoundsDocument = new TypedDocumentString(`
    query ProposalRounds {
  surveyRounds(first: 100) {
    edges {
      node {
        id
        title
        archived
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalRoundsQuery, ProposalRoundsQueryVariables>;
export const AcceptSurveyProposalsDocument = new TypedDocumentString(`
    mutation AcceptSurveyProposals($input: AcceptSurveyProposalsInput!) {
  acceptSurveyProposals(input: $input) {
    id
    proposalIds
  }
}
    `) as unknown as TypedDocumentString<AcceptSurveyProposalsMutation, AcceptSurveyProposalsMutationVariables>;
export const UndoSurveyProposalsDocument = new TypedDocumentString(`
    mutation UndoSurveyProposals($input: UndoSurveyProposalsInput!) {
  undoSurveyProposals(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoSurveyProposalsMutation, UndoSurveyProposalsMutationVariables>;
export const RejectSurveyProposalDocument = new TypedDocumentString(`
    mutation RejectSurveyProposal($input: RejectSurveyProposalInput!) {
  rejectSurveyProposal(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RejectSurveyProposalMutation, RejectSurveyProposalMutationVariables>;
export const PostponeSurveyProposalDocument = new TypedDocumentString(`
    mutation PostponeSurveyProposal($input: PostponeSurveyProposalInput!) {
  postponeSurveyProposal(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<PostponeSurveyProposalMutation, PostponeSurveyProposalMutationVariables>;
export const ReopenSurveyProposalDocument = new TypedDocumentString(`
    mutation ReopenSurveyProposal($input: VersionedInput!) {
  reopenSurveyProposal(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenSurveyProposalMutation, ReopenSurveyProposalMutationVariables>;
export const MatchSurveyProposalDocument = new TypedDocumentString(`
    mutation MatchSurveyProposal($input: MatchSurveyProposalInput!) {
  matchSurveyProposal(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MatchSurveyProposalMutation, MatchSurveyProposalMutationVariables>;
export const MeantInitiativesDocument = new TypedDocumentString(`
    query MeantInitiatives($search: String) {
  initiatives(first: 8, search: $search) {
    edges {
      node {
        id
        name
        countries {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeantInitiativesQuery, MeantInitiativesQueryVariables>;
export const ObstructedPartnershipsDocument = new TypedDocumentString(`
    query ObstructedPartnerships {
  partnerships(first: 100, order: LAST_COLLABORATION, filter: {open: true}) {
    edges {
      node {
        id
        initiative {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ObstructedPartnershipsQuery, ObstructedPartnershipsQueryVariables>;
export const InterestedGroupsDocument = new TypedDocumentString(`
    query InterestedGroups {
  focusGroups(first: 50) {
    edges {
      node {
        id
        title
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InterestedGroupsQuery, InterestedGroupsQueryVariables>;
export const SurveyResultsDocument = new TypedDocumentString(`
    query SurveyResults($id: ID!, $audience: ResultAudience) {
  surveyResults(roundId: $id, audience: $audience) {
    audience
    responseRate {
      invited
      ineligible
      rr1 {
        count
        base
        percent
      }
      rr2 {
        count
        base
        percent
      }
      cooperation {
        count
        base
        percent
      }
    }
    questions {
      question
      kind
      items {
        item
        hidden
        bases {
          respondents
          asked
          answered
          valid
          dontKnow
          preferNot
          blank
          notAsked
          notReached
        }
        choices {
          choice
          ofAnswered {
            count
            base
            percent
          }
          ofValid {
            count
            base
            percent
          }
          ofRespondents {
            count
            base
            percent
          }
        }
        scale {
          favourable {
            count
            base
            percent
          }
          neutral {
            count
            base
            percent
          }
          unfavourable {
            count
            base
            percent
          }
          mean
          median
        }
        texts {
          invitationId
          respondent
          text
        }
      }
    }
    quotations {
      code
      printed
      words
      source
      rounding
      figure {
        count
        base
        percent
      }
    }
    crossTables {
      rows {
        item
        option
      }
      columns {
        item
        option
      }
      respondents
      hidden
      categories {
        kind
        choice
        total
      }
      lines {
        kind
        choice
        total
        counts
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyResultsQuery, SurveyResultsQueryVariables>;
export const ReleaseSurveyResultsDocument = new TypedDocumentString(`
    mutation ReleaseSurveyResults($input: ReleaseSurveyResultsInput!) {
  releaseSurveyResults(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReleaseSurveyResultsMutation, ReleaseSurveyResultsMutationVariables>;
export const SurveyCrossTableDocument = new TypedDocumentString(`
    query SurveyCrossTable($roundId: ID!, $pair: SurveyCrossPairInput!, $audience: ResultAudience!) {
  surveyCrossTable(roundId: $roundId, pair: $pair, audience: $audience) {
    rows {
      item
      option
    }
    columns {
      item
      option
    }
    respondents
    hidden
    categories {
      kind
      choice
      total
    }
    lines {
      kind
      choice
      total
      counts
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyCrossTableQuery, SurveyCrossTableQueryVariables>;
export const SurveyComparisonDocument = new TypedDocumentString(`
    query SurveyComparison($roundId: ID!, $earlierRoundId: ID!, $audience: ResultAudience) {
  surveyComparison(
    roundId: $roundId
    earlierRoundId: $earlierRoundId
    audience: $audience
  ) {
    earlierDefinition
    respondentsInBoth
    items {
      item
      otherItem
      relation
      note
      reworded
      otherOptions
      choices {
        choice
        change
        earlier {
          count
          base
          percent
        }
        later {
          count
          base
          percent
        }
      }
      inBoth {
        choice
        change
        earlier {
          count
          base
          percent
        }
        later {
          count
          base
          percent
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyComparisonQuery, SurveyComparisonQueryVariables>;
export const ComparableRoundsDocument = new TypedDocumentString(`
    query ComparableRounds {
  surveyRounds(first: 100) {
    edges {
      node {
        id
        title
        opensAt
        surveyVersion {
          id
          key
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComparableRoundsQuery, ComparableRoundsQueryVariables>;
export const OneSurveyAnswerDocument = new TypedDocumentString(`
    query OneSurveyAnswer($id: ID!) {
  surveyInvitation(id: $id) {
    id
    submittedAt
    channel
    answers
    hotline {
      id
      name
    }
    round {
      id
    }
    becameCandidates {
      id
      focusGroup {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneSurveyAnswerQuery, OneSurveyAnswerQueryVariables>;
export const OwnSurveyAnswersDocument = new TypedDocumentString(`
    query OwnSurveyAnswers($id: ID!) {
  surveyRound(id: $id) {
    id
    invitations {
      id
      submittedAt
      channel
      answers
      hotline {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSurveyAnswersQuery, OwnSurveyAnswersQueryVariables>;
export const SurveyQuotesDocument = new TypedDocumentString(`
    query SurveyQuotes($id: ID!) {
  surveyQuotes(roundId: $id) {
    id
    item
    text
    country
    hotline
    audience
    releasedAt
  }
  surveyQuoteReleases(roundId: $id) {
    id
    invitationId
    item
    text
    attribution
    audience
    agreedBy
    agreedOn
    releasedBy
    releasedAt
    answeredAnew
    takenBackAt
    version
  }
}
    `) as unknown as TypedDocumentString<SurveyQuotesQuery, SurveyQuotesQueryVariables>;
export const ReleaseSurveyQuoteDocument = new TypedDocumentString(`
    mutation ReleaseSurveyQuote($input: ReleaseSurveyQuoteInput!) {
  releaseSurveyQuote(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReleaseSurveyQuoteMutation, ReleaseSurveyQuoteMutationVariables>;
export const TakeBackSurveyQuoteDocument = new TypedDocumentString(`
    mutation TakeBackSurveyQuote($input: VersionedInput!) {
  takeBackSurveyQuote(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<TakeBackSurveyQuoteMutation, TakeBackSurveyQuoteMutationVariables>;
export const RestoreSurveyQuoteDocument = new TypedDocumentString(`
    mutation RestoreSurveyQuote($input: VersionedInput!) {
  restoreSurveyQuote(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<RestoreSurveyQuoteMutation, RestoreSurveyQuoteMutationVariables>;
export const SurveyInviteesDocument = new TypedDocumentString(`
    query SurveyInvitees($opensAt: DateTime!) {
  surveyInvitees(opensAt: $opensAt) {
    hotlineId
    name
    eligibility
    eligibilityReason
    reachable
  }
}
    `) as unknown as TypedDocumentString<SurveyInviteesQuery, SurveyInviteesQueryVariables>;
export const HotlinesToAskDocument = new TypedDocumentString(`
    query HotlinesToAsk($search: String) {
  hotlines(first: 20, search: $search) {
    edges {
      node {
        id
        name
        country {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HotlinesToAskQuery, HotlinesToAskQueryVariables>;
export const AddSurveyInviteeDocument = new TypedDocumentString(`
    mutation AddSurveyInvitee($input: AddSurveyInviteeInput!) {
  addSurveyInvitee(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddSurveyInviteeMutation, AddSurveyInviteeMutationVariables>;
export const DeclineSurveyDocument = new TypedDocumentString(`
    mutation DeclineSurvey($input: SurveyInvitationInput!) {
  declineSurvey(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<DeclineSurveyMutation, DeclineSurveyMutationVariables>;
export const TakeBackSurveyDeclineDocument = new TypedDocumentString(`
    mutation TakeBackSurveyDecline($input: SurveyInvitationInput!) {
  takeBackSurveyDecline(input: $input) {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<TakeBackSurveyDeclineMutation, TakeBackSurveyDeclineMutationVariables>;
export const NoteSurveyBounceDocument = new TypedDocumentString(`
    mutation NoteSurveyBounce($input: SurveyInvitationInput!) {
  noteSurveyBounce(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteSurveyBounceMutation, NoteSurveyBounceMutationVariables>;
export const SetSurveyContactDocument = new TypedDocumentString(`
    mutation SetSurveyContact($input: SetSurveyContactInput!) {
  setSurveyContact(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSurveyContactMutation, SetSurveyContactMutationVariables>;
export const SetSurveyMailsDocument = new TypedDocumentString(`
    mutation SetSurveyMails($input: SetSurveyMailsInput!) {
  setSurveyMails(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSurveyMailsMutation, SetSurveyMailsMutationVariables>;
export const RemindSurveyDocument = new TypedDocumentString(`
    mutation RemindSurvey($input: RemindSurveyInput!) {
  remindSurvey(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemindSurveyMutation, RemindSurveyMutationVariables>;
export const SurveyRoundsDocument = new TypedDocumentString(`
    query SurveyRounds {
  surveyRounds(first: 100) {
    edges {
      node {
        id
        title
        opensAt
        closesAt
        status
        demo
        archived
        releasedAt
        surveyVersion {
          id
          key
        }
        invitations {
          id
          status
          eligibility
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyRoundsQuery, SurveyRoundsQueryVariables>;
export const SurveyVersionsDocument = new TypedDocumentString(`
    query SurveyVersions {
  surveyVersions(first: 50) {
    edges {
      node {
        id
        key
        number
        title
        publishedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyVersionsQuery, SurveyVersionsQueryVariables>;
export const SurveyRoundDocument = new TypedDocumentString(`
    query SurveyRound($id: ID!) {
  surveyRound(id: $id) {
    id
    title
    opensAt
    closesAt
    status
    note
    demo
    archived
    releasedAt
    version
    mails
    mailsSignature
    viewerCan {
      run
    }
    surveyVersion {
      id
      key
      definition
    }
    invitations {
      id
      status
      eligibility
      eligibilityReason
      eligibilityNote
      addedAt
      openedAt
      startedAt
      submittedAt
      declinedAt
      declinedOnBehalf
      channel
      sourceNote
      enteredBy
      hotline {
        id
        name
        country {
          code
        }
      }
      link {
        id
        state
        expiresAt
      }
      contact {
        id
        address
        language
        bouncedAt
        version
      }
      mails {
        id
        step
        address
        dueAt
        state
        detail
        voidedAt
      }
      becameCandidates {
        id
        focusGroup {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyRoundQuery, SurveyRoundQueryVariables>;
export const OpenSurveyRoundDocument = new TypedDocumentString(`
    mutation OpenSurveyRound($input: OpenSurveyRoundInput!) {
  openSurveyRound(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenSurveyRoundMutation, OpenSurveyRoundMutationVariables>;
export const MoveSurveyClosingDocument = new TypedDocumentString(`
    mutation MoveSurveyClosing($input: MoveSurveyClosingInput!) {
  moveSurveyClosing(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MoveSurveyClosingMutation, MoveSurveyClosingMutationVariables>;
export const IssueSurveyLinkDocument = new TypedDocumentString(`
    mutation IssueSurveyLink($input: IssueSurveyLinkInput!) {
  issueSurveyLink(input: $input) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueSurveyLinkMutation, IssueSurveyLinkMutationVariables>;
export const WorkingGroupsDocument = new TypedDocumentString(`
    query WorkingGroups($after: String) {
  workingGroups(first: 50, after: $after) {
    edges {
      node {
        id
        title
        startsOn
        endsOn
        cadence
        lastMetOn
        openActionCount
        partnerships {
          id
          initiative {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<WorkingGroupsQuery, WorkingGroupsQueryVariables>;
export const WorkingGroupDocument = new TypedDocumentString(`
    query WorkingGroup($id: ID!) {
  engagement(id: $id) {
    id
    version
    kind
    title
    summary
    startsOn
    endsOn
    cadence
    lastMetOn
    sharing
    partnerships {
      id
      initiative {
        name
      }
    }
    meetings {
      id
      metOn
      summary
      decisions
      hotlineCount
      partnerCount
      recordedBy
      people {
        id
        name
        roleTitle
        erasedAt
      }
      colleagues {
        id
        name
      }
      actions {
        id
        title
        status
      }
      viewerCan {
        edit
        withdraw
      }
    }
    actions {
      id
      title
      dueOn
      overdue
      status
      completedAt
      version
      assignee {
        id
        name
      }
      meeting {
        id
        metOn
      }
      viewerCan {
        complete
      }
    }
    viewerCan {
      recordMeeting
    }
  }
}
    `) as unknown as TypedDocumentString<WorkingGroupQuery, WorkingGroupQueryVariables>;
export const WithdrawMeetingDocument = new TypedDocumentString(`
    mutation WithdrawMeeting($input: WithdrawEntryInput!) {
  withdrawEntry(input: $input)
}
    `) as unknown as TypedDocumentString<WithdrawMeetingMutation, WithdrawMeetingMutationVariables>;
export const RestoreMeetingDocument = new TypedDocumentString(`
    mutation RestoreMeeting($input: WithdrawEntryInput!) {
  restoreEntry(input: $input)
}
    `) as unknown as TypedDocumentString<RestoreMeetingMutation, RestoreMeetingMutationVariables>;
export const ChangeCadenceDocument = new TypedDocumentString(`
    mutation ChangeCadence($input: ChangeCadenceInput!) {
  changeCadence(input: $input) {
    id
    version
    cadence
  }
}
    `) as unknown as TypedDocumentString<ChangeCadenceMutation, ChangeCadenceMutationVariables>;
export const CompleteActionDocument = new TypedDocumentString(`
    mutation CompleteAction($input: VersionedInput!) {
  completeTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CompleteActionMutation, CompleteActionMutationVariables>;
export const ReopenActionDocument = new TypedDocumentString(`
    mutation ReopenAction($input: VersionedInput!) {
  reopenTask(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReopenActionMutation, ReopenActionMutationVariables>;
export const IssueFigureLinkDocument = new TypedDocumentString(`
    mutation IssueFigureLink($input: IssueFigureLinkInput!) {
  issueFigureLink(input: $input) {
    path
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueFigureLinkMutation, IssueFigureLinkMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    role
    demo
    hotline {
      id
      name
      country {
        code
      }
    }
    can {
      startPartnership
      log
      editRegistry
      editPlaybook
      proposeInitiative
      decideProposals
      seePartnerships
      saveViews
      chooseViews
      runSurveys
      planFocusGroups
      keepReports
      seeCampaigns
      startCampaign
      seeBoards
      keepBoards
      handOver
      eraseNames
      administerUsers
      seeOutbox
      seeAudit
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($list: ListTable!) {
  savedViews(list: $list, first: 200) {
    edges {
      node {
        id
        name
        shared
        mine
        isDefault
        author
        version
        search
        order
        columns
        grouping
        layout
        filters {
          field
          values
        }
        viewerCan {
          change
          share
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const ChangeViewDocument = new TypedDocumentString(`
    mutation ChangeView($input: ChangeViewInput!) {
  changeView(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeViewMutation, ChangeViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($input: VersionedInput!) {
  removeView(input: $input)
}
    `) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const RestoreViewDocument = new TypedDocumentString(`
    mutation RestoreView($input: RestoreViewInput!) {
  restoreView(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestoreViewMutation, RestoreViewMutationVariables>;
export const ChooseDefaultViewDocument = new TypedDocumentString(`
    mutation ChooseDefaultView($input: ChooseDefaultViewInput!) {
  chooseDefaultView(input: $input)
}
    `) as unknown as TypedDocumentString<ChooseDefaultViewMutation, ChooseDefaultViewMutationVariables>;