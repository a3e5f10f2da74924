import { graphql } from '../../gql/index.ts';

export const HotlineHomeDocument = graphql(`
  query HotlineHome($today: Date!, $soon: Date!, $month: Date!, $monthAgo: Date!, $decides: Boolean!) {
    due: tasks(first: 20, filter: { status: [OPEN], dueBy: $today }) {
      edges { node { id ...TaskLine } }
      totalCount
    }
    allTasks: tasks(first: 1, filter: { status: [OPEN] }) { totalCount }
    reviewDue: partnerships(first: 1, filter: { open: true, reviewDueBy: $today }) { totalCount }
    attention: partnerships(first: 8, filter: { health: [DORMANT, AT_RISK, NEEDS_ATTENTION] }, order: HEALTH) {
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
    ending: agreements(first: 8, filter: { status: [IN_FORCE, DUE_FOR_REVIEW], endsBy: $soon }) {
      edges { node { id kind validUntil partnership { id initiative { name } } } }
    }
    gaps: figureGaps(first: 4, filter: { state: [OPEN, ASKED], wide: true }) {
      edges {
        node { id month direction ours theirs state partnership { id initiative { name } } check { task { assignee { name } } } }
      }
      totalCount
    }
    endingTerms: terms(first: 8, order: END, filter: { endsBy: $soon }) {
      edges { node { id holder endsOn seat { role title board { id name } } } }
    }
    unanswered: campaigns(first: 5, order: STARTS, filter: { awaitsUs: true }) {
      edges { node { id title phase startsOn lead { name } } }
      totalCount
    }
    launching: campaigns(first: 5, order: STARTS, filter: { mine: true, goesLiveBy: $month }) {
      edges { node { id title startsOn launches { country goesLiveOn } } }
      totalCount
    }
    drafts: logDrafts(first: 20) {
      edges { node { id kind content version updatedAt partnership { id initiative { name } } } }
      totalCount
    }
    asked: focusGroupActions(first: 5, filter: { state: [ASKED] }) {
      edges { node { id title groupTitle dueOn } }
      totalCount
    }
    open: partnerships(first: 1, filter: { open: true }) { totalCount }
    surveyProposals(first: 1, filter: { state: [OPEN], mine: true }) { totalCount }
    partnershipStatus @include(if: $decides) { stage health count }
    partnershipStagesOn(day: $monthAgo) @include(if: $decides) { stage count }
  }
`);
