import { graphql } from '../../gql/index.ts';

export const AddOrganisationDocument = graphql(`
  mutation AddOrganisation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) { id name }
  }
`);

export const EditOrganisationDocument = graphql(`
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) { id name }
  }
`);
