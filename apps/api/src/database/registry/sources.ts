import type { SourceKind } from '@alongside/domain';

/** A document, page or body of knowledge from which registry facts were taken. */
export interface SourceContent {
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the source tells; absent when it is undated. */
  readonly publishedOn?: string;
  readonly url?: string;
  readonly note?: string;
}

/** All sources of the first content, by their stable key. */
export const sources = {
  'report-2020-appendix': {
    kind: 'REPORT',
    title: 'Prevention Initiatives, appendix 7.2',
    publisher: 'INHOPE',
    publishedOn: '2020-06',
    note: 'Summary table of 60 rows, read row by row from the text of the PDF; row and line numbers stand in the listings.',
  },
  'report-2020-overview': {
    kind: 'REPORT',
    title: 'Prevention Initiatives, section 2',
    publisher: 'INHOPE',
    publishedOn: '2020-06',
    note: 'Overview of services by country and examples by level. The link targets of the text are lost.',
  },
  'icmec-reporting-mechanisms': {
    kind: 'PUBLIC_PAGE',
    title: 'Reporting mechanisms: 51 hotlines in 45 countries',
    publisher: 'International Centre for Missing & Exploited Children',
    url: 'https://www.icmec.org/education-portal/reporting-mechanisms/',
    note: 'Undated; names countries, not hotlines.',
  },
  'inhope-united-action': {
    kind: 'PUBLIC_PAGE',
    title: 'Create digital safety through united action',
    publisher: 'INHOPE',
    url: 'https://inhope.org/EN/articles/create-digital-safety-through-united-action',
  },
  'inhope-power-to-arrest': {
    kind: 'PUBLIC_PAGE',
    title: 'The power to arrest the producers, distributors and consumers',
    publisher: 'INHOPE',
    url: 'https://inhope.org/EN/articles/the-power-to-arrest-the-producers-distributors-and-consumers',
  },
  'inhope-board-reflections': {
    kind: 'PUBLIC_PAGE',
    title: 'Board member reflections',
    publisher: 'INHOPE',
  },
  'bik-awareness-2905212': {
    kind: 'PUBLIC_PAGE',
    title: 'Awareness article 2905212',
    publisher: 'Better Internet for Kids',
    url: 'https://www.betterinternetforkids.eu/web/portal/practice/awareness/detail?articleId=2905212',
  },
  'bik-country-pages': {
    kind: 'PUBLIC_PAGE',
    title: 'Pages on national Safer Internet Centres',
    publisher: 'Better Internet for Kids',
    url: 'https://www.betterinternetforkids.eu',
  },
  'bik-sid-2026': {
    kind: 'PUBLIC_PAGE',
    title: 'INHOPE hotlines celebrate Safer Internet Day 2026',
    publisher: 'Better Internet for Kids',
    publishedOn: '2026-02',
    url: 'https://better-internet-for-kids.europa.eu/en/news/inhope-hotlines-celebrate-safer-internet-day-2026',
  },
  'iwf-chatbot-2022': {
    kind: 'PUBLIC_PAGE',
    title: 'Announcement of a prevention chatbot with Stop It Now',
    publisher: 'Internet Watch Foundation',
    publishedOn: '2022-09-27',
    url: 'https://www.iwf.org.uk/news-media/news/internet-watch-foundation-stop-it-now-and-pornhub-launch-first-of-its-kind-chatbot-to-prevent-child-sexual-abuse/',
  },
  'netpatrola-2019': {
    kind: 'PUBLIC_PAGE',
    title: 'Yearly statistics of the INHOPE network for 2018',
    publisher: 'Net Patrola',
    publishedOn: '2019-07-12',
    url: 'https://netpatrola.rs/2019/07/12/godisnja-statistika-inhope-mreze-za-2018-godinu/',
  },
  'vgt-links': {
    kind: 'PUBLIC_PAGE',
    title: 'Library of links',
    publisher: 'Virtual Global Taskforce',
    url: 'http://virtualglobaltaskforce.com/library/links/',
  },
  'sid-2011': {
    kind: 'PUBLIC_PAGE',
    title: 'INHOPE page of Safer Internet Day 2011',
    publisher: 'Safer Internet Day',
    publishedOn: '2011',
    url: 'https://www.saferinternetday.org',
  },
  'natcen-stop-it-now': {
    kind: 'REPORT',
    title: 'Study of the Stop it Now! helplines',
    publisher: 'NatCen Social Research',
    note: 'Names the partners of the study.',
  },
  'atsa-blog-2023': {
    kind: 'PUBLIC_PAGE',
    title: 'Notice of the change of name',
    publisher: 'ATSA',
    publishedOn: '2023-02',
    url: 'https://blog.atsa.com',
  },
  'general-knowledge': {
    kind: 'GENERAL_KNOWLEDGE',
    title: 'General knowledge of the field',
    publisher: 'Editors of the first content',
    note: 'No document at hand; each such fact waits for a person to confirm it.',
  },
} as const satisfies Record<string, SourceContent>;

export type SourceKey = keyof typeof sources;

/** As-of date of everything taken from the report, which gives no day. */
export const reportDate = '2020-06';
