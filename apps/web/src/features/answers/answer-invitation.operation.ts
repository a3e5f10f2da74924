import { graphql } from '../../gql/index.ts';

export const InvitationByLinkDocument = graphql(`
  query InvitationByLink {
    invitationByLink {
      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause
      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }
    }
  }
`);

export const AnswerInvitationByLinkDocument = graphql(`
  mutation AnswerInvitationByLink($input: AnswerInvitationByLinkInput!) {
    answerInvitationByLink(input: $input) {
      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause
      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }
    }
  }
`);

export const SuggestColleagueByLinkDocument = graphql(`
  mutation SuggestColleagueByLink($input: SuggestColleagueByLinkInput!) {
    suggestColleagueByLink(input: $input) {
      title purpose questions format name role organisation askedBy zone state isOpen calledOff declinedBecause
      replyBy tentativeUntil repliedAt suggestion { name role organisation state decidedBecause }
    }
  }
`);
