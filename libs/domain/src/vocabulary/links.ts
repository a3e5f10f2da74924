import { type Code, vocabulary } from './vocabulary.ts';

/** Whether a personal link still opens its page. */
export const personalLinkStates = vocabulary({
  OPEN: { label: 'Open', definition: 'Whoever holds the link can answer.' },
  EXPIRED: { label: 'Expired', definition: 'Its time is over.' },
  REVOKED: { label: 'Revoked', definition: 'Somebody of the hotline ended it, or issued a new one.' },
});
export type PersonalLinkState = Code<typeof personalLinkStates>;
