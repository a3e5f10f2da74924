import { code, date, instant, reference, text, whole } from './field-kinds.ts';

/** Tables of hotlines that surveys fill. */
export const surveyTables = {
  survey_invitations: {
    fields: {
      round_id: whole('KEPT'),
      eligibility: code('eligibility', 'KEPT'),
      eligibility_reason: code('eligibilityReason', 'KEPT'),
      eligibility_note: text('KEPT'),
      added_at: instant('KEPT'),
      status: code('surveyInvitationStatus', 'KEPT'),
      opened_at: instant('KEPT'),
      started_at: instant('KEPT'),
      submitted_at: instant('KEPT'),
      declined_at: instant('KEPT'),
      declined_by: reference('user', 'KEPT'),
    },
  },
  survey_contacts: {
    title: 'address',
    fields: {
      address: text('KEPT'),
      language: code('mailLanguage', 'KEPT'),
      bounced_at: instant('KEPT'),
    },
  },
  survey_responses: {
    fields: {
      answers: whole('KEPT'),
      states: whole('KEPT'),
      channel: code('answerChannel', 'KEPT'),
      entered_by: reference('user', 'KEPT'),
      source_note: text('KEPT'),
      submitted_at: instant('KEPT'),
    },
  },
  survey_proposals: {
    title: 'kind',
    fields: {
      kind: code('surveyProposalKind', 'KEPT'),
      round_id: whole('KEPT'),
      invitation_id: whole('KEPT'),
      item: whole('KEPT'),
      content: whole('KEPT'),
      initiative_id: reference('initiative', 'KEPT'),
      target_id: whole('KEPT'),
      status: code('surveyProposalState', 'KEPT'),
      reason: text('KEPT'),
      postponed_until: date('KEPT'),
      batch_id: whole('KEPT'),
      decided_by: reference('user', 'KEPT'),
      decided_at: instant('KEPT'),
    },
  },
  survey_quotes: {
    title: 'text',
    fields: {
      invitation_id: whole('KEPT'),
      item: text('KEPT'),
      text: text('KEPT'),
      attribution: code('quoteAttribution', 'KEPT'),
      audience: code('quoteAudience', 'KEPT'),
      agreed_by: text('KEPT'),
      agreed_on: date('KEPT'),
      taken_back_at: instant('KEPT'),
    },
  },
} as const;
