import { graphql } from '../../gql/index.ts';

export const AddCampaignParticipantDocument = graphql(`
  mutation AddCampaignParticipant($input: AddCampaignParticipantInput!) { addCampaignParticipant(input: $input) { id } }
`);

export const RemoveCampaignParticipantDocument = graphql(`
  mutation RemoveCampaignParticipant($input: RemoveCampaignParticipantInput!) {
    removeCampaignParticipant(input: $input) { id }
  }
`);

export const AnswerCampaignDocument = graphql(`
  mutation AnswerCampaign($input: AnswerCampaignInput!) { answerCampaign(input: $input) { id } }
`);

export const IssueCampaignLinkDocument = graphql(`
  mutation IssueCampaignLink($input: IssueCampaignLinkInput!) { issueCampaignLink(input: $input) { path expiresAt } }
`);

/** Hotlines and initiatives that can be asked to take part. */
export const ParticipantChoicesDocument = graphql(`
  query ParticipantChoices($search: String, $hotlines: Boolean!) {
    hotlines(first: 12, search: $search) @include(if: $hotlines) { edges { node { id name country { code } } } }
    initiatives(first: 12, search: $search) @skip(if: $hotlines) { edges { node { id name countries { code } } } }
  }
`);
