import { auditActions, auditedTableNames } from '@alongside/domain';
import { dateOf, oneOf, searchOf, someOf, textOf } from '../../lib/search.ts';

/** What the address of the audit trail may say. */
export function auditSearch(search: Record<string, unknown>) {
  return searchOf({
    actor: someOf(search, 'actor'),
    table: someOf(search, 'table', auditedTableNames),
    action: someOf(search, 'action', auditActions.codes),
    from: dateOf(search, 'from'),
    until: dateOf(search, 'until'),
    record: textOf(search, 'record'),
    hotline: textOf(search, 'hotline'),
    peek: oneOf(search, 'peek', [String(search['peek'])]),
  });
}

export type AuditSearch = ReturnType<typeof auditSearch>;
