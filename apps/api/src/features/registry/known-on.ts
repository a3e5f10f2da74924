import type { Sql } from '../../kernel/reads/sql-values.ts';

/**
 * Whether a row of the registry held on a day as far as was known at an instant: dated by the day, entered by the instant, and withdrawn
 * after either. Rows only ever come and are withdrawn, so the same day and instant find the same ones for ever (docs/decisions/186).
 */
export const knownOn = (row: Sql, day: Sql, at: Sql): Sql =>
  `(app.first_day_of(${row}.as_of) <= ${day} and ${row}.created_at <= ${at}
    and (${row}.withdrawn_at is null or ${row}.withdrawn_at > ${at} or ${row}.withdrawn_at >= ${day} + 1))`;

/**
 * Whether a hotline lies in a country and its membership ran on a day, or no date of its membership is known. Of the knowledge of an
 * instant only what was entered later is left out: a hotline's country and dates are today's.
 */
export const memberOn = (hotline: Sql, day: Sql, at: Sql): Sql => {
  const periods = `from app.membership_periods m where m.hotline_id = ${hotline}.id and m.created_at <= ${at}`;
  return `(${hotline}.country is not null and ${hotline}.created_at <= ${at} and (
    not exists (select ${periods})
    or exists (select ${periods} and m.kind <> 'FORMER'
      and (m.starts_on is null or app.first_day_of(m.starts_on) <= ${day})
      and (m.ends_on is null or app.last_day_of(m.ends_on) >= ${day}))))`;
};
