import { auditedField, inputFieldOf } from '@alongside/domain';
import type { HistoryChange, HistoryEvent } from '../../lib/history-acts.ts';
import type { ContentFields } from './form-content.ts';

/** Fields of an initiative whose earlier value can be filled into its form. */
const fields = ['name', 'localName', 'aliases', 'scope', 'website', 'description', 'status'] as const;

/** An earlier value on its way from the history into the form, which asks for its source. */
export type RestoredValue = Partial<Pick<ContentFields, (typeof fields)[number]>>;

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Lives with the step from page to page; an address that somebody else opens shows the record as it is. */
    readonly restored?: RestoredValue;
  }
}

/** What a change of an initiative had before, as its form takes it; undefined where the form takes none. */
export function restoredValue({ table, action }: HistoryEvent, change: HistoryChange): RestoredValue | undefined {
  const field = fields.find((one) => one === inputFieldOf(change.field));
  if (table !== 'initiatives' || action !== 'UPDATE' || !field || !auditedField(table, change.field)) return undefined;
  const values = change.before.map(({ value }) => value);
  return { [field]: field === 'aliases' ? values : (values[0] ?? '') };
}
