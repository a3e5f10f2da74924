import { graphql } from '../../gql/index.ts';

export const PersonErasureDocument = graphql(`
  query PersonErasure($id: ID!, $input: PreviewErasureInput!) {
    person(id: $id) { id version name roleTitle erasedAt partnerships { id initiative { name } } }
    personErasure(input: $input) {
      shownName standIn closedTexts networkTexts trail sameName
      texts { place table field about text suggestion wordable }
    }
  }
`);

export const ErasePersonDocument = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) { id }
  }
`);
