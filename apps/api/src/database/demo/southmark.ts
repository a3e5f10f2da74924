import type { DemoPartnership } from './types.ts';

/** Partnerships of the second fictional hotline: what the first one must never see. */
export const southmark: readonly DemoPartnership[] = [
  {
    hotline: 'southmark',
    initiative: 'lighthouse-line',
    owner: 'coordinator2',
    intensity: 'NETWORKING',
    history: [
      { to: 'PROSPECT', daysAgo: 90, by: 'coordinator2' },
      { to: 'CONTACTED', daysAgo: 70, by: 'coordinator2' },
      { to: 'EXPLORING', daysAgo: 20, by: 'coordinator2' },
    ],
    interactions: [
      { kind: 'CALL', daysAgo: 15, summary: 'They answer in French on two evenings.', by: 'coordinator2' },
    ],
    referrals: [
      {
        direction: 'OUT',
        subject: 'HELP_SEEKER',
        mode: 'SIGNPOST',
        channel: 'WEBSITE_LINK',
        audience: 'ADULT_HELP_SEEKERS',
        language: 'fr',
        counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 120, 180, 64],
      },
    ],
    tasks: [{ title: 'Send French leaflets', dueInDays: 5, assignee: 'coordinator2' }],
  },
  {
    hotline: 'southmark',
    initiative: 'open-door',
    owner: 'coordinator2',
    sharing: 'AMBER_STRICT',
    history: [{ to: 'PROSPECT', daysAgo: 30, by: 'coordinator2' }],
  },
];
