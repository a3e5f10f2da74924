import { inferred, localLanguage, possible, stated } from '../facts.ts';
import { appendixRow } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const denmark: readonly InitiativeDraft[] = [
  {
    key: 'brydcirklen',
    name: 'Bryd Cirklen, Sexologisk Klinik Copenhagen',
    localName: 'Brydcirklen.dk',
    aliases: ['Sexologisk Klinik', 'Bryd Cirklen', 'Brydcirklen'],
    organisation: 'region-hovedstadens-psykiatri',
    scope: 'NATIONAL',
    website: 'http://brydcirklen.dk',
    description:
      'Website and telephone line of the sexological clinic in Copenhagen, which treats and studies. Sexologists advise callers and can refer them to group or individual treatment; the site adds information and example stories.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DK'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', ['HELPLINE_PHONE', 'CONSULTATION', 'INDIVIDUAL_THERAPY', 'GROUP_THERAPY', 'RESEARCH_NETWORK']),
      inferred('SERVICE', 'WEB_CONTACT_POINT', {
        source: 'report-2020-overview',
        note: 'Section 2 counts Denmark among countries with such a site; this is the Danish entry that fits.',
      }),
      stated('MODE', ['PHONE', 'WEB_SELF_SERVICE']),
      localLanguage('da'),
    ],
    channels: [
      { kind: 'PHONE', value: '+45 38 64 71 50', public: true },
      { kind: 'EMAIL', value: 'psychiatri@regionh.dk', note: 'Printed in capitals.', public: true },
    ],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(19, 357, {
        asPrinted: 'Sexologisk Klinik, København brydcirklen.dk',
        level: 'Secondary',
        country: 'Denmark',
        url: 'brydcirklen.dk',
        read: 'DK',
        confidence: 'HIGH',
      }),
    ],
    doubts: ['The mailbox psychiatri@ may be a misspelling of psykiatri@.'],
  },
  {
    key: 'dk-research-network',
    name: 'Research Network on Sexual Abuse of Children',
    localName: 'Forskningsnetværket mod overgreb mod børn',
    scope: 'NATIONAL',
    description:
      'Danish research network. The author of the report found no website of its own and took it for a part of the psychology department at the University of Copenhagen.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'DK'),
      stated('LEVEL', 'PRIMARY'),
      possible('SERVICE', 'RESEARCH_NETWORK', { note: 'Printed with a question mark.' }),
    ],
    channels: [{ kind: 'PHONE', value: '+45 35 32 48 00', note: 'Number of the faculty in general.', public: true }],
    status: 'UNCLEAR',
    listings: [
      appendixRow(20, 358, {
        asPrinted: 'Forskningsnetværket mod overgreb mod børn (The Research Network on Sexual Abuse of Children)',
        level: 'Primary',
        country: null,
        read: 'DK',
        confidence: 'HIGH',
      }),
    ],
    doubts: [
      'Does the network exist, and where does it belong?',
      'The printed mail address of the faculty ends in a doubtful domain (ku.com) and was left out.',
    ],
  },
];
