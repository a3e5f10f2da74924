import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow, overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const sweden: readonly InitiativeDraft[] = [
  {
    key: 'preventell',
    name: 'PrevenTell',
    aliases: ['Preventell'],
    organisation: 'anova',
    scope: 'NATIONAL',
    website: 'http://preventell.se',
    description:
      'National Swedish helpline for people who feel that their sexuality has slipped out of control or who worry about what they think or do. Callers stay anonymous; those who wish go on to individual or group therapy at ANOVA, a clinic with many professions, where records carry the social security number.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'SE'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', ['HELPLINE_PHONE', 'INDIVIDUAL_THERAPY', 'GROUP_THERAPY', 'MEDICAL_SEXOLOGY']),
      inferred('SERVICE', 'WEB_CONTACT_POINT', {
        source: 'report-2020-overview',
        note: 'Section 2 counts Sweden among countries with such a site; this is the Swedish entry that fits.',
      }),
      stated('AUDIENCE', 'ADULT_HELP_SEEKERS'),
      stated('ACCESS', 'ANONYMOUS', { note: 'For calls.' }),
      stated('ACCESS', 'IDENTITY_LINKED', { note: 'For treatment.' }),
      stated('ACCESS', 'SELF_REFERRAL', { note: 'Referral by other care is possible too.' }),
      stated('MODE', 'PHONE'),
      localLanguage('sv'),
    ],
    channels: [
      { kind: 'PHONE', value: '+46 20 66 77 88', note: 'Helpline.', public: true },
      { kind: 'PHONE', value: '+46 8 517 732 00', note: 'Clinic ANOVA.', public: true },
      { kind: 'EMAIL', value: 'info@preventell.se', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(52, 417, {
        asPrinted: 'PrevenTell',
        level: 'Secondary',
        country: 'Sweden',
        url: 'http://preventell.se /',
        read: 'SE',
        confidence: 'HIGH',
      }),
    ],
    doubts: [],
  },
  {
    key: 'prevent-it',
    name: 'Prevent It',
    aliases: ['PreventIT', 'Prevent it Sweden'],
    organisation: 'anova',
    scope: 'INTERNATIONAL',
    website: 'https://www.iterapi.se/sites/preventit/',
    description:
      'Trial of an online treatment based on cognitive behavioural therapy, run from Sweden and open to people of many countries. For eight weeks participants work through short modules with a therapist who writes back; they remain anonymous and name only their continent. A second group receives a comparison programme.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'SE'),
      stated('LEVEL', 'SECONDARY'),
      stated('LEVEL', 'TERTIARY', {
        source: 'report-2020-overview',
        note: 'Section 2.3 gives it as an example of tertiary prevention; the table says secondary.',
      }),
      stated('SERVICE', 'GUIDED_ONLINE_THERAPY', { source: 'report-2020-overview' }),
      stated('SERVICE', 'RESEARCH_NETWORK', { note: 'A study.' }),
      stated('AUDIENCE', 'CSAM_VIEWERS', { source: 'report-2020-overview' }),
      stated('AUDIENCE', 'ADULT_HELP_SEEKERS'),
      stated('ACCESS', ['ANONYMOUS', 'RESEARCH_PARTICIPATION'], { source: 'report-2020-overview' }),
      stated('MODE', ['SECURE_MESSAGE', 'CHAT', 'WEB_SELF_SERVICE'], { source: 'report-2020-overview' }),
    ],
    channels: [],
    status: 'PILOT_TRIAL',
    listings: [
      appendixRow(53, 420, {
        asPrinted: 'PreventIT Sweden',
        level: 'Secondary',
        country: null,
        read: 'SE',
        confidence: 'HIGH',
      }),
      overviewMention(160, 'Prevent it', 'Sweden'),
    ],
    doubts: [
      'Secondary by the table, tertiary by section 2.3: which holds?',
      'In which languages can people take part?',
      'Only members of the study team are printed as contacts; a shared mailbox is needed.',
    ],
  },
];
