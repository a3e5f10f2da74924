import { calendarMail, calendarStep, ensure, invitationLanguage, may } from '@alongside/domain';
import { zonedSpan } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../kernel/clock.ts';
import { type Language, wordsOf } from '../../kernel/language.ts';
import { newId } from '../../kernel/new-id.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { FocusGroupRepository } from '../focus-groups/index.ts';
import { attendeeOf, inCalendars } from './calendar-file.service.ts';
import { type Ask, type CalendarCopyFacts, CalendarMailRepository } from './calendar-mail.repository.ts';
import { MeetingTextService } from './meeting-text.service.ts';
import type { MailCalendarFilesInput } from './session.inputs.ts';

/** The page that the link of a mail opens. */
const PAGE = '/answer/invitation';

/** Calendar files by mail, each to one person and with the number that their program expects (docs/decisions/198). */
@Injectable()
export class CalendarMailService {
  constructor(
    private readonly source: DataSource,
    private readonly groups: FocusGroupRepository,
    private readonly mails: CalendarMailRepository,
    private readonly meetings: MeetingTextService,
    private readonly clock: Clock,
  ) {}

  /** Tells everybody with an address whose calendar is behind, also those whom the last mail did not reach. From then on changes go out by themselves. */
  async send({ focusGroupId }: MailCalendarFilesInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    await this.groups.find(focusGroupId);
    for (const person of await this.mails.copies(sql, focusGroupId, this.clock.now()))
      await this.tell(sql, person, person.lost);
    return focusGroupId;
  }

  /** For the job. */
  async writeDue(): Promise<void> {
    const ask: Ask = (text, values) => this.source.query(text, values);
    // A date that is only held is first told by hand.
    for (const person of await this.mails.copies(ask, null, this.clock.now()))
      if (person.copy !== null || person.confirmed) await this.tell(ask, person, false);
  }

  private async tell(ask: Ask, person: CalendarCopyFacts, again: boolean): Promise<void> {
    const now = this.clock.now();
    const startsAt = new Date(person.startsAt);
    const step = calendarStep({ ...person, begun: startsAt <= now }, inCalendars(person, now));
    if (!step || !(step.due || again)) return;
    const { id: which, focusGroupId, seen, email, minutes, zone, joinLink, cancelled } = person;
    const { method, status, sequence, withLink } = step;
    const language = invitationLanguage(person.languages);
    const code = language.toLowerCase() as Language;
    const file = this.meetings.write(
      {
        ...{ ...person, id: focusGroupId, startsAt, method, status, sequence },
        ...{ link: withLink ? joinLink : null, attendee: attendeeOf(person, email) },
      },
      code,
    );
    const when = zonedSpan(startsAt, minutes, zone, wordsOf(code).locale);
    const text = calendarMail({ ...person, when, calledOff: cancelled, step }, language);
    const page = method === 'REQUEST' ? PAGE : null;
    await this.mails.write(ask, {
      ...{ id: newId(), which, seen, ...text, page, file },
      ...{ copy: { method, sequence, withLink, startsAt: startsAt.toISOString() }, at: now },
    });
  }
}
