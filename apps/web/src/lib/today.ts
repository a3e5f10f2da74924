import { type CivilDate, today as dayAt, type Month, monthOf } from '@alongside/shared';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's own calendar day. */
export const today = (): CivilDate => dayAt(new Date(), zone());

/** The month of the reader's own calendar day. */
export const thisMonth = (): Month => monthOf(today());

/** The calendar day in UTC, by which everybody is told the same figures. */
export const utcToday = (): CivilDate => dayAt(new Date());
