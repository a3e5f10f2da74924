import { graphql } from '../../gql/index.ts';

export const NetworkPictureDocument = graphql(`
  query NetworkPicture($filter: NetworkPictureFilter) {
    networkPicture(filter: $filter) {
      hotlines { id name countries }
      initiatives { id name countries }
      ties { hotlineId initiativeId kind stage count }
      tiesLeftOut hotlineCount initiativeCount
    }
  }
`);
