import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const estonia: readonly InitiativeDraft[] = [
  {
    key: 'amor-ee',
    name: 'Estonian Sexual Health Association',
    localName: 'Eesti Seksuaaltervise Liit',
    aliases: ['amor.ee', 'Estonian Association for Sexual Health'],
    organisation: 'eesti-seksuaaltervise-liit',
    scope: 'NATIONAL',
    website: 'https://www.amor.ee/kysi_nou1',
    description:
      'Association for sexual health in general, from contraception to relationships. Professionals answer questions sent through a form on its website; sexual exploitation of children is not named among its subjects.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'EE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'HELPLINE_ASYNC', { note: 'Questions go through a web form.' }),
      localLanguage('et'),
    ],
    channels: [{ kind: 'CONTACT_FORM', value: 'https://www.amor.ee/kysi_nou1', public: true }],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(21, 359, {
        asPrinted: 'Eesti Seksuaalteenistus Liit (Estonian Association for Sexual Health)',
        level: 'Secondary',
        country: 'Estonia',
        url: 'https://www.amor.ee/kysi_nou1',
        read: 'EE',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'The Estonian name is misprinted and was corrected here.',
      'Does it answer people who fear they may offend?',
    ],
  },
  {
    key: 'ee-centre-list',
    name: 'Psychotherapy centres listed in an Estonian brochure',
    scope: 'NATIONAL',
    website:
      'https://www.kriminaalpolitika.ee/sites/krimipoliitika/files/efinder/dokumendid/seksuaalkaitumisalane_noustamine_2018.pdf',
    description:
      'A brochure of 2018 that lists centres for psychotherapy. All are general centres; that they treat people who fear they may offend is an assumption of the author of the report.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'EE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'DIRECTORY'),
      stated('MODE', 'PRINT_MEDIA'),
      localLanguage('et'),
    ],
    channels: [],
    status: 'UNCLEAR',
    listings: [
      appendixRow(22, 360, {
        asPrinted: 'List of different psychotherapy centres',
        level: 'Secondary',
        country: null,
        url: 'https://www.kriminaalpolitika.ee/sites/krimipoliitika/files/efinder/dokumendid/seksuaalkaitumisalane_noustamine_2018.pdf',
        read: 'EE',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['A list, not one initiative: which centres treat, and should each have a record?'],
  },
  {
    key: 'viljandi',
    name: 'Psychiatric clinic of Viljandi Hospital',
    localName: 'Viljandi haigla psühhiaatriakliinik',
    aliases: ['SKAN'],
    organisation: 'viljandi-haigla',
    scope: 'NATIONAL',
    description:
      'Hospital clinic open to adults who worry about their sexual thoughts or conduct or can no longer control them. It counsels and prescribes medication; the place of the meeting is agreed with each person.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'EE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', ['CONSULTATION', 'MEDICAL_SEXOLOGY']),
      stated('AUDIENCE', 'ADULT_HELP_SEEKERS'),
      stated('ACCESS', 'APPOINTMENT'),
      inferred('ACCESS', 'SELF_REFERRAL', { note: 'People register themselves.' }),
      inferred('MODE', 'IN_PERSON', { note: 'A place is agreed for the meeting.' }),
      localLanguage('et'),
    ],
    channels: [
      { kind: 'PHONE', value: '+372 5343 1551', note: 'Registration.', public: true },
      { kind: 'EMAIL', value: 'skan@vmh.ee', note: 'Registration; shared mailbox of the service.', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(23, 361, {
        asPrinted: 'Viljandi haigla Pühhaatrikliinik',
        level: 'Secondary',
        country: 'Estonia',
        read: 'EE',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'The country label is printed a second time on this row.',
      'The Estonian name is misprinted and was corrected here.',
    ],
  },
];
