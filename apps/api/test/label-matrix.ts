import { type SharingLabel, visibleSharing } from '@alongside/domain';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Person, TestApi } from './api.ts';

/** Everybody who may look for a record, on every way there is. */
export const viewers = ['author', 'colleague', 'observer', 'foreign', 'secretariat', 'admin'] as const;
export type Viewer = (typeof viewers)[number];
export type Viewers = Readonly<Record<Viewer, Person>>;

/** The people of the label matrix: three of the hotline of the records, and three who are not. */
export async function addViewers(api: TestApi): Promise<Viewers> {
  const hotline = await api.addHotline('The hotline of the records');
  return {
    author: await api.addPerson('COORDINATOR', hotline),
    colleague: await api.addPerson('MANAGER', hotline),
    observer: await api.addPerson('OBSERVER', hotline),
    foreign: await api.addPerson('MANAGER', await api.addHotline('Another hotline')),
    secretariat: await api.addPerson('SECRETARIAT'),
    admin: await api.addPerson('ADMIN'),
  };
}

/** Whether a person belongs to the hotline of the records. */
export const isOwn = (people: Viewers, viewer: Viewer): boolean => people[viewer].hotlineId === people.author.hotlineId;

/** What the rule says of a record of the hotline with a label: it opens it only to those to whom it is offered at all. */
export function opensTo(people: Viewers, viewer: Viewer, sharing: SharingLabel): boolean {
  const { id, role, hotlineId } = people[viewer];
  const { id: authorId, hotlineId: ownerId } = people.author;
  const offered = hotlineId === ownerId || role === 'SECRETARIAT';
  const actor = { userId: id, name: '', role, hotlineId };
  return offered && visibleSharing(actor, { hotlineId: ownerId ?? '', sharing, authorId });
}

/** What differs from the rule, by kind, label and way; and how much was looked at. */
export class Findings {
  readonly wrong: string[] = [];
  looked = 0;

  note(
    way: string,
    { kind, sharing }: { kind: string; sharing: SharingLabel },
    found: boolean,
    expected: boolean,
  ): void {
    this.looked += 1;
    if (found !== expected) this.wrong.push(`${kind} under ${sharing} by ${way}: ${found ? 'seen' : 'not seen'}`);
  }
}

/** Rows of a list as a file, by their first column. */
export async function fileOf(person: Person, list: string, columns: readonly string[]): Promise<Map<string, string[]>> {
  const answer = await person.post(`/export/${list}`, { format: 'CSV', language: 'en', columns });
  const rows = parse(await answer.text(), { bom: true, from_line: 3, relax_column_count: true }) as string[][];
  return new Map(rows.slice(0, -1).map((row) => [row[0] ?? '', row]));
}

/** The addresses of calendars, one for each viewer. */
export async function calendarFeeds(people: Viewers): Promise<Map<Viewer, string>> {
  const feeds = new Map<Viewer, string>();
  for (const viewer of viewers) {
    const { data } = await people[viewer].ask<{ makeCalendarLink: { path: string } }>(
      'mutation { makeCalendarLink { path } }',
    );
    feeds.set(viewer, data?.makeCalendarLink.path ?? '');
  }
  return feeds;
}

/** Ids of the records that a calendar leads to. */
export async function inCalendar(api: TestApi, feed: string | undefined): Promise<Set<string>> {
  const text = await (await fetch(api.url + (feed ?? ''))).text();
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return new Set(events.map((event) => String(event.getFirstPropertyValue('url')).split('/').at(-1) ?? ''));
}
