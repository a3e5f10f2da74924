import { type Code, vocabulary } from '../vocabulary/index.ts';

/** What an entry of a partnership's timeline is about (domain.md, "Timeline"). */
export const timelineKinds = vocabulary({
  STAGE_CHANGE: { label: 'Stage change', definition: 'The partnership moved to another stage.' },
  INTERACTION: { label: 'Interaction', definition: 'A contact between the two sides, or a note.' },
  REFERRAL: { label: 'Referral', definition: 'A number of referrals in a month.' },
  ENGAGEMENT: { label: 'Engagement', definition: 'Something that both sides did together.' },
  GROUP_MEETING: { label: 'Meeting of a working group', definition: 'A working group met and decided.' },
  CAMPAIGN: { label: 'Campaign', definition: 'Both sides take part in a campaign.' },
  AGREEMENT: { label: 'Agreement', definition: 'Both sides signed an agreement.' },
  REVIEW: { label: 'Review', definition: 'The hotline looked at the partnership again and decided how to go on.' },
  TERM: { label: 'Board seat', definition: 'Somebody took a seat on a board.' },
  OBSTACLE: { label: 'Obstacle', definition: 'Something came up that stands in the way.' },
});
export type TimelineKind = Code<typeof timelineKinds>;
