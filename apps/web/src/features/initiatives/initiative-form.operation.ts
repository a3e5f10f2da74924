import { graphql } from '../../gql/index.ts';

export const AddInitiativeDocument = graphql(`
  mutation AddInitiative($input: AddInitiativeInput!) {
    addInitiative(input: $input) { id }
  }
`);

export const EditInitiativeDocument = graphql(`
  mutation EditInitiative($input: EditInitiativeInput!) {
    editInitiative(input: $input) { id version }
  }
`);

export const ProposeInitiativeDocument = graphql(`
  mutation ProposeInitiative($input: ProposeInitiativeInput!) {
    proposeInitiative(input: $input) { id }
  }
`);
