import { DataSource } from 'typeorm';
import { CreateFoundation1700000000000 } from './migrations/1700000000000-create-foundation.ts';
import { CreateRegistry1700000001000 } from './migrations/1700000001000-create-registry.ts';
import { CreateIdentity1700000002000 } from './migrations/1700000002000-create-identity.ts';
import { CreatePartnerships1700000003000 } from './migrations/1700000003000-create-partnerships.ts';
import { CreateAgreements1700000004000 } from './migrations/1700000004000-create-agreements.ts';
import { CreateReviews1700000005000 } from './migrations/1700000005000-create-reviews.ts';
import { CreateObstacles1700000006000 } from './migrations/1700000006000-create-obstacles.ts';
import { CreateReferralConfirmations1700000007000 } from './migrations/1700000007000-create-referral-confirmations.ts';
import { CreateHealth1700000010000 } from './migrations/1700000010000-create-health.ts';
import { CreateMails1700000020000 } from './migrations/1700000020000-create-mails.ts';
import { CreateNotifications1700000021000 } from './migrations/1700000021000-create-notifications.ts';
import { CreateSavedViews1700000030000 } from './migrations/1700000030000-create-saved-views.ts';
import { NoteExports1700000031000 } from './migrations/1700000031000-note-exports.ts';
import { CreatePartnershipColleagues1700000033000 } from './migrations/1700000033000-create-partnership-colleagues.ts';
import { IndexStages1700000041000 } from './migrations/1700000041000-index-stages.ts';
import { UndoStageMoves1700000042000 } from './migrations/1700000042000-undo-stage-moves.ts';
import { SplitAuditTrail1700000051000 } from './migrations/1700000051000-split-audit-trail.ts';
import { CreatePersonalLinks1700000055000 } from './migrations/1700000055000-create-personal-links.ts';
import { AnswerReviewsByLink1700000056000 } from './migrations/1700000056000-answer-reviews-by-link.ts';
import { TellAnsweredReviews1700000057000 } from './migrations/1700000057000-tell-answered-reviews.ts';
import { CreatePlaybook1700000061000 } from './migrations/1700000061000-create-playbook.ts';
import { ListRemovedRecords1700000063000 } from './migrations/1700000063000-list-removed-records.ts';
import { CloseTrailOfRed1700000063100 } from './migrations/1700000063100-close-trail-of-red.ts';
import { IndexPastStages1700000064000 } from './migrations/1700000064000-index-past-stages.ts';
import { IndexNetworkCounts1700000064100 } from './migrations/1700000064100-index-network-counts.ts';
import { KeepViewsOfNetwork1700000064200 } from './migrations/1700000064200-keep-views-of-network.ts';
import { RetirePlaybook1700000064300 } from './migrations/1700000064300-retire-playbook.ts';
import { CreateCalendarLinks1700000065000 } from './migrations/1700000065000-create-calendar-links.ts';
import { CreateCampaigns1700000070000 } from './migrations/1700000070000-create-campaigns.ts';
import { AddCampaignParts1700000070100 } from './migrations/1700000070100-add-campaign-parts.ts';
import { AnswerCampaignsByLink1700000070200 } from './migrations/1700000070200-answer-campaigns-by-link.ts';
import { EnterCampaigns1700000070300 } from './migrations/1700000070300-enter-campaigns.ts';
import { TellOfCampaigns1700000070400 } from './migrations/1700000070400-tell-of-campaigns.ts';
import { CreateBoards1700000071000 } from './migrations/1700000071000-create-boards.ts';
import { CreateHandovers1700000071500 } from './migrations/1700000071500-create-handovers.ts';
import { ShareReferralTotals1700000072000 } from './migrations/1700000072000-share-referral-totals.ts';
import { CorrectReferrals1700000072100 } from './migrations/1700000072100-correct-referrals.ts';
import { ErasePeople1700000073000 } from './migrations/1700000073000-erase-people.ts';
import { CreateDirectory1700000073400 } from './migrations/1700000073400-create-directory.ts';
import { CreateGroupMeetings1700000073500 } from './migrations/1700000073500-create-group-meetings.ts';
import { CreateSurveys1700000080000 } from './migrations/1700000080000-create-surveys.ts';
import { AnswerSurveysByLink1700000080100 } from './migrations/1700000080100-answer-surveys-by-link.ts';
import { CreateFocusGroups1700000090000 } from './migrations/1700000090000-create-focus-groups.ts';
import { AskForFigures1700000091000 } from './migrations/1700000091000-ask-for-figures.ts';
import { GiveFiguresByLink1700000091100 } from './migrations/1700000091100-give-figures-by-link.ts';
import { CorrectCampaignFigures1700000092000 } from './migrations/1700000092000-correct-campaign-figures.ts';
import { UndoPhaseMoves1700000092100 } from './migrations/1700000092100-undo-phase-moves.ts';
import { SaveViewsOfCampaigns1700000092200 } from './migrations/1700000092200-save-views-of-campaigns.ts';
import { EraseNamesOfNetwork1700000092300 } from './migrations/1700000092300-erase-names-of-network.ts';
import { CreateSurveyDrafts1700000093000 } from './migrations/1700000093000-create-survey-drafts.ts';
import { MailPeopleWithoutAccount1700000094000 } from './migrations/1700000094000-mail-people-without-account.ts';
import { MailSurveyRounds1700000094100 } from './migrations/1700000094100-mail-survey-rounds.ts';
import { CreateSurveyProposals1700000095000 } from './migrations/1700000095000-create-survey-proposals.ts';
import { ReleaseSurveyQuotes1700000096000 } from './migrations/1700000096000-release-survey-quotes.ts';
import { CreateInvitations1700000097000 } from './migrations/1700000097000-create-invitations.ts';
import { AnswerInvitationsByLink1700000097100 } from './migrations/1700000097100-answer-invitations-by-link.ts';
import { SuggestColleagues1700000097200 } from './migrations/1700000097200-suggest-colleagues.ts';
import { OfferSeats1700000097300 } from './migrations/1700000097300-offer-seats.ts';
import { RestAfterSeats1700000097400 } from './migrations/1700000097400-rest-after-seats.ts';
import { MailInvitations1700000097500 } from './migrations/1700000097500-mail-invitations.ts';
import { CreateFocusGroupSessions1700000098000 } from './migrations/1700000098000-create-focus-group-sessions.ts';
import { AnswerSessionsByLink1700000098100 } from './migrations/1700000098100-answer-sessions-by-link.ts';
import { DateInitiativeStatuses1700000099000 } from './migrations/1700000099000-date-initiative-statuses.ts';
import { CorrectMeetings1700000110000 } from './migrations/1700000110000-correct-meetings.ts';
import { CountGroupMeetings1700000111000 } from './migrations/1700000111000-count-group-meetings.ts';
import { KeepLogDrafts1700000111100 } from './migrations/1700000111100-keep-log-drafts.ts';
import { ListRemovedMeetings1700000111200 } from './migrations/1700000111200-list-removed-meetings.ts';
import { RestRolesToo1700000113000 } from './migrations/1700000113000-rest-roles-too.ts';
import { OfferSeatsByHand1700000113100 } from './migrations/1700000113100-offer-seats-by-hand.ts';
import { CorrectContacts1700000113200 } from './migrations/1700000113200-correct-contacts.ts';
import { TraceCandidates1700000114000 } from './migrations/1700000114000-trace-candidates.ts';
import { AnswerFocusGroupActions1700000114100 } from './migrations/1700000114100-answer-focus-group-actions.ts';
import { ShowSeatsToHotlines1700000114200 } from './migrations/1700000114200-show-seats-to-hotlines.ts';
import { CloseTrailOfMinutes1700000118000 } from './migrations/1700000118000-close-trail-of-minutes.ts';
import { CreatePreventionReports1700000120000 } from './migrations/1700000120000-create-prevention-reports.ts';
import { MakeReportFiles1700000120100 } from './migrations/1700000120100-make-report-files.ts';
import { KeepSaidFacts1700000121000 } from './migrations/1700000121000-keep-said-facts.ts';
import { DateIntensities1700000122000 } from './migrations/1700000122000-date-intensities.ts';
import { PlaceMinutesWithTheirGroup1700000123000 } from './migrations/1700000123000-place-minutes-with-their-group.ts';
import { MailCalendarFiles1700000124000 } from './migrations/1700000124000-mail-calendar-files.ts';
import { ForgetIntensities1700000124100 } from './migrations/1700000124100-forget-intensities.ts';
import { SpareDerivedTexts1700000126000 } from './migrations/1700000126000-spare-derived-texts.ts';
import { KeepWhoSaidConsents1700000126100 } from './migrations/1700000126100-keep-who-said-consents.ts';
import { TellCorrectedHours1700000126110 } from './migrations/1700000126110-tell-corrected-hours.ts';
import { WithdrawProposals1700000126120 } from './migrations/1700000126120-withdraw-proposals.ts';
import { IndexSharedPartnerships1700000126300 } from './migrations/1700000126300-index-shared-partnerships.ts';

/** All migrations, oldest first. */
export const migrations = [
  CreateFoundation1700000000000,
  CreateRegistry1700000001000,
  CreateIdentity1700000002000,
  CreatePartnerships1700000003000,
  CreateAgreements1700000004000,
  CreateReviews1700000005000,
  CreateObstacles1700000006000,
  CreateReferralConfirmations1700000007000,
  CreateHealth1700000010000,
  CreateMails1700000020000,
  CreateNotifications1700000021000,
  CreateSavedViews1700000030000,
  NoteExports1700000031000,
  CreatePartnershipColleagues1700000033000,
  IndexStages1700000041000,
  UndoStageMoves1700000042000,
  SplitAuditTrail1700000051000,
  CreatePersonalLinks1700000055000,
  AnswerReviewsByLink1700000056000,
  TellAnsweredReviews1700000057000,
  CreatePlaybook1700000061000,
  ListRemovedRecords1700000063000,
  CloseTrailOfRed1700000063100,
  IndexPastStages1700000064000,
  IndexNetworkCounts1700000064100,
  KeepViewsOfNetwork1700000064200,
  RetirePlaybook1700000064300,
  CreateCalendarLinks1700000065000,
  CreateCampaigns1700000070000,
  AddCampaignParts1700000070100,
  AnswerCampaignsByLink1700000070200,
  EnterCampaigns1700000070300,
  TellOfCampaigns1700000070400,
  CreateBoards1700000071000,
  CreateHandovers1700000071500,
  ShareReferralTotals1700000072000,
  CorrectReferrals1700000072100,
  ErasePeople1700000073000,
  CreateDirectory1700000073400,
  CreateGroupMeetings1700000073500,
  CreateSurveys1700000080000,
  AnswerSurveysByLink1700000080100,
  CreateFocusGroups1700000090000,
  AskForFigures1700000091000,
  GiveFiguresByLink1700000091100,
  CorrectCampaignFigures1700000092000,
  UndoPhaseMoves1700000092100,
  SaveViewsOfCampaigns1700000092200,
  EraseNamesOfNetwork1700000092300,
  CreateSurveyDrafts1700000093000,
  MailPeopleWithoutAccount1700000094000,
  MailSurveyRounds1700000094100,
  CreateSurveyProposals1700000095000,
  ReleaseSurveyQuotes1700000096000,
  CreateInvitations1700000097000,
  AnswerInvitationsByLink1700000097100,
  SuggestColleagues1700000097200,
  OfferSeats1700000097300,
  RestAfterSeats1700000097400,
  MailInvitations1700000097500,
  CreateFocusGroupSessions1700000098000,
  AnswerSessionsByLink1700000098100,
  DateInitiativeStatuses1700000099000,
  CorrectMeetings1700000110000,
  CountGroupMeetings1700000111000,
  KeepLogDrafts1700000111100,
  ListRemovedMeetings1700000111200,
  RestRolesToo1700000113000,
  OfferSeatsByHand1700000113100,
  CorrectContacts1700000113200,
  TraceCandidates1700000114000,
  AnswerFocusGroupActions1700000114100,
  ShowSeatsToHotlines1700000114200,
  CloseTrailOfMinutes1700000118000,
  CreatePreventionReports1700000120000,
  MakeReportFiles1700000120100,
  KeepSaidFacts1700000121000,
  DateIntensities1700000122000,
  PlaceMinutesWithTheirGroup1700000123000,
  MailCalendarFiles1700000124000,
  ForgetIntensities1700000124100,
  SpareDerivedTexts1700000126000,
  KeepWhoSaidConsents1700000126100,
  TellCorrectedHours1700000126110,
  WithdrawProposals1700000126120,
  IndexSharedPartnerships1700000126300,
];

/** The migrating login's connection. Never used by the serving process. */
export const migratingDataSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    migrations,
    // Named, because a login called like our own schema would look for the list there instead.
    schema: 'public',
    migrationsTableName: 'alongside_migrations',
    migrationsTransactionMode: 'all',
    synchronize: false,
    extra: { options: '-c TimeZone=UTC -c client_min_messages=warning' },
  });
