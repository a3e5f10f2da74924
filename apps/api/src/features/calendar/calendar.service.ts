import { ensure, may, strictestLabel } from '@alongside/domain';
import { civilDate, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import { type DayEntry, writeCalendar } from '../../kernel/calendar/calendar-file.ts';
import { calendarWords } from '../../kernel/calendar/calendar-words.ts';
import { labelOf, sharingMeaning } from '../../kernel/files/sharing-words.ts';
import { hashOfToken } from '../../kernel/http.ts';
import { type Words, wordsOf } from '../../kernel/language.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { newPersonalToken } from '../../kernel/personal-token.ts';
import { CalendarRepository, MAX_ENTRIES } from './calendar.repository.ts';
import type { CalendarEntry, MadeCalendarLink, ViewerCalendar } from './calendar.types.ts';
import { calendarKindsDefined } from './calendar-kind.reads.ts';

/** Days that the settings show ahead. */
const NEXT = 5;

/** Calendars of people: what is in them, and the link by which a program fetches one. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly gate: OperationGate,
    private readonly environment: Environment,
  ) {}

  /** What the viewer's calendar holds now. */
  async own(): Promise<ViewerCalendar> {
    ensure(may.keepCalendar(actor()));
    const now = today(new Date());
    const entries = (await this.calendars.entries(now)).slice(0, MAX_ENTRIES);
    return {
      link: await this.calendars.link(),
      kinds: calendarKindsDefined().map((kind) => ({
        kind,
        count: entries.filter((entry) => entry.kind === kind).length,
      })),
      next: entries.filter(({ until }) => until >= now).slice(0, NEXT),
    };
  }

  /** Makes a link; the one before ends. Only the hash of its token is kept. */
  async makeLink(): Promise<MadeCalendarLink> {
    ensure(may.keepCalendar(actor()));
    const token = newPersonalToken();
    await this.calendars.replace(hashOfToken(token));
    return { path: `/calendar/${token}.ics` };
  }

  async endLink(): Promise<ViewerCalendar> {
    ensure(may.keepCalendar(actor()));
    await this.calendars.end();
    return this.own();
  }

  /**
   * The calendar behind a token, read with the rights that its person has at this moment; null for every token that
   * opens nothing. It writes nothing: not even that it was fetched.
   */
  async feed(token: string): Promise<string | null> {
    const reader = await this.calendars.readerOf(hashOfToken(token));
    if (!reader) return null;
    const now = today(new Date());
    const entries = await this.gate.run(reader, () => this.calendars.entries(now), 'read');
    return this.written(entries, wordsOf(reader.language));
  }

  private written(found: readonly CalendarEntry[], words: Words): string {
    const texts = calendarWords[words.lang];
    const entries = found.slice(0, MAX_ENTRIES);
    const sharing = strictestLabel(entries.map((entry) => entry.sharing));
    const cut = found.length > entries.length ? ` ${texts.cut(words.number(MAX_ENTRIES))}` : '';
    return writeCalendar({
      name: 'Alongside',
      description: `${labelOf(sharing)}: ${sharingMeaning(sharing, words.lang)}${cut}`,
      language: words.lang,
      entries: entries.map((entry) => this.dayEntry(entry, words)),
    });
  }

  private dayEntry(entry: CalendarEntry, words: Words): DayEntry {
    const { publicUrl } = this.environment;
    const { id, kind, day, until, title, about, page, sharing, changedAt } = entry;
    const what = [title, about].filter(Boolean).join(' · ');
    return {
      uid: `${kind.toLowerCase().replaceAll('_', '-')}-${id}@${new URL(publicUrl).hostname}`,
      from: civilDate(day),
      until: civilDate(until),
      summary: [words.label('calendarKind', kind), what].filter(Boolean).join(': '),
      description: `${labelOf(sharing)} · ${calendarWords[words.lang].from}`,
      url: publicUrl + page,
      changedAt,
    };
  }
}
