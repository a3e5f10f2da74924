import { inferred, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const taiwan: readonly InitiativeDraft[] = [
  {
    key: 'web885',
    name: 'Helpline web885',
    aliases: ['Helpline-web885', 'web885'],
    scope: 'NATIONAL',
    description:
      'Anonymous counselling on the internet in Taiwan, open also to people who fear that they feel drawn to children. Lawyers, youth counsellors, psychologists and psychiatrists are at hand to advise.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'TW'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'CONSULTATION', { note: 'Online.' }),
      inferred('AUDIENCE', 'ADULT_HELP_SEEKERS', {
        note: 'People suspected or suspecting themselves of such feelings are named.',
      }),
      stated('ACCESS', 'ANONYMOUS'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(54, 421, {
        asPrinted: 'Helpline-web885',
        level: 'Secondary',
        country: 'Taiwan',
        read: 'TW',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'The source prints neither a web address nor a contact.',
      'It seems to be the sister of the hotline Web547, which would make ECPAT Taiwan its operator.',
    ],
  },
];
