import { graphql } from '../../gql/index.ts';

export const BoardListDocument = graphql(`
  query BoardList($after: String, $filter: BoardFilter, $search: String) {
    boards(first: 50, after: $after, filter: $filter, search: $search) {
      edges { node { id name kind cadence seatCount vacancyCount nextEnd organisation { id name } owner { id name } } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const SeatFragment = graphql(`
  fragment Seat on Seat {
    id version role title voting maxConsecutiveTerms termMonths since closedOn
    nominatingOrganisation { id name }
    terms { id version holder startsOn endsOn endedReason roleTitle person { id } colleague { id } }
  }
`);

export const BoardDocument = graphql(`
  query Board($id: ID!) {
    board(id: $id) {
      id version name kind cadence
      organisation { id name }
      owner { id name }
      seats { id ...Seat }
      viewerCan { keep }
    }
  }
`);

export const RecordBoardDocument = graphql(`
  mutation RecordBoard($input: RecordBoardInput!) { recordBoard(input: $input) { id name } }
`);

export const EditBoardDocument = graphql(`
  mutation EditBoard($input: EditBoardInput!) { editBoard(input: $input) { id version } }
`);

export const WithdrawBoardDocument = graphql(`
  mutation WithdrawBoard($input: VersionedInput!) { withdrawBoard(input: $input) }
`);

export const RestoreBoardDocument = graphql(`
  mutation RestoreBoard($id: ID!) { restoreBoard(id: $id) { id version } }
`);

export const AddSeatDocument = graphql(`
  mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { id version } }
`);

export const EditSeatDocument = graphql(`
  mutation EditSeat($input: EditSeatInput!) { editSeat(input: $input) { id version } }
`);

export const WithdrawSeatDocument = graphql(`
  mutation WithdrawSeat($input: VersionedInput!) { withdrawSeat(input: $input) }
`);

export const RestoreSeatDocument = graphql(`
  mutation RestoreSeat($id: ID!) { restoreSeat(id: $id) { id version } }
`);

export const BoardOrganisationsDocument = graphql(`
  query BoardOrganisations($search: String) {
    organisations(first: 20, search: $search) { edges { node { id name country { code } } } }
  }
`);

export const BoardColleaguesDocument = graphql(`
  query BoardColleagues {
    users(first: 200, filter: { active: true }) { edges { node { id name role } } }
  }
`);
