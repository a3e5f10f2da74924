import { graphql } from '../../gql/index.ts';

export const StartPartnershipDocument = graphql(`
  mutation StartPartnership($input: StartPartnershipInput!) {
    startPartnership(input: $input) { id initiative { name } }
  }
`);

export const InitiativeChoicesDocument = graphql(`
  query InitiativeChoices($search: String) {
    initiatives(first: 8, search: $search) {
      edges { node { id name countries { code } myPartnership { id } } }
    }
  }
`);

export const InitiativeToStartDocument = graphql(`
  query InitiativeToStart($id: ID!) {
    initiative(id: $id) { id name myPartnership { id } }
  }
`);
