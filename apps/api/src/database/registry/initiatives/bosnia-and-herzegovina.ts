import { inferred, possible, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const bosniaAndHerzegovina: readonly InitiativeDraft[] = [
  {
    key: 'sigurnodijete',
    name: 'Safer Internet Centre Sigurno dijete',
    localName: 'Sigurno dijete',
    aliases: ['Security Internet Center', 'sigurnodijete.ba'],
    organisation: 'ifs-emmaus',
    scope: 'NATIONAL',
    website: 'http://www.sigurnodijete.ba/',
    description:
      'One body that unites information, advice and a reporting hotline. On its website and by helpline, children, parents and teachers learn how to move safely on the internet and to speak up when somebody troubles a child.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'BA'),
      stated('LEVEL', ['PRIMARY', 'SECONDARY']),
      stated('SERVICE', ['EDUCATION_CHILDREN', 'EDUCATION_PARENTS', 'RESOURCE_CATALOGUE']),
      inferred('SERVICE', 'HELPLINE_PHONE', {
        note: 'A helpline is named and a telephone number printed; which channel it uses is not said.',
      }),
      stated('AUDIENCE', ['CHILDREN', 'PARENTS_CARERS', 'PROFESSIONALS'], {
        note: 'Children first; parents and educators as well.',
      }),
      stated('MODE', 'WEB_SELF_SERVICE'),
    ],
    channels: [
      { kind: 'PHONE', value: '+387 33 26 33 85', public: true },
      { kind: 'FAX', value: '+387 33 26 33 86', public: true },
      { kind: 'EMAIL', value: 'info@sigurnodijete.ba', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(14, 346, {
        asPrinted: 'Security Internet Center',
        level: 'Primary & Secondary',
        country: 'Bosnia and Herzegovina',
        url: 'http://www.sigurnodijete.ba/',
        read: 'BA',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['The operating body is general knowledge, not printed.'],
  },
  {
    key: 'unicef-link',
    name: 'UNICEF page linked by Police2Peer',
    organisation: 'unicef',
    scope: 'INTERNATIONAL',
    website: 'https://www.unicef.org/',
    description:
      'A link in the Police2Peer list that leads to the pages of UNICEF. The author of the report found reading matter on sexual abuse of children there and no service that plainly serves prevention.',
    levelListState: 'KNOWN',
    facts: [
      possible('COUNTRY', ['BA', 'BR'], {
        note: 'The row stands between Bosnia and Herzegovina and Brazil without a country of its own.',
      }),
      stated('LEVEL', 'TERTIARY', { note: 'Printed so, against the description; probably a slip.' }),
    ],
    channels: [],
    status: 'UNCLEAR',
    listings: [
      appendixRow(15, 347, {
        asPrinted: 'Link on Police2Peer to unicef page',
        level: 'Tertiary',
        country: null,
        url: 'https://www.unicef.org/',
        read: 'BA',
        confidence: 'LOW',
      }),
    ],
    doubts: [
      'Bosnia and Herzegovina or Brazil?',
      'The level contradicts the description.',
      'A link rather than an initiative: keep or remove?',
    ],
  },
];
