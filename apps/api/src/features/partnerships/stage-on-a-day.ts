import type { Sql } from '../../kernel/reads/sql-values.ts';
import { ofPartnership } from './of-partnership.ts';

/**
 * Stages of past days in SQL: what `stageOn` of libs/domain says, over the changes of stage. `day` is a date. A spec
 * compares both over generated histories.
 */

/** The change that counts for partnership `p` at the end of a day, as a row source `(stage_on)`; no row before it began. */
const changeOn = (p: Sql, day: Sql): Sql =>
  `(select s.to_stage as stage_on from app.stage_changes s where ${ofPartnership(p, 's')} and s.effective_on <= ${day} ` +
  'order by s.effective_on desc, s.created_at desc, s.id desc limit 1)';

/** The stage of partnership `p` at the end of a day; null before it began. */
export const stageOnDay = changeOn;

/** The partnerships that had begun by the end of a day, with their `stage_on` it. */
export const partnershipsOn = (day: Sql): Sql =>
  `(select p.*, c.stage_on from app.partnerships p cross join lateral ${changeOn('p', day)} c)`;
