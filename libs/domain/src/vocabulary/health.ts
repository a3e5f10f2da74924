import { type Code, vocabulary } from './vocabulary.ts';

/** How a partnership is doing, as far as it is known; worst first among those that are judged. */
export const healthLevels = vocabulary({
  DORMANT: { label: 'Dormant', definition: 'Both sides have not been in contact for more than a year.' },
  AT_RISK: { label: 'At risk', definition: 'Something has been wrong for long, or stands in the way.' },
  NEEDS_ATTENTION: { label: 'Needs attention', definition: 'Something is due or should be looked at.' },
  HEALTHY: { label: 'Healthy', definition: 'Both sides are in contact, and nothing known speaks against it.' },
  NOT_ASSESSED: { label: 'Not assessed', definition: 'Too little is known to say; that is no bad sign.' },
});
export type HealthLevel = Code<typeof healthLevels>;

/** What makes a partnership need attention, or worse. */
export const healthReasons = vocabulary({
  NO_RECENT_CONTACT: {
    label: 'No recent contact',
    definition:
      'The last call, meeting, e-mail, visit or joint activity is further back than this partnership’s rhythm.',
  },
  REVIEW_OVERDUE: { label: 'Review overdue', definition: 'The day of the next review has passed.' },
  AGREEMENT_ENDING: { label: 'Agreement ends soon', definition: 'The agreement ends within 60 days.' },
  AGREEMENT_ENDED: { label: 'Agreement ended', definition: 'The last day of the agreement has passed.' },
  OBSTACLE_OPEN: { label: 'Open obstacle', definition: 'An obstacle of medium or high severity is open.' },
  TASKS_OVERDUE: { label: 'Tasks overdue', definition: 'Tasks of this partnership should have been done.' },
  FACTS_STALE: {
    label: 'Facts stale',
    definition: 'Nobody has vouched for the facts of the initiative for more than 180 days.',
  },
  FIGURES_DIFFER: {
    label: 'Figures differ',
    definition: 'The referral figures of both sides for the last full quarter differ by more than a quarter.',
  },
});
export type HealthReasonCode = Code<typeof healthReasons>;
