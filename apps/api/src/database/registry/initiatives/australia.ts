import { inferred, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const australia: readonly InitiativeDraft[] = [
  {
    key: 'accce',
    name: 'Australian Centre to Counter Child Exploitation',
    aliases: ['ACCCE'],
    organisation: 'accce',
    scope: 'NATIONAL',
    description:
      'National centre against child exploitation, whose work is arranged under four headings: prepare, prevent, protect and pursue. Under its strategy for 2019 to 2021 it steers prevention across partners, informs the public, deters offenders online and offline, and draws in companies.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'AU'),
      stated('LEVEL', ['PRIMARY', 'SECONDARY', 'TERTIARY']),
      stated('SERVICE', 'AWARENESS_CAMPAIGN'),
      inferred('SERVICE', 'LAW_ENFORCEMENT_CENTRE', {
        note: 'The source names intelligence, disruption and pursuit; that police lead the centre is general knowledge.',
      }),
      inferred('SERVICE', 'DETERRENCE_MESSAGING', {
        note: 'Deterrence online and offline is announced; its form is not described.',
      }),
      stated('AUDIENCE', ['GENERAL_PUBLIC', 'INDUSTRY']),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(1, 328, {
        asPrinted: 'Australian Centre to Counter Child Exploitation',
        level: 'Primary, secondary, and tertiary',
        country: 'Australia',
        read: 'AU',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['The source prints neither a web address nor a contact.'],
  },
];
