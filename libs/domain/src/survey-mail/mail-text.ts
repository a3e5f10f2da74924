import { LINK_PLACE } from '../mail/index.ts';
import type { MailText } from '../notification/index.ts';
import type { SurveyMailStep } from '../vocabulary/index.ts';

/** What the mails of a round tell. */
export interface SurveyMailFacts {
  /** Name of the hotline that is asked. */
  readonly hotline: string;
  /** Title of the round. */
  readonly title: string;
  /** ISO instants. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** IANA time zone of the recipient. */
  readonly zone: string;
  /** Who asks, in one line. */
  readonly signature: string;
}

/** The same in words. */
interface SaidFacts {
  readonly title: string;
  readonly opens: string;
  /** Day and time with the zone's name. */
  readonly closes: string;
}

/** The words of a language; German stands in `@alongside/domain/german`. */
export interface SurveyMailWords {
  readonly locale: string;
  readonly greeting: (hotline: string) => string;
  readonly subject: Readonly<Record<SurveyMailStep, (title: string, day: string) => string>>;
  readonly lead: Readonly<Record<SurveyMailStep, (facts: SaidFacts) => string>>;
  readonly link: string;
  readonly stored: string;
  readonly elsewhere: string;
}

const reminded = ({ title, closes }: SaidFacts): string =>
  `we have not had your answers to “${title}” yet. They are taken until ${closes}, and what you have typed so far is kept.`;

export const englishSurveyMailWords: SurveyMailWords = {
  locale: 'en-GB',
  greeting: (hotline) => `Dear colleagues of ${hotline},`,
  subject: {
    ANNOUNCEMENT: (title, day) => `Coming on ${day}: ${title}`,
    INVITATION: (title, day) => `Please answer by ${day}: ${title}`,
    REMINDER_1: (title, day) => `Reminder, until ${day}: ${title}`,
    REMINDER_2: (title, day) => `Second reminder, until ${day}: ${title}`,
    LAST_CALL: (title, day) => `Last call, closes on ${day}: ${title}`,
    EXTRA: (title, day) => `Reminder, until ${day}: ${title}`,
  },
  lead: {
    ANNOUNCEMENT: ({ title, opens, closes }) =>
      `on ${opens} we will ask the hotlines of the network to answer “${title}”. The link for your hotline will come to this address. Answers are taken until ${closes}.`,
    INVITATION: ({ title, closes }) => `please answer “${title}” for your hotline. Answers are taken until ${closes}.`,
    REMINDER_1: reminded,
    REMINDER_2: reminded,
    LAST_CALL: ({ title, closes }) =>
      `“${title}” closes on ${closes}, and we have not had your answers yet. What you have typed so far is kept; only what is handed in counts.`,
    EXTRA: reminded,
  },
  link: 'This link is for your hotline. Whoever has it answers for you, so please pass it on with care:',
  stored:
    'The secretariat reads your answers; other hotlines see totals only. You can stop at any time and go on later. If you would rather not take part, say so behind the link, and no more mails will come.',
  elsewhere: 'If these mails should go to another address, please reply to this one.',
};

/** Most characters of a title in a subject; a header line has an end, and no breaks. */
const TITLE = 120;
function headed(title: string): string {
  const line = title.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > TITLE ? `${line.slice(0, TITLE - 1)}…` : line;
}

/** The mail of a step, with `LINK_PLACE` in the place of the link; an announcement has none. */
export function surveyMail(step: SurveyMailStep, facts: SurveyMailFacts, words: SurveyMailWords): MailText {
  const { hotline, title, opensAt, closesAt, zone, signature } = facts;
  const write = (instant: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.locale, { ...options, timeZone: zone }).format(new Date(instant));
  const day = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const time = { ...day, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const said = { title, opens: write(opensAt, day), closes: write(closesAt, time) };
  const asks = step !== 'ANNOUNCEMENT';
  return {
    subject: words.subject[step](headed(title), write(asks ? closesAt : opensAt, day)),
    body: [
      words.greeting(hotline),
      words.lead[step](said),
      ...(asks ? [`${words.link}\n${LINK_PLACE}`, words.stored] : []),
      words.elsewhere,
      signature,
      '',
    ].join('\n\n'),
  };
}
