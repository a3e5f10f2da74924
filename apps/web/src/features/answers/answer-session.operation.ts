import { graphql } from '../../gql/index.ts';

export const SessionByLinkDocument = graphql(`
  query SessionByLink {
    sessionByLink {
      title state mayConsent consents consentedAt
      poll { zone minutes isOpen options { id startsAt vote } }
      session { id startsAt minutes zone venue joinLink confirmed cancelled agenda { title minutes lead } }
    }
  }
`);

export const AnswerPollByLinkDocument = graphql(`
  mutation AnswerPollByLink($input: AnswerPollByLinkInput!) { answerPollByLink(input: $input) { state } }
`);

export const ConsentByLinkDocument = graphql(`
  mutation ConsentByLink($input: ConsentByLinkInput!) { consentByLink(input: $input) { consents } }
`);

export const CalendarFileByLinkDocument = graphql(`
  query CalendarFileByLink($zone: String!, $language: String!) {
    calendarFileByLink(zone: $zone, language: $language) { name text }
  }
`);
