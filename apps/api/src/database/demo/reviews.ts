import type { ReviewOutcome } from '@alongside/domain';
import type { DemoActor } from './types.ts';

/** Scores in the order of the domains; null where a side gave none. */
type Scores = readonly (number | null)[];

/** A review of the first hotline; days count from the day of loading. */
export interface DemoReview {
  readonly initiative: string;
  readonly by: DemoActor;
  readonly preparedDaysAgo: number;
  readonly hotline?: Scores;
  readonly partner?: { readonly scores: Scores; readonly daysAgo: number };
  readonly held?: {
    readonly daysAgo: number;
    readonly dueDaysAgo: number;
    readonly outcome: ReviewOutcome;
    readonly decisions?: string;
    readonly nextInDays: number | null;
  };
  /** A link that the partner got. Nobody knows its token: make a new one to see the partner's page. */
  readonly link?: { readonly recipient: string; readonly daysAgo: number };
}

/** Reviews: held ones with both sides and a gap, one to come that the partner answered, one overdue with an open link. */
export const demoReviews: readonly DemoReview[] = [
  {
    initiative: 'lighthouse-line',
    by: 'manager',
    preparedDaysAgo: 710,
    hotline: [3, 3, 2, 1, 2, 1],
    partner: { scores: [3, 4, 1, 1, 3, 2], daysAgo: 695 },
    held: {
      daysAgo: 690,
      dueDaysAgo: 692,
      outcome: 'DEEPEN',
      decisions: 'Both sides want to plan the year together instead of month by month.',
      nextInDays: -325,
    },
  },
  {
    initiative: 'lighthouse-line',
    by: 'manager',
    preparedDaysAgo: 350,
    hotline: [4, 4, 3, 3, 3, 2],
    partner: { scores: [4, 4, 2, 3, 1, null], daysAgo: 331 },
    held: {
      daysAgo: 325,
      dueDaysAgo: 325,
      outcome: 'ADJUST',
      decisions:
        'They see more barriers than we do: our report page changed without notice. From now on we tell them two weeks ahead.',
      nextInDays: 40,
    },
  },
  {
    initiative: 'lighthouse-line',
    by: 'coordinator',
    preparedDaysAgo: 20,
    hotline: [4, 4, 3, 4, 3, 3],
    partner: { scores: [4, 3, 3, 4, 1, 2], daysAgo: 4 },
    link: { recipient: 'Head of the helpline', daysAgo: 18 },
  },
  {
    initiative: 'quiet-step',
    by: 'coordinator',
    preparedDaysAgo: 30,
    hotline: [3, 3, 2, null, 1, 1],
    link: { recipient: 'Intake office', daysAgo: 25 },
  },
  {
    initiative: 'second-thought',
    by: 'manager',
    preparedDaysAgo: 110,
    hotline: [4, 4, 4, 3, 4, 2],
    partner: { scores: [4, 4, 4, 2, 4, 4], daysAgo: 95 },
    held: { daysAgo: 92, dueDaysAgo: 90, outcome: 'CONTINUE', nextInDays: 90 },
  },
  {
    initiative: 'prevention-lab',
    by: 'manager',
    preparedDaysAgo: 40,
    hotline: [3, 2, 2, 1, 3, 2],
    partner: { scores: [4, 3, 2, 1, 3, 3], daysAgo: 22 },
    held: {
      daysAgo: 15,
      dueDaysAgo: 10,
      outcome: 'DEEPEN',
      decisions: 'Beside published figures both sides want to fit their calendars to each other.',
      nextInDays: 150,
    },
  },
  {
    initiative: 'family-compass',
    by: 'manager',
    preparedDaysAgo: 70,
    hotline: [2, 2, 1, 0, 2, 1],
    held: {
      daysAgo: 51,
      dueDaysAgo: 60,
      outcome: 'PAUSE',
      decisions: 'The post of their contact is vacant until next spring; until then the work rests.',
      nextInDays: 20,
    },
  },
];
