import type {
  Audience,
  CampaignAnswer,
  CampaignChannel,
  CampaignMetric,
  CampaignPhase,
  CampaignRole,
  CampaignTheme,
  LanguageCode,
  MeasurementWindow,
} from '@alongside/domain';
import type { DemoActor, DemoHotlineKey } from './types.ts';

/** Somebody who takes part: a hotline or an initiative by its key. */
export interface DemoParticipant {
  readonly hotline?: DemoHotlineKey;
  readonly initiative?: string;
  readonly role: CampaignRole;
  /** Days ago; nobody has answered where it is left out. */
  readonly answered?: { readonly answer: CampaignAnswer; readonly daysAgo: number; readonly note?: string };
}

export interface DemoMeasurement {
  readonly metric: CampaignMetric;
  readonly window: MeasurementWindow;
  /** Key of the hotline or initiative whose figure it is. */
  readonly reporter?: string;
  readonly numerator: number;
  readonly denominator?: number;
  readonly source: string;
  /** Place in the list of the measurement that counts the same people. */
  readonly sameAs?: number;
}

/** Days count from the day of loading; negative ones lie ahead. */
export interface DemoCampaign {
  readonly key: string;
  readonly title: string;
  readonly lead: DemoHotlineKey | null;
  readonly by: DemoActor | 'secretariat';
  readonly theme: CampaignTheme;
  readonly aim: string;
  readonly audiences: readonly Audience[];
  readonly countries: readonly string[];
  readonly languages: readonly LanguageCode[];
  readonly channels: readonly CampaignChannel[];
  readonly startsDaysAgo: number;
  readonly days: number;
  readonly steps: readonly { readonly to: CampaignPhase; readonly daysAgo: number }[];
  readonly participants: readonly DemoParticipant[];
  readonly milestones: readonly { readonly title: string; readonly daysAgo: number; readonly done?: boolean }[];
  readonly assets: readonly { readonly title: string; readonly language: LanguageCode; readonly url: string }[];
  readonly launches: readonly {
    readonly country: string;
    readonly daysAgo: number;
    readonly by: DemoHotlineKey | null;
  }[];
  readonly measurements: readonly DemoMeasurement[];
}

const yes = (daysAgo: number, note?: string) => ({ answer: 'APPROVED' as const, daysAgo, ...(note && { note }) });

export const demoCampaigns: readonly DemoCampaign[] = [
  {
    key: 'talk-early',
    title: 'Talk before it happens (fictional)',
    lead: 'northland',
    by: 'coordinator',
    theme: 'SEEKING_HELP',
    aim: 'People who worry about what they look at find the helpline before they do harm.',
    audiences: ['ADULT_HELP_SEEKERS', 'CSAM_VIEWERS'],
    countries: ['NL', 'BE'],
    languages: ['nl', 'fr'],
    channels: ['SEARCH_ADS', 'PLATFORM_WARNING', 'PARTNER_SITE'],
    startsDaysAgo: 200,
    days: 60,
    steps: [
      { to: 'IDEA', daysAgo: 290 },
      { to: 'PLANNED', daysAgo: 260 },
      { to: 'APPROVED', daysAgo: 215 },
      { to: 'LIVE', daysAgo: 200 },
      { to: 'CLOSED', daysAgo: 140 },
      { to: 'EVALUATED', daysAgo: 70 },
    ],
    participants: [
      { hotline: 'northland', role: 'LEAD', answered: yes(230) },
      { hotline: 'southmark', role: 'PARTNER', answered: yes(225) },
      { initiative: 'lighthouse-line', role: 'PARTNER', answered: yes(222) },
      {
        initiative: 'safer-search',
        role: 'DISTRIBUTOR',
        answered: yes(218, 'They wrote it in the minutes of our meeting.'),
      },
    ],
    milestones: [
      { title: 'Wording agreed with the helpline', daysAgo: 245, done: true },
      { title: 'Opening hours doubled for the first weeks', daysAgo: 205, done: true },
      { title: 'Half-time look at the figures', daysAgo: 170, done: true },
      { title: 'Report to the funder', daysAgo: 80, done: true },
    ],
    assets: [
      { title: 'Search notice', language: 'nl', url: 'https://lighthouse-line.example/notice/nl' },
      { title: 'Search notice', language: 'fr', url: 'https://lighthouse-line.example/notice/fr' },
    ],
    launches: [
      { country: 'NL', daysAgo: 200, by: 'northland' },
      { country: 'BE', daysAgo: 193, by: 'southmark' },
    ],
    measurements: [
      {
        metric: 'IMPRESSIONS',
        window: 'CAMPAIGN',
        reporter: 'safer-search',
        numerator: 412_300,
        source: 'Report of the search service',
      },
      {
        metric: 'IMPRESSIONS',
        window: 'CAMPAIGN',
        reporter: 'southmark',
        numerator: 118_900,
        source: 'The same report, Belgium only',
        sameAs: 0,
      },
      {
        metric: 'IMPRESSIONS',
        window: 'CAMPAIGN',
        reporter: 'northland',
        numerator: 24_650,
        source: 'Banner on the report page',
      },
      {
        metric: 'ENGAGEMENTS',
        window: 'CAMPAIGN',
        reporter: 'safer-search',
        numerator: 1_930,
        source: 'Notice opened',
      },
      {
        metric: 'CLICKS',
        window: 'CAMPAIGN',
        reporter: 'lighthouse-line',
        numerator: 612,
        source: 'Web statistics of the helpline',
      },
      {
        metric: 'SERVICE_CONTACTS',
        window: 'CAMPAIGN',
        reporter: 'lighthouse-line',
        numerator: 74,
        source: 'Calls and chats that named the notice',
      },
      {
        metric: 'HOTLINE_REPORTS',
        window: 'BASELINE',
        reporter: 'northland',
        numerator: 310,
        source: 'Monthly statistics',
      },
      {
        metric: 'HOTLINE_REPORTS',
        window: 'CAMPAIGN',
        reporter: 'northland',
        numerator: 372,
        source: 'Monthly statistics',
      },
      {
        metric: 'HOTLINE_REPORTS',
        window: 'AFTER',
        reporter: 'northland',
        numerator: 335,
        source: 'Monthly statistics',
      },
      {
        metric: 'TARGETED_SEARCHES',
        window: 'BASELINE',
        reporter: 'safer-search',
        numerator: 1_480,
        denominator: 1_210_000,
        source: 'Share of warned searches, search service',
      },
      {
        metric: 'TARGETED_SEARCHES',
        window: 'AFTER',
        reporter: 'safer-search',
        numerator: 1_020,
        denominator: 1_265_000,
        source: 'Share of warned searches, search service',
      },
    ],
  },
  {
    key: 'ask-early',
    title: 'Ask early (fictional)',
    lead: 'southmark',
    by: 'coordinator2',
    theme: 'PARENTS',
    aim: 'Parents know what to say when a child tells of something online, and where to ask.',
    audiences: ['PARENTS_CARERS', 'PROFESSIONALS'],
    countries: ['BE', 'LU'],
    languages: ['fr', 'de'],
    channels: ['SOCIAL_ORGANIC', 'SCHOOL', 'PRINT'],
    startsDaysAgo: -45,
    days: 30,
    steps: [
      { to: 'IDEA', daysAgo: 40 },
      { to: 'PLANNED', daysAgo: 9 },
    ],
    participants: [
      { hotline: 'southmark', role: 'LEAD' },
      { hotline: 'northland', role: 'TRANSLATOR' },
      { initiative: 'family-compass', role: 'PARTNER', answered: yes(5) },
      { initiative: 'bridge-campaign', role: 'FUNDER' },
    ],
    milestones: [
      { title: 'Texts in both languages', daysAgo: -14 },
      { title: 'Leaflets at the printer', daysAgo: -28 },
    ],
    assets: [{ title: 'Draft of the leaflet', language: 'fr', url: 'https://family-compass.example/leaflet/fr' }],
    launches: [
      { country: 'BE', daysAgo: -45, by: 'southmark' },
      { country: 'LU', daysAgo: -52, by: 'southmark' },
    ],
    measurements: [],
  },
  {
    key: 'week-of-silence',
    title: 'One week against silence (fictional)',
    lead: null,
    by: 'secretariat',
    theme: 'STIGMA',
    aim: 'The public hears why prevention works and what it needs.',
    audiences: ['GENERAL_PUBLIC', 'POLICYMAKERS'],
    countries: ['NL', 'BE', 'DE'],
    languages: ['en', 'nl', 'de'],
    channels: ['PRESS', 'PODCAST', 'SOCIAL_ORGANIC'],
    startsDaysAgo: 3,
    days: 10,
    steps: [
      { to: 'IDEA', daysAgo: 120 },
      { to: 'PLANNED', daysAgo: 90 },
      { to: 'APPROVED', daysAgo: 20 },
      { to: 'LIVE', daysAgo: 3 },
    ],
    participants: [
      { hotline: 'northland', role: 'PARTNER', answered: yes(60) },
      { hotline: 'southmark', role: 'PARTNER', answered: yes(48) },
      { initiative: 'prevention-lab', role: 'PARTNER', answered: yes(30, 'By phone, and they sent their logo.') },
    ],
    milestones: [
      { title: 'Press kit sent', daysAgo: 10, done: true },
      { title: 'Podcast recorded', daysAgo: 6, done: true },
      { title: 'First look at the figures', daysAgo: -12 },
    ],
    assets: [
      { title: 'Press kit', language: 'en', url: 'https://prevention-lab.example/press/en' },
      { title: 'Press kit', language: 'de', url: 'https://prevention-lab.example/press/de' },
    ],
    launches: [{ country: 'NL', daysAgo: 3, by: 'northland' }],
    measurements: [
      {
        metric: 'IMPRESSIONS',
        window: 'CAMPAIGN',
        reporter: 'northland',
        numerator: 5_240,
        source: 'Own posts, first days',
      },
    ],
  },
];
