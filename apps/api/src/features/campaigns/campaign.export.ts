import type { SharingLabel } from '@alongside/domain';
import { code, codes, count, countries, day, languageNames, text } from '../../kernel/exports/columns.ts';
import { defineExport } from '../../kernel/exports/export-map.ts';
import { byCountry, byDay, byLanguage, byRecord, coded, yesOrNo } from '../../kernel/exports/filters.ts';

interface Row {
  readonly title: string;
  readonly phase: string;
  readonly theme: string;
  readonly lead: { readonly name: string } | null;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly audiences: readonly string[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly participants: readonly { readonly name: string }[];
  readonly updatedAt: string;
  readonly sharing: SharingLabel;
}

defineExport<Row>({
  list: 'campaigns',
  name: 'CAMPAIGNS',
  headings: 'campaignColumn',
  columns: {
    TITLE: [text('TITLE', 'title', ({ title }) => title)],
    PHASE: [code('PHASE', 'phase', 'campaignPhase', ({ phase }) => phase)],
    theme: [code('THEME', 'theme', 'campaignTheme', ({ theme }) => theme)],
    lead: [text('LEAD', 'lead { name }', ({ lead }) => lead?.name)],
    country: [countries('COUNTRY', 'countries', (row) => row.countries)],
    language: [languageNames('LANGUAGE', 'languages', (row) => row.languages)],
    audience: [codes('AUDIENCE', 'audiences', 'audience', (row) => row.audiences)],
    STARTS: [day('STARTS', 'startsOn', ({ startsOn }) => startsOn), day('ENDS', 'endsOn', ({ endsOn }) => endsOn)],
    participants: [count('PARTICIPANTS', 'participants { name }', ({ participants }) => participants.length)],
    UPDATED: [text('UPDATED', 'updatedAt', ({ updatedAt }) => updatedAt)],
  },
  filters: {
    phase: coded('PHASE', 'campaignPhase'),
    theme: coded('THEME', 'campaignTheme'),
    audience: coded('AUDIENCE', 'audience'),
    country: byCountry,
    language: byLanguage,
    mine: yesOrNo('MINE'),
    awaitsUs: yesOrNo('AWAITS_US'),
    initiativeId: byRecord('INITIATIVE', 'Initiative'),
    openTo: byRecord('OPEN_TO', 'Initiative'),
    goesLiveBy: byDay('GOES_LIVE_BY'),
  },
  sharing: { fields: 'sharing', of: ({ sharing }) => sharing, none: 'GREEN' },
});
