import type { DemoPartnership } from './types.ts';

/** Partnerships of the first fictional hotline that begin, or that are over. */
export const northlandEarly: readonly DemoPartnership[] = [
  {
    hotline: 'northland',
    initiative: 'open-door',
    owner: 'coordinator',
    targetIntensity: 'COORDINATING',
    askedDaysAgo: 2,
    history: [
      { to: 'PROSPECT', daysAgo: 120 },
      { to: 'CONTACTED', daysAgo: 100 },
      { to: 'EXPLORING', daysAgo: 40 },
    ],
    dueDiligence: {
      outcome: 'CLEARED_WITH_CONDITIONS',
      daysAgo: 5,
      conditions: 'They write down how people stay anonymous before we point to them.',
    },
    people: [{ roleTitle: 'Programme office', email: 'office@open-door.example', languages: ['en', 'fr'] }],
    interactions: [
      {
        kind: 'MEETING',
        daysAgo: 9,
        summary: 'They showed the programme. We want to see how they keep people anonymous before we point to it.',
        attendees: 'Programme office, our coordinator',
        nextStep: { title: 'Read their paper on anonymity', dueInDays: 6 },
      },
      { kind: 'EMAIL', daysAgo: 39, summary: 'They are interested and propose a meeting.' },
    ],
    tasks: [{ title: 'Prepare the first joint call', dueInDays: 14 }],
  },
  {
    hotline: 'northland',
    initiative: 'peer-circle-forum',
    owner: 'manager',
    sharing: 'AMBER_STRICT',
    history: [
      { to: 'PROSPECT', daysAgo: 160 },
      { to: 'CONTACTED', daysAgo: 140, by: 'manager' },
      { to: 'EXPLORING', daysAgo: 90, by: 'manager' },
    ],
    dueDiligence: {
      outcome: 'NOT_CLEARED',
      daysAgo: 25,
      conditions: 'Moderation at night is not staffed. To be looked at again when it is.',
      by: 'manager',
    },
    people: [
      { roleTitle: 'Moderation team', email: 'team@peer-circle.example', part: 'By role only', languages: ['en'] },
    ],
    interactions: [
      { kind: 'CALL', daysAgo: 28, summary: 'Spoke about moderation. Nights are not staffed yet.', by: 'manager' },
    ],
  },
  {
    hotline: 'northland',
    initiative: 'youth-turnaround',
    owner: 'coordinator',
    history: [
      { to: 'PROSPECT', daysAgo: 60 },
      { to: 'CONTACTED', daysAgo: 33 },
    ],
    interactions: [{ kind: 'EMAIL', daysAgo: 33, summary: 'First letter with what we do and what we do not do.' }],
    tasks: [{ title: 'Ask again if no answer comes', dueInDays: -1 }],
  },
  {
    hotline: 'northland',
    initiative: 'safer-search',
    owner: null,
    history: [{ to: 'PROSPECT', daysAgo: 8 }],
    interactions: [
      { kind: 'NOTE', daysAgo: 8, summary: 'Named at a conference; worth a first letter.', sharing: 'AMBER' },
    ],
  },
  {
    hotline: 'northland',
    initiative: 'clear-path',
    owner: 'coordinator',
    history: [
      { to: 'PROSPECT', daysAgo: 280 },
      { to: 'CONTACTED', daysAgo: 270 },
      { to: 'DECLINED', daysAgo: 230, reason: 'They take people by court order only, so our users cannot reach them.' },
    ],
    interactions: [{ kind: 'CALL', daysAgo: 231, summary: 'They take people by court order only.' }],
  },
  {
    hotline: 'northland',
    initiative: 'early-signs',
    owner: 'coordinator',
    intensity: 'NETWORKING',
    noAgreementReason: 'A project of one school year under the rules of the bureau.',
    history: [
      { to: 'PROSPECT', daysAgo: 800 },
      { to: 'CONTACTED', daysAgo: 790 },
      { to: 'EXPLORING', daysAgo: 760 },
      { to: 'AGREED', daysAgo: 700, by: 'manager' },
      { to: 'ACTIVE', daysAgo: 690 },
      { to: 'ENDED', daysAgo: 95, by: 'manager', reason: 'The school year and the project are over.' },
    ],
    dueDiligence: { outcome: 'CLEARED', daysAgo: 720, by: 'manager' },
    people: [{ roleTitle: 'Project office', email: 'project@early-signs.example', languages: ['en'] }],
    interactions: [
      { kind: 'MEETING', daysAgo: 96, summary: 'Closing meeting; both sides would do it again.', by: 'manager' },
    ],
  },
];
