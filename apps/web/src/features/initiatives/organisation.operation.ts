import { graphql } from '../../gql/index.ts';

export const OrganisationDocument = graphql(`
  query Organisation($id: ID!) {
    organisation(id: $id) {
      id name otherNames acronym type website verifiedHosts note version
      country { code }
      initiatives { id name }
      hotlines { id name }
      relations { id kind outgoing note other { id name } }
      provenance { asOf stale confirmedAt confirmedBy source { title url } }
    }
  }
`);
