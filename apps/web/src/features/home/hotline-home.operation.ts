import { graphql } from '../../gql/index.ts';

export const HotlineHomeDocument = graphql(`
  query HotlineHome($today: Date!, $quietSince: Date!, $decides: Boolean!) {
    due: tasks(first: 20, filter: { status: [OPEN], dueBy: $today }) {
      edges { node { id ...TaskLine } }
      totalCount
    }
    allTasks: tasks(first: 1, filter: { status: [OPEN] }) { totalCount }
    reviewDue: partnerships(first: 6, filter: { open: true, reviewDueBy: $today }, order: NEXT_REVIEW) {
      edges { node { id ...PartnershipLine } }
      totalCount
    }
    quiet: partnerships(first: 6, filter: { stage: [EXPLORING, AGREED, ACTIVE], quietSince: $quietSince }, order: LAST_COLLABORATION) {
      edges { node { id ...PartnershipLine } }
      totalCount
    }
    recent: partnerships(first: 6, order: UPDATED) {
      edges { node { id ...PartnershipLine } }
      totalCount
    }
    waiting: partnerships(first: 6, filter: { awaitingApproval: true }) @include(if: $decides) {
      edges { node { id approvalAskedBy approvalAskedAt ...PartnershipLine } }
      totalCount
    }
    open: partnerships(first: 1, filter: { open: true }) { totalCount }
  }
`);
