import { code, count, country, date, flag, instant, languages, link, reference, text } from './field-kinds.ts';

/** Tables of campaigns, which belong to no single hotline. */
export const campaignTables = {
  campaigns: {
    title: 'title',
    fields: {
      lead_hotline_id: reference('hotline', 'KEPT'),
      title: text('KEPT'),
      theme: code('campaignTheme', 'KEPT'),
      aim: text('KEPT'),
      audiences: code('audience', 'KEPT'),
      countries: country('KEPT'),
      languages: languages('KEPT'),
      channels: code('campaignChannel', 'KEPT'),
      phase: code('campaignPhase', 'STAGE'),
      starts_on: date('KEPT'),
      ends_on: date('KEPT'),
      sharing: code('sharing', 'KEPT'),
    },
  },
  campaign_participants: {
    fields: {
      initiative_id: reference('initiative', 'KEPT'),
      role: code('campaignRole', 'KEPT'),
    },
  },
  campaign_approvals: {
    fields: {
      answer: code('campaignAnswer', 'KEPT'),
      note: text('KEPT'),
      on_behalf: flag('KEPT'),
      answered_at: instant('KEPT'),
    },
  },
  campaign_phase_changes: {
    fields: {
      from_phase: code('campaignPhase', 'DATED'),
      to_phase: code('campaignPhase', 'DATED'),
      effective_on: date('DATED'),
      reason: text('DATED'),
    },
  },
  campaign_milestones: {
    title: 'title',
    fields: { title: text('KEPT'), due_on: date('KEPT'), done_on: date('KEPT') },
  },
  campaign_assets: {
    title: 'title',
    fields: { title: text('KEPT'), language: languages('KEPT'), url: link('KEPT') },
  },
  campaign_launches: {
    fields: { country: country('KEPT'), goes_live_on: date('KEPT'), by_hotline_id: reference('hotline', 'KEPT') },
  },
  campaign_measurements: {
    fields: {
      metric: code('campaignMetric', 'KEPT'),
      time_window: code('measurementWindow', 'KEPT'),
      channel: code('campaignChannel', 'KEPT'),
      from_on: date('KEPT'),
      until_on: date('KEPT'),
      numerator: count('KEPT'),
      denominator: count('KEPT'),
      source: text('KEPT'),
      by_hotline_id: reference('hotline', 'KEPT'),
    },
  },
} as const;
