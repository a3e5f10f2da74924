import type { CandidateExperience, CandidateSide, PanelRules, PreventionLevel } from '@alongside/domain';

/** Somebody of a fictional pool. Names of people and organisations are invented and say so. */
export interface DemoCandidate {
  readonly key: string;
  /** Left out where only the role is kept. */
  readonly name?: string;
  readonly role: string;
  readonly organisation: string;
  /** Of which fictional hotline or initiative; left out where the demo has none. */
  readonly hotline?: string;
  readonly initiative?: string;
  readonly side: CandidateSide;
  readonly levels?: readonly PreventionLevel[];
  readonly experience: CandidateExperience | null;
  readonly languages: readonly string[];
  readonly zone: string;
  readonly excludedBecause?: string;
}

/** A fictional focus group up to its draw. */
export interface DemoFocusGroup {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly questions: readonly string[];
  /** How many days ago it was planned. */
  readonly begun: number;
  readonly rules: Omit<PanelRules, 'mustInclude'>;
  /** Whom of the earlier pool it takes over, by key. */
  readonly also?: readonly string[];
  readonly candidates: readonly DemoCandidate[];
}

const hotline = (key: string, name: string, organisation: string, zone: string, languages: readonly string[]) => ({
  key,
  name,
  role: 'Head of analysis',
  organisation,
  side: 'HOTLINE' as const,
  zone,
  languages,
});

/** What the network asked first. It has gone all the way: the session was held, and its report is out. */
export const heldGroup: DemoFocusGroup = {
  key: 'apart',
  title: 'What keeps hotlines and helplines apart (demo)',
  purpose:
    'To find out why hotlines seldom tell people where help is, although they would like to, and what both sides would need for it.',
  questions: [
    'When did you last point somebody to help, and what happened then?',
    'What would you have to know of a helpline before you name it to people?',
    'What could the network do once for everybody?',
  ],
  begun: 46,
  rules: {
    seats: 6,
    reserves: 4,
    quotas: [
      { attribute: 'SIDE', value: 'HOTLINE', min: 2, max: 3 },
      { attribute: 'SIDE', value: 'PREVENTION', min: 2, max: 4 },
      { attribute: 'EXPERIENCE', value: 'NOT_YET', min: 1, max: null },
    ],
    caps: [{ attribute: 'ORGANISATION', max: 1 }],
  },
  candidates: [
    {
      ...hotline('north', 'Mira Example', 'Demo Hotline Northland (fictional)', 'Europe/Vienna', ['en', 'de']),
      hotline: 'northland',
      experience: 'COLLABORATES',
    },
    {
      ...hotline('south', 'Paulo Example', 'Demo Hotline Southmark (fictional)', 'Europe/Lisbon', ['en', 'fr']),
      hotline: 'southmark',
      experience: 'NOT_YET',
    },
    {
      ...hotline('east', 'Rina Example', 'Hotline Eastvale (fictional)', 'Asia/Kathmandu', ['en']),
      experience: 'NOT_YET',
    },
    {
      ...hotline('west', 'Tomas Example', 'Hotline Westerby (fictional)', 'America/New_York', ['en', 'es']),
      experience: 'COLLABORATES',
    },
    {
      key: 'lighthouse',
      name: 'Elin Example',
      role: 'Head of the helpline',
      organisation: 'Lighthouse Line (fictional)',
      initiative: 'lighthouse-line',
      side: 'PREVENTION',
      levels: ['PRIMARY', 'SECONDARY'],
      experience: 'COLLABORATES',
      languages: ['en', 'de'],
      zone: 'Europe/Stockholm',
    },
    {
      key: 'quiet',
      name: 'Omar Example',
      role: 'Clinical lead',
      organisation: 'Quiet Step Treatment Network (fictional)',
      initiative: 'quiet-step',
      side: 'PREVENTION',
      levels: ['SECONDARY'],
      experience: 'NOT_YET',
      languages: ['en'],
      zone: 'Europe/London',
    },
    {
      key: 'peers',
      role: 'Moderator',
      organisation: 'Peer Circle Forum (fictional)',
      initiative: 'peer-circle-forum',
      side: 'PREVENTION',
      levels: ['SECONDARY'],
      experience: 'NOT_YET',
      languages: ['en'],
      zone: 'Europe/Prague',
    },
    {
      key: 'lab',
      name: 'Jun Example',
      role: 'Researcher',
      organisation: 'Prevention Research Lab (fictional)',
      initiative: 'prevention-lab',
      side: 'PREVENTION',
      levels: ['PRIMARY', 'TERTIARY'],
      experience: 'COLLABORATES',
      languages: ['en', 'de'],
      zone: 'Europe/Berlin',
    },
    {
      key: 'funder',
      name: 'Kaya Example',
      role: 'Programme officer',
      organisation: 'Table of Funders (fictional)',
      side: 'OTHER',
      experience: null,
      languages: ['en', 'fr'],
      zone: 'Europe/Brussels',
    },
    {
      key: 'bureau',
      role: 'Head of unit',
      organisation: 'Bureau for Families of Northland (fictional)',
      side: 'OTHER',
      experience: null,
      languages: ['de'],
      zone: 'Europe/Vienna',
      excludedBecause: 'Supervises one of the helplines: others would speak less freely.',
    },
  ],
};

/** What it asks now: invitations are out, and a date is looked for. */
export const invitingGroup: DemoFocusGroup = {
  key: 'notice',
  title: 'What a notice after a report should say (demo)',
  purpose:
    'The first focus group found that people leave the report page without a word about help. This one finds the words, with those who answer the calls.',
  questions: ['Which words make people pick up the telephone?', 'Which words keep them from it?'],
  begun: 9,
  rules: {
    seats: 6,
    reserves: 3,
    quotas: [
      { attribute: 'SIDE', value: 'HOTLINE', min: 2, max: 3 },
      { attribute: 'SIDE', value: 'PREVENTION', min: 2, max: null },
    ],
    caps: [{ attribute: 'ORGANISATION', max: 1 }],
  },
  also: ['north', 'south', 'lighthouse', 'quiet'],
  candidates: [
    {
      ...hotline('isla', 'Lena Example', 'Hotline Isla (fictional)', 'Atlantic/Reykjavik', ['en']),
      experience: 'NOT_YET',
    },
    {
      ...hotline('delta', 'Aziz Example', 'Hotline Delta (fictional)', 'Africa/Cairo', ['en', 'fr']),
      experience: 'COLLABORATES',
    },
    {
      ...hotline('harbour', 'Nora Example', 'Hotline Harbourton (fictional)', 'Australia/Melbourne', ['en']),
      experience: 'NOT_YET',
    },
    {
      ...hotline('summit', 'Ivo Example', 'Hotline Summit (fictional)', 'Europe/Sofia', ['en', 'de']),
      experience: 'COLLABORATES',
    },
    {
      key: 'chat',
      name: 'Sofia Example',
      role: 'Team lead',
      organisation: 'Second Thought Chat (fictional)',
      initiative: 'second-thought',
      side: 'PREVENTION',
      levels: ['PRIMARY', 'SECONDARY'],
      experience: 'COLLABORATES',
      languages: ['en', 'de'],
      zone: 'Europe/Vienna',
    },
    {
      key: 'clear',
      name: 'Davi Example',
      role: 'Counsellor',
      organisation: 'Clear Path Counselling (fictional)',
      initiative: 'clear-path',
      side: 'PREVENTION',
      levels: ['SECONDARY'],
      experience: 'NOT_YET',
      languages: ['en'],
      zone: 'America/Sao_Paulo',
    },
    {
      key: 'bridge',
      name: 'Yuki Example',
      role: 'Campaign lead',
      organisation: 'Bridge to Help Campaign (fictional)',
      initiative: 'bridge-campaign',
      side: 'PREVENTION',
      levels: ['PRIMARY'],
      experience: 'COLLABORATES',
      languages: ['en'],
      zone: 'Asia/Tokyo',
    },
    {
      key: 'evening',
      name: 'Bela Example',
      role: 'Group leader',
      organisation: 'Evening Circle Groups (fictional)',
      initiative: 'evening-circle',
      side: 'PREVENTION',
      levels: ['TERTIARY'],
      experience: 'NOT_YET',
      languages: ['en', 'de'],
      zone: 'Europe/Budapest',
    },
  ],
};
