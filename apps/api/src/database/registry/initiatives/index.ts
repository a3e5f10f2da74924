import type { InitiativeDraft } from '../types.ts';
import { australia } from './australia.ts';
import { austria } from './austria.ts';
import { belgium } from './belgium.ts';
import { bosniaAndHerzegovina } from './bosnia-and-herzegovina.ts';
import { cambodia } from './cambodia.ts';
import { croatia } from './croatia.ts';
import { czechia } from './czechia.ts';
import { denmark } from './denmark.ts';
import { estonia } from './estonia.ts';
import { europeanUnion } from './european-union.ts';
import { france } from './france.ts';
import { germanyCounselling } from './germany-counselling.ts';
import { germanyNetworks } from './germany-networks.ts';
import { hungary } from './hungary.ts';
import { international } from './international.ts';
import { ireland } from './ireland.ts';
import { italy } from './italy.ts';
import { latvia } from './latvia.ts';
import { luxembourg } from './luxembourg.ts';
import { netherlands } from './netherlands.ts';
import { sweden } from './sweden.ts';
import { taiwan } from './taiwan.ts';
import { unitedKingdom } from './united-kingdom.ts';
import { unitedStates } from './united-states.ts';

/** All initiatives as written: the 58 programmes of the table and five more that only the text names. */
export const initiativeDrafts: readonly InitiativeDraft[] = [
  ...australia,
  ...austria,
  ...belgium,
  ...bosniaAndHerzegovina,
  ...cambodia,
  ...croatia,
  ...czechia,
  ...denmark,
  ...estonia,
  ...europeanUnion,
  ...france,
  ...germanyCounselling,
  ...germanyNetworks,
  ...hungary,
  ...ireland,
  ...italy,
  ...latvia,
  ...luxembourg,
  ...netherlands,
  ...sweden,
  ...taiwan,
  ...unitedKingdom,
  ...unitedStates,
  ...international,
];
