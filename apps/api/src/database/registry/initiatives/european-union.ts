import { stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const europeanUnion: readonly InitiativeDraft[] = [
  {
    key: 'engage',
    name: 'ENGAGE',
    scope: 'EU',
    description:
      'Project of 2018 and 2019, co-funded by the Daphne programme of the European Commission, that wanted more men to reach programmes against domestic violence. It held 32 trainings, five of them pilots, for front-line staff in France, Italy and Spain; violence against women was its main subject.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', ['FR', 'IT', 'ES']),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'TRAINING'),
      stated('AUDIENCE', 'PROFESSIONALS'),
    ],
    channels: [],
    status: 'PROJECT_ENDED',
    listings: [
      appendixRow(24, 363, { asPrinted: 'ENGAGE', level: 'Secondary', country: 'EU', read: 'EU', confidence: 'HIGH' }),
    ],
    doubts: ['Sexual abuse of children was not its main subject: keep in the registry?'],
  },
];
