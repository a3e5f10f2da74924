import type { Labels } from './labels.ts';

/** German words of working groups. */
export const workingGroups = {
  meetingCadence: {
    WEEKLY: 'Jede Woche',
    FORTNIGHTLY: 'Alle zwei Wochen',
    MONTHLY: 'Jeden Monat',
    QUARTERLY: 'Alle drei Monate',
    HALF_YEARLY: 'Alle sechs Monate',
  },
} satisfies Partial<Labels>;
