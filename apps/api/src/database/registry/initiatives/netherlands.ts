import { inferred, localLanguage, possible, stated } from '../facts.ts';
import { appendixRow, overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

const betweenAustriaAndBelgium =
  'Printed between the Austrian rows and the loose label Belgium: Dutch by content, Belgian by position.';

export const netherlands: readonly InitiativeDraft[] = [
  {
    key: 'stop-it-now-nl',
    name: 'Stop it Now! Netherlands',
    localName: 'Stop it Now! Nederland',
    aliases: ['Stop it Now', 'stopitnow.nl'],
    organisation: 'eokm',
    scope: 'NATIONAL',
    website: 'https://gevoelens.stopitnow.nl/',
    description:
      'Dutch member of the Stop it Now! family since 2012, run by EOKM beside its hotline. One site is for people who feel sexually drawn to minors, another for people who watch CSAM or feel inclined to; both inform and lead to a telephone line that is free, anonymous and confidential, also for relatives and professionals.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'NL'),
      possible('COUNTRY', 'BE', { note: betweenAustriaAndBelgium }),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'HELPLINE_PHONE'),
      inferred('SERVICE', 'WEB_CONTACT_POINT', {
        source: 'report-2020-overview',
        note: 'Section 2 counts the Netherlands among countries with such a site; this is the Dutch entry that fits.',
      }),
      stated('AUDIENCE', ['ADULT_HELP_SEEKERS', 'RELATIVES']),
      stated('AUDIENCE', ['CSAM_VIEWERS', 'PROFESSIONALS'], { source: 'report-2020-overview' }),
      stated('ACCESS', ['ANONYMOUS', 'CONFIDENTIAL', 'FREE']),
      inferred('ACCESS', 'OPENING_HOURS_LIMITED', { note: 'The contact page is named after its opening hours.' }),
      stated('MODE', 'PHONE'),
      localLanguage('nl'),
    ],
    channels: [
      { kind: 'PHONE', value: '0800 266 6436', note: 'Freephone inside the Netherlands.', public: true },
      { kind: 'PHONE', value: '+31 20 261 5232', public: true },
      { kind: 'EMAIL', value: 'info@stopitnow.nl', public: true },
      { kind: 'CONTACT_FORM', value: 'https://gevoelens.stopitnow.nl/openingstijden-en-contact/', public: true },
      {
        kind: 'WEB',
        value: 'https://downloaders.stopitnow.nl/',
        note: 'Site on watching CSAM, as a footnote of section 2.2 has it; the table prints downloader.stopitnow.nl.',
        public: true,
      },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(6, 334, {
        asPrinted: 'Stop it Now!',
        level: 'Secondary',
        country: null,
        url: 'https://downloader.stopitnow.nl/downloaders/',
        read: 'NL',
        confidence: 'LOW',
      }),
      appendixRow(51, 403, {
        asPrinted: 'Stop It Now',
        level: 'Secondary',
        country: 'Netherlands New Zealand',
        url: 'https://gevoelens.stopitnow.nl/',
        read: 'NL',
        confidence: 'HIGH',
      }),
      overviewMention(130, 'The Dutch Stop It Now!', 'Netherlands'),
    ],
    doubts: [
      betweenAustriaAndBelgium,
      'Two rows of the table, one for each site, were read as one programme.',
      'Which host is right for the second site: downloader or downloaders?',
    ],
  },
  {
    key: 'helpwanted-nl',
    name: 'Helpwanted',
    aliases: ['Help Wanted', 'helpwanted.nl'],
    organisation: 'eokm',
    scope: 'NATIONAL',
    website: 'https://www.helpwanted.nl/',
    description:
      'Dutch website with a chat for people under 26, run by EOKM. It advises on nude images that went online, on sexual approaches and blackmail, and on other sexual abuse on the internet.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'NL'),
      possible('COUNTRY', 'BE', { note: betweenAustriaAndBelgium }),
      stated('LEVEL', 'SECONDARY', { note: 'Printed so although the service addresses those who may be harmed.' }),
      stated('SERVICE', ['HELPLINE_CHAT', 'VICTIM_SUPPORT']),
      stated('AUDIENCE', ['CHILDREN', 'YOUNG_PEOPLE', 'YOUNG_ADULTS'], { note: 'People under 26.' }),
      stated('AUDIENCE', 'VICTIMS_SURVIVORS', { source: 'report-2020-overview' }),
      stated('MODE', 'CHAT'),
      localLanguage('nl'),
    ],
    channels: [{ kind: 'CONTACT_FORM', value: 'https://www.helpwanted.nl/contact', public: true }],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(7, 335, {
        asPrinted: 'Help Wanted',
        level: 'Secondary',
        country: null,
        url: 'https://www.helpwanted.nl/',
        read: 'NL',
        confidence: 'LOW',
      }),
      overviewMention(130, 'helpline', 'Netherlands'),
    ],
    doubts: [betweenAustriaAndBelgium],
  },
  {
    key: 'nl-atsa',
    name: 'NL-ATSA',
    organisation: 'nl-atsa',
    scope: 'MULTINATIONAL',
    website: 'https://www.nl-atsa.org/',
    description:
      'Dutch-speaking chapter of ATSA for the Netherlands and Flanders. With conferences, courses, working groups and a website it brings international knowledge on sexual offending home, and carries experience from home abroad.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', ['NL', 'BE']),
      stated('LEVEL', 'PRIMARY'),
      stated('SERVICE', ['PROFESSIONAL_BODY', 'TRAINING']),
      inferred('AUDIENCE', 'PROFESSIONALS', {
        note: 'Conferences, courses and working groups of a professional field.',
      }),
      localLanguage('nl'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(50, 403, {
        asPrinted: 'NL-ATSA',
        level: 'Primary',
        country: 'Netherlands New Zealand',
        url: 'https://www.nl-atsa.org/',
        read: 'NL',
        confidence: 'HIGH',
      }),
      overviewMention(71, 'ATSA: Association for the Treatment of Sexual Offenders', 'USA and Netherlands'),
    ],
    doubts: ['Only a member of a working group is printed as contact; a shared mailbox is needed.'],
  },
];
