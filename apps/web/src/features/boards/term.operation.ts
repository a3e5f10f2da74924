import { graphql } from '../../gql/index.ts';

export const TermListDocument = graphql(`
  query TermList($after: String, $filter: TermFilter, $search: String) {
    terms(first: 50, after: $after, filter: $filter, search: $search, order: END) {
      edges {
        node {
          id holder startsOn endsOn endedReason person { id }
          seat { id role title voting board { id name } nominatingOrganisation { id name } }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const AppointDocument = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) { termId version added previousStart previousEnd previousReason }
  }
`);

export const EndTermDocument = graphql(`
  mutation EndTerm($input: EndTermInput!) {
    endTerm(input: $input) { termId version added previousStart previousEnd previousReason }
  }
`);

export const CorrectTermDocument = graphql(`
  mutation CorrectTerm($input: CorrectTermInput!) {
    correctTerm(input: $input) { termId version added previousStart previousEnd previousReason }
  }
`);

export const VacateSeatsDocument = graphql(`
  mutation VacateSeats($input: VacateSeatsInput!) {
    vacateSeats(input: $input) { termId version added previousStart previousEnd previousReason }
  }
`);

export const UndoTermChangesDocument = graphql(`
  mutation UndoTermChanges($input: UndoTermChangesInput!) { undoTermChanges(input: $input) }
`);

export const SeatContactsDocument = graphql(`
  query SeatContacts($search: String) {
    people(first: 20, search: $search) { edges { node { id name roleTitle organisation { name } } } }
  }
`);

export const HeldSeatsDocument = graphql(`
  query HeldSeats($filter: TermFilter!) {
    terms(first: 100, filter: $filter, order: END) {
      edges { node { id startsOn endsOn seat { id role board { id name } } } }
    }
  }
`);
