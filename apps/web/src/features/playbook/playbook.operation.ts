import { graphql } from '../../gql/index.ts';

export const PlaybookDocument = graphql(`
  query Playbook($keeps: Boolean!) {
    playbookTemplates(first: 50) {
      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }
    }
    guidelines(first: 100) {
      edges { node { id title publisher summary url addressState source asOf retired version } }
    }
    retiredTemplates: playbookTemplates(first: 50, retired: true) @include(if: $keeps) {
      edges { node { id title purpose edition sourceTitle sourceUrl steps { key } viewerCan { start } } }
    }
    retiredGuidelines: guidelines(first: 100, retired: true) @include(if: $keeps) {
      edges { node { id title publisher summary url addressState source asOf retired version } }
    }
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
      id title purpose edition version retired sourceTitle sourceUrl
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

export const AddTemplateDocument = graphql(`
  mutation AddTemplate($input: AddTemplateInput!) {
    addTemplate(input: $input) { id }
  }
`);

export const RetireTemplateDocument = graphql(`
  mutation RetireTemplate($input: VersionedInput!) {
    retireTemplate(input: $input) { id version }
  }
`);

export const ReinstateTemplateDocument = graphql(`
  mutation ReinstateTemplate($input: VersionedInput!) {
    reinstateTemplate(input: $input) { id version }
  }
`);

export const AddGuidelineDocument = graphql(`
  mutation AddGuideline($input: AddGuidelineInput!) {
    addGuideline(input: $input) { id }
  }
`);

export const EditGuidelineDocument = graphql(`
  mutation EditGuideline($input: EditGuidelineInput!) {
    editGuideline(input: $input) { id version }
  }
`);

export const RetireGuidelineDocument = graphql(`
  mutation RetireGuideline($input: VersionedInput!) {
    retireGuideline(input: $input) { id version }
  }
`);

export const ReinstateGuidelineDocument = graphql(`
  mutation ReinstateGuideline($input: VersionedInput!) {
    reinstateGuideline(input: $input) { id version }
  }
`);
