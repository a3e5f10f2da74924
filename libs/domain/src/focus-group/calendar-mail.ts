import { LINK_PLACE } from '../mail/index.ts';
import type { MailLanguage } from '../vocabulary/index.ts';
import type { CalendarCopy, CalendarStep } from './calendar-step.ts';

/** What a mail with a calendar file says: all that the file says, so that nobody has to open it, and nothing of the others. */
export interface CalendarMail {
  readonly title: string;
  readonly purpose: string;
  readonly askedBy: string;
  /** Null where only the role is kept. */
  readonly name: string | null;
  /** Day, hours and zone in the zone of the person; `day` stands in the subject as well. */
  readonly when: { readonly day: string; readonly hours: string; readonly zone: string };
  readonly venue: string | null;
  readonly joinLink: string | null;
  /** The date was given up or the focus group called off, and not only this person is out. */
  readonly calledOff: boolean;
  readonly step: CalendarStep;
  /** What the person had before. */
  readonly copy: Pick<CalendarCopy, 'method'> | null;
}

const words = {
  EN: {
    hello: (name: string | null) => (name === null ? 'Good day,' : `Good day ${name},`),
    fixed: (title: string, day: string) => `Date: ${title}, ${day}`,
    held: (title: string, day: string) => `Date held: ${title}, ${day}`,
    changed: (title: string, day: string) => `Changed: ${title}, ${day}`,
    off: (title: string, day: string) => `Called off: ${title}, ${day}`,
    out: (title: string, day: string) => `Taken out of your calendar: ${title}, ${day}`,
    meets: (title: string) => `the focus group “${title}” meets:`,
    mayMeet: (title: string) => `the focus group “${title}” holds this date; it is not certain yet:`,
    anew: (title: string) => `what you know of the focus group “${title}” has changed. It now reads:`,
    isOff: (title: string) => `the focus group “${title}” does not meet at the time that stands in your calendar:`,
    isOut: (title: string) => `you no longer take part in the focus group “${title}”. This goes out of your calendar:`,
    venue: 'Place:',
    join: 'Link to join, for you alone:',
    file: 'The calendar file is attached. Answers of calendar programs are not read.',
    link: 'Your reply, and what you agree to:',
    fileOff: 'The attached file takes it out of your calendar.',
    safe: 'Please write nothing about cases, material or people who seek help in a reply to this mail.',
  },
  DE: {
    hello: (name: string | null) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
    fixed: (title: string, day: string) => `Termin: ${title}, ${day}`,
    held: (title: string, day: string) => `Termin vorgemerkt: ${title}, ${day}`,
    changed: (title: string, day: string) => `Geändert: ${title}, ${day}`,
    off: (title: string, day: string) => `Abgesagt: ${title}, ${day}`,
    out: (title: string, day: string) => `Aus Ihrem Kalender genommen: ${title}, ${day}`,
    meets: (title: string) => `die Fokusgruppe „${title}“ trifft sich:`,
    mayMeet: (title: string) =>
      `für die Fokusgruppe „${title}“ ist dieser Termin vorgemerkt; sicher ist er noch nicht:`,
    anew: (title: string) => `was Sie von der Fokusgruppe „${title}“ wissen, hat sich geändert. Nun gilt:`,
    isOff: (title: string) => `die Fokusgruppe „${title}“ trifft sich nicht zu der Zeit, die in Ihrem Kalender steht:`,
    isOut: (title: string) =>
      `Sie nehmen an der Fokusgruppe „${title}“ nicht mehr teil. Dies kommt aus Ihrem Kalender:`,
    venue: 'Ort:',
    join: 'Link zur Teilnahme, nur für Sie:',
    file: 'Die Kalenderdatei hängt an. Antworten von Kalenderprogrammen werden nicht gelesen.',
    link: 'Ihre Antwort, und worin Sie einwilligen:',
    fileOff: 'Die angehängte Datei nimmt es aus Ihrem Kalender.',
    safe: 'Bitte schreiben Sie als Antwort auf diese Mail nichts über Fälle, Material oder Menschen, die Hilfe suchen.',
  },
} as const;

type Telling = 'off' | 'out' | 'held' | 'changed' | 'fixed';

function tellingOf({ step, copy, calledOff }: CalendarMail): Telling {
  if (step.method === 'CANCEL') return calledOff ? 'off' : 'out';
  if (copy !== null && copy.method === 'REQUEST') return 'changed';
  return step.status === 'TENTATIVE' ? 'held' : 'fixed';
}

const leads = { off: 'isOff', out: 'isOut', held: 'mayMeet', changed: 'anew', fixed: 'meets' } as const;

/** The mail that carries a calendar file, with `LINK_PLACE` in the place of the link to the own page; a cancellation has none. */
export function calendarMail(
  mail: CalendarMail,
  language: MailLanguage,
): { readonly subject: string; readonly body: string } {
  const { title, purpose, askedBy, name, when, venue, joinLink, step } = mail;
  const say = words[language];
  const telling = tellingOf(mail);
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const goesOn = step.method === 'REQUEST';
  const body = [
    say.hello(name),
    say[leads[telling]](line(title)),
    `${when.day}, ${when.hours}, ${when.zone}`,
    venue && `${say.venue} ${venue}`,
    goesOn && step.withLink && joinLink && `${say.join}\n${joinLink}`,
    purpose,
    goesOn ? say.file : say.fileOff,
    goesOn && `${say.link}\n${LINK_PLACE}`,
    say.safe,
    askedBy,
  ];
  return { subject: line(say[telling](title, when.day)), body: body.filter(Boolean).join('\n\n') };
}
