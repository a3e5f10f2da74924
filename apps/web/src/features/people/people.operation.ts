import { graphql } from '../../gql/index.ts';

export const PeopleDocument = graphql(`
  query People($after: String, $search: String, $filter: PersonFilter) {
    people(first: 50, after: $after, search: $search, filter: $filter) {
      edges { node { id name roleTitle email phone lastConfirmedOn stale organisation { name } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn stale erasedAt
      organisation { id name }
      partnerships { id initiative { name } }
      terms { id startsOn endsOn endedReason seat { id role title board { id name organisation { name } } } }
      viewerCan { edit confirm erase }
    }
  }
`);

export const EditPersonDocument = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) { id version }
  }
`);

export const ConfirmPersonDocument = graphql(`
  mutation ConfirmPerson($input: VersionedInput!) {
    confirmPerson(input: $input) { id version }
  }
`);
