import type { SharingLabel } from '@alongside/domain';
import { code, codes, countries, languageNames, text } from '../../kernel/exports/columns.ts';
import { defineExport } from '../../kernel/exports/export-map.ts';
import { byCountry, byLanguage, coded, yesOrNo } from '../../kernel/exports/filters.ts';

interface Row {
  readonly name: string;
  readonly localName: string | null;
  readonly countries: readonly { readonly code: string }[];
  readonly levels: readonly string[];
  readonly levelListState: string;
  readonly services: readonly string[];
  readonly languages: readonly string[];
  readonly organisation: { readonly name: string } | null;
  readonly status: string;
  readonly sharing: SharingLabel;
}

/** Each row stands under the label of its sources; what a hotline adds to it, such as its partnership, brings its own. */
defineExport<Row>({
  list: 'initiatives',
  name: 'INITIATIVES',
  headings: 'initiativeColumn',
  columns: {
    NAME: [text('NAME', 'name', ({ name }) => name), text('LOCAL_NAME', 'localName', ({ localName }) => localName)],
    country: [countries('COUNTRY', 'countries { code }', (row) => row.countries.map((country) => country.code))],
    level: [
      {
        ...codes('LEVEL', 'levels levelListState', 'level', ({ levels }: Row) => levels),
        // Silence of the source is not "unknown".
        cell: ({ levels, levelListState }, words) =>
          levels.length > 0
            ? levels.map((level) => words.label('level', level)).join('; ')
            : words.label('levelListState', levelListState),
      },
    ],
    service: [codes('SERVICE', 'services', 'service', ({ services }) => services)],
    language: [languageNames('LANGUAGE', 'languages', ({ languages }) => languages)],
    organisation: [text('ORGANISATION', 'organisation { name }', ({ organisation }) => organisation?.name)],
    status: [code('STATUS', 'status', 'status', ({ status }) => status)],
  },
  filters: {
    country: byCountry,
    level: coded('LEVEL', 'level'),
    service: coded('SERVICE', 'service'),
    audience: coded('AUDIENCE', 'audience'),
    access: coded('ACCESS', 'access'),
    language: byLanguage,
    mode: coded('MODE', 'mode'),
    status: coded('STATUS', 'status'),
    stale: yesOrNo('STALE'),
    doubted: yesOrNo('DOUBTED'),
    // Which initiatives are left tells with whom the hotline works.
    mine: { ...yesOrNo('MINE'), sharing: 'AMBER_STRICT' },
  },
  sharing: { fields: 'sharing', of: ({ sharing }) => sharing, none: 'GREEN' },
});
