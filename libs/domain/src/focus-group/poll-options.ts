import { type CivilDate, instantAt, wallClock } from '@alongside/shared';
import type { KeptTime } from '../vocabulary/index.ts';

/** A moment as an organiser types it: a time on the wall of one zone. */
export interface TypedTime {
  readonly day: CivilDate;
  /** 0–23. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
}

/** The instant of a typed time. In an hour that the change to summer time skips it is the hour after. */
export const momentOf = ({ day, hour, minute }: TypedTime, zone: string): Date => instantAt(day, hour, zone, minute);

/**
 * Where an option lies when the organiser's zone changes (research/focus-survey.md C6). Keeping the moment leaves everybody's hour as it
 * was; keeping the clock moves it to the moment at which the wall of the new zone shows what that of the old one showed.
 */
export function moveZone(startsAt: Date, from: string, to: string, kept: KeptTime): Date {
  if (kept === 'MOMENT') return startsAt;
  return momentOf(wallClock(startsAt, from), to);
}
