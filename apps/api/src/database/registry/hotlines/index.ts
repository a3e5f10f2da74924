import type { HotlineContent } from '../types.ts';
import { hotlinesOfEuropeAToI } from './europe-a-to-i.ts';
import { hotlinesOfEuropeLToZ } from './europe-l-to-z.ts';
import { hotlinesOfTheWorld } from './world.ts';

/** Hotlines of the countries that the report prints, and one more for which a public source was found. */
export const hotlines: readonly HotlineContent[] = [
  ...hotlinesOfEuropeAToI,
  ...hotlinesOfEuropeLToZ,
  ...hotlinesOfTheWorld,
];
