import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
} from 'ical-generator';

/** Somebody with a mailbox, as calendar programs name people. */
export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** A meeting at an hour, written for one person. */
export interface MeetingFile {
  /** `PUBLISH` is for whoever puts it into the own calendar; `REQUEST` and `CANCEL` come from the organiser. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** The same for ever, whatever changes. */
  readonly uid: string;
  /** Never lower than in an earlier file for the same person. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly summary: string;
  /** Programs differ in which zone they show: the reader's own hour stands in here. */
  readonly description: string;
  readonly location: string | null;
  /** How to join. */
  readonly link: string | null;
  /** The same in every file. */
  readonly organiser: Mailbox;
  /** Whom the file is for; nobody else's address ever stands in it. Absent in `PUBLISH` (RFC 5546, 3.2.1). */
  readonly attendee?: Mailbox & { readonly answer: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | 'NEEDS-ACTION' };
  /** When this file is written: newer ones replace older ones of the same number. */
  readonly stamp: Date;
  /** ISO 639-1. */
  readonly language: string;
}

/**
 * A meeting after RFC 5545 and 5546: one event, at most one attendee, times in UTC. It asks for no reply, because none would be
 * read; people answer by their own link.
 */
export function writeMeeting(meeting: MeetingFile): string {
  const { method, status, uid, sequence, startsAt, minutes, summary, description, location, link } = meeting;
  const { organiser, attendee, stamp, language } = meeting;
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: 'Alongside', product: 'Meetings', language: language.toUpperCase() },
  });
  const event = calendar.createEvent({
    id: uid,
    sequence,
    stamp,
    lastModified: stamp,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    summary,
    description,
    location,
    url: link,
    status: ICalEventStatus[status],
    busystatus: status === 'TENTATIVE' ? ICalEventBusyStatus.TENTATIVE : ICalEventBusyStatus.BUSY,
    organizer: organiser,
  });
  if (attendee && method !== 'PUBLISH')
    event.createAttendee({
      name: attendee.name,
      email: attendee.email,
      rsvp: false,
      role: ICalAttendeeRole.REQ,
      status: attendee.answer as ICalAttendeeStatus,
    });
  return calendar.toString();
}
