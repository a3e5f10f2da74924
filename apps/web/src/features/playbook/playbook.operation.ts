import { graphql } from '../../gql/index.ts';

export const PlaybookDocument = graphql(`
  query Playbook {
    playbookTemplates(first: 50) {
      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }
    }
    guidelines(first: 100) { edges { node { id title publisher summary url addressState source asOf } } }
    checklists(first: 50) {
      edges {
        node { id edition stepCount doneCount createdAt template { id title edition } partnership { id initiative { name } } }
      }
    }
  }
`);

export const TemplateDocument = graphql(`
  query PlaybookTemplate($id: ID!) {
    playbookTemplate(id: $id) {
      id title purpose edition version sourceTitle sourceUrl
      steps { key phase title hint }
      viewerCan { edit start }
    }
  }
`);

export const ChecklistDocument = graphql(`
  query Checklist($id: ID!) {
    checklist(id: $id) {
      id edition version stepCount doneCount
      template { id title purpose edition }
      partnership { id initiative { name } }
      steps { id key phase title hint dueOn doneOn overdue note link version owner { id name } }
      newestSteps { key phase title hint }
      viewerCan { keep }
    }
  }
`);

export const ChecklistPeopleDocument = graphql(`
  query ChecklistPeople {
    users(first: 200, filter: { active: true }) { edges { node { id name role } } }
  }
`);

export const StartChecklistDocument = graphql(`
  mutation StartChecklist($input: StartChecklistInput!) {
    startChecklist(input: $input) { id }
  }
`);

export const TickStepDocument = graphql(`
  mutation TickStep($input: TickStepInput!) {
    tickStep(input: $input) { id version doneOn }
  }
`);

export const EditStepDocument = graphql(`
  mutation EditStep($input: EditStepInput!) {
    editStep(input: $input) { id version }
  }
`);

export const MoveChecklistDocument = graphql(`
  mutation MoveChecklistToNewest($input: VersionedInput!) {
    moveChecklistToNewest(input: $input) { id version edition }
  }
`);

export const WithdrawChecklistDocument = graphql(`
  mutation WithdrawChecklist($input: VersionedInput!) {
    withdrawChecklist(input: $input)
  }
`);

export const RestoreChecklistDocument = graphql(`
  mutation RestoreChecklist($id: ID!) {
    restoreChecklist(id: $id) { id }
  }
`);

export const EditTemplateDocument = graphql(`
  mutation EditTemplate($input: EditTemplateInput!) {
    editTemplate(input: $input) { id version edition }
  }
`);
