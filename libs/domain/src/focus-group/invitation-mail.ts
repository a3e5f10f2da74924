import { LINK_PLACE } from '../mail/index.ts';
import type { MailLanguage } from '../vocabulary/index.ts';

/** What the mail of an invitation says. Nothing of the others, of the draw or of any other record. */
export interface InvitationMail {
  readonly step: 'INVITATION' | 'REMINDER';
  readonly title: string;
  readonly askedBy: string;
  /** Null where only the role is kept. */
  readonly name: string | null;
  readonly replyBy: Date;
  /** IANA time zone of the person; UTC where nobody knows. */
  readonly zone: string | null;
}

const words = {
  EN: {
    locale: 'en-GB',
    invitation: (title: string, until: string) => `Invitation: ${title}, please reply by ${until}`,
    reminder: (title: string, until: string) => `Reminder: ${title}, please reply by ${until}`,
    hello: (name: string | null) => (name === null ? 'Good day,' : `Good day ${name},`),
    asks: (who: string, title: string) =>
      `${who} of the INHOPE secretariat asks you to take part in the focus group “${title}”.`,
    until: (at: string) => `A seat is kept for you until ${at}.`,
    link: 'What it is about, and your reply:',
    how: 'Opening the page changes nothing; only its button sends your reply. The link is for you alone.',
    safe: 'Please write nothing about cases, material or people who seek help, neither there nor in a reply to this mail.',
  },
  DE: {
    locale: 'de',
    invitation: (title: string, until: string) => `Einladung: ${title}, bitte antworten Sie bis ${until}`,
    reminder: (title: string, until: string) => `Erinnerung: ${title}, bitte antworten Sie bis ${until}`,
    hello: (name: string | null) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
    asks: (who: string, title: string) =>
      `${who} vom Sekretariat von INHOPE bittet Sie, an der Fokusgruppe „${title}“ teilzunehmen.`,
    until: (at: string) => `Ein Platz ist bis ${at} für Sie frei gehalten.`,
    link: 'Worum es geht, und Ihre Antwort:',
    how: 'Das Öffnen der Seite ändert nichts; erst ihr Knopf sendet Ihre Antwort. Der Link ist nur für Sie.',
    safe: 'Bitte schreiben Sie nichts über Fälle, Material oder Menschen, die Hilfe suchen, weder dort noch als Antwort auf diese Mail.',
  },
} as const;

/** German for people who take part in German and not in English. */
export const invitationLanguage = (languages: readonly string[]): MailLanguage =>
  languages.includes('de') && !languages.includes('en') ? 'DE' : 'EN';

/** The mail with `LINK_PLACE` in the place of the link; times stand in the person’s own zone, which is named. */
export function invitationMail(
  { step, title, askedBy, name, replyBy, zone }: InvitationMail,
  language: MailLanguage,
): { readonly subject: string; readonly body: string } {
  const say = words[language];
  const at = zone ?? 'UTC';
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(say.locale, { timeZone: at, ...options }).format(replyBy);
  const day = write({ day: 'numeric', month: 'short', year: 'numeric' });
  const moment = `${write({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}, ${write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} (${at})`;
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();
  const subject = line(step === 'INVITATION' ? say.invitation(title, day) : say.reminder(title, day));
  const body = [
    say.hello(name),
    say.asks(askedBy, title),
    say.until(moment),
    `${say.link}\n${LINK_PLACE}`,
    say.how,
    say.safe,
    askedBy,
  ].join('\n\n');
  return { subject, body };
}
