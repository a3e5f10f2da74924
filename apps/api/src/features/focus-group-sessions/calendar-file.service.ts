import {
  calendarStep,
  ensure,
  ensureValid,
  invalid,
  may,
  type PersonInCalendars,
  problemsOf,
  zoneProblem,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { actor, ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { FocusGroupRepository } from '../focus-groups/index.ts';
import { MeetingTextService } from './meeting-text.service.ts';
import { type LoadedParticipant, ParticipantRepository } from './participant.repository.ts';
import type { CalendarFile } from './participant.types.ts';
import type { HandOutCalendarFileInput } from './session.inputs.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionLinkRepository } from './session-link.repository.ts';

/** How a reply stands in a calendar. */
const answers = { ACCEPTED: 'ACCEPTED', TENTATIVE: 'TENTATIVE', SENT: 'NEEDS-ACTION' } as const;

/** Calendar files of sessions: for each participant their own, with the number that their program expects. */
@Injectable()
export class CalendarFileService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly sessions: SessionRepository,
    private readonly participants: ParticipantRepository,
    private readonly byLink: SessionLinkRepository,
    private readonly meetings: MeetingTextService,
    private readonly clock: Clock,
  ) {}

  /** Writes the file that somebody should have now, and notes that they got it. */
  async handOut({ candidateId, language: wanted }: HandOutCalendarFileInput): Promise<CalendarFile> {
    ensure(may.keepFocusGroup(actor()));
    const language = languageOf(wanted);
    const participant = await this.participants.find(candidateId);
    const group = await this.groups.find(participant.focusGroupId);
    const session = await this.sessions.load(group.id);
    if (!session) throw invalid('candidateId', 'Set a date first.');
    if (participant.email === null) throw invalid('candidateId', 'Note a work e-mail of this person first.');
    const cancelled = session.givenUpAt !== null || group.status === 'CANCELLED';
    const begun = session.startsAt <= this.clock.now();
    const step = calendarStep({ ...session, cancelled, begun }, inCalendars(participant, this.clock.now()));
    if (!step) throw invalid('candidateId', 'There is nothing to tell this person.');
    const { method, status, sequence, withLink } = step;
    const { startsAt, minutes, venue } = session;
    const { title, purpose } = group;
    const text = this.meetings.write(
      {
        ...{ id: group.id, title, purpose, startsAt, minutes, venue, zone: participant.zone ?? session.zone },
        ...{ method, status, sequence, link: withLink ? session.joinLink : null },
        attendee: attendeeOf(participant, participant.email),
      },
      language,
    );
    const copy = { method, sequence, withLink, startsAt: startsAt.toISOString() };
    await this.participants.noteCopy(participant, copy, this.clock.now());
    return { name: fileName(session.startsAt, method), text, method, sequence };
  }

  /** For whoever takes part and wants the date in the own calendar. */
  async download(zone: string, wanted: string): Promise<CalendarFile> {
    ensureLink('INVITATION');
    ensureValid(problemsOf(zoneProblem('zone', zone)));
    const language = languageOf(wanted);
    const seen = await this.byLink.read();
    const session = seen?.session;
    if (!session || session.cancelled) throw unknownLink();
    const startsAt = new Date(session.startsAt);
    const { title, purpose } = seen;
    const { id, minutes, venue, sequence, joinLink: link } = session;
    const status = session.confirmed ? 'CONFIRMED' : 'TENTATIVE';
    const told = {
      id,
      title,
      purpose,
      startsAt,
      minutes,
      venue,
      zone,
      method: 'PUBLISH',
      status,
      sequence,
      link,
    } as const;
    const text = this.meetings.write(told, language);
    return { name: fileName(startsAt, 'PUBLISH'), text, method: null, sequence: session.sequence };
  }
}

/** One person, as far as calendars ask. */
export const inCalendars = (
  { state, copy }: Pick<LoadedParticipant, 'state' | 'copy'>,
  now: Date,
): PersonInCalendars => ({
  takesPart: state in answers,
  accepted: state === 'ACCEPTED',
  copy: copy && { ...copy, ahead: new Date(copy.startsAt) > now },
});

/** Whom a file is for, with the reply that stands. */
export const attendeeOf = (
  { name, role, organisation, state }: Pick<LoadedParticipant, 'name' | 'role' | 'organisation' | 'state'>,
  email: string,
) => ({
  name: [name ?? role, organisation].filter(Boolean).join(', '),
  email,
  answer: answers[state as keyof typeof answers] ?? ('DECLINED' as const),
});

const fileName = (startsAt: Date, method: string): string =>
  `focus-group_${startsAt.toISOString().slice(0, 10)}_${method.toLowerCase()}.ics`;

function languageOf(wanted: string): Language {
  const language = languages.find((each) => each === wanted);
  if (!language) throw invalid('language', 'Choose en or de.');
  return language;
}
