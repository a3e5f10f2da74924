import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

/** German networks, university clinics and larger bodies; practices and counselling centres stand in the other file. */
export const germanyNetworks: readonly InitiativeDraft[] = [
  {
    key: 'kein-taeter-werden',
    name: 'Kein Täter werden',
    aliases: ['Prevention Network Kein Täter werden', 'Dunkelfeld', 'Don’t Offend', 'Kein Taeter werden'],
    organisation: 'charite',
    scope: 'NATIONAL',
    website: 'http://www.dont-offend.org',
    description:
      'Treatment network for people who feel drawn to children and want help, known earlier under the name Dunkelfeld. Therapy takes place every week in groups, and individually or with partners and relatives where useful, with medication as an option; it costs nothing and is confidential. Campaigns and personal accounts make it known.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', [
        'GROUP_THERAPY',
        'INDIVIDUAL_THERAPY',
        'MEDICAL_SEXOLOGY',
        'FAMILY_SUPPORT',
        'AWARENESS_CAMPAIGN',
      ]),
      inferred('SERVICE', 'WEB_CONTACT_POINT', {
        source: 'report-2020-overview',
        note: 'Section 2 counts Germany among countries with such a site; this is the German entry that fits best.',
      }),
      inferred('AUDIENCE', 'ADULT_HELP_SEEKERS', {
        note: 'The therapy is about one’s own desires and about not offending.',
      }),
      stated('AUDIENCE', 'RELATIVES', { note: 'As participants in a therapy.' }),
      stated('ACCESS', ['FREE', 'CONFIDENTIAL']),
      stated('MODE', ['GROUP_IN_PERSON', 'IN_PERSON']),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(32, 374, {
        asPrinted: 'Kein Täter werden The Prevention Network',
        level: 'Secondary',
        country: null,
        url: 'www.dont-offend.org',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'Only a member of staff is printed as contact; a shared mailbox or telephone number is needed.',
      'The link to the Charité rests on that mail address; the network has more sites.',
    ],
  },
  {
    key: 'just-dreaming',
    name: 'Just Dreaming of Them',
    localName: 'Du träumst von ihnen',
    organisation: 'charite',
    scope: 'NATIONAL',
    website: 'https://www.just-dreaming-of-them.org/',
    description: 'Telephone line and counselling of the Charité, close to Kein Täter werden.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', ['HELPLINE_PHONE', 'CONSULTATION']),
      inferred('AUDIENCE', 'YOUNG_PEOPLE', {
        source: 'general-knowledge',
        note: 'Believed to be meant for young people of 12 to 18 who feel drawn to children; the source is silent.',
      }),
      stated('MODE', 'PHONE'),
      localLanguage('de'),
    ],
    channels: [
      { kind: 'EMAIL', value: 'ppj-internet@charite.de', public: true },
      { kind: 'PHONE', value: '+49 30 450 529 529', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(33, 375, {
        asPrinted: 'Just Dreaming of Them',
        level: 'Secondary',
        country: null,
        url: 'https://www.just-dreaming-of-them.org/#contact',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'For whom is it meant? The source does not say; young people are believed.',
      'The German name is general knowledge.',
    ],
  },
  {
    key: 'schicksal',
    name: 'Schicksal und Herausforderung',
    scope: 'NATIONAL',
    website: 'https://schicksal-und-herausforderung.de/',
    description:
      'German website with a forum on sexual interest in children: what it is, how people live with it and which treatments exist.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', 'RESOURCE_CATALOGUE'),
      inferred('SERVICE', 'PEER_COMMUNITY', { note: 'A forum; that peers run it is general knowledge.' }),
      stated('MODE', 'WEB_SELF_SERVICE'),
      localLanguage('de'),
    ],
    channels: [
      { kind: 'EMAIL', value: 'mailbox@schicksal-und-herausforderung.de', note: 'Printed with (at).', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(34, 376, {
        asPrinted: 'Schicksal und Herausforderung',
        level: 'Secondary',
        country: null,
        url: 'https://schicksal-und-herausforderung.de/index.php.html',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'Probably run by peers: a safeguarding review is needed before any partnership, and contacts stay role-only.',
    ],
  },
  {
    key: 'psm-goettingen',
    name: 'Prevention of Sexual Abuse (PsM), Göttingen',
    aliases: ['PsM Göttingen', 'PsM Goettingen'],
    organisation: 'asklepios',
    scope: 'NATIONAL',
    website: 'http://www.forensik-goettingen.de/',
    description:
      'Forensic service in Göttingen. Its website was being rebuilt when the report was written, so little is known of it.',
    levelListState: 'UNKNOWN',
    facts: [stated('COUNTRY', 'DE'), localLanguage('de')],
    channels: [
      { kind: 'EMAIL', value: 'psm.goettingen@asklepios.com', public: true },
      { kind: 'FAX', value: '+49 551 4022110', public: true },
    ],
    status: 'UNCLEAR',
    listings: [
      appendixRow(38, 383, {
        asPrinted: 'Prevention of Sexual Abuse (Psm)',
        level: 'Unknown',
        country: null,
        url: 'http://www.forensik-goettingen.de/',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: ['What does it offer, to whom and at which level?', 'Asklepios as operator follows from the mail address.'],
  },
  {
    key: 'ukl-leipzig',
    name: 'University Hospital Leipzig, psychosomatic medicine and psychotherapy',
    localName: 'Universitätsklinikum Leipzig, Psychosomatische Medizin und Psychotherapie',
    organisation: 'uniklinikum-leipzig',
    scope: 'NATIONAL',
    website: 'http://psychosom.uniklinikum-leipzig.de/psychosom.site,postext,psychosomatisc-urologie.html',
    description:
      'Clinic and outpatient department that treats, teaches and does research. It offers psychosomatic therapy to people whom a psychotherapist has referred.',
    levelListState: 'UNKNOWN',
    facts: [
      stated('COUNTRY', 'DE'),
      inferred('SERVICE', 'INDIVIDUAL_THERAPY', { note: 'Therapy with one named therapist; its form is not stated.' }),
      stated('ACCESS', 'PROFESSIONAL_REFERRAL_REQUIRED'),
      localLanguage('de'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(40, 385, {
        asPrinted: 'University Clinic Leipzig',
        level: 'Unknown',
        country: null,
        url: 'http://psychosom.uniklinikum-leipzig.de/psychosom.site,postext,psychosomatisc-urologie.html',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [
      'At which level does it work?',
      'A session number was cut from the printed address.',
      'Only a member of staff is printed as contact; a shared mailbox or telephone number is needed.',
    ],
  },
  {
    key: 'uke',
    name: 'University Medical Center Hamburg-Eppendorf',
    localName: 'Universitätsklinikum Hamburg-Eppendorf',
    aliases: ['UKE'],
    organisation: 'uke',
    scope: 'NATIONAL',
    website: 'https://www.uke.de/allgemein/ueberuns/das-uke/index.html',
    description:
      'University hospital in Hamburg. The source prints its name and a general web page and nothing about a service.',
    levelListState: 'NOT_STATED',
    facts: [stated('COUNTRY', 'DE'), localLanguage('de')],
    channels: [],
    status: 'UNCLEAR',
    listings: [
      appendixRow(41, 386, {
        asPrinted: 'University Clini Hamburg (UKE)',
        level: null,
        country: null,
        url: 'https://www.uke.de/allgemein/ueberuns/das-uke/index.html',
        read: 'DE',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: ['Which service was meant, and at which level does it work?'],
  },
];
