import { graphql } from '../../gql/index.ts';

export const FiguresByLinkDocument = graphql(`
  query FiguresByLink {
    figuresByLink {
      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }
    }
  }
`);

export const GiveFiguresByLinkDocument = graphql(`
  mutation GiveFiguresByLink($input: GiveFiguresByLinkInput!) {
    giveFiguresByLink(input: $input) {
      hotline initiative askedBy month answeredAt expiresAt figures { direction count counted checking ours }
    }
  }
`);
