import {
  type HealthReasonCode,
  type HealthSeverity,
  healthLimits,
  healthMessages,
  healthSeverities,
  STALE_AFTER_DAYS,
} from '@alongside/domain';
import type { Sql } from '../../kernel/reads/sql-values.ts';

/**
 * Health in SQL: what `healthOf` of libs/domain says, over the dates that triggers keep in `app.health_spans`
 * (database/health.ts). `h` is a row of that table, `today` a date. A property test compares both.
 */

/** True for the span in which a day lies. */
export const spanOn = (h: Sql, today: Sql): Sql => `${h}.from_day <= ${today} and ${h}.until_day > ${today}`;

/** The level that counts on a day: an override in force, else the worst reason. */
export const levelOn = (h: Sql, today: Sql): Sql =>
  `case when ${h}.dormant_from <= ${today} then 'DORMANT' when ${h}.at_risk_from <= ${today} then 'AT_RISK' ` +
  `when ${h}.attention_from <= ${today} then 'NEEDS_ATTENTION' when ${h}.healthy_through >= ${today} then 'HEALTHY' else 'NOT_ASSESSED' end`;

/** The level without an override, which only the reasons tell then. */
export const computedLevelOn = (h: Sql, today: Sql): Sql =>
  `case when ${h}.override_level is null then ${levelOn(h, today)} else coalesce(` +
  `(select r.severity from ${reasonsOn(h, today)} r order by ${worstFirst('r')} limit 1), ` +
  `case when ${today} - ${h}.contact_on <= ${h}.cadence then 'HEALTHY' else 'NOT_ASSESSED' end) end`;

/** The order in which reasons are told. */
export const worstFirst = (r: Sql): Sql =>
  `array_position(array[${healthSeverities.map((each) => `'${each}'`).join(', ')}], ${r}.severity), ${r}.place`;

const messages = Object.entries<Partial<Record<HealthSeverity, string>>>(healthMessages).flatMap(([code, bySeverity]) =>
  Object.entries(bySeverity).map(
    ([severity, message]) => `when '${code} ${severity}' then '${message.replaceAll("'", "''")}'`,
  ),
);

/** The sentence of a reason at row alias `r`. */
export const messageOf = (r: Sql): Sql => `case ${r}.code || ' ' || ${r}.severity ${messages.join(' ')} end`;

/** One rule of `healthRules`, over the columns of a span; the first grade that holds counts. */
interface ReasonInSql {
  readonly code: HealthReasonCode;
  readonly grades: readonly (readonly [HealthSeverity, (days: (column: Sql) => Sql, h: Sql) => Sql])[];
  /** Columns of the day and of the record that the reason speaks of. */
  readonly since: Sql;
  readonly record?: Sql;
}

const { contact, review, agreementEndsWithin, tasks } = healthLimits;

/** `days(column)`: how many days a date of the span lies back. */
const reasonsInSql: readonly ReasonInSql[] = [
  {
    code: 'NO_RECENT_CONTACT',
    grades: [
      ['DORMANT', (days, h) => `${h}.cadence is not null and ${days('contact_on')} > ${contact.dormant}`],
      ['AT_RISK', (days, h) => `${days('contact_on')} > ${contact.atRisk} * ${h}.cadence`],
      ['NEEDS_ATTENTION', (days, h) => `${days('contact_on')} > ${contact.needsAttention} * ${h}.cadence`],
    ],
    since: 'contact_on',
    record: 'contact_id',
  },
  {
    code: 'REVIEW_OVERDUE',
    grades: [
      ['AT_RISK', (days) => `${days('review_on')} > ${review.atRisk}`],
      ['NEEDS_ATTENTION', (days) => `${days('review_on')} > ${review.needsAttention}`],
    ],
    since: 'review_on',
  },
  {
    code: 'AGREEMENT_ENDING',
    grades: [['NEEDS_ATTENTION', (days) => `${days('agreement_until')} between -${agreementEndsWithin} and 0`]],
    since: 'agreement_until',
    record: 'agreement_id',
  },
  {
    code: 'AGREEMENT_ENDED',
    grades: [['AT_RISK', (days) => `${days('agreement_until')} > 0`]],
    since: 'agreement_until',
    record: 'agreement_id',
  },
  {
    code: 'OBSTACLE_OPEN',
    grades: [
      ['AT_RISK', (_, h) => `${h}.obstacle_severity = 'HIGH'`],
      ['NEEDS_ATTENTION', (_, h) => `${h}.obstacle_severity = 'MEDIUM'`],
    ],
    since: 'obstacle_since',
    record: 'obstacle_id',
  },
  {
    code: 'TASKS_OVERDUE',
    grades: [
      ['AT_RISK', (days) => `${days('third_task_due_on')} > 0 or ${days('task_due_on')} > ${tasks.atRiskDays}`],
      ['NEEDS_ATTENTION', (days) => `${days('task_due_on')} > 0`],
    ],
    since: 'task_due_on',
    record: 'task_id',
  },
  {
    code: 'FACTS_STALE',
    grades: [['NEEDS_ATTENTION', (days) => `${days('vouched_until')} > ${STALE_AFTER_DAYS}`]],
    since: 'vouched_until',
  },
  {
    code: 'FIGURES_DIFFER',
    grades: [['NEEDS_ATTENTION', (_, h) => `${h}.figures_since is not null`]],
    since: 'figures_since',
  },
];

/** A row source `(place, code, severity, since, record_id)` of what speaks against health on a day. */
export function reasonsOn(h: Sql, today: Sql): Sql {
  const days = (column: Sql): Sql => `${today} - ${h}.${column}`;
  const rows = reasonsInSql.map(({ code, grades, since, record }, place) => {
    const severity = grades.map(([grade, holds]) => `when ${holds(days, h)} then '${grade}'`).join(' ');
    return `(${place}, '${code}', case ${severity} end, ${h}.${since}, ${record ? `${h}.${record}` : 'null::uuid'})`;
  });
  return `(select * from (values ${rows.join(', ')}) v(place, code, severity, since, record_id) where v.severity is not null)`;
}
