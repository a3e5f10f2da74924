import { type CivilDate, civilDate } from '@alongside/shared';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type DayEntry, writeCalendar } from './calendar-file.ts';

const entry = (change: Partial<DayEntry> = {}): DayEntry => ({
  uid: 'task-1@alongside.example',
  from: civilDate('2027-03-28'),
  until: civilDate('2027-03-28'),
  summary: 'Task: call them',
  description: 'TLP:AMBER',
  url: 'https://alongside.example/tasks',
  changedAt: new Date('2026-11-27T10:00:00Z'),
  ...change,
});
const file = (...entries: DayEntry[]) =>
  writeCalendar({ name: 'Alongside', description: 'Dates', language: 'en', entries });

/** The file as another library reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toString(),
      after: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      url: String(component.getFirstPropertyValue('url')),
      class: component.getFirstPropertyValue('class'),
      transparent: component.getFirstPropertyValue('transp'),
    };
  });
}

describe('a calendar file', () => {
  it('holds days and no times, and the day after the last as its end', () => {
    const text = file(entry({ until: civilDate('2027-03-30') }));
    expect(text).toContain('DTSTART;VALUE=DATE:20270328\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20270331\r\n');
    expect(read(text)).toEqual([
      {
        uid: 'task-1@alongside.example',
        summary: 'Task: call them',
        description: 'TLP:AMBER',
        from: '2027-03-28',
        after: '2027-03-31',
        allDay: true,
        url: 'https://alongside.example/tasks',
        class: 'CONFIDENTIAL',
        transparent: 'TRANSPARENT',
      },
    ]);
  });

  it('is the same bytes for the same entries, whenever it is written', async () => {
    const first = file(entry(), entry({ uid: 'other@alongside.example' }));
    await new Promise((done) => setTimeout(done, 1_100));
    expect(file(entry(), entry({ uid: 'other@alongside.example' }))).toBe(first);
  });

  it('keeps every text as it was, in lines of at most 75 octets', () => {
    const text = fc.array(
      fc.oneof(
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            ',',
            ';',
            '\\',
            '\n',
            '"',
            ':',
            'BEGIN:VEVENT',
            'END:VCALENDAR',
            '😀',
            'Ψυχή',
            'Łódź',
          ),
        },
        { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        // Control characters are no text; the guard lets none in.
        const summary = parts.join('').replace(/[\p{Cc}]/gu, (found) => (found === '\n' ? found : ''));
        const written = file(entry({ summary, description: summary }));
        for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [found] = read(written);
        expect(found?.summary ?? '').toBe(summary);
        expect(read(written)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  it('of no entry is still a calendar', () => {
    const text = file();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toContain('X-WR-CALNAME:Alongside');
    expect(read(text)).toEqual([]);
  });

  it('counts days over every change of the clocks', () => {
    const days: CivilDate[] = ['2027-03-27', '2027-10-31', '2028-02-28', '2028-02-29', '2026-12-31'].map(civilDate);
    const after = read(file(...days.map((day) => entry({ uid: day, from: day, until: day })))).map((one) => one.after);
    expect(after).toEqual(['2027-03-28', '2027-11-01', '2028-02-29', '2028-03-01', '2027-01-01']);
  });
});
