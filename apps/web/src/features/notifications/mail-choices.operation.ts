import { graphql } from '../../gql/index.ts';

export const MailChoicesDocument = graphql(`
  query MailChoices {
    viewer { id mailLanguage notificationChoices { kind choice possible } }
  }
`);

export const ChooseMailDocument = graphql(`
  mutation ChooseMail($input: ChooseMailInput!) {
    chooseMail(input: $input) { id }
  }
`);

export const ChooseMailLanguageDocument = graphql(`
  mutation ChooseMailLanguage($input: ChooseMailLanguageInput!) {
    chooseMailLanguage(input: $input) { id }
  }
`);
