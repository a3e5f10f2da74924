import { code, count, date, flag, instant, link, reference, text, whole } from './field-kinds.ts';

const ofGroup = { focus_group_id: reference('focusGroup', 'KEPT') } as const;

/** Tables of date polls and sessions of focus groups. Their values are edited where they are, and never restored from here. */
export const sessionTables = {
  focus_group_polls: {
    title: 'zone',
    fields: {
      zone: text('KEPT'),
      minutes: count('KEPT'),
      closed_at: instant('KEPT'),
      chosen_option_id: whole('KEPT'),
    },
  },
  focus_group_poll_options: {
    title: 'typed',
    fields: { ...ofGroup, typed: text('KEPT'), starts_at: instant('KEPT'), removed_at: instant('KEPT') },
  },
  focus_group_poll_votes: {
    title: 'focus_group_id',
    fields: {
      ...ofGroup,
      option_id: whole('KEPT'),
      candidate_id: whole('KEPT'),
      vote: code('pollVote', 'KEPT'),
      zone: text('KEPT'),
      entered_by: reference('user', 'KEPT'),
    },
  },
  focus_group_sessions: {
    title: 'typed',
    fields: {
      typed: text('KEPT'),
      zone: text('KEPT'),
      starts_at: instant('KEPT'),
      minutes: count('KEPT'),
      venue: text('KEPT'),
      join_link: link('KEPT'),
      confirmed: flag('KEPT'),
      given_up_at: instant('KEPT'),
      sequence: count('KEPT'),
      calendar_by: reference('user', 'KEPT'),
      agenda: whole('KEPT'),
    },
  },
  focus_group_participants: {
    title: 'focus_group_id',
    fields: {
      ...ofGroup,
      recording: flag('KEPT'),
      quotation: flag('KEPT'),
      attribution: flag('KEPT'),
      consented_at: instant('KEPT'),
      attendance: code('attendance', 'KEPT'),
      copy_method: code('calendarMethod', 'KEPT'),
      copy_sequence: count('KEPT'),
      copy_with_link: flag('KEPT'),
      copy_starts_at: instant('KEPT'),
      copied_at: instant('KEPT'),
      consents_by: reference('user', 'KEPT'),
      entered_by: reference('user', 'KEPT'),
    },
  },
  focus_group_notes: {
    title: 'text',
    fields: { ...ofGroup, text: text('KEPT'), speaker_id: whole('KEPT'), removed_at: instant('KEPT') },
  },
  focus_group_findings: {
    title: 'theme',
    fields: {
      ...ofGroup,
      theme: text('KEPT'),
      statement: text('KEPT'),
      support: count('KEPT'),
      quote: text('KEPT'),
      speaker_id: whole('KEPT'),
      named: flag('KEPT'),
      removed_at: instant('KEPT'),
    },
  },
  focus_group_evidence: {
    title: 'focus_group_id',
    fields: { ...ofGroup, finding_id: whole('KEPT'), note_id: whole('KEPT'), removed_at: instant('KEPT') },
  },
  focus_group_actions: {
    title: 'title',
    fields: {
      ...ofGroup,
      finding_id: whole('KEPT'),
      title: text('KEPT'),
      due_on: date('KEPT'),
      of_hotline_id: reference('hotline', 'KEPT'),
      group_title: text('KEPT'),
      because: text('KEPT'),
      state: code('actionState', 'KEPT'),
      answered_at: instant('KEPT'),
      task_id: whole('KEPT'),
      proposal_id: whole('KEPT'),
    },
  },
} as const;
