import { graphql } from '../../gql/index.ts';

export const ReopenTaskDocument = graphql(`
  mutation ReopenTask($input: VersionedInput!) {
    reopenTask(input: $input) { id version }
  }
`);
