import { graphql } from '../../gql/index.ts';

export const InitiativeDocument = graphql(`
  query Initiative($id: ID!) {
    initiative(id: $id) {
      id name localName aliases scope website description levelListState status demo version doubts updatedAt
      organisation {
        id name acronym type
        relations { id kind outgoing note other { id name } }
        initiatives { id name }
        hotlines { id name }
      }
      provenance { asOf stale confirmedAt confirmedBy source { title url } }
      facts { id kind code certainty note provenance { asOf stale confirmedAt confirmedBy source { title url } } }
      channels { id kind value hours note public provenance { asOf stale confirmedAt confirmedBy source { title url } } }
      evidenceRatings { id scale level rater ratedOn url provenance { asOf stale confirmedAt confirmedBy source { title url } } }
      listings { id asPrinted levelAsPrinted countryAsPrinted locator note source { title url } }
      relations { id kind outgoing note other { id name } }
      directory { hotline { id name } stage since intensity kinds }
      directoryCampaigns { id title phase lead { name } }
      myPartnership { id stage }
      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }
      fromAnswers { id answeredAt round { id title } hotline { name } }
      viewerCan { edit confirm propose startPartnership }
    }
  }
`);

export const InitiativeHistoryDocument = graphql(`
  query InitiativeHistory($id: ID!, $after: String) {
    initiative(id: $id) {
      id
      history(first: 50, after: $after) {
        edges { node { ...HistoryEvent } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
