import { type HealthLevel, healthLevels, scopeOf } from '@alongside/domain';
import type { Grouping, OrderInRuns, OrderRun, ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { levelOn, spanOn } from './health-on-a-day.ts';
import { ofPartnership } from './of-partnership.ts';

/** Today as the sessions of the database have it (UTC). */
export const today: Sql = 'current_date';

/** The spans that a reader goes by: those of the own hotline, or those made of what is shared with the network. */
export const spansFor = (h: Sql, { actor }: Pick<ReadContext, 'actor'>): Sql =>
  `${h}.sharing = '${scopeOf(actor.role) === 'hotline' ? 'AMBER_STRICT' : 'AMBER'}' and ${spanOn(h, today)}`;

/** For reports: the spans that the viewer goes by today, and the level that counts on each. */
export const healthToday = (h: Sql, c: Pick<ReadContext, 'actor'>): { readonly spans: Sql; readonly level: Sql } => ({
  spans: spansFor(h, c),
  level: levelOn(h, today),
});

/** Partnerships whose level that counts is one of these. */
export const inHealth = (t: Sql, levels: string[], c: ReadContext): Sql =>
  `exists (select from app.health_spans h where ${ofPartnership(t, 'h')} and ${spansFor('h', c)} and ${levelOn('h', today)} = any(${c.values.add(levels, 'text[]')}))`;

/** Partnerships by the level that counts. */
export const byLevel: Grouping = {
  by: () => levelOn('h', today),
  joined: {
    join: (t, c) => `join app.health_spans h on ${ofPartnership(t, 'h')} and ${spansFor('h', c)}`,
    holds: (t, key, c) =>
      `exists (select from app.health_spans h where ${ofPartnership(t, 'h')} and ${spansFor('h', c)} and ${levelOn('h', today)} = ${key})`,
  },
};

/**
 * Which rows have a level, and the date by which an index sorts them. Within a level those come first that have had it
 * longest, or, where it is still early enough to do something, those that will be worse soonest.
 */
const runs: Readonly<Record<HealthLevel, { readonly where: (h: Sql) => Sql; readonly by: Sql }>> = {
  DORMANT: { where: (h) => `${h}.dormant_from <= ${today}`, by: 'dormant_from' },
  AT_RISK: { where: (h) => `${h}.at_risk_from <= ${today} and ${h}.dormant_from > ${today}`, by: 'at_risk_from' },
  NEEDS_ATTENTION: {
    where: (h) => `${h}.attention_from <= ${today} and ${h}.at_risk_from > ${today}`,
    by: 'at_risk_from',
  },
  HEALTHY: { where: (h) => `${h}.healthy_through >= ${today}`, by: 'healthy_through' },
  NOT_ASSESSED: {
    where: (h) => `${h}.attention_from > ${today} and ${h}.healthy_through < ${today}`,
    by: 'attention_from',
  },
};

const dates = ['attention_from', 'at_risk_from', 'dormant_from', 'healthy_through'];

/** Worst first, over a source of partnerships: a run of rows for each level, each in the order of an index of `app.health_spans`. */
export const byHealth = (partnerships: (c: ReadContext) => Sql): OrderInRuns => ({
  terms: [{ type: 'int' }, { type: 'date' }, { type: 'uuid' }],
  filter: 'health',
  source: (c) =>
    `(select p.*, ${dates.map((date) => `h.${date}`).join(', ')} from ${partnerships(c)} p join app.health_spans h on ${ofPartnership('p', 'h')} and ${spansFor('h', c)})`,
  runs: (t) =>
    healthLevels.codes.map((code): OrderRun => {
      const { where, by } = runs[code];
      return { code, where: where(t), keys: [`${t}.${by}`, `${t}.id`] };
    }),
});
