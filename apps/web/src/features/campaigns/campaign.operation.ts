import { graphql } from '../../gql/index.ts';

export const CampaignDocument = graphql(`
  query Campaign($id: ID!) {
    campaign(id: $id) {
      id title theme aim audiences countries languages channels phase startsOn endsOn sharing terms version
      lead { id name }
      participants {
        id name role approval answeredAt answerNote answeredOnBehalf
        hotline { id }
        initiative { id }
        viewerCan { answer issueLink remove }
      }
      phaseChanges { id from to effectiveOn reason }
      nextPhases { to allowed needsReason missing { code message } }
      viewerCan { edit contribute }
    }
  }
`);

export const StartCampaignDocument = graphql(`
  mutation StartCampaign($input: StartCampaignInput!) { startCampaign(input: $input) { id title } }
`);

export const EditCampaignDocument = graphql(`
  mutation EditCampaign($input: EditCampaignInput!) { editCampaign(input: $input) { id version } }
`);

export const MoveCampaignPhaseDocument = graphql(`
  mutation MoveCampaignPhase($input: MoveCampaignPhaseInput!) { moveCampaignPhase(input: $input) { id version phase } }
`);
