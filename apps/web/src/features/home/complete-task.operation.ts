import { graphql } from '../../gql/index.ts';

export const CompleteTaskDocument = graphql(`
  mutation CompleteTask($input: VersionedInput!) {
    completeTask(input: $input) { id version }
  }
`);
