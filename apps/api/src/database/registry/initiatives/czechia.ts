import { inferred, localLanguage, stated } from '../facts.ts';
import { appendixRow, overviewMention } from '../listings.ts';
import type { InitiativeDraft } from '../types.ts';

export const czechia: readonly InitiativeDraft[] = [
  {
    key: 'cepek',
    name: 'ČEPEK',
    localName: 'Československá pedofilní komunita',
    aliases: ['CEPEK', 'Czechoslovakian Paedophile Community', 'pedofilie-info.cz'],
    organisation: 'cepek',
    scope: 'NATIONAL',
    website: 'https://www.pedofilie-info.cz/slovo_uvodem/',
    description:
      'Website of a Czech peer community for people with a sexual interest in children who want to live without harming anyone. It offers sober information, life stories and a moderated chat under a code of conduct, and leads to professionals: questions are answered and visits to a sexologist arranged.',
    levelListState: 'KNOWN',
    facts: [
      stated('COUNTRY', 'CZ'),
      stated('LEVEL', 'SECONDARY'),
      stated('SERVICE', ['PEER_COMMUNITY', 'HELPLINE_ASYNC']),
      stated('SERVICE', 'CONSULTATION', {
        source: 'report-2020-overview',
        note: 'Visits to a sexologist can be arranged.',
      }),
      inferred('SERVICE', 'RESOURCE_CATALOGUE', {
        source: 'report-2020-overview',
        note: 'Section 2 counts the Czech Republic among countries with an online catalogue; this is the Czech entry.',
      }),
      stated('AUDIENCE', ['YOUNG_PEOPLE', 'YOUNG_ADULTS', 'GENERAL_PUBLIC'], {
        source: 'report-2020-overview',
        note: 'Mainly young people, no ages given; also anybody who wants to learn more.',
      }),
      inferred('AUDIENCE', 'ADULT_HELP_SEEKERS', { note: 'Nothing limits the site to the young.' }),
      stated('ACCESS', 'ANONYMOUS', { source: 'report-2020-overview', note: 'For questions to sexologists.' }),
      stated('MODE', 'CHAT', { source: 'report-2020-overview' }),
      stated('MODE', 'WEB_SELF_SERVICE'),
      localLanguage('cs'),
    ],
    channels: [{ kind: 'EMAIL', value: 'redakce@pedofilie-info.cz', note: 'Editors of the site.', public: true }],
    status: 'LISTED_UNCONFIRMED',
    listings: [
      appendixRow(18, 356, {
        asPrinted: 'Czechoslovakian Paedophile community',
        level: 'Secondary',
        country: 'Czech Republic',
        url: 'https://www.pedofilie-info.cz/slovo_uvodem/',
        read: 'CZ',
        confidence: 'HIGH',
      }),
      overviewMention(140, 'Czechoslovakian Paedophile Community (ČEPEK)'),
    ],
    doubts: ['Run by peers: a safeguarding review is needed before any partnership, and contacts stay role-only.'],
  },
];
