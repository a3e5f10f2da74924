import { type Code, vocabulary } from './vocabulary.ts';

/** What both sides score when they look at a partnership again, each from 0 to 4; the ends stand in `reviewScale`. */
export const reviewDomains = vocabulary({
  NEED: { label: 'Need', definition: 'Whether both sides still need the partnership and want the same from it.' },
  CHOOSING: {
    label: 'Choosing partners',
    definition: 'Whether the right organisations take part, with trust in each other.',
  },
  WORKING: {
    label: 'Making it work',
    definition: 'Whether roles, contacts and the way to decide are clear and kept up.',
  },
  PLANNING: {
    label: 'Planning',
    definition: 'Whether both sides plan what they do together, with time and people for it.',
  },
  BARRIERS: {
    label: 'Minimising barriers',
    definition: 'Whether differences in aims, rules or ways of working are talked about and made smaller.',
  },
  REFLECTING: {
    label: 'Reflecting',
    definition: 'Whether both sides look at results, tell each other and decide how to go on.',
  },
});
export type ReviewDomain = Code<typeof reviewDomains>;

/** The two ends of the scale of one domain, in a sentence each; 1 to 3 lie between. */
export interface ScaleEnds {
  /** What 0 says. */
  readonly lowest: string;
  /** What 4 says. */
  readonly highest: string;
}

/** What 0 and 4 say in each domain, so that both sides mean the same by a number. */
export const reviewScale: Readonly<Record<ReviewDomain, ScaleEnds>> = Object.freeze({
  NEED: {
    lowest: 'We do not know what the partnership is for.',
    highest: 'Both of us need it, and we agree on what for.',
  },
  CHOOSING: {
    lowest: 'Important organisations or trust are missing.',
    highest: 'The right organisations take part and trust each other.',
  },
  WORKING: {
    lowest: 'Nobody knows who does or decides what.',
    highest: 'Roles, contacts and decisions are clear and lived.',
  },
  PLANNING: {
    lowest: 'Things happen by chance.',
    highest: 'We plan together and have the time and people for it.',
  },
  BARRIERS: {
    lowest: 'Differences stand in the way and nobody speaks about them.',
    highest: 'We speak about differences and have removed what we could.',
  },
  REFLECTING: {
    lowest: 'We never look back together.',
    highest: 'We look at results together and change what does not work.',
  },
});

/** What a review came to. */
export const reviewOutcomes = vocabulary({
  CONTINUE: { label: 'Continue', definition: 'Both sides go on as before.' },
  DEEPEN: { label: 'Deepen', definition: 'Both sides want to work together more closely.' },
  ADJUST: { label: 'Adjust', definition: 'Both sides go on and change something that is named.' },
  PAUSE: { label: 'Pause', definition: 'The work rests for now.' },
  END: { label: 'End', definition: 'The partnership comes to its end.' },
});
export type ReviewOutcome = Code<typeof reviewOutcomes>;
