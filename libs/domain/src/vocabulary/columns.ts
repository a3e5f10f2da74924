import { type Code, vocabulary } from './vocabulary.ts';

/** Headings of the list of partnerships, on the page and in files. A code that can order the list is that order. */
export const partnershipColumns = vocabulary({
  NAME: { label: 'Initiative', definition: 'Name of the initiative.' },
  COUNTRY: { label: 'Countries', definition: 'Countries that the initiative serves.' },
  HOTLINE: { label: 'Hotline', definition: 'The hotline to which the partnership belongs.' },
  STAGE: { label: 'Stage', definition: 'Where the partnership stands.' },
  STAGE_TODAY: { label: 'Stage today', definition: 'Where it stands today, beside the stage of a past day.' },
  HEALTH: { label: 'Health', definition: 'How the partnership is doing, as far as it is known.' },
  HEALTH_REASONS: { label: 'Why', definition: 'What speaks against its health, worst first.' },
  INTENSITY: { label: 'Intensity', definition: 'How closely both sides work now.' },
  TARGET_INTENSITY: { label: 'Target intensity', definition: 'How closely both sides wish to work.' },
  OWNER: { label: 'Owner', definition: 'The user of the hotline who keeps the partnership.' },
  LAST_COLLABORATION: { label: 'Last collaboration', definition: 'The last day on which both sides did something.' },
  COUNT: { label: 'Logged', definition: 'Number of logged collaborations.' },
  NEXT_REVIEW: { label: 'Next review', definition: 'The day on which both sides look at it again.' },
  UPDATED: { label: 'Changed', definition: 'When the record was last changed.' },
});
export type PartnershipColumn = Code<typeof partnershipColumns>;

/** Headings of the list of initiatives. */
export const initiativeColumns = vocabulary({
  NAME: { label: 'Name', definition: 'Name of the initiative.' },
  LOCAL_NAME: { label: 'Local name', definition: 'Its name in the language of its country.' },
  COUNTRY: { label: 'Country', definition: 'Countries that it serves.' },
  LEVEL: { label: 'Level of prevention', definition: 'Levels at which it works.' },
  SERVICE: { label: 'Services', definition: 'Kinds of help that it offers.' },
  LANGUAGE: { label: 'Languages', definition: 'Languages in which it answers.' },
  ORGANISATION: { label: 'Run by', definition: 'The organisation that operates it.' },
  STATUS: { label: 'Status', definition: 'What is known of whether it still works.' },
  PARTNERSHIP: { label: 'Our partnership', definition: 'Stage of the open partnership of the own hotline.' },
  UPDATED: { label: 'Changed', definition: 'When the record was last changed.' },
  RELEVANCE: { label: 'Closest to the search', definition: 'How well the search text fits; an order only.' },
});
export type InitiativeColumn = Code<typeof initiativeColumns>;

/** Headings of the list of hotlines. */
export const hotlineColumns = vocabulary({
  NAME: { label: 'Name', definition: 'Name of the hotline.' },
  COUNTRY: { label: 'Country', definition: 'The country in which it works.' },
  ORGANISATION: { label: 'Run by', definition: 'The organisation that operates it.' },
  HELPLINE: { label: 'Helpline beside it', definition: 'The helpline of the same organisation.' },
  RELEVANCE: { label: 'Closest to the search', definition: 'How well the search text fits; an order only.' },
});
export type HotlineColumn = Code<typeof hotlineColumns>;

/** Headings of the list of people. */
export const personColumns = vocabulary({
  NAME: { label: 'Name', definition: 'Name, or the role of somebody who is kept without one.' },
  ROLE: { label: 'Role', definition: 'What the person does at the organisation.' },
  ORGANISATION: { label: 'Organisation', definition: 'Where the person works.' },
  EMAIL: { label: 'Work e-mail', definition: 'Professional address.' },
  PHONE: { label: 'Work phone', definition: 'Professional telephone number.' },
  CONFIRMED: { label: 'Last confirmed', definition: 'The day on which somebody last checked the contact.' },
});
export type PersonColumn = Code<typeof personColumns>;

/** Headings of the list of tasks. */
export const taskColumns = vocabulary({
  TITLE: { label: 'Task', definition: 'What is to be done.' },
  DUE: { label: 'Due', definition: 'The day by which it is to be done.' },
  PARTNERSHIP: { label: 'Partnership', definition: 'The initiative of the partnership to which it belongs.' },
  ASSIGNEE: { label: 'Assigned to', definition: 'The user who does it.' },
  STATUS: { label: 'Status', definition: 'Whether it is open, done or cancelled.' },
  COMPLETED: { label: 'Completed', definition: 'When it was done.' },
});
export type TaskColumn = Code<typeof taskColumns>;

/** Headings of the list of campaigns. */
export const campaignColumns = vocabulary({
  TITLE: { label: 'Campaign', definition: 'Title of the campaign.' },
  PHASE: { label: 'Phase', definition: 'Where the campaign stands.' },
  THEME: { label: 'Theme', definition: 'What it wants to bring about.' },
  LEAD: { label: 'Lead', definition: 'The hotline that leads it; empty where the secretariat does.' },
  COUNTRY: { label: 'Countries', definition: 'Countries in which it is shown.' },
  LANGUAGE: { label: 'Languages', definition: 'Languages in which it is shown.' },
  AUDIENCE: { label: 'For whom', definition: 'People for whom it is meant.' },
  STARTS: { label: 'Starts', definition: 'The day on which it goes live.' },
  ENDS: { label: 'Ends', definition: 'The last day on which it is shown.' },
  PARTICIPANTS: { label: 'Taking part', definition: 'Hotlines and initiatives that take part.' },
  UPDATED: { label: 'Changed', definition: 'When the record was last changed.' },
});
export type CampaignColumn = Code<typeof campaignColumns>;
/** Headings of the totals of referrals; between them stand the months. */
export const referralColumns = vocabulary({
  MEASURE: { label: 'What is counted', definition: 'Direction and subject.' },
  KIND: { label: 'Line', definition: 'Whose referrals the line counts.' },
  NAME: { label: 'Name', definition: 'Name of the initiative, hotline or region.' },
  TOTAL: { label: 'Total', definition: 'Sum of the months that are shown.' },
});
export type ReferralColumn = Code<typeof referralColumns>;

/** Headings of the list of boards. */
export const boardColumns = vocabulary({
  NAME: { label: 'Board', definition: 'What the board is called.' },
  BODY: { label: 'Board of', definition: 'The organisation whose board it is; empty for the hotline’s own.' },
  KIND: { label: 'Kind', definition: 'What kind of body it is.' },
  CADENCE: { label: 'Meets', definition: 'How often it meets.' },
  SEATS: { label: 'Seats', definition: 'Seats that exist today.' },
  VACANT: { label: 'Vacant', definition: 'Seats without a holder today.' },
  NEXT_END: { label: 'Next term ends', definition: 'The next day on which a term ends.' },
  OWNER: { label: 'Kept by', definition: 'The user who keeps the board.' },
});
export type BoardColumn = Code<typeof boardColumns>;

/** Headings of the list of terms. */
export const termColumns = vocabulary({
  HOLDER: { label: 'Who', definition: 'Name of the holder, or the role of somebody who is kept without one.' },
  BOARD: { label: 'Board', definition: 'The board on which they sit.' },
  ROLE: { label: 'Role', definition: 'What the holder of the seat does on the board.' },
  VOTING: { label: 'Votes', definition: 'Whether the seat has a vote.' },
  NOMINATED_BY: { label: 'Sent by', definition: 'The organisation that names who sits there.' },
  START: { label: 'From', definition: 'First day of the term.' },
  END: { label: 'Until', definition: 'Last day of the term; empty where none is set.' },
  REASON: { label: 'Why it ended', definition: 'Why it ended before its time.' },
});
export type TermColumn = Code<typeof termColumns>;
