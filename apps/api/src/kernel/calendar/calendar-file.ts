import { addDays, type CivilDate } from '@alongside/shared';
import ical, { escape as escaped, ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** Seconds after which a calendar program should look again. */
const LOOK_AGAIN = 4 * 3_600;

/** Something on one day or several, without a time of day. */
export interface DayEntry {
  /** The same whenever the file is written, and nobody else's. */
  readonly uid: string;
  readonly from: CivilDate;
  /** Last day, which still belongs to it. */
  readonly until: CivilDate;
  readonly summary: string;
  readonly description: string;
  /** Address of the page on which more stands. */
  readonly url: string;
  /** When the record was last changed. */
  readonly changedAt: Date;
}

export interface CalendarToWrite {
  readonly name: string;
  readonly description: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly entries: readonly DayEntry[];
}

/** A day as the library takes it: it reads the date of an instant in UTC. */
const asDate = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/**
 * A calendar after RFC 5545. The same entries are the same bytes, so that a program that has them need not fetch them
 * again: the stamp of an entry is that of its record, and not of the writing. Nothing blocks anybody's time, and nothing
 * is for other people's eyes.
 */
export function writeCalendar({ name, description, language, entries }: CalendarToWrite): string {
  const calendar = ical({
    name,
    // The library escapes the texts of entries only.
    description: escaped(description, false),
    prodId: { company: 'Alongside', product: 'Calendar', language: language.toUpperCase() },
    ttl: LOOK_AGAIN,
  });
  for (const { uid, from, until, summary, description: about, url, changedAt } of entries)
    calendar.createEvent({
      id: uid,
      allDay: true,
      start: asDate(from),
      // The end of a day event is the day after its last one.
      end: asDate(addDays(until, 1)),
      summary,
      description: about,
      url,
      stamp: changedAt,
      lastModified: changedAt,
      class: ICalEventClass.CONFIDENTIAL,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
