import { graphql } from '../../gql/index.ts';

export const AddInitiativeDocument = graphql(`
  mutation AddInitiative($input: AddInitiativeInput!) {
    addInitiative(input: $input) { id }
  }
`);

export const EditInitiativeDocument = graphql(`
  mutation EditInitiative($input: EditInitiativeInput!) {
    editInitiative(input: $input) { id version }
  }
`);

export const ProposeInitiativeDocument = graphql(`
  mutation ProposeInitiative($input: ProposeInitiativeInput!) {
    proposeInitiative(input: $input) { id }
  }
`);

export const AskedForDocument = graphql(`
  query AskedFor($id: ID!) {
    focusGroupAction(id: $id) { id title because groupTitle state version }
  }
`);

export const AnswerAskedDocument = graphql(`
  mutation AnswerAsked($input: AnswerFocusGroupActionInput!) {
    answerFocusGroupAction(input: $input) { id version state }
  }
`);
