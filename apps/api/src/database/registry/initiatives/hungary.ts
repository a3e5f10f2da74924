import { localLanguage, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const hungary: readonly InitiativeDraft[] = [
  {
    key: 'bp-forraskozpont',
    name: 'Budapest Szociális Forrásközpont',
    aliases: ['Budapest Szocialis Forraskozpont'],
    scope: 'NATIONAL',
    description:
      'Unit of a public foundation in Budapest. It advises people with a sexual interest in children, both to prevent offences and to help with the return to society.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'HU'),
      stated('LEVEL', 'TERTIARY'),
      stated('SERVICE', 'CONSULTATION'),
      stated('AUDIENCE', 'ADULT_HELP_SEEKERS'),
      localLanguage('hu'),
    ],
    channels: [
      {
        kind: 'PHONE',
        value: '+36 30 354 3747',
        note: 'A mobile number, printed as the way to reach the organisation.',
        public: true,
      },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(44, 391, {
        asPrinted: 'The Budapest Szocialis Forraskozpont',
        level: 'Tertiary',
        country: 'Hungary',
        read: 'HU',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'Printed as tertiary although preventive advice is described: secondary as well?',
      'Does the mobile number belong to the organisation?',
    ],
  },
];
