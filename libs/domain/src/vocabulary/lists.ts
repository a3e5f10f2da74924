import { type Code, vocabulary } from './vocabulary.ts';

/** Lists that can leave the product as a file. */
export const listNames = vocabulary({
  PARTNERSHIPS: { label: 'Partnerships', definition: 'The dated relationships of hotlines with initiatives.' },
  INITIATIVES: { label: 'Initiatives', definition: 'The initiatives of the registry.' },
  HOTLINES: { label: 'Hotlines', definition: 'The hotlines of the network.' },
  PEOPLE: { label: 'People', definition: 'The professional contacts of one hotline.' },
  TASKS: { label: 'Tasks', definition: 'What one hotline has set out to do.' },
  CAMPAIGNS: { label: 'Campaigns', definition: 'What several organisations tell the public together.' },
  COVERAGE: { label: 'Coverage of prevention', definition: 'Which country is served by how many initiatives.' },
  REPORT_APPENDIX: {
    label: 'Appendix of the prevention report',
    definition: 'Every initiative that the report counts, with its sources and their dates.',
  },
  TRENDS: { label: 'Over time', definition: 'Counts at the ends of months.' },
  NETWORK: { label: 'Network picture', definition: 'Which hotline and which initiative are bound by what.' },
  REFERRALS: { label: 'Referrals', definition: 'Totals of a year, small ones hidden where they leave the hotline.' },
  BOARDS: { label: 'Boards', definition: 'The boards that one hotline has or sits on.' },
  TERMS: { label: 'Terms on boards', definition: 'Who sits, sat and will sit on which seat.' },
});
export type ListName = Code<typeof listNames>;

/** What lists can be narrowed by, as files name it. */
export const listFilters = vocabulary({
  ACCESS: { label: 'Conditions of access', definition: 'What one needs to get in.' },
  AS_OF: { label: 'As of', definition: 'The past day on which the stages are those that are shown.' },
  AUDIENCE: { label: 'For whom', definition: 'People for whom an initiative is meant.' },
  BOARD: { label: 'Board', definition: 'The board to which it belongs.' },
  COLLEAGUE: { label: 'Colleague', definition: 'The user whom it concerns.' },
  COUNTRY: { label: 'Country', definition: 'Countries that it serves, or in which it works.' },
  DOUBTED: { label: 'To be confirmed', definition: 'It carries an open question or a fact that is only possible.' },
  DUE_BY: { label: 'Due by', definition: 'It is due on this day or before.' },
  HOTLINE: { label: 'Hotline', definition: 'The hotline to which it belongs.' },
  INITIATIVE: { label: 'Initiative', definition: 'The initiative that it is about.' },
  INTENSITY: { label: 'Intensity', definition: 'How closely both sides work together.' },
  LANGUAGE: { label: 'Language', definition: 'Languages in which it answers.' },
  LEVEL: { label: 'Level of prevention', definition: 'The level at which it works.' },
  MINE: { label: 'Mine', definition: 'It belongs to the person who looks, or to their hotline.' },
  MODE: { label: 'How it is delivered', definition: 'The way in which a service reaches people.' },
  ENDS_BY: { label: 'Ends by', definition: 'It ends on this day or before.' },
  ON: { label: 'On', definition: 'What was or will be so on this day.' },
  OPEN: { label: 'Open', definition: 'It is neither declined nor ended.' },
  OVERDUE: { label: 'Overdue', definition: 'It is open and its day has passed.' },
  OWNER: { label: 'Owner', definition: 'The person who keeps it.' },
  PARTNERSHIP: { label: 'Partnership', definition: 'The partnership to which it belongs.' },
  AWAITING_APPROVAL: { label: 'Waits for approval', definition: 'A manager was asked to approve the agreement.' },
  PERSON: { label: 'Contact', definition: 'The contact whom it concerns.' },
  QUIET_SINCE: { label: 'Quiet since', definition: 'Nothing was logged on this day or later.' },
  REGION: { label: 'Region', definition: 'The region of the world after UN M49.' },
  REVIEW_DUE_BY: { label: 'Review due by', definition: 'Its next review falls on this day or before.' },
  SERVICE: { label: 'Service', definition: 'Kinds of help that it offers.' },
  STAGE: { label: 'Stage', definition: 'Where the partnership stands.' },
  HEALTH: { label: 'Health', definition: 'How the partnership is doing, as far as it is known.' },
  STALE: { label: 'May be out of date', definition: 'Nobody has vouched for it in the last 180 days.' },
  OPEN_TO: { label: 'Open to', definition: 'The initiative that the viewer may ask to take part.' },
  GOES_LIVE_BY: { label: 'Goes live by', definition: 'It goes live somewhere from today until this day.' },
  PHASE: { label: 'Phase', definition: 'Where the campaign stands.' },
  THEME: { label: 'Theme', definition: 'What a campaign wants to bring about.' },
  AWAITS_US: { label: 'Waits for our answer', definition: 'The own hotline has not answered to the present plan.' },
  STATUS: { label: 'Status', definition: 'The state in which it is.' },
  VACANT: { label: 'With a vacant seat', definition: 'A seat of it has no holder today.' },
});
export type ListFilter = Code<typeof listFilters>;
