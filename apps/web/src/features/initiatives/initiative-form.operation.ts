import { graphql } from '../../gql/index.ts';

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
