import { accessConditions, audiences, exclusions } from './access.ts';
import { agreementKinds, agreementProgresses, agreementSides, agreementStatuses } from './agreements.ts';
import { auditActions } from './audit.ts';
import { boardCadences, boardKinds, seatRoles, termEndReasons } from './boards.ts';
import { calendarKinds } from './calendar.ts';
import {
  approvalStates,
  campaignAnswers,
  campaignChannels,
  campaignMetrics,
  campaignPhases,
  campaignRoles,
  campaignThemes,
  measurementWindows,
  windowDoubts,
} from './campaigns.ts';
import {
  engagementKinds,
  hiddenCounts,
  interactionKinds,
  meetingCadences,
  referralChannels,
  referralCorrectionReasons,
  referralDirections,
  referralLineKinds,
  referralMeasures,
  referralModes,
  referralSubjects,
} from './collaboration.ts';
import {
  boardColumns,
  campaignColumns,
  hotlineColumns,
  initiativeColumns,
  partnershipColumns,
  personColumns,
  referralColumns,
  taskColumns,
  termColumns,
} from './columns.ts';
import {
  actionStates,
  attendances,
  calendarMethods,
  consentPurposes,
  keptTimes,
  pollVotes,
  sessionRequirements,
} from './focus-group-sessions.ts';
import {
  candidateExperiences,
  candidateSides,
  candidateSources,
  drawReasons,
  focusGroupFormats,
  focusGroupStatuses,
  selectionAttributes,
  selectionRuleKinds,
} from './focus-groups.ts';
import { handoverKinds, handoverStatuses } from './handover.ts';
import { healthLevels, healthReasons } from './health.ts';
import { appetites, membershipKinds } from './hotlines.ts';
import { personalLinkStates } from './links.ts';
import { listFilters, listNames } from './lists.ts';
import { mailStates } from './mail.ts';
import { mailChoices, mailLanguages, notificationKinds } from './notifications.ts';
import { obstacleSeverities, obstacleStatuses, obstacleTypes } from './obstacles.ts';
import { organisationRelationKinds, organisationTypes } from './organisations.ts';
import {
  dueDiligenceOutcomes,
  intensities,
  partnershipGroupings,
  partnershipStages,
  taskStatuses,
} from './partnership.ts';
import { proposalStatuses, roles } from './people.ts';
import { addressStates } from './playbook.ts';
import {
  certainties,
  initiativeFactKinds,
  levelListStates,
  operationalStatuses,
  preventionLevels,
  scopes,
} from './prevention.ts';
import { regions } from './regions.ts';
import { reviewDomains, reviewOutcomes } from './review.ts';
import { channelKinds, deliveryModes, serviceTypes } from './services.ts';
import { sharingLabels } from './sharing.ts';
import {
  answerChannels,
  eligibilities,
  itemRelations,
  itemStates,
  questionKinds,
  resultAudiences,
  roundStatuses,
  surveyInvitationStatuses,
} from './surveys.ts';

/** The closed lists whose codes people see, by the name under which pages and files ask for their labels. */
export const vocabularies = {
  role: roles,
  proposalStatus: proposalStatuses,
  mailState: mailStates,
  notificationKind: notificationKinds,
  calendarKind: calendarKinds,
  mailChoice: mailChoices,
  mailLanguage: mailLanguages,
  level: preventionLevels,
  levelListState: levelListStates,
  certainty: certainties,
  factKind: initiativeFactKinds,
  scope: scopes,
  status: operationalStatuses,
  service: serviceTypes,
  mode: deliveryModes,
  channelKind: channelKinds,
  audience: audiences,
  exclusion: exclusions,
  access: accessConditions,
  organisationType: organisationTypes,
  organisationRelation: organisationRelationKinds,
  membership: membershipKinds,
  appetite: appetites,
  stage: partnershipStages,
  intensity: intensities,
  grouping: partnershipGroupings,
  dueDiligence: dueDiligenceOutcomes,
  agreementKind: agreementKinds,
  agreementProgress: agreementProgresses,
  agreementStatus: agreementStatuses,
  agreementSide: agreementSides,
  reviewDomain: reviewDomains,
  reviewOutcome: reviewOutcomes,
  personalLinkState: personalLinkStates,
  obstacleType: obstacleTypes,
  obstacleSeverity: obstacleSeverities,
  obstacleStatus: obstacleStatuses,
  taskStatus: taskStatuses,
  boardKind: boardKinds,
  boardCadence: boardCadences,
  seatRole: seatRoles,
  termEndReason: termEndReasons,
  handoverKind: handoverKinds,
  handoverStatus: handoverStatuses,
  interactionKind: interactionKinds,
  referralDirection: referralDirections,
  referralSubject: referralSubjects,
  region: regions,
  referralMeasure: referralMeasures,
  referralCorrectionReason: referralCorrectionReasons,
  referralLineKind: referralLineKinds,
  hiddenCount: hiddenCounts,
  referralColumn: referralColumns,
  referralMode: referralModes,
  referralChannel: referralChannels,
  engagementKind: engagementKinds,
  campaignPhase: campaignPhases,
  campaignTheme: campaignThemes,
  campaignChannel: campaignChannels,
  campaignRole: campaignRoles,
  campaignAnswer: campaignAnswers,
  approvalState: approvalStates,
  campaignMetric: campaignMetrics,
  measurementWindow: measurementWindows,
  windowDoubt: windowDoubts,
  meetingCadence: meetingCadences,
  healthLevel: healthLevels,
  healthReason: healthReasons,
  focusGroupStatus: focusGroupStatuses,
  focusGroupFormat: focusGroupFormats,
  candidateSide: candidateSides,
  candidateSource: candidateSources,
  candidateExperience: candidateExperiences,
  selectionAttribute: selectionAttributes,
  selectionRuleKind: selectionRuleKinds,
  drawReason: drawReasons,
  pollVote: pollVotes,
  keptTime: keptTimes,
  calendarMethod: calendarMethods,
  attendance: attendances,
  consentPurpose: consentPurposes,
  sessionRequirement: sessionRequirements,
  actionState: actionStates,
  sharing: sharingLabels,
  listName: listNames,
  listFilter: listFilters,
  partnershipColumn: partnershipColumns,
  initiativeColumn: initiativeColumns,
  hotlineColumn: hotlineColumns,
  personColumn: personColumns,
  taskColumn: taskColumns,
  campaignColumn: campaignColumns,
  boardColumn: boardColumns,
  termColumn: termColumns,
  auditAction: auditActions,
  addressState: addressStates,
  questionKind: questionKinds,
  itemState: itemStates,
  surveyInvitationStatus: surveyInvitationStatuses,
  eligibility: eligibilities,
  roundStatus: roundStatuses,
  answerChannel: answerChannels,
  resultAudience: resultAudiences,
  itemRelation: itemRelations,
} as const;
export type VocabularyName = keyof typeof vocabularies;
