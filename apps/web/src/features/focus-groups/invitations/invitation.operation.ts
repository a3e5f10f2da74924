import { graphql } from '../../../gql/index.ts';

export const FocusGroupInvitationsDocument = graphql(`
  query FocusGroupInvitations($id: ID!) {
    focusGroup(id: $id) {
      id
      panel { drawId replyDays offerDays freeSeats nobodyLeft mailsBy version }
      invitations {
        id state seat turn sentAt replyBy tentativeUntil repliedAt declinedBecause notedBy offeredBecause mailState restorable version
        candidate { id name role organisation side country levels experience languages zone email version }
        inPlaceOf { id name role organisation }
        suggestion { id name role organisation email state decidedBecause createdAt version }
      }
    }
  }
`);

export const SeatReplacementsDocument = graphql(`
  query SeatReplacements($id: ID!) {
    seatReplacements(focusGroupId: $id) { invitationId candidateId }
  }
`);

export const PrepareInvitationsDocument = graphql(`
  mutation PrepareInvitations($input: PrepareInvitationsInput!) {
    prepareInvitations(input: $input) { id }
  }
`);

export const SetReplyDaysDocument = graphql(`
  mutation SetReplyDays($input: SetReplyDaysInput!) {
    setReplyDays(input: $input) { id }
  }
`);

export const IssueInvitationLinkDocument = graphql(`
  mutation IssueInvitationLink($input: IssueInvitationLinkInput!) {
    issueInvitationLink(input: $input) { path expiresAt }
  }
`);

export const MailInvitationsDocument = graphql(`
  mutation MailInvitations($input: MailInvitationsInput!) {
    mailInvitations(input: $input) { id }
  }
`);

export const NoteReplyDocument = graphql(`
  mutation NoteReply($input: NoteReplyInput!) {
    noteReply(input: $input) { id }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($input: InvitationStepInput!) {
    withdrawInvitation(input: $input) { id invitations { id version } }
  }
`);

export const RestoreInvitationDocument = graphql(`
  mutation RestoreInvitation($input: InvitationStepInput!) {
    restoreInvitation(input: $input) { id }
  }
`);

export const SeatChoicesDocument = graphql(`
  query SeatChoices($id: ID!) {
    seatChoices(focusGroupId: $id) { candidateId broken { rule attribute value } }
  }
`);

export const OfferSeatByHandDocument = graphql(`
  mutation OfferSeatByHand($input: OfferSeatByHandInput!) {
    offerSeatByHand(input: $input) { id }
  }
`);

export const CorrectCandidateContactDocument = graphql(`
  mutation CorrectCandidateContact($input: CorrectCandidateContactInput!) {
    correctCandidateContact(input: $input) { id }
  }
`);

export const OfferSeatsNowDocument = graphql(`
  mutation OfferSeatsNow($input: OfferSeatsNowInput!) {
    offerSeatsNow(input: $input) { id }
  }
`);

export const ApproveColleagueDocument = graphql(`
  mutation ApproveColleague($input: ApproveColleagueInput!) {
    approveColleague(input: $input) { id }
  }
`);

export const RefuseColleagueDocument = graphql(`
  mutation RefuseColleague($input: RefuseColleagueInput!) {
    refuseColleague(input: $input) { id }
  }
`);
