import { graphql } from '../../gql/index.ts';

export const MoveStageDocument = graphql(`
  mutation MoveStage($input: MoveStageInput!) {
    moveStage(input: $input) { id version stage }
  }
`);

export const CorrectReferralDocument = graphql(`
  mutation CorrectReferral($input: CorrectReferralInput!) { correctReferral(input: $input) { id count } }
`);

export const TakeCorrectionBackDocument = graphql(`
  mutation TakeCorrectionBack($input: TakeBackReferralsInput!) { takeBackReferrals(input: $input) }
`);

export const UndoStageMoveDocument = graphql(`
  mutation UndoStageMove($input: UndoStageMoveInput!) {
    undoStageMove(input: $input) { id version stage }
  }
`);

export const EditPartnershipDocument = graphql(`
  mutation EditPartnership($input: EditPartnershipInput!) {
    editPartnership(input: $input) { id version }
  }
`);

export const RecordDueDiligenceDocument = graphql(`
  mutation RecordDueDiligence($input: RecordDueDiligenceInput!) {
    recordDueDiligence(input: $input) { id version }
  }
`);

export const RecordPartnerFigureDocument = graphql(`
  mutation RecordPartnerFigure($input: RecordPartnerFigureInput!) {
    recordPartnerFigure(input: $input) { id version }
  }
`);

export const CompletePartnershipTaskDocument = graphql(`
  mutation CompletePartnershipTask($input: VersionedInput!) {
    completeTask(input: $input) { id version }
  }
`);

export const ReopenPartnershipTaskDocument = graphql(`
  mutation ReopenPartnershipTask($input: VersionedInput!) {
    reopenTask(input: $input) { id version }
  }
`);

export const AddPartnershipPersonDocument = graphql(`
  mutation AddPartnershipPerson($input: AddPersonInput!) {
    addPerson(input: $input) { id }
  }
`);

export const UnlinkPersonDocument = graphql(`
  mutation UnlinkPerson($input: UnlinkPersonInput!) {
    unlinkPerson(input: $input) { id }
  }
`);

export const LinkPersonDocument = graphql(`
  mutation LinkPerson($input: LinkPersonInput!) {
    linkPerson(input: $input) { id }
  }
`);

export const PeopleChoicesDocument = graphql(`
  query PeopleChoices($search: String) {
    people(first: 8, search: $search) {
      edges { node { id name roleTitle organisation { name } } }
    }
  }
`);

export const StartPartnershipChecklistDocument = graphql(`
  mutation StartPartnershipChecklist($input: StartChecklistInput!) {
    startChecklist(input: $input) { id }
  }
`);

export const RestoreContactDocument = graphql(`
  mutation RestoreContact($input: EditPersonInput!) {
    editPerson(input: $input) { id version }
  }
`);

export const RestoreObstacleDocument = graphql(`
  mutation RestoreObstacle($input: EditObstacleInput!) {
    editObstacle(input: $input) { id version }
  }
`);

export const RestoreTaskDocument = graphql(`
  mutation RestoreTask($input: EditTaskInput!) {
    editTask(input: $input) { id version }
  }
`);

export const RestoreAgreementDocument = graphql(`
  mutation RestoreAgreement($input: EditAgreementInput!) {
    editAgreement(input: $input) { id version }
  }
`);
