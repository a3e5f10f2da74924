import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { LazyMetadataStorage } from '@nestjs/graphql/dist/schema-builder/storages/lazy-metadata.storage.js';
import { TypeMetadataStorage } from '@nestjs/graphql/dist/schema-builder/storages/type-metadata.storage.js';
import { features } from '../src/features.ts';
import { isSafeText } from '../src/kernel/safe-text.ts';

/**
 * Texts that the safe-text guard does not read, each with the check of its own that keeps people's words out.
 * Add a line only for a field whose values have a shape.
 */
const typed: Readonly<Record<string, string>> = {
  'AddCampaignAssetInput.language': 'a language code (assetProblems)',
  'AddTemplateInput.sourceUrl': 'a web address (templateProblems)',
  'AddUserInput.email': 'an e-mail address',
  'AddUserInput.name': 'the name of a colleague, 2 to 120 characters',
  'AnswerInvitationByLinkInput.zone': 'a time zone (InvitationLinkService.answer)',
  'AnswerPollByLinkInput.zone': 'a time zone (zoneProblem)',
  'AuditFilter.record': 'an id to filter by',
  'AuditFilter.table': 'names of tables to filter by',
  'CampaignFilter.country': 'codes to filter by',
  'CampaignFilter.language': 'codes to filter by',
  'CampaignPlanInput.countries': 'codes (campaignProblems)',
  'CampaignPlanInput.languages': 'language codes (campaignProblems)',
  'CandidateContentInput.country': 'a code (candidateProblems)',
  'CandidateContentInput.email': 'an e-mail address (candidateProblems)',
  'CandidateContentInput.languages': 'language codes (candidateProblems)',
  'CandidateContentInput.zone': 'a time zone (candidateProblems)',
  'ChangePollZoneInput.zone': 'a time zone (zoneProblem)',
  'ChangePasswordInput.current': 'a password, stored nowhere',
  'ChangePasswordInput.next': 'a password, stored as a hash',
  'ChannelInput.value': 'a number or address in the shape of its kind (channelProblems)',
  'CorrectCandidateContactInput.email': 'an e-mail address (contactProblems)',
  'CorrectCandidateContactInput.zone': 'a time zone (contactProblems)',
  'EditAgreementInput.documentUrl': 'a web address (agreementProblems)',
  'EditHotlineInput.country': 'a code (hotlineProblems)',
  'EditHotlineInput.languages': 'language codes (hotlineProblems)',
  'EditHotlineInput.website': 'a web address (hotlineProblems)',
  'EditStepInput.link': 'a web address (stepNotesProblems)',
  'EraseNameInput.confirmation': 'compared with the name, stored nowhere',
  'ErasePersonInput.alsoCalled': 'spellings to look for, stored nowhere',
  'ErasePersonInput.confirmation': 'compared with the name, stored nowhere',
  'EraseUserInput.confirmation': 'compared with the name, stored nowhere',
  'FactInput.code': 'a code of a vocabulary (isFactCode)',
  'GuidelineFactsInput.asOf': 'a year, month or day (guidelineProblems)',
  'GuidelineFactsInput.url': 'a web address (guidelineProblems)',
  'HandOutCalendarFileInput.language': 'en or de (CalendarFileService)',
  'HotlineFilter.country': 'codes to filter by',
  'HotlineFilter.region': 'codes to filter by',
  'InitiativeContentInput.website': 'a web address (webAddressProblem)',
  'InitiativeFilter.country': 'codes to filter by',
  'InitiativeFilter.language': 'codes to filter by',
  'KeepLogDraftInput.content': 'a draft as JSON, whose texts the guard reads one by one (LogDraftService.keep)',
  'KeepSurveyAnswerByLinkInput.reached': 'a code of the instrument (SurveyLinkService.keep)',
  'EngagementInput.outputUrl': 'a web address (engagementProblems)',
  'LogReferralInput.language': 'a language code (referralProblems)',
  'NamedInput.alsoCalled': 'whom to look for, stored nowhere',
  'NamedInput.email': 'whom to look for, stored nowhere',
  'NamedInput.name': 'whom to look for, stored nowhere',
  'NamedInput.phone': 'whom to look for, stored nowhere',
  'OpenDatePollInput.zone': 'a time zone (pollProblems)',
  'PollOptionInput.at': 'a day and a time (pollProblems)',
  'PartnershipFilter.country': 'codes to filter by',
  'PreviewErasureInput.alsoCalled': 'spellings to look for, stored nowhere',
  'ReportQuestionInput.countries': 'codes (reportDraftProblems)',
  'ReportQuestionInput.language': 'en or de (reportDraftProblems)',
  'SuggestColleagueByLinkInput.email': 'an e-mail address (InvitationLinkService.suggest)',
  'SeenTextInput.place': 'a place that the preview gave',
  'PlaybookStepInput.key': 'small letters, digits and hyphens (stepsProblems)',
  'PersonValues.email': 'an e-mail address (personProblems)',
  'PersonValues.languages': 'language codes (personProblems)',
  'PersonValues.phone': 'a telephone number (personProblems)',
  'QuotaInput.value': 'a code of the attribute (quotaValueProblems)',
  'ReleaseSurveyQuoteInput.item': 'a code of the instrument (SurveyQuoteService.release)',
  'RemovedRecordFilter.table': 'names of tables to filter by',
  'RestoreRemovedInput.id': 'an id (RemovedRecordService)',
  'SetSessionInput.at': 'a day and a time (sessionProblems)',
  'SetSessionInput.joinLink': 'a web address (sessionProblems)',
  'SetSessionInput.zone': 'a time zone (sessionProblems)',
  'SetCampaignLaunchInput.country': 'a code (launchProblems)',
  'SourcedInput.sourceUrl': 'a web address (parseWebAddress)',
  'SourcedOrganisationInput.country': 'a code (organisationProblems)',
  'SourcedOrganisationInput.verifiedHosts': 'host names (organisationProblems)',
  'SourcedOrganisationInput.website': 'a web address (organisationProblems)',
  'ViewDefinitionInput.columns': 'columns of the table (definitionProblems)',
  'ViewDefinitionInput.grouping': 'a grouping of the table (definitionProblems)',
  'ViewDefinitionInput.order': 'an order of the table (definitionProblems)',
  'ViewFilterInput.field': 'a filter of the table (definitionProblems)',
  'ViewFilterInput.values': 'codes, ids and days of that filter (definitionProblems)',
  'SaveSurveyDraftInput.definition':
    'a survey as JSON, whose texts the guard reads one by one (SurveyDraftService.save)',
  'StartSurveyDraftInput.language': 'a language code (SurveyDraftService.start)',
  'SurveyComparisonInput.question': 'a code of the instrument, looked up only (itemLinks)',
  'RecordAgreementInput.documentUrl': 'a web address (agreementProblems)',
  'SetSurveyContactInput.address': 'a mail address (isMailAddress)',
  'SurveyAnswerInput.choices': 'codes of the instrument (answerProblems)',
  'SurveyAnswerInput.item': 'a code of the instrument (draftProblems)',
  'SurveyCrossSideInput.item': 'a code of the instrument (crossProblems)',
  'SurveyCrossSideInput.option': 'a code of the instrument (crossProblems)',
};

/** Every text of every input, as `Type.field`, with whether the guard reads it. */
function inputTexts(): Map<string, boolean> {
  LazyMetadataStorage.load();
  TypeMetadataStorage.compile();
  const texts = new Map<string, boolean>();
  for (const { name, target, properties } of TypeMetadataStorage.getInputTypesMetadata()) {
    for (const property of properties ?? []) {
      if (property.typeFn() !== String) continue;
      texts.set(`${name}.${property.schemaName}`, isSafeText(target as never, property.name));
    }
  }
  return texts;
}

describe('the texts of all inputs', () => {
  const texts = inputTexts();

  it('are known', () => {
    expect(features.length).toBeGreaterThan(3);
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining(['InitiativeContentInput.description', 'DecideProposalInput.note']),
    );
  });

  it('are read by the safe-text guard, or have a shape and stand on the reviewed list', () => {
    const unguarded = [...texts].flatMap(([field, guarded]) => (guarded || Object.hasOwn(typed, field) ? [] : field));
    expect(unguarded).toEqual([]);
  });

  it('stand on the list only while they need to', () => {
    expect(Object.keys(typed).filter((field) => texts.get(field) !== false)).toEqual([]);
  });
});
