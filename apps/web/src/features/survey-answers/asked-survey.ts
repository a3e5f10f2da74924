import type { SurveyByLinkQuery } from '../../gql/graphql.ts';

/** A round as the page shows it, whoever answers. */
export type AskedSurvey = SurveyByLinkQuery['surveyByLink'];
