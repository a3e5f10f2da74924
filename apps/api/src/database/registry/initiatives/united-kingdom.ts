import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow, overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const unitedKingdom: readonly InitiativeDraft[] = [
  {
    key: 'stop-it-now-uk',
    name: 'Stop It Now! UK & Ireland',
    aliases: ['Stop It Now UK', 'Stop It Now'],
    organisation: 'lucy-faithfull-foundation',
    scope: 'MULTINATIONAL',
    website: 'https://www.stopitnow.org.uk/',
    description:
      'Helpline, follow-up support and campaigns of the Lucy Faithfull Foundation, at work since 2002. It advises adults who worry about themselves or somebody else, parents of young people whose behaviour causes concern, survivors and professionals, and has self-help material online. Confidence ends where a crime becomes known: details go to the authorities.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'GB'),
      stated('COUNTRY', 'IE', { source: 'report-2020-overview' }),
      stated('LEVEL', ['SECONDARY', 'PRIMARY']),
      stated('SERVICE', ['HELPLINE_PHONE', 'AWARENESS_CAMPAIGN']),
      stated('SERVICE', ['SELF_HELP_PROGRAMME', 'EDUCATION_PARENTS'], { source: 'report-2020-overview' }),
      inferred('SERVICE', 'WEB_CONTACT_POINT', {
        source: 'report-2020-overview',
        note: 'Section 2 counts the United Kingdom among countries with such a site; this is the British entry that fits.',
      }),
      stated('AUDIENCE', ['ADULT_HELP_SEEKERS', 'RELATIVES', 'PARENTS_CARERS', 'PROFESSIONALS', 'VICTIMS_SURVIVORS'], {
        source: 'report-2020-overview',
      }),
      stated('ACCESS', 'CONFIDENTIAL_LIMITED'),
      inferred('ACCESS', 'ANONYMOUS', {
        source: 'report-2020-overview',
        note: 'Said of the helpline of Stop it Now! as a whole.',
      }),
      stated('MODE', 'PHONE'),
      localLanguage('en'),
    ],
    channels: [
      {
        kind: 'PHONE',
        value: '+44 1372 847160',
        note: 'Office; the number of the helpline is not printed.',
        public: true,
      },
      { kind: 'EMAIL', value: 'contact@stopitnow.org.uk', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(55, 424, {
        asPrinted: 'Stop It Now UK',
        level: 'Secondary and Primary',
        country: null,
        url: 'https://www.stopitnow.org.uk/',
        read: 'GB',
        confidence: 'HIGH',
      }),
      overviewMention(111, 'Stop It Now! UK & Ireland', 'UK and Ireland'),
    ],
    doubts: ['The telephone number of the helpline is needed; the printed one is an office line.'],
  },
  {
    key: 'stopso',
    name: 'StopSO',
    aliases: ['Specialist Treatment Organisation for the Prevention of Sexual Offending'],
    organisation: 'stopso',
    scope: 'NATIONAL',
    website: 'https://stopso.org.uk/',
    description:
      'British network of therapists for people who have sexually offended or are troubled by their thoughts, and for their families. It assesses, treats individuals and couples, trains and supervises therapists, and keeps support networks online.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'GB'),
      stated('LEVEL', 'SECONDARY', { note: 'Printed so although people who have offended are treated as well.' }),
      stated('SERVICE', ['INDIVIDUAL_THERAPY', 'FAMILY_SUPPORT', 'TRAINING', 'UMBRELLA_NETWORK', 'RESEARCH_NETWORK']),
      stated('AUDIENCE', ['ADULT_HELP_SEEKERS', 'RELATIVES', 'THERAPISTS']),
      inferred('AUDIENCE', 'PEOPLE_CONVICTED', {
        note: 'People who have offended are treated; a conviction is not mentioned.',
      }),
      localLanguage('en'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(56, 425, {
        asPrinted: 'StopSo',
        level: 'Secondary',
        country: 'United Kingdom',
        url: 'https://stopso.org.uk/',
        read: 'GB',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['Tertiary as well, since people who have offended are treated?', 'Does it still exist under this name?'],
  },
  {
    key: 'lff',
    name: 'Lucy Faithfull Foundation',
    aliases: ['LFF', 'Inform Plus', 'Inform', 'Inform Young', 'Get Help', 'Get Support'],
    organisation: 'lucy-faithfull-foundation',
    scope: 'NATIONAL',
    website: 'https://www.lucyfaithfull.org.uk/',
    description:
      'British charity that works on nothing but sexual abuse of children, before and after it happens. Besides the Stop It Now! helpline it assesses risk, trains and advises professionals, runs courses for people who offended online and for those close to them, offers self-help for troubling thoughts or viewing of CSAM, teaches parents and leads the ECSA project.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'GB'),
      stated('LEVEL', ['PRIMARY', 'SECONDARY', 'TERTIARY']),
      stated('SERVICE', ['HELPLINE_PHONE', 'TRAINING', 'FAMILY_SUPPORT', 'EDUCATION_PARENTS']),
      inferred('SERVICE', 'SELF_HELP_PROGRAMME', { note: 'Get Help and Get Support are listed without their form.' }),
      stated('AUDIENCE', [
        'ADULT_HELP_SEEKERS',
        'CSAM_VIEWERS',
        'RELATIVES',
        'YOUNG_PEOPLE_HSB',
        'VICTIMS_SURVIVORS',
        'PARENTS_CARERS',
        'PROFESSIONALS',
      ]),
      inferred('AUDIENCE', 'PEOPLE_CONVICTED', {
        note: 'Adults who have abused are named; a conviction is not mentioned.',
      }),
      localLanguage('en'),
    ],
    channels: [
      { kind: 'PHONE', value: '+44 1527 591 922', public: true },
      { kind: 'FAX', value: '+44 1527 575 939', public: true },
      { kind: 'EMAIL', value: 'contact@lucyfaithfull.org.uk', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(57, 427, {
        asPrinted: 'Lucy Faithfull Foundation',
        level: 'Primary, secondary, and tertiary',
        country: null,
        url: 'https://www.lucyfaithfull.org.uk/',
        read: 'GB',
        confidence: 'MEDIUM',
      }),
      overviewMention(111, 'Lucy Faithfull Foundation', 'UK and Ireland'),
    ],
    doubts: ['An organisation with many programmes in one row: should each programme have its own record?'],
  },
  {
    key: 'pants',
    name: 'Talk PANTS',
    aliases: ['Underwear Rule', 'NSPCC Talk PANTS'],
    organisation: 'nspcc',
    scope: 'NATIONAL',
    website: 'https://www.nspcc.org.uk/keeping-children-safe/support-for-parents/underwear-rule/',
    description:
      'Campaign of the NSPCC that helps parents to talk with their children about staying safe from sexual abuse, by means of a rule that children remember from the word PANTS.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'GB'),
      stated('LEVEL', 'PRIMARY'),
      stated('SERVICE', ['AWARENESS_CAMPAIGN', 'EDUCATION_PARENTS']),
      inferred('SERVICE', 'EDUCATION_CHILDREN', { note: 'Children are named as those it is aimed at.' }),
      stated('AUDIENCE', ['PARENTS_CARERS', 'CHILDREN']),
      localLanguage('en'),
    ],
    channels: [],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(58, 428, {
        asPrinted: 'NSPCC - Talk PANTS',
        level: 'Primary',
        country: null,
        url: 'https://www.nspcc.org.uk/keeping-children-safe/support-for-parents/underwear-rule/',
        read: 'GB',
        confidence: 'MEDIUM',
      }),
    ],
    doubts: [],
  },
];
