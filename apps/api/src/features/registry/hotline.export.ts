import type { SharingLabel } from '@alongside/domain';
import { countries, text } from '../../kernel/exports/columns.ts';
import { defineExport } from '../../kernel/exports/export-map.ts';
import { byCountry, plain } from '../../kernel/exports/filters.ts';

interface Row {
  readonly name: string;
  readonly country: { readonly code: string } | null;
  readonly organisation: { readonly name: string } | null;
  readonly helpline: string | null;
  readonly sharing: SharingLabel;
}

defineExport<Row>({
  list: 'hotlines',
  name: 'HOTLINES',
  headings: 'hotlineColumn',
  columns: {
    name: [text('NAME', 'name', ({ name }) => name)],
    country: [countries('COUNTRY', 'country { code }', ({ country }) => (country ? [country.code] : []))],
    organisation: [text('ORGANISATION', 'organisation { name }', ({ organisation }) => organisation?.name)],
    helpline: [text('HELPLINE', 'helpline', ({ helpline }) => helpline)],
  },
  filters: { country: byCountry, region: plain('REGION') },
  sharing: { fields: 'sharing', of: ({ sharing }) => sharing, none: 'GREEN' },
});
