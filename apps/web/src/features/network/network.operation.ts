import { graphql } from '../../gql/index.ts';

export const NetworkPictureDocument = graphql(`
  query NetworkPicture($filter: NetworkPictureFilter) {
    networkPicture(filter: $filter) {
      hotlines { id name countries }
      initiatives { id name countries }
      ties { hotlineId initiativeId kind stage count }
      hotlinesFitting initiativesFitting pairsFitting hotlineCount initiativeCount sharing
    }
  }
`);

/** What the picture can be narrowed to, whether or not it is in the picture. */
export const NetworkPlacesDocument = graphql(`
  query NetworkPlaces {
    hotlines(first: 100) { edges { node { id name country { code } } } }
    initiatives(first: 1) { facets { field values { code } } }
  }
`);
