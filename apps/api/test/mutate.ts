import type { Person } from './api.ts';

/** What a mutation came to: its result, or the first refusal. */
export interface Outcome<Result> {
  readonly result: Result | undefined;
  readonly refusal: { code: string; field?: string; params?: Record<string, unknown> } | undefined;
  readonly message: string | undefined;
  /** SQL statements that it cost, the transaction's own two included. */
  readonly statements: number;
}

/** Sends a mutation with one `input`, whose type is named after it; `fields` is the selection of its result. */
export async function mutate<Result = Record<string, unknown>>(
  person: Person,
  name: string,
  input: object,
  fields = '{ id }',
): Promise<Outcome<Result>> {
  const type = inputTypes[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await person.ask<Record<string, Result>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) ${fields} }`,
    { input },
  );
  return {
    result: answer.data?.[name],
    refusal: answer.errors?.[0]?.extensions,
    message: answer.errors?.[0]?.message,
    statements: answer.statements,
  };
}

const inputTypes: Record<string, string> = {
  completeTask: 'VersionedInput',
  reopenTask: 'VersionedInput',
  cancelTask: 'VersionedInput',
  sendMail: 'VersionedInput',
  settleMail: 'VersionedInput',
  removeView: 'VersionedInput',
  reinstateAgreement: 'VersionedInput',
  withdrawChecklist: 'VersionedInput',
  endHealthOverride: 'VersionedInput',
  withdrawReferralCheck: 'VersionedInput',
  retireTemplate: 'VersionedInput',
  restoreEntry: 'WithdrawEntryInput',
  askApproval: 'ApprovalRequestInput',
  takeBackApproval: 'ApprovalRequestInput',
  withdrawReview: 'VersionedInput',
  restoreReview: 'VersionedInput',
  removeCampaignMilestone: 'CampaignPartInput',
  removeCampaignAsset: 'CampaignPartInput',
  removeCampaignLaunch: 'CampaignPartInput',
  removeCampaignMeasurement: 'CampaignPartInput',
  confirmPerson: 'VersionedInput',
  deactivateUser: 'VersionedInput',
  reactivateUser: 'VersionedInput',
  withdrawBoard: 'VersionedInput',
  withdrawSeat: 'VersionedInput',
  cancelHandover: 'VersionedInput',
  discardSurveyDraft: 'VersionedInput',
  discardLogDraft: 'VersionedInput',
  restoreSurveyDraft: 'VersionedInput',
  declineSurvey: 'SurveyInvitationInput',
  takeBackSurveyDecline: 'SurveyInvitationInput',
  noteSurveyBounce: 'SurveyInvitationInput',
  reopenSurveyProposal: 'VersionedInput',
  takeBackSurveyQuote: 'VersionedInput',
  restoreSurveyQuote: 'VersionedInput',
};

/** The day so many days from today (UTC), as `YYYY-MM-DD`. */
export const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
