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
      initiative { website channels { kind value } organisation { website verifiedHosts } }
      hotline { website organisation { website verifiedHosts } }
    }
  }
`);

export const LogTargetDocument = graphql(`
  query LogTarget($id: ID!) {
    partnership(id: $id) { id initiative { name } }
  }
`);
