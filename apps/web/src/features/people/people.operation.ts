import { graphql } from '../../gql/index.ts';

export const PeopleDocument = graphql(`
  query People($after: String, $search: String) {
    people(first: 50, after: $after, search: $search) {
      edges { node { id name roleTitle email phone lastConfirmedOn organisation { name } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn
      organisation { id name }
      partnerships { id initiative { name } }
      viewerCan { edit }
    }
  }
`);

export const EditPersonDocument = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) { id version }
  }
`);
