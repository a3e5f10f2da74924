import { graphql } from '../../../gql/index.ts';

export const PartnershipReviewsDocument = graphql(`
  query PartnershipReviews($id: ID!) {
    partnership(id: $id) {
      id
      viewerCan { planReview }
      reviews {
        id dueOn heldOn outcome decisions nextDueOn decidedBy partnerAnsweredAt version
        scores { domain hotline partner }
        link { id recipient state expiresAt issuedBy viewerCan { revoke } }
        viewerCan { score decide withdraw }
      }
    }
  }
`);

export const PlanReviewDocument = graphql(`
  mutation PlanReview($input: PlanReviewInput!) { planReview(input: $input) { id version } }
`);

export const ScoreReviewDocument = graphql(`
  mutation ScoreReview($input: ScoreReviewInput!) { scoreReview(input: $input) { id version } }
`);

export const DecideReviewDocument = graphql(`
  mutation DecideReview($input: DecideReviewInput!) { decideReview(input: $input) { id version } }
`);

export const WithdrawReviewDocument = graphql(`
  mutation WithdrawReview($input: VersionedInput!) { withdrawReview(input: $input) { id version } }
`);

export const RestoreReviewDocument = graphql(`
  mutation RestoreReview($input: VersionedInput!) { restoreReview(input: $input) { id version } }
`);

export const IssueReviewLinkDocument = graphql(`
  mutation IssueReviewLink($input: IssueReviewLinkInput!) { issueReviewLink(input: $input) { path expiresAt } }
`);

export const RevokePersonalLinkDocument = graphql(`
  mutation RevokePersonalLink($input: RevokePersonalLinkInput!) { revokePersonalLink(input: $input) { id state } }
`);
