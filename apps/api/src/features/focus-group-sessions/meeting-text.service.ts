import { zonedSpan } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import { calendarWords } from '../../kernel/calendar/calendar-words.ts';
import { type MeetingFile, writeMeeting } from '../../kernel/calendar/meeting-file.ts';
import { Clock } from '../../kernel/clock.ts';
import { type Language, wordsOf } from '../../kernel/language.ts';

/** A session, as a calendar file tells of it to one reader. */
export interface ToldSession
  extends Pick<MeetingFile, 'method' | 'status' | 'sequence' | 'startsAt' | 'minutes' | 'link'> {
  /** Of the focus group; the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly venue: string | null;
  /** IANA zone in which the reader thinks. */
  readonly zone: string;
  readonly attendee?: MeetingFile['attendee'];
}

/** Writes sessions as calendar files, in the language and the zone of one reader. */
@Injectable()
export class MeetingTextService {
  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
  ) {}

  write(told: ToldSession, language: Language): string {
    const { id, title, purpose, venue, zone, attendee, method, status, sequence, startsAt, minutes, link } = told;
    const host = new URL(this.environment.publicUrl).hostname;
    const words = calendarWords[language];
    const { day, hours, zone: where } = zonedSpan(startsAt, minutes, zone, wordsOf(language).locale);
    return writeMeeting({
      method,
      status,
      sequence,
      startsAt,
      minutes,
      link,
      ...(attendee && { attendee }),
      location: venue,
      uid: `fg-${id}@${host}`,
      summary: title,
      description: [`${day}, ${hours}, ${where}`, purpose, words.answerByLink].join('\n\n'),
      organiser: { name: words.organiser, email: this.environment.MAIL_FROM ?? `focus-groups@${host}` },
      stamp: this.clock.now(),
      language,
    });
  }
}
