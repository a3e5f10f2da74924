import { inferred, localLanguage, possible, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

const soleContacts =
  'Practice of one practitioner: contact details are personal data and stay out until the practice agrees.';
const therapyOfPractice = { note: 'Therapy offered by a practice; its form is not stated.' };

/** German counselling centres and practices. */
export const germanyCounselling: readonly InitiativeDraft[] = [
  {
    key: 'praksys',
    name: 'Praksys Bremen',
    scope: 'NATIONAL',
    website: 'http://praksys-bremen.de/netzwerk/',
    description:
      'Practice in Bremen that counsels and treats, with growing up, family and violence among its subjects.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', ['SECONDARY', 'TERTIARY']),
      stated('SERVICE', 'CONSULTATION'),
      inferred('SERVICE', 'INDIVIDUAL_THERAPY', therapyOfPractice),
      localLanguage('de'),
    ],
    channels: [
      { kind: 'PHONE', value: '+49 421 578 28178', public: true },
      { kind: 'FAX', value: '+49 421 172 309 84', public: true },
      { kind: 'EMAIL', value: 'info@praksys-bremen.de', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(35, 377, {
        asPrinted: 'Praksys Bremin',
        level: 'Secondary and Tertiary',
        country: null,
        url: 'http://praksys-bremen.de/netzwerk/',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'Name and address of the following row are printed in this cell as well; they were read as belonging there only.',
    ],
  },
  {
    key: 'sexualtherapie-berlin',
    name: 'Praxis für Paarberatung und Sexualtherapie, Berlin',
    scope: 'NATIONAL',
    website: 'http://www.sexualtherapie-berlin.de/index.php/praxis/beratung',
    description:
      'Berlin practice for couples and sexual therapy of all kinds. On sexual abuse of children it names only advice for people who are caught up in criminal proceedings.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'CONSULTATION'),
      inferred('SERVICE', 'INDIVIDUAL_THERAPY', therapyOfPractice),
      stated('AUDIENCE', 'PEOPLE_UNDER_INVESTIGATION'),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(36, 378, {
        asPrinted: 'Praxis für Paarberatung und Sexualtherapie',
        level: 'Secondary',
        country: null,
        url: 'http://www.sexualtherapie-berlin.de/index.php/praxis/beratung',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [soleContacts],
  },
  {
    key: 'physician-practice-berlin',
    name: 'Physician’s practice, Berlin (name withheld)',
    scope: 'NATIONAL',
    description:
      'Practice of one physician with counselling and therapy. Its name and address would name the person and are left out.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'CONSULTATION'),
      inferred('SERVICE', 'INDIVIDUAL_THERAPY', therapyOfPractice),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(37, 379, {
        asPrinted: '[name of a physician, withheld]',
        level: 'Secondary',
        country: null,
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [soleContacts, 'Berlin follows from the area code.'],
  },
  {
    key: 'man-o-mann',
    name: 'man-o-mann',
    aliases: ['Man-o-mann männerberatung'],
    scope: 'NATIONAL',
    website: 'https://man-o-mann.de',
    description:
      'Counselling centre for men in Germany. Its funding is for work with men who committed sexual violence; men who have not offended find less support there.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'CONSULTATION'),
      inferred('EXCLUSION', 'MEN_ONLY', { note: 'A counselling centre for men.' }),
      inferred('AUDIENCE', 'PEOPLE_CONVICTED', {
        note: 'Funded for work after sexual violence; a conviction is not mentioned.',
      }),
      localLanguage('de'),
    ],
    channels: [
      { kind: 'PHONE', value: '+49 521 68676', public: true },
      { kind: 'EMAIL', value: 'maennerberatung@web.de', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(39, 384, {
        asPrinted: 'Man-o-mann',
        level: 'Secondary',
        country: null,
        url: 'https://man-o-mann.de',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: ['Printed as secondary, but funded for work with men who have offended: tertiary as well?'],
  },
  {
    key: 'sexualmedizin-kiel',
    name: 'Praxis für Sexualmedizin, Kiel',
    scope: 'NATIONAL',
    website: 'https://www.sexualmedizin-kiel.de/',
    description:
      'Practice for sexual medicine that treats patients and lists articles and scientific papers on its website.',
    levelListState: 'NOT_STATED',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('SERVICE', 'RESOURCE_CATALOGUE'),
      inferred('SERVICE', 'MEDICAL_SEXOLOGY', { note: 'A practice for sexual medicine that offers therapy.' }),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(42, 387, {
        asPrinted: 'Praxis fur SexualMedizin',
        level: null,
        country: null,
        url: 'https://www.sexualmedizin-kiel.de/',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [soleContacts, 'At which level does it work? The cell is empty.'],
  },
  {
    key: 'kiz',
    name: 'Kind im Zentrum (KiZ)',
    aliases: ['KiZ', 'EJF Kind im Zentrum', 'EJF Create Help'],
    organisation: 'ejf',
    scope: 'NATIONAL',
    website: 'https://www.ejf.de/einrichtungen/beratungsstellen/kind-im-zentrum-kiz.html',
    description:
      'Counselling centre of the EJF, above all for those who suffered sexual abuse, and for people who committed it. After individual talks most work happens in groups formed by age, learning disability or setting of the abuse. People may stay anonymous, and the centre does not report them to the police.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'TERTIARY'),
      possible('LEVEL', 'SECONDARY', { note: 'The level cell adds that it may be secondary too.' }),
      stated('SERVICE', ['CONSULTATION', 'GROUP_THERAPY', 'VICTIM_SUPPORT']),
      stated('AUDIENCE', 'VICTIMS_SURVIVORS'),
      inferred('AUDIENCE', 'PEOPLE_CONVICTED', { note: 'People who committed abuse; a conviction is not mentioned.' }),
      stated('EXCLUSION', 'OFFENDERS_ONLY', {
        note: 'Among people who may offend, only those who have are addressed in words.',
      }),
      stated('ACCESS', ['ANONYMOUS', 'NO_CRIMINAL_COMPLAINT_FILED']),
      stated('MODE', ['IN_PERSON', 'GROUP_IN_PERSON']),
      localLanguage('de'),
    ],
    channels: [
      { kind: 'PHONE', value: '+49 30 28 28 077', public: true },
      { kind: 'FAX', value: '+49 30 282 93 90', public: true },
      { kind: 'EMAIL', value: 'kiz@ejf.de', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(43, 388, {
        asPrinted: 'Evangelische Jugend- und Fürsorgewerk Hilfe Schaffen (EJF Create Help)',
        level: 'Tertiary, maybe secondary too',
        country: null,
        url: 'https://www.ejf.de/einrichtungen/beratungsstellen/kind-im-zentrum-kiz.html',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: ['Does it also take people who have not offended (secondary level)?'],
  },
];
