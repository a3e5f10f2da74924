import { graphql } from '../../../gql/index.ts';

export const LogReferralDocument = graphql(`
  mutation LogReferral($input: LogReferralInput!) {
    logReferral(input: $input) { id }
  }
`);

export const LogInteractionDocument = graphql(`
  mutation LogInteraction($input: LogInteractionInput!) {
    logInteraction(input: $input) { id }
  }
`);

export const LogEngagementDocument = graphql(`
  mutation LogEngagement($input: LogEngagementInput!) {
    logEngagement(input: $input) { id }
  }
`);

export const LogMeetingDocument = graphql(`
  mutation LogMeeting($input: RecordMeetingInput!) {
    recordMeeting(input: $input) { id }
  }
`);

export const LogCampaignDocument = graphql(`
  mutation LogCampaign($input: StartCampaignInput!) {
    startCampaign(input: $input) { id }
  }
`);

export const CancelLoggedCampaignDocument = graphql(`
  mutation CancelLoggedCampaign($input: MoveCampaignPhaseInput!) {
    moveCampaignPhase(input: $input) { id }
  }
`);

export const JoinCampaignDocument = graphql(`
  mutation JoinCampaign($input: AddCampaignParticipantInput!) {
    addCampaignParticipant(input: $input) { id }
  }
`);

export const LeaveCampaignDocument = graphql(`
  mutation LeaveCampaign($input: RemoveCampaignParticipantInput!) {
    removeCampaignParticipant(input: $input) { id }
  }
`);

/** Campaigns that the hotline leads and to which the initiative can be asked. */
export const LogCampaignsDocument = graphql(`
  query LogCampaigns($search: String, $initiativeId: ID!) {
    campaigns(first: 8, search: $search, filter: { openTo: $initiativeId }) { edges { node { id title phase } } }
  }
`);

/** Working groups in which the partner sits, with those whom a meeting can name. */
export const LogGroupsDocument = graphql(`
  query LogGroups($partnershipId: ID!) {
    workingGroups(first: 50, partnershipId: $partnershipId) {
      edges { node { id title partnerships { people { person { id name roleTitle } } } } }
    }
  }
`);

export const AddTaskDocument = graphql(`
  mutation AddTask($input: AddTaskInput!) {
    addTask(input: $input) { id version }
  }
`);

export const CancelTaskDocument = graphql(`
  mutation CancelTask($input: VersionedInput!) {
    cancelTask(input: $input) { id version }
  }
`);

export const KeepLogDraftDocument = graphql(`
  mutation KeepLogDraft($input: KeepLogDraftInput!) {
    keepLogDraft(input: $input) { id version }
  }
`);

export const WithdrawEntryDocument = graphql(`
  mutation WithdrawEntry($input: WithdrawEntryInput!) {
    withdrawEntry(input: $input)
  }
`);

export const RestoreEntryDocument = graphql(`
  mutation RestoreEntry($input: WithdrawEntryInput!) {
    restoreEntry(input: $input)
  }
`);

export const PartnershipHostsDocument = graphql(`
  query PartnershipHosts($id: ID!) {
    partnership(id: $id) {
      id
      initiative { id website channels { kind value } organisation { website verifiedHosts } }
      hotline { website organisation { website verifiedHosts } }
    }
  }
`);

export const LogTargetDocument = graphql(`
  query LogTarget($id: ID!) {
    partnership(id: $id) { id initiative { name } }
  }
`);
