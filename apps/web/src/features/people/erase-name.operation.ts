import { graphql } from '../../gql/index.ts';

export const NameErasureDocument = graphql(`
  query NameErasure($input: PreviewNameErasureInput!) {
    nameErasure(input: $input) {
      standIn closedTexts trail
      texts { place table field about text suggestion wordable }
    }
  }
`);

export const EraseNameDocument = graphql(`
  mutation EraseName($input: EraseNameInput!) {
    eraseName(input: $input)
  }
`);
