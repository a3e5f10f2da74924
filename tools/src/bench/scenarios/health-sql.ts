/** Health as the hand-written statements read it. */

/** Level, where it begins and ends in `app.health_spans h`, and the date by which it is sorted. */
export const runs = [
  ['DORMANT', 'h.dormant_from <= current_date', 'dormant_from'],
  ['AT_RISK', 'h.at_risk_from <= current_date and h.dormant_from > current_date', 'at_risk_from'],
  ['NEEDS_ATTENTION', 'h.attention_from <= current_date and h.at_risk_from > current_date', 'at_risk_from'],
  ['HEALTHY', 'h.healthy_through >= current_date', 'healthy_through'],
  ['NOT_ASSESSED', 'h.attention_from > current_date and h.healthy_through < current_date', 'attention_from'],
] as const;

const reasons = [
  [
    'NO_RECENT_CONTACT',
    `case when s.cadence is null then null when current_date - s.contact_on > 365 then 'DORMANT' when current_date - s.contact_on > 2 * s.cadence then 'AT_RISK'
      when current_date - s.contact_on > s.cadence then 'NEEDS_ATTENTION' end`,
    'contact_on',
  ],
  [
    'REVIEW_OVERDUE',
    `case when current_date - s.review_on > 60 then 'AT_RISK' when current_date > s.review_on then 'NEEDS_ATTENTION' end`,
    'review_on',
  ],
  [
    'AGREEMENT_ENDING',
    `case when s.agreement_until - current_date between 0 and 60 then 'NEEDS_ATTENTION' end`,
    'agreement_until',
  ],
  ['AGREEMENT_ENDED', `case when s.agreement_until < current_date then 'AT_RISK' end`, 'agreement_until'],
  [
    'OBSTACLE_OPEN',
    `case s.obstacle_severity when 'HIGH' then 'AT_RISK' when 'MEDIUM' then 'NEEDS_ATTENTION' end`,
    'obstacle_since',
  ],
  [
    'TASKS_OVERDUE',
    `case when s.third_task_due_on < current_date or current_date - s.task_due_on > 30 then 'AT_RISK'
      when s.task_due_on < current_date then 'NEEDS_ATTENTION' end`,
    'task_due_on',
  ],
  ['FACTS_STALE', `case when current_date - s.vouched_until > 180 then 'NEEDS_ATTENTION' end`, 'vouched_until'],
  ['FIGURES_DIFFER', `case when s.figures_since is not null then 'NEEDS_ATTENTION' end`, 'figures_since'],
].map(([code, severity, since], place) => `(${place}, '${code}', ${severity}, s.${since})`);

/** The level of a span at alias `h`. */
export const levelOf = `case ${runs.map(([level, holds]) => `when ${holds} then '${level}'`).join(' ')} end`;

/** The reasons of a span at alias `s` as JSON, with these columns. */
export const reasonsOf = (columns: string): string =>
  `(select coalesce(json_agg(r), '[]') from (select ${columns} from (values ${reasons.join(', ')}) v(place, code, severity, since)
    where v.severity is not null order by array_position(array['DORMANT', 'AT_RISK', 'NEEDS_ATTENTION'], v.severity), v.place) r)`;
