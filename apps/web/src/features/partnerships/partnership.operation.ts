import { graphql } from '../../gql/index.ts';

export const PartnershipDocument = graphql(`
  query Partnership($id: ID!) {
    partnership(id: $id) {
      id version stage intensity targetIntensity since sharing sister sisterBasis nextReviewOn noAgreementReason approvalAskedBy approvalAskedAt
      collaborationCount createdAt
      hotline { id name }
      initiative { id name countries { code } channels { id kind value } organisation { id name } }
      owner { id name }
      dueDiligence { outcome assessedOn validUntil conditions assessedBy }
      colleagues { part user { id name } }
      people { role note person { id name roleTitle email phone organisation { name } } }
      agreements { id ...AgreementLine }
      obstacles { id ...ObstacleLine }
      fromAnswers { id answeredAt round { id title } hotline { name } }
      openTasks { id ...TaskRow }
      boardSeats { id role title since closedOn board { id name } terms { id holder startsOn endsOn } }
      checklists { id stepCount doneCount template { title } }
      nextStages { to allowed needsReason missing { code message } }
      health { level computedLevel reasons { code severity since recordId } override { id level reason endsOn by version } }
      viewerCan { edit log approve overrideHealth seeHistory }
    }
  }
`);

export const PartnershipTimelineDocument = graphql(`
  query PartnershipTimeline($id: ID!, $after: String, $kinds: [TimelineKind!], $sharing: [SharingLabel!]) {
    partnership(id: $id) {
      id
      timeline(first: 30, after: $after, kinds: $kinds, sharing: $sharing) {
        edges {
          node {
            id kind happenedOn loggedAt loggedBy sharing backdated
            interaction { id kind summary attendees nextStep { title dueOn status } }
            referral {
              id month direction subject mode channel audience language count
              corrections { id countBefore reason correctedBy correctedAt }
            }
            engagement { id kind title startsOn endsOn summary peopleReached outputUrl partnerships { id initiative { name } } }
            groupMeeting { id decisions summary actions { id } group { id title } }
            obstacle { id type severity status settledOn note }
            agreement { id kind status validUntil terminatedOn }
            review { id outcome decisions nextDueOn }
            term { id holder startsOn endsOn seat { id role board { id name } } }
            campaign { id title phase startsOn endsOn }
            stageChange { id from to reason }
            viewerCan { edit withdraw }
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

export const ReferralGridDocument = graphql(`
  query ReferralGrid($id: ID!, $from: Month!, $to: Month!) {
    partnership(id: $id) {
      id
      referralMonths(from: $from, to: $to) {
        month out in outByPartner inByPartner
        request { countsOut countsIn answeredAt link { id recipient state expiresAt viewerCan { revoke } } }
        checks {
          id version direction state oursAsked theirsAsked oursEnded theirsEnded outcome explanation partnerAsked partnerAnsweredAt
          task { dueOn assignee { name } }
        }
        entries {
          id direction subject mode channel audience language count loggedBy loggedAt
          corrections { id countBefore reason correctedBy correctedAt }
        }
      }
    }
  }
`);

export const StageHistoryDocument = graphql(`
  query StageHistory($id: ID!) {
    partnership(id: $id) {
      id
      stageChanges { id from to effectiveOn reason by recordedAt }
    }
  }
`);

export const PartnershipHistoryDocument = graphql(`
  query PartnershipHistory($id: ID!, $after: String, $table: [String!]) {
    partnership(id: $id) {
      id
      history(first: 50, after: $after, table: $table) {
        edges { node { ...HistoryEvent } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const ChecklistTemplatesDocument = graphql(`
  query ChecklistTemplates {
    playbookTemplates(first: 50) { edges { node { id title } } }
  }
`);

export const AgreementsToRestoreDocument = graphql(`
  query AgreementsToRestore($id: ID!) {
    partnership(id: $id) {
      id
      agreements { id version kind progress validFrom validUntil documentUrl note }
    }
  }
`);

export const ObstaclesToRestoreDocument = graphql(`
  query ObstaclesToRestore($id: ID!) {
    partnership(id: $id) {
      id
      obstacles { id version type severity since status settledOn note sharing }
    }
  }
`);

export const TaskToRestoreDocument = graphql(`
  query TaskToRestore($id: ID!) {
    task(id: $id) { id version title dueOn assignee { id } partnership { id } }
  }
`);

export const ContactToRestoreDocument = graphql(`
  query ContactToRestore($id: ID!) {
    person(id: $id) {
      id version name roleTitle email phone languages preferredChannel source lastConfirmedOn organisation { id }
    }
  }
`);

export const PartnershipColleaguesDocument = graphql(`
  query PartnershipColleagues {
    users(first: 200, filter: { active: true }) { edges { node { id name role } } }
  }
`);
