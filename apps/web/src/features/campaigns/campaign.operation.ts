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
        link { id recipient state }
        viewerCan { answer issueLink remove }
      }
      milestones { id title dueOn doneOn }
      assets { id title language url approved }
      launches { id country goesLiveOn viewerCanChange by { id name } }
      measurements {
        id metric window channel from until numerator denominator source sameAudienceAs viewerCanChange version
        reporter { id name }
        corrections { id from until numerator denominator source correctedAt by { id name } }
      }
      funnel {
        metric count leftOut implausible
        ofFirst { numerator denominator percent }
        ofPrevious { numerator denominator percent metric }
      }
      comparisons {
        metric toCampaign toAfter doubts
        windows { window from until days numerator perDay rate { numerator denominator percent } }
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
  mutation MoveCampaignPhase($input: MoveCampaignPhaseInput!) { moveCampaignPhase(input: $input) { id version phase phaseChanges { id } } }
`);

export const UndoCampaignPhaseDocument = graphql(`
  mutation UndoCampaignPhase($input: UndoCampaignPhaseInput!) { undoCampaignPhase(input: $input) { id phase } }
`);
