import { graphql } from '../../../gql/index.ts';

export const AddCampaignMilestoneDocument = graphql(`
  mutation AddCampaignMilestone($input: AddCampaignMilestoneInput!) { addCampaignMilestone(input: $input) { id } }
`);

export const TickCampaignMilestoneDocument = graphql(`
  mutation TickCampaignMilestone($input: TickCampaignMilestoneInput!) { tickCampaignMilestone(input: $input) { id } }
`);

export const RemoveCampaignMilestoneDocument = graphql(`
  mutation RemoveCampaignMilestone($input: CampaignPartInput!) { removeCampaignMilestone(input: $input) { id } }
`);

export const AddCampaignAssetDocument = graphql(`
  mutation AddCampaignAsset($input: AddCampaignAssetInput!) { addCampaignAsset(input: $input) { id } }
`);

export const RemoveCampaignAssetDocument = graphql(`
  mutation RemoveCampaignAsset($input: CampaignPartInput!) { removeCampaignAsset(input: $input) { id } }
`);

export const SetCampaignLaunchDocument = graphql(`
  mutation SetCampaignLaunch($input: SetCampaignLaunchInput!) { setCampaignLaunch(input: $input) { id } }
`);

export const RemoveCampaignLaunchDocument = graphql(`
  mutation RemoveCampaignLaunch($input: CampaignPartInput!) { removeCampaignLaunch(input: $input) { id } }
`);

export const RecordCampaignMeasurementDocument = graphql(`
  mutation RecordCampaignMeasurement($input: RecordCampaignMeasurementInput!) {
    recordCampaignMeasurement(input: $input) { id }
  }
`);

export const EditCampaignMeasurementDocument = graphql(`
  mutation EditCampaignMeasurement($input: EditCampaignMeasurementInput!) { editCampaignMeasurement(input: $input) { id } }
`);

export const RemoveCampaignMeasurementDocument = graphql(`
  mutation RemoveCampaignMeasurement($input: CampaignPartInput!) { removeCampaignMeasurement(input: $input) { id } }
`);
