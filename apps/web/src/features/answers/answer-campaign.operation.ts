import { graphql } from '../../gql/index.ts';

export const CampaignByLinkDocument = graphql(`
  query CampaignByLink {
    campaignByLink {
      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants
      assets { title language url } terms approval answeredAt expiresAt
    }
  }
`);

export const AnswerCampaignByLinkDocument = graphql(`
  mutation AnswerCampaignByLink($input: AnswerCampaignByLinkInput!) {
    answerCampaignByLink(input: $input) {
      hotline initiative askedBy title theme aim audiences countries languages channels startsOn endsOn role participants
      assets { title language url } terms approval answeredAt expiresAt
    }
  }
`);
