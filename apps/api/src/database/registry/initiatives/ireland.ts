import { localLanguage, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const ireland: readonly InitiativeDraft[] = [
  {
    key: 'one-in-four',
    name: 'One in Four, Phoenix Programme',
    aliases: ['Phoenix Programme'],
    organisation: 'one-in-four',
    scope: 'NATIONAL',
    website: 'https://www.oneinfour.ie/',
    description:
      'Irish charity that counsels, speaks up for people and gives legal advice, and supports families. Its Phoenix Programme is meant for people with a sexual interest in children who have not offended, for whom nothing existed before.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'IE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', ['CONSULTATION', 'FAMILY_SUPPORT']),
      stated('AUDIENCE', ['ADULT_HELP_SEEKERS', 'RELATIVES']),
      localLanguage('en'),
    ],
    channels: [
      { kind: 'PHONE', value: '+353 1 662 4070', public: true },
      { kind: 'EMAIL', value: 'info@oneinfour.ie', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(45, 393, {
        asPrinted: 'One in Four',
        level: 'Secondary',
        country: 'Ireland',
        url: 'https://www.oneinfour.ie/',
        read: 'IE',
        confidence: 'HIGH',
      }),
    ],
    doubts: [],
  },
];
