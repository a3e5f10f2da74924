import { calendarStep, ensure, ensureValid, invalid, may, problemsOf, zoneProblem } from '@alongside/domain';
import { zonedSpan } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import { calendarWords } from '../../kernel/calendar/calendar-words.ts';
import { type MeetingFile, writeMeeting } from '../../kernel/calendar/meeting-file.ts';
import { Clock } from '../../kernel/clock.ts';
import { type Language, languages, wordsOf } from '../../kernel/language.ts';
import { actor, ensureLink, unknownLink } from '../../kernel/operation/operation.ts';
import { type FocusGroupEntity, FocusGroupRepository } from '../focus-groups/index.ts';
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
    private readonly environment: Environment,
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
    const step = calendarStep({ ...session, cancelled }, inCalendars(participant));
    if (!step) throw invalid('candidateId', 'There is nothing to tell this person.');
    const { method, status, sequence, withLink } = step;
    const text = writeMeeting({
      ...this.common(group, session, participant.zone ?? session.zone, language),
      method,
      status,
      sequence,
      location: session.venue,
      link: withLink ? session.joinLink : null,
      attendee: {
        name: nameOf(participant),
        email: participant.email,
        answer: answers[participant.state as keyof typeof answers] ?? 'DECLINED',
      },
    });
    await this.participants.noteCopy(participant, { method, sequence, withLink }, this.clock.now());
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
    const text = writeMeeting({
      ...this.common(seen, { ...session, startsAt }, zone, language),
      method: 'PUBLISH',
      status: session.confirmed ? 'CONFIRMED' : 'TENTATIVE',
      sequence: session.sequence,
      location: session.venue,
      link: session.joinLink,
    });
    return { name: fileName(startsAt, 'PUBLISH'), text, method: null, sequence: session.sequence };
  }

  private common(
    { title, purpose }: Pick<FocusGroupEntity, 'title' | 'purpose'>,
    { id, startsAt, minutes }: { readonly id: string; readonly startsAt: Date; readonly minutes: number },
    zone: string,
    language: Language,
  ): Pick<
    MeetingFile,
    'uid' | 'startsAt' | 'minutes' | 'summary' | 'description' | 'organiser' | 'stamp' | 'language'
  > {
    const host = new URL(this.environment.publicUrl).hostname;
    const words = calendarWords[language];
    const { day, hours, zone: where } = zonedSpan(startsAt, minutes, zone, wordsOf(language).locale);
    return {
      uid: `fg-${id}@${host}`,
      startsAt,
      minutes,
      summary: title,
      description: [`${day}, ${hours}, ${where}`, purpose, words.answerByLink].join('\n\n'),
      organiser: { name: words.organiser, email: this.environment.MAIL_FROM ?? `focus-groups@${host}` },
      stamp: this.clock.now(),
      language,
    };
  }
}

/** One person, as far as calendars ask. */
export const inCalendars = ({ state, copy }: Pick<LoadedParticipant, 'state' | 'copy'>) => ({
  takesPart: state in answers,
  accepted: state === 'ACCEPTED',
  copy,
});

const nameOf = ({ name, role, organisation }: LoadedParticipant): string =>
  [name ?? role, organisation].filter(Boolean).join(', ');

const fileName = (startsAt: Date, method: string): string =>
  `focus-group_${startsAt.toISOString().slice(0, 10)}_${method.toLowerCase()}.ics`;

function languageOf(wanted: string): Language {
  const language = languages.find((each) => each === wanted);
  if (!language) throw invalid('language', 'Choose en or de.');
  return language;
}
