import { graphql } from '../../gql/index.ts';

export const AddColleagueDocument = graphql(`
  mutation AddColleague($input: AddColleagueInput!) {
    addColleague(input: $input) { id }
  }
`);

export const RemoveColleagueDocument = graphql(`
  mutation RemoveColleague($input: RemoveColleagueInput!) {
    removeColleague(input: $input) { id }
  }
`);
