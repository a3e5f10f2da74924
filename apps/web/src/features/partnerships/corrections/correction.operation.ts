import { graphql } from '../../../gql/index.ts';

/** What was logged, with every value that its edit command takes. */
export const InteractionToCorrectDocument = graphql(`
  query InteractionToCorrect($id: ID!) {
    interaction(id: $id) { id version kind occurredOn attendees summary sharing partnership { id } }
  }
`);

export const EngagementToCorrectDocument = graphql(`
  query EngagementToCorrect($id: ID!) {
    engagement(id: $id) {
      id version kind cadence title startsOn endsOn summary peopleReached outputUrl sharing partnerships { id }
    }
  }
`);

export const MeetingToCorrectDocument = graphql(`
  query MeetingToCorrect($id: ID!) {
    groupMeeting(id: $id) {
      id version metOn summary decisions hotlineCount partnerCount
      people { id name roleTitle }
      colleagues { id name }
      group { id title partnerships { people { person { id name roleTitle } } } }
    }
  }
`);

export const EditInteractionDocument = graphql(`
  mutation EditInteraction($input: EditInteractionInput!) { editInteraction(input: $input) { id version } }
`);

export const EditEngagementDocument = graphql(`
  mutation EditEngagement($input: EditEngagementInput!) { editEngagement(input: $input) { id version } }
`);

export const EditMeetingDocument = graphql(`
  mutation EditMeeting($input: EditMeetingInput!) { editMeeting(input: $input) { id version } }
`);
