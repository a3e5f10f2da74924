import {
  type AuditedField,
  code,
  count,
  date,
  flag,
  instant,
  languages,
  link,
  month,
  reference,
  text,
  whole,
} from './field-kinds.ts';

/** What one side scored in a review. */
const scores = <Side extends 'hotline' | 'partner'>(side: Side) =>
  Object.fromEntries(
    (['need', 'choosing', 'working', 'planning', 'barriers', 'reflecting'] as const).map((domain) => [
      `${side}_${domain}`,
      count('KEPT'),
    ]),
  ) as Record<`${Side}_${'need' | 'choosing' | 'working' | 'planning' | 'barriers' | 'reflecting'}`, AuditedField>;

/** Tables of hotlines. */
export const hotlineTables = {
  partnerships: {
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      stage: code('stage', 'STAGE'),
      owner_id: reference('user'),
      intensity: code('intensity'),
      target_intensity: code('intensity'),
      since: date(),
      sharing: code('sharing'),
      sister_basis: text('KEPT'),
      next_review_on: date(),
      no_agreement_reason: text(),
      no_agreement_by: reference('user', 'KEPT'),
      approval_asked_by: reference('user', 'KEPT'),
      approval_asked_at: instant('KEPT'),
    },
  },
  stage_changes: {
    fields: {
      from_stage: code('stage', 'DATED'),
      to_stage: code('stage', 'DATED'),
      effective_on: date('DATED'),
      reason: text('DATED'),
    },
  },
  due_diligences: {
    fields: {
      outcome: code('dueDiligence', 'DATED'),
      assessed_on: date('DATED'),
      conditions: text('DATED'),
    },
  },
  people: {
    title: 'role_title',
    fields: {
      name: text(),
      role_title: text(),
      organisation_id: reference('organisation'),
      email: text(),
      phone: text(),
      languages: languages(),
      preferred_channel: text(),
      source: text(),
      last_confirmed_on: date(),
      erased_at: instant('KEPT'),
      erased_by: reference('user', 'KEPT'),
    },
  },
  partnership_colleagues: {
    title: 'user_id',
    fields: { user_id: reference('user', 'KEPT'), part: text('KEPT') },
  },
  partnership_people: {
    title: 'person_id',
    fields: { person_id: reference('person', 'KEPT'), role: text('KEPT'), note: text('KEPT') },
  },
  tasks: {
    title: 'title',
    fields: {
      title: text('KEPT'),
      due_on: date('KEPT'),
      assignee_id: reference('user', 'KEPT'),
      status: code('taskStatus', 'KEPT'),
      completed_at: instant('KEPT'),
    },
  },
  interactions: {
    fields: {
      kind: code('interactionKind', 'ENTRY'),
      occurred_on: date('ENTRY'),
      attendees: text('ENTRY'),
      summary: text('ENTRY'),
      sharing: code('sharing', 'ENTRY'),
      withdrawn_at: instant('ENTRY'),
    },
  },
  referral_entries: {
    fields: {
      month: month('ENTRY'),
      direction: code('referralDirection', 'ENTRY'),
      subject: code('referralSubject', 'ENTRY'),
      mode: code('referralMode', 'ENTRY'),
      channel: code('referralChannel', 'ENTRY'),
      audience: code('audience', 'ENTRY'),
      language: languages('ENTRY'),
      count: count('ENTRY'),
      withdrawn_at: instant('ENTRY'),
    },
  },
  engagements: {
    title: 'title',
    fields: {
      kind: code('engagementKind', 'ENTRY'),
      title: text('ENTRY'),
      starts_on: date('ENTRY'),
      ends_on: date('ENTRY'),
      summary: text('ENTRY'),
      people_reached: count('ENTRY'),
      output_url: link('ENTRY'),
      sharing: code('sharing', 'ENTRY'),
      withdrawn_at: instant('ENTRY'),
    },
  },
  engagement_partnerships: {
    title: 'engagement_id',
    fields: { engagement_id: reference('engagement', 'KEPT') },
  },
  agreements: {
    title: 'kind',
    fields: {
      kind: code('agreementKind'),
      progress: code('agreementProgress'),
      valid_from: date(),
      valid_until: date(),
      hotline_signatory: text('KEPT'),
      hotline_signed_on: date('KEPT'),
      partner_signatory: text('KEPT'),
      partner_signed_on: date('KEPT'),
      terminated_on: date('KEPT'),
      termination_reason: text('KEPT'),
      document_url: link(),
      note: text(),
      withdrawn_at: instant('ENTRY'),
    },
  },
  reviews: {
    fields: {
      due_on: date('KEPT'),
      held_on: date('KEPT'),
      ...scores('hotline'),
      ...scores('partner'),
      partner_answered_at: instant('KEPT'),
      outcome: code('reviewOutcome', 'KEPT'),
      decided_by: reference('user', 'KEPT'),
      decided_at: instant('KEPT'),
      decisions: text('KEPT'),
      next_due_on: date('KEPT'),
      withdrawn_at: instant('ENTRY'),
    },
  },
  obstacles: {
    fields: {
      type: code('obstacleType', 'KEPT'),
      severity: code('obstacleSeverity', 'KEPT'),
      since: date('KEPT'),
      status: code('obstacleStatus', 'KEPT'),
      settled_on: date('KEPT'),
      note: text('KEPT'),
      sharing: code('sharing', 'KEPT'),
      withdrawn_at: instant('ENTRY'),
    },
  },
  health_overrides: {
    fields: {
      level: code('healthLevel', 'KEPT'),
      reason: text('KEPT'),
      ends_on: date('KEPT'),
      ended_at: instant('KEPT'),
      ended_by: reference('user', 'KEPT'),
    },
  },
  referral_confirmations: {
    fields: {
      month: month('KEPT'),
      direction: code('referralDirection', 'KEPT'),
      count: count('KEPT'),
      given_by: text('KEPT'),
    },
  },
  personal_links: {
    title: 'recipient',
    fields: {
      purpose: text('KEPT'),
      recipient: text('KEPT'),
      expires_at: instant('KEPT'),
      last_answered_at: instant('KEPT'),
      revoked_at: instant('KEPT'),
      revoked_by: reference('user', 'KEPT'),
    },
  },
  checklists: {
    title: 'template_id',
    fields: {
      template_id: reference('template', 'KEPT'),
      edition: count('KEPT'),
      withdrawn_at: instant('KEPT'),
    },
  },
  checklist_steps: {
    title: 'title',
    fields: {
      title: text('KEPT'),
      phase: text('KEPT'),
      hint: text('KEPT'),
      owner_id: reference('user', 'KEPT'),
      due_on: date('KEPT'),
      done_on: date('KEPT'),
      note: text('KEPT'),
      link: link('KEPT'),
    },
  },
  saved_views: {
    title: 'name',
    fields: {
      list: text('KEPT'),
      name: text('KEPT'),
      shared: flag('KEPT'),
      search: text('KEPT'),
      filters: whole('KEPT'),
      sort_order: text('KEPT'),
      columns: text('KEPT'),
      grouping_key: text('KEPT'),
      layout: text('KEPT'),
      removed_at: instant('KEPT'),
    },
  },
  initiative_proposals: {
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      content: whole('KEPT'),
      base: whole('KEPT'),
      changes: whole('KEPT'),
      reason: text('KEPT'),
      status: code('proposalStatus', 'KEPT'),
      decided_by: reference('user', 'KEPT'),
      decided_at: instant('KEPT'),
      decision_note: text('KEPT'),
    },
  },
} as const;
