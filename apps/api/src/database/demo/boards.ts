import type { BoardCadence, BoardKind, SeatRole, TermEndReason } from '@alongside/domain';
import type { DemoActor, DemoHotlineKey } from './types.ts';

/** Days count back from the day of loading; negative ones lie ahead. */
export interface DemoTerm {
  /** A colleague, the first contact of a partnership by the key of its initiative, or a role without a name. */
  readonly holder: { readonly user: DemoActor } | { readonly contactAt: string } | { readonly role: string };
  readonly fromDaysAgo: number;
  readonly untilDaysAgo?: number;
  readonly reason?: TermEndReason;
}

export interface DemoSeat {
  readonly role: SeatRole;
  readonly title?: string;
  readonly voting?: boolean;
  /** Key of the organisation that sends the holder. */
  readonly sentBy?: string;
  readonly maxTerms?: number;
  readonly termMonths?: number;
  readonly sinceDaysAgo: number;
  readonly terms: readonly DemoTerm[];
}

export interface DemoBoard {
  readonly key: string;
  readonly hotline: DemoHotlineKey;
  readonly name: string;
  readonly kind: BoardKind;
  readonly cadence: BoardCadence;
  /** Key of the organisation whose board it is; left out: the hotline's own. */
  readonly organisation?: string;
  readonly owner: DemoActor;
  readonly seats: readonly DemoSeat[];
}

/** Fictional boards: the hotline's own with partners on it, and those of partners on which its people sit. */
export const demoBoards: readonly DemoBoard[] = [
  {
    key: 'northland-advisory',
    hotline: 'northland',
    name: 'Advisory board of Northland',
    kind: 'ADVISORY_BOARD',
    cadence: 'QUARTERLY',
    owner: 'manager',
    seats: [
      {
        role: 'CHAIR',
        termMonths: 36,
        maxTerms: 2,
        sinceDaysAgo: 2300,
        terms: [
          { holder: { role: 'Judge of a family court' }, fromDaysAgo: 2300, untilDaysAgo: 1206 },
          { holder: { role: 'Professor of media law' }, fromDaysAgo: 1205, untilDaysAgo: -60 },
          { holder: { role: 'Former head of a children’s hospital' }, fromDaysAgo: -61, untilDaysAgo: -1155 },
        ],
      },
      {
        role: 'MEMBER',
        title: 'helplines',
        sentBy: 'harbour-care',
        termMonths: 24,
        maxTerms: 3,
        sinceDaysAgo: 1800,
        terms: [
          { holder: { role: 'Founder of the helpline' }, fromDaysAgo: 1800, untilDaysAgo: 1000, reason: 'RESIGNED' },
          { holder: { contactAt: 'lighthouse-line' }, fromDaysAgo: 705, untilDaysAgo: -24 },
        ],
      },
      {
        role: 'MEMBER',
        title: 'families',
        sentBy: 'family-bureau',
        termMonths: 24,
        sinceDaysAgo: 1500,
        terms: [
          {
            holder: { role: 'Deputy head of the bureau' },
            fromDaysAgo: 1500,
            untilDaysAgo: 52,
            reason: 'LEFT_ORGANISATION',
          },
        ],
      },
      {
        role: 'EXPERT_ADVISER',
        title: 'treatment',
        voting: false,
        sentBy: 'fjord-clinic',
        sinceDaysAgo: 900,
        terms: [{ holder: { contactAt: 'quiet-step' }, fromDaysAgo: 640 }],
      },
      {
        role: 'OBSERVER',
        voting: false,
        sentBy: 'peer-circle',
        sinceDaysAgo: 330,
        terms: [{ holder: { role: 'Speaker of the circle' }, fromDaysAgo: 300, untilDaysAgo: -430 }],
      },
    ],
  },
  {
    key: 'bridge-steering',
    hotline: 'northland',
    name: 'Steering group of the Bridge campaign',
    kind: 'STEERING_COMMITTEE',
    cadence: 'MONTHLY',
    organisation: 'harbour-care',
    owner: 'coordinator',
    seats: [
      {
        role: 'MEMBER',
        title: 'reporting',
        sinceDaysAgo: 320,
        terms: [{ holder: { user: 'coordinator' }, fromDaysAgo: 310 }],
      },
      { role: 'ALTERNATE', voting: false, sinceDaysAgo: 320, terms: [] },
    ],
  },
  {
    key: 'hillside-council',
    hotline: 'northland',
    name: 'Council of the prevention lab',
    kind: 'EXPERT_GROUP',
    cadence: 'HALF_YEARLY',
    organisation: 'hillside-institute',
    owner: 'manager',
    seats: [
      {
        role: 'EXPERT_ADVISER',
        termMonths: 24,
        maxTerms: 1,
        sinceDaysAgo: 650,
        terms: [{ holder: { user: 'manager' }, fromDaysAgo: 650, untilDaysAgo: -80 }],
      },
    ],
  },
  {
    key: 'southmark-board',
    hotline: 'southmark',
    name: 'Supervisory board',
    kind: 'SUPERVISORY_BOARD',
    cadence: 'HALF_YEARLY',
    owner: 'coordinator2',
    seats: [
      {
        role: 'CHAIR',
        sinceDaysAgo: 1000,
        terms: [{ holder: { role: 'Head of the foundation' }, fromDaysAgo: 1000 }],
      },
      { role: 'MEMBER', sentBy: 'harbour-care', sinceDaysAgo: 200, terms: [] },
    ],
  },
];
