import { inferred, localLanguage, possible, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const italy: readonly InitiativeDraft[] = [
  {
    key: 'cam-it',
    name: 'Centri di Ascolto Uomini Maltrattanti',
    aliases: ['CAM', 'The Abusing Men Centre'],
    organisation: 'cam-it',
    scope: 'NATIONAL',
    website: 'https://www.centrouominimaltrattanti.org/',
    description:
      'Italian counselling centres for men who struggle with their own violence. Sexual abuse of children is not mentioned; the author of the report assumed that help for it can be found there.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'IT'),
      possible('LEVEL', ['TERTIARY', 'SECONDARY'], {
        note: 'The level cell leaves open which of the two; at least one holds.',
      }),
      stated('SERVICE', 'CONSULTATION'),
      stated('AUDIENCE', 'MEN_VIOLENCE'),
      inferred('EXCLUSION', 'MEN_ONLY', { note: 'Centres for men.' }),
      localLanguage('it'),
    ],
    channels: [
      {
        kind: 'CONTACT_FORM',
        value: 'https://www.centrouominimaltrattanti.org/page.php?h_chi_siamo',
        note: 'The site also lists each office.',
        public: true,
      },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(46, 394, {
        asPrinted: 'I Centri di Ascolto Uomini Maltrattanti (CAM - The Abusing Men Centre)',
        level: 'Tertiary or Secondary',
        country: 'Italy',
        url: 'https://www.centrouominimaltrattanti.org/',
        read: 'IT',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'Which level applies: secondary, tertiary or both?',
      'Section 2 counts Italy among countries with a resource centre for professionals; the row describes counselling.',
    ],
  },
];
