import { graphql } from '../gql/index.ts';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      role
      demo
      hotline { id name country { code } }
      can {
        startPartnership
        log
        editRegistry
        editPlaybook
        proposeInitiative
        decideProposals
        seePartnerships
        saveViews
        chooseViews
        runSurveys
        planFocusGroups
        keepReports
        seeCampaigns
        startCampaign
        seeBoards
        keepBoards
        handOver
        eraseNames
        administerUsers
        seeOutbox
        seeAudit
      }
    }
  }
`);
