import { graphql } from '../../gql/index.ts';

export const WorkingGroupsDocument = graphql(`
  query WorkingGroups($after: String) {
    workingGroups(first: 50, after: $after) {
      edges {
        node { id title startsOn endsOn cadence lastMetOn openActionCount partnerships { id initiative { name } } }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const WorkingGroupDocument = graphql(`
  query WorkingGroup($id: ID!) {
    engagement(id: $id) {
      id version kind title summary startsOn endsOn cadence lastMetOn sharing
      partnerships { id initiative { name } }
      meetings {
        id metOn summary decisions hotlineCount partnerCount recordedBy
        people { id name roleTitle erasedAt }
        colleagues { id name }
        actions { id title status }
        viewerCan { edit withdraw }
      }
      actions {
        id title dueOn overdue status completedAt version
        assignee { id name }
        meeting { id metOn }
        viewerCan { complete }
      }
      viewerCan { recordMeeting }
    }
  }
`);

export const WithdrawMeetingDocument = graphql(`
  mutation WithdrawMeeting($input: WithdrawEntryInput!) {
    withdrawEntry(input: $input)
  }
`);

export const RestoreMeetingDocument = graphql(`
  mutation RestoreMeeting($input: WithdrawEntryInput!) {
    restoreEntry(input: $input)
  }
`);

export const ChangeCadenceDocument = graphql(`
  mutation ChangeCadence($input: ChangeCadenceInput!) {
    changeCadence(input: $input) { id version cadence }
  }
`);

export const CompleteActionDocument = graphql(`
  mutation CompleteAction($input: VersionedInput!) {
    completeTask(input: $input) { id version }
  }
`);

export const ReopenActionDocument = graphql(`
  mutation ReopenAction($input: VersionedInput!) {
    reopenTask(input: $input) { id version }
  }
`);
