import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const croatia: readonly InitiativeDraft[] = [
  {
    key: 'vrapce',
    name: 'Outpatient unit for sexual disorders, Vrapče hospital',
    localName: 'Klinika za psihijatriju Vrapče',
    aliases: ['Vrapce', 'Sexual Disorders Ambulance', 'Forensic Psychiatry Hospital Vrapce'],
    organisation: 'vrapce-hospital',
    scope: 'NATIONAL',
    website: 'http://bolnica-vrapce.hr',
    description:
      'Outpatient unit of a forensic psychiatric hospital. People who fear that they might offend sexually, and have not done so, may turn to it through the hospital.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'HR'),
      stated('LEVEL', 'SECONDARY'),
      inferred('SERVICE', 'MEDICAL_SEXOLOGY', {
        note: 'A hospital unit for sexual disorders; the treatment is not described.',
      }),
      stated('AUDIENCE', 'ADULT_HELP_SEEKERS', { note: 'People who have committed no sexual offence.' }),
      inferred('ACCESS', 'SELF_REFERRAL', { note: 'People may contact the unit themselves.' }),
      localLanguage('hr'),
    ],
    channels: [
      { kind: 'PHONE', value: '+385 1 3780 666', note: 'Printed without the plus sign.', public: true },
      {
        kind: 'WEB',
        value: 'http://bolnica-vrapce.hr',
        note: 'Page of the hospital; the unit has none.',
        public: true,
      },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(17, 353, {
        asPrinted: 'Forensic Psychiatry Hospital Vrapce',
        level: 'Secondary',
        country: 'Croatia',
        url: 'http://bolnica-vrapce.hr',
        read: 'HR',
        confidence: 'HIGH',
      }),
    ],
    doubts: [],
  },
];
