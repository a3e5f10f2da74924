import { graphql } from '../../../gql/index.ts';

export const FocusGroupSessionDocument = graphql(`
  query FocusGroupSession($id: ID!) {
    focusGroup(id: $id) {
      id version status
      progress { next missing previous }
      poll {
        id zone minutes closedAt chosenOptionId version
        options { id typed startsAt clockMoved answers { candidateId vote notedBy } }
      }
      session {
        id typed zone startsAt clockMoved minutes venue joinLink confirmed givenUpAt sequence mailsBy version
        agenda { title minutes lead }
      }
      participants {
        id state zone required consents consentedAt notedBy attendance copiedAt mailState
        calendar { method sequence due }
        candidate { id name role organisation side country levels experience languages email }
      }
      notes { id text createdAt version speaker { id name role organisation } }
      findings {
        id theme statement support quote named version
        speaker { id name role organisation }
        evidence { id text speaker { id name role organisation } }
        voices { id attributable invitation { id seat } candidate { id name role organisation } }
      }
      actions { id title dueOn state version hotline { id name } finding { id theme } proposal { id status } }
    }
  }
`);

export const OpenDatePollDocument = graphql(`
  mutation OpenDatePoll($input: OpenDatePollInput!) { openDatePoll(input: $input) { id } }
`);

export const AddPollOptionsDocument = graphql(`
  mutation AddPollOptions($input: AddPollOptionsInput!) { addPollOptions(input: $input) { id } }
`);

export const RemovePollOptionDocument = graphql(`
  mutation RemovePollOption($input: RemovePollOptionInput!) { removePollOption(input: $input) { id } }
`);

export const ChangePollZoneDocument = graphql(`
  mutation ChangePollZone($input: ChangePollZoneInput!) { changePollZone(input: $input) { id } }
`);

export const NotePollAnswersDocument = graphql(`
  mutation NotePollAnswers($input: NotePollAnswersInput!) { notePollAnswers(input: $input) { id } }
`);

export const CloseDatePollDocument = graphql(`
  mutation CloseDatePoll($input: CloseDatePollInput!) { closeDatePoll(input: $input) { id } }
`);

export const ReopenDatePollDocument = graphql(`
  mutation ReopenDatePoll($input: ReopenDatePollInput!) { reopenDatePoll(input: $input) { id } }
`);

export const SetFocusGroupSessionDocument = graphql(`
  mutation SetFocusGroupSession($input: SetSessionInput!) { setFocusGroupSession(input: $input) { id } }
`);

export const GiveUpFocusGroupSessionDocument = graphql(`
  mutation GiveUpFocusGroupSession($input: GiveUpSessionInput!) { giveUpFocusGroupSession(input: $input) { id } }
`);

export const SetFocusGroupAgendaDocument = graphql(`
  mutation SetFocusGroupAgenda($input: SetAgendaInput!) { setFocusGroupAgenda(input: $input) { id } }
`);

export const HandOutCalendarFileDocument = graphql(`
  mutation HandOutCalendarFile($input: HandOutCalendarFileInput!) {
    handOutCalendarFile(input: $input) { name text method sequence }
  }
`);

export const MailCalendarFilesDocument = graphql(`
  mutation MailCalendarFiles($input: MailCalendarFilesInput!) { mailCalendarFiles(input: $input) { id } }
`);

export const AdvanceFocusGroupDocument = graphql(`
  mutation AdvanceFocusGroup($input: AdvanceFocusGroupInput!) { advanceFocusGroup(input: $input) { id version } }
`);

export const StepBackFocusGroupDocument = graphql(`
  mutation StepBackFocusGroup($input: StepBackFocusGroupInput!) { stepBackFocusGroup(input: $input) { id } }
`);

export const NoteAttendanceDocument = graphql(`
  mutation NoteAttendance($input: NoteAttendanceInput!) { noteAttendance(input: $input) { id } }
`);

export const NoteConsentsDocument = graphql(`
  mutation NoteConsents($input: NoteConsentsInput!) { noteConsents(input: $input) { id } }
`);
