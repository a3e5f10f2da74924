import { type Code, vocabulary } from './vocabulary.ts';

/** What can be followed over time. Referrals have a table of their own (docs/decisions/100). */
export const trendMeasures = vocabulary({
  STATUS: {
    label: 'Partnerships',
    definition: 'Partnerships by the stage in which they stood at the end of a day.',
  },
  INTENSITY: {
    label: 'Intensity',
    definition:
      'Partnerships that were neither declined nor ended, by how closely both sides worked together at the end of a day; without those of which it is not stated.',
  },
  OBSTACLES: {
    label: 'Open obstacles',
    definition: 'Obstacles that had come up and were not settled at the end of a day, by severity.',
  },
  CAMPAIGNS: {
    label: 'Campaigns',
    definition: 'Campaigns by the phase in which they stood at the end of a day, for the hotline that leads them.',
  },
});
export type TrendMeasure = Code<typeof trendMeasures>;

/** What the lines of a trend stand for. */
export const trendGroups = vocabulary({
  ALL: { label: 'All together', definition: 'One line for everything that the viewer sees.' },
  HOTLINE: { label: 'Hotline', definition: 'A line for each hotline.' },
  REGION: {
    label: 'Region',
    definition: 'A line for each region of the UN M49 standard, by the country of the hotline.',
  },
});
export type TrendGroup = Code<typeof trendGroups>;

/** What is counted apart within a measure; `trendStates` says out of which stages, severities or phases. */
export const trendSeries = vocabulary({
  BUILDING: { label: 'Being built', definition: 'Partnerships on their way: prospect, contacted, exploring, agreed.' },
  ACTIVE: { label: 'Active', definition: 'Partnerships that are active.' },
  PAUSED: { label: 'Paused', definition: 'Partnerships that are paused.' },
  OVER: { label: 'Declined or ended', definition: 'Partnerships that were declined or have ended.' },
  NETWORKING: { label: 'Networking', definition: 'Partnerships that exchange information.' },
  COORDINATING: { label: 'Coordinating', definition: 'Partnerships that fit their activities to each other.' },
  COOPERATING: { label: 'Cooperating', definition: 'Partnerships that share resources.' },
  COLLABORATING: { label: 'Collaborating', definition: 'Partnerships that help each other to become better.' },
  HIGH: { label: 'High', definition: 'Obstacles of high severity.' },
  MEDIUM: { label: 'Medium', definition: 'Obstacles of medium severity.' },
  LOW: { label: 'Low', definition: 'Obstacles of low severity.' },
  PLANNED: { label: 'In preparation', definition: 'Campaigns that are an idea, planned or approved.' },
  LIVE: { label: 'Live', definition: 'Campaigns that run.' },
  DONE: { label: 'Closed or evaluated', definition: 'Campaigns that have run.' },
  CANCELLED: { label: 'Cancelled', definition: 'Campaigns that were cancelled.' },
});
export type TrendSeries = Code<typeof trendSeries>;

/** Lines that carry no name of their own. */
export const trendLineNames = vocabulary({
  ALL: { label: 'All together', definition: 'Everything that the viewer sees.' },
  SECRETARIAT: { label: 'The secretariat', definition: 'What no hotline leads.' },
  NO_COUNTRY: {
    label: 'No country',
    definition: 'Hotlines whose country is not known, and what no hotline leads.',
  },
  UNKNOWN: {
    label: 'Not known',
    definition: 'Answers that belong to no hotline, or to one whose country is not known.',
  },
});
export type TrendLineName = Code<typeof trendLineNames>;

/** Columns of a trend as a file. */
export const trendColumns = vocabulary({
  DAY: { label: 'At the end of', definition: 'The day (UTC) that the count is of.' },
  LINE: { label: 'Hotline or region', definition: 'What is counted; empty for everything together.' },
  SERIES: { label: 'State', definition: 'What is counted apart.' },
  COUNT: { label: 'Count', definition: 'How many the viewer sees.' },
});
export type TrendColumn = Code<typeof trendColumns>;

/** What can be followed over time beside what is counted out of spans: figures with a rule of their own. */
export const trendFigures = vocabulary({
  REFERRALS: { label: 'Referrals', definition: 'Referrals by month; small counts are hidden beyond the own hotline.' },
  APPETITE: {
    label: 'Appetite',
    definition: 'What hotlines answered in each round of the survey when they were asked whether they wish to do more.',
  },
});
export type TrendFigure = Code<typeof trendFigures>;

/** Columns of referrals over time as a file. */
export const referralTrendColumns = vocabulary({
  MONTH: { label: 'Month', definition: 'The month in which they were referred.' },
  LINE: { label: 'Hotline or region', definition: 'Whose referrals are counted.' },
  COUNT: { label: 'Count', definition: 'How many, or why that is not shown.' },
});
export type ReferralTrendColumn = Code<typeof referralTrendColumns>;

/** Columns of the wish to do more over rounds as a file. */
export const appetiteTrendColumns = vocabulary({
  ROUND: { label: 'Round', definition: 'The round of the survey.' },
  DAY: { label: 'Closed on', definition: 'Its last day (UTC).' },
  LINE: { label: 'Hotline or region', definition: 'Who answered.' },
  ANSWER: { label: 'Answer', definition: 'What they said.' },
  COUNT: { label: 'Count', definition: 'How many said so, or that it is not shown.' },
  BASE: { label: 'Of answers', definition: 'How many answered the question.' },
});
export type AppetiteTrendColumn = Code<typeof appetiteTrendColumns>;
