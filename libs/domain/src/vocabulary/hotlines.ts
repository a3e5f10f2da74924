import { type Code, vocabulary } from './vocabulary.ts';

/** Standing of a hotline in the network during a dated period. */
export const membershipKinds = vocabulary({
  FULL: { label: 'Full member', definition: 'A member with all rights in the network.' },
  PROVISIONAL: { label: 'Provisional member', definition: 'A member whose admission is not yet complete.' },
  MEMBER: {
    label: 'Member, kind not known',
    definition: 'A member at the date given; the source does not say of which kind.',
  },
  FORMER: { label: 'Former member', definition: 'A hotline whose membership ended.' },
});
export type MembershipKind = Code<typeof membershipKinds>;

/** Whether a hotline wishes to do more with prevention initiatives. */
export const appetites = vocabulary({
  YES: { label: 'Yes', definition: 'It wishes to do more.' },
  MAYBE: { label: 'It depends', definition: 'It would do more under a condition that it names.' },
  NO: { label: 'No', definition: 'It does not wish to do more.' },
  NOT_STATED: { label: 'Not stated', definition: 'Nobody has asked, or it has not answered.' },
});
export type Appetite = Code<typeof appetites>;
