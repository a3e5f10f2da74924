import { graphql } from '../../../gql/index.ts';

export const SeatTraceDocument = graphql(`
  query SeatTrace($candidateId: ID!) {
    seatTrace(candidateId: $candidateId) {
      id attributable drawNumber
      candidate { id name role organisation source sourceTitle ofHotlineId initiativeId }
      focusGroup { id title session { startsAt minutes venue givenUpAt } }
      answer { id submittedAt hotline { id name } round { id title } }
      partnership { id initiative { name } }
      turns { turn seated reserve reason rule attribute value chance }
      invitation { id state seat repliedAt inPlaceOf { id name role organisation } }
      findings { id theme statement }
    }
  }
`);
