import { graphql } from '../../gql/index.ts';

export const DiscardLogDraftDocument = graphql(`
  mutation DiscardLogDraft($input: VersionedInput!) {
    discardLogDraft(input: $input)
  }
`);

export const BringDraftBackDocument = graphql(`
  mutation BringDraftBack($input: KeepLogDraftInput!) {
    keepLogDraft(input: $input) { id }
  }
`);
