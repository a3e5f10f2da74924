import { inferred, stated } from '../facts.ts';
import { appendixRow, overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const luxembourg: readonly InitiativeDraft[] = [
  {
    key: 'euline',
    name: 'euline',
    aliases: ['euline.eu'],
    scope: 'EU',
    website: 'http://www.euline.eu',
    description:
      'Contact line for people who have a problem with violence, linked with eupax. Section 2 of the report presents it as a line for all of Europe.',
    levelListState: 'KNOWN',
    facts: [
      inferred('COUNTRY', 'LU', { note: 'The row stands beside Luxembourg without a label of its own.' }),
      stated('LEVEL', 'SECONDARY'),
      inferred('SERVICE', 'HELPLINE_ASYNC', { note: 'Called a hotline; only a form and a mailbox are printed.' }),
      inferred('SERVICE', 'WEB_CONTACT_POINT', {
        source: 'report-2020-overview',
        note: 'Section 2 adds such a point for Europe as a whole; this is the entry that fits.',
      }),
    ],
    channels: [
      {
        kind: 'CONTACT_FORM',
        value: 'http://www.euline.eu/kontakt/kontakt/',
        note: 'Split over a page break in print.',
        public: true,
      },
      { kind: 'EMAIL', value: 'kontakt@euline.eu', note: 'Printed in the row of eupax.', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(48, 398, {
        asPrinted: 'euline.eu',
        level: 'Secondary',
        country: null,
        url: 'http://www.euline.eu',
        read: 'LU',
        confidence: 'MEDIUM',
      }),
      overviewMention(59, 'Europe as a whole'),
    ],
    doubts: [
      'Luxembourg by position or Europe by section 2: where does it serve?',
      'Does it help with sexual violence against children?',
    ],
  },
  {
    key: 'eupax',
    name: 'eupax',
    aliases: ['eupax.eu'],
    scope: 'NATIONAL',
    website: 'http://eupax.eu',
    description:
      'Network of people and institutions whose work touches violence, sexual abuse and work with boys and men. It passes on its therapeutic approach for those who have been violent and supports others who share it.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'LU'),
      stated('LEVEL', 'TERTIARY'),
      stated('SERVICE', 'UMBRELLA_NETWORK'),
      inferred('SERVICE', 'TRAINING', { note: 'It spreads its methods in organisations and among professionals.' }),
      stated('AUDIENCE', 'PROFESSIONALS'),
    ],
    channels: [
      { kind: 'EMAIL', value: 'kontakt@euline.eu', note: 'Mailbox of euline, with which it is linked.', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(49, 400, {
        asPrinted: 'eupax.eu',
        level: 'Tertiary',
        country: 'Luxembourg',
        read: 'LU',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'Luxembourg by its label or Europe by its name: where does it work?',
      'The website was derived from the name.',
    ],
  },
];
