import { localLanguage, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const latvia: readonly InitiativeDraft[] = [
  {
    key: 'psihosomatika',
    name: 'Psihosomatikas medicīna',
    aliases: ['Psihosomatika Medicinas', 'psihosomatika.lv'],
    scope: 'NATIONAL',
    website: 'http://psihosomatika.lv/ievads',
    description:
      'Latvian centre for counselling of a general kind. It has no programme for people who fear they may offend.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'LV'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'CONSULTATION'),
      localLanguage('lv'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(47, 396, {
        asPrinted: 'Psihosomatika Medicinas',
        level: 'Secondary',
        country: 'Latvia',
        url: 'http://psihosomatika.lv/ievads',
        read: 'LV',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['The Latvian name is misprinted; the form used here is to be confirmed.'],
  },
];
