import { graphql } from '../../gql/index.ts';

export const SavedViewsDocument = graphql(`
  query SavedViews($list: ListTable!) {
    savedViews(list: $list, first: 200) {
      edges {
        node {
          id name shared mine isDefault author version
          search order columns grouping layout
          filters { field values }
          viewerCan { change share }
        }
      }
    }
  }
`);

export const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) { id version }
  }
`);

export const ChangeViewDocument = graphql(`
  mutation ChangeView($input: ChangeViewInput!) {
    changeView(input: $input) { id version }
  }
`);

export const RemoveViewDocument = graphql(`
  mutation RemoveView($input: VersionedInput!) {
    removeView(input: $input)
  }
`);

export const RestoreViewDocument = graphql(`
  mutation RestoreView($input: RestoreViewInput!) {
    restoreView(input: $input) { id }
  }
`);

export const ChooseDefaultViewDocument = graphql(`
  mutation ChooseDefaultView($input: ChooseDefaultViewInput!) {
    chooseDefaultView(input: $input)
  }
`);
