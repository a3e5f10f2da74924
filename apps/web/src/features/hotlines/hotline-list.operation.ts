import { graphql } from '../../gql/index.ts';

export const HotlineListDocument = graphql(`
  query HotlineList($after: String, $search: String) {
    hotlines(first: 100, after: $after, search: $search) {
      edges { node { id name demo country { code } organisation { id name } helpline awarenessCentre } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

export const HotlineDocument = graphql(`
  query Hotline($id: ID!) {
    hotline(id: $id) {
      id name demo website languages helpline awarenessCentre appetite appetiteCondition confidence note version
      country { code }
      organisation { id name initiatives { id name } }
      memberships { kind startsOn endsOn note }
      fromAnswers { id answeredAt round { id title } hotline { name } }
      provenance { asOf stale confirmedAt confirmedBy source { title url } }
    }
  }
`);
