import { graphql } from '../../../gql/index.ts';

export const AddFocusGroupNoteDocument = graphql(`
  mutation AddFocusGroupNote($input: AddFocusGroupNoteInput!) { addFocusGroupNote(input: $input) { id } }
`);

export const EditFocusGroupNoteDocument = graphql(`
  mutation EditFocusGroupNote($input: EditFocusGroupNoteInput!) { editFocusGroupNote(input: $input) { id } }
`);

export const RemoveFocusGroupNoteDocument = graphql(`
  mutation RemoveFocusGroupNote($input: RemoveSessionRecordInput!) { removeFocusGroupNote(input: $input) { id } }
`);

export const AddFindingDocument = graphql(`
  mutation AddFinding($input: AddFindingInput!) { addFinding(input: $input) { id } }
`);

export const EditFindingDocument = graphql(`
  mutation EditFinding($input: EditFindingInput!) { editFinding(input: $input) { id } }
`);

export const RemoveFindingDocument = graphql(`
  mutation RemoveFinding($input: RemoveSessionRecordInput!) { removeFinding(input: $input) { id } }
`);

export const AddFocusGroupActionDocument = graphql(`
  mutation AddFocusGroupAction($input: AddFocusGroupActionInput!) { addFocusGroupAction(input: $input) { id } }
`);

export const MoveFocusGroupActionDocument = graphql(`
  mutation MoveFocusGroupAction($input: MoveFocusGroupActionInput!) { moveFocusGroupAction(input: $input) { id } }
`);

export const AskedHotlinesDocument = graphql(`
  query AskedHotlines { hotlines(first: 100) { edges { node { id name } } } }
`);
