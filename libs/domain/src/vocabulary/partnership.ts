import { type Code, vocabulary } from './vocabulary.ts';

/** Where a partnership stands; which step may follow which is decided by the stage rules. */
export const partnershipStages = vocabulary({
  PROSPECT: { label: 'Prospect', definition: 'The hotline knows of the initiative and has had no contact.' },
  CONTACTED: { label: 'Contacted', definition: 'The hotline has made a first approach.' },
  EXPLORING: { label: 'Exploring', definition: 'Both sides talk about what they could do together.' },
  AGREED: { label: 'Agreed', definition: 'Both sides have agreed, in writing or with a noted reason why not.' },
  ACTIVE: { label: 'Active', definition: 'Both sides work together.' },
  PAUSED: { label: 'Paused', definition: 'The work rests for now, for a noted reason.' },
  DECLINED: { label: 'Declined', definition: 'One side said no before anything was agreed.' },
  ENDED: { label: 'Ended', definition: 'The agreed or active work is over.' },
});
export type PartnershipStage = Code<typeof partnershipStages>;

/** How closely two sides work together, from loose to close. */
export const intensities = vocabulary({
  NETWORKING: { label: 'Networking', definition: 'They exchange information.' },
  COORDINATING: { label: 'Coordinating', definition: 'They also fit their activities to each other.' },
  COOPERATING: { label: 'Cooperating', definition: 'They also share resources.' },
  COLLABORATING: { label: 'Collaborating', definition: 'They also help each other to become better at the work.' },
});
export type Intensity = Code<typeof intensities>;

/** Result of looking into an initiative before an agreement. */
export const dueDiligenceOutcomes = vocabulary({
  CLEARED: { label: 'Cleared', definition: 'Nothing stands against working together.' },
  CLEARED_WITH_CONDITIONS: {
    label: 'Cleared with conditions',
    definition: 'Working together is fine under noted conditions.',
  },
  NOT_CLEARED: { label: 'Not cleared', definition: 'A reason stands against working together.' },
  EXPIRED: { label: 'Expired', definition: 'The last look is too old to rely on.' },
});
export type DueDiligenceOutcome = Code<typeof dueDiligenceOutcomes>;

/** State of a task. */
export const taskStatuses = vocabulary({
  OPEN: { label: 'Open', definition: 'Still to be done.' },
  DONE: { label: 'Done', definition: 'Carried out.' },
  CANCELLED: { label: 'Cancelled', definition: 'No longer needed.' },
});
export type TaskStatus = Code<typeof taskStatuses>;

/** What a list of partnerships can be grouped by. */
export const partnershipGroupings = vocabulary({
  STAGE: { label: 'Stage', definition: 'By where the partnership stands.' },
  HEALTH: { label: 'Health', definition: 'By how the partnership is doing, worst first.' },
  OWNER: { label: 'Owner', definition: 'By the person of the hotline who keeps the partnership.' },
  INTENSITY: { label: 'Intensity', definition: 'By how closely both sides work together now.' },
  COUNTRY: {
    label: 'Country',
    definition: 'By the countries that the initiative serves; one row may stand in several.',
  },
});
export type PartnershipGrouping = Code<typeof partnershipGroupings>;
