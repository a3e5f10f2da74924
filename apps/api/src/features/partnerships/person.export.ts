import { day, text } from '../../kernel/exports/columns.ts';
import { defineExport } from '../../kernel/exports/export-map.ts';
import { yesOrNo } from '../../kernel/exports/filters.ts';

interface Row {
  readonly name: string | null;
  readonly roleTitle: string | null;
  readonly organisation: { readonly name: string } | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly lastConfirmedOn: string | null;
}

/** Contacts are for the hotline that keeps them; neither wall lets anybody else read a row. */
defineExport<Row>({
  list: 'people',
  name: 'PEOPLE',
  headings: 'personColumn',
  columns: {
    name: [text('NAME', 'name roleTitle', ({ name, roleTitle }) => name ?? roleTitle)],
    role: [text('ROLE', 'roleTitle', ({ roleTitle }) => roleTitle)],
    organisation: [text('ORGANISATION', 'organisation { name }', ({ organisation }) => organisation?.name)],
    email: [text('EMAIL', 'email', ({ email }) => email)],
    phone: [text('PHONE', 'phone', ({ phone }) => phone)],
    confirmed: [day('CONFIRMED', 'lastConfirmedOn', ({ lastConfirmedOn }) => lastConfirmedOn)],
  },
  filters: { stale: yesOrNo('STALE') },
  sharing: { of: () => 'AMBER_STRICT', none: 'AMBER_STRICT' },
});
