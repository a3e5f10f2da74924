import { graphql } from '../../gql/index.ts';

export const SurveyInviteesDocument = graphql(`
  query SurveyInvitees($opensAt: DateTime!) {
    surveyInvitees(opensAt: $opensAt) { hotlineId name eligibility eligibilityReason reachable }
  }
`);

export const HotlinesToAskDocument = graphql(`
  query HotlinesToAsk($search: String) {
    hotlines(first: 20, search: $search) { edges { node { id name country { code } } } }
  }
`);

export const AddSurveyInviteeDocument = graphql(`
  mutation AddSurveyInvitee($input: AddSurveyInviteeInput!) {
    addSurveyInvitee(input: $input) { id }
  }
`);

export const DeclineSurveyDocument = graphql(`
  mutation DeclineSurvey($input: SurveyInvitationInput!) {
    declineSurvey(input: $input) { id status }
  }
`);

export const TakeBackSurveyDeclineDocument = graphql(`
  mutation TakeBackSurveyDecline($input: SurveyInvitationInput!) {
    takeBackSurveyDecline(input: $input) { id status }
  }
`);

export const NoteSurveyBounceDocument = graphql(`
  mutation NoteSurveyBounce($input: SurveyInvitationInput!) {
    noteSurveyBounce(input: $input) { id }
  }
`);

export const SetSurveyContactDocument = graphql(`
  mutation SetSurveyContact($input: SetSurveyContactInput!) {
    setSurveyContact(input: $input) { id }
  }
`);

export const SetSurveyMailsDocument = graphql(`
  mutation SetSurveyMails($input: SetSurveyMailsInput!) {
    setSurveyMails(input: $input) { id }
  }
`);

export const RemindSurveyDocument = graphql(`
  mutation RemindSurvey($input: RemindSurveyInput!) {
    remindSurvey(input: $input) { id }
  }
`);
