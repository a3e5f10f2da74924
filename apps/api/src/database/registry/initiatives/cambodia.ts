import { stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const cambodia: readonly InitiativeDraft[] = [
  {
    key: 'aple-awareness',
    name: 'APLE awareness raising',
    organisation: 'aple',
    scope: 'NATIONAL',
    description:
      'Awareness work that APLE carries out with the ministry for education, youth and sport and with the national committee against trafficking. APLE also runs the Cambodian hotline.',
    levelListState: 'NOT_STATED',
    facts: [stated('COUNTRY', 'KH'), stated('SERVICE', 'AWARENESS_CAMPAIGN')],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(16, 350, {
        asPrinted: 'APLE',
        level: null,
        country: 'Cambodia',
        read: 'KH',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['The whole statement stands in the cell for the name; there is no level and no contact.'],
  },
];
