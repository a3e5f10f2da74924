import { addDays, type CivilDate } from '@alongside/shared';
import { uuidV5 } from '../../kernel/uuid-v5.ts';

/** Namespace of all ids of demo data: the same on every machine. */
const NAMESPACE = '0d2f6c1e-9a43-4a7b-8f52-7b1e3c5d9f10';

/** Values of one row by column. Rows of one table carry the same columns. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows by table; tables stand in the order in which they depend on each other. */
export type Rows = readonly (readonly [table: string, rows: readonly Row[]])[];

export const demoId = (...key: string[]): string => uuidV5(NAMESPACE, key.join('/'));

/** Demo data lives around the day on which it is loaded, so that something is always due. */
export class DemoCalendar {
  constructor(readonly today: CivilDate) {}

  /** The day so many days before today; negative for days ahead. */
  ago(days: number): CivilDate {
    return addDays(this.today, -days);
  }

  /** An instant in working hours of that day; never after the start of today, so that nothing is logged ahead. */
  at(daysAgo: number, hour = 9): string {
    return daysAgo <= 0 ? `${this.today}T00:00:00Z` : `${this.ago(daysAgo)}T${String(hour).padStart(2, '0')}:00:00Z`;
  }
}
