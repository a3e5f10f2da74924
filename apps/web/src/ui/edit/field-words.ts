import { auditedField, columnOf } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useHistoryWords } from '../../lib/history-words.ts';

/** How a form calls a field; with the choices of its select, or with words of its own, where the trail has none for its values. */
export type FieldWords =
  | string
  | {
      readonly label: string;
      readonly options?: readonly { readonly value: string; readonly label: string }[];
      readonly say?: (value: never) => string;
    };

/** The fields of a form by name. */
export type FieldList<Values extends object> = Readonly<Record<keyof Values & string, FieldWords>>;

/** Fields and values of a form in words. Codes, days, countries and languages show as the history of the table shows them. */
export function useFieldWords<Values extends object>(
  table: string,
  fields: FieldList<Values>,
  names: Readonly<Record<string, string>>,
) {
  const { t } = useTranslation('ui');
  const words = useHistoryWords();
  const value = (field: keyof Values & string, given: unknown): string => {
    const own = fields[field];
    if (given === null || given === undefined || given === '') return t('conflict.nothing');
    if (typeof own === 'object' && own.say) return own.say(given as never) || t('conflict.nothing');
    const known = typeof own === 'object' ? own.options : undefined;
    const all = (Array.isArray(given) ? given : [given]).map(String);
    const told = all.map((one) => ({
      value: one,
      name: known?.find((option) => option.value === one)?.label ?? names[one] ?? null,
    }));
    if (told.length > 0 && told.every(({ name }) => name !== null)) return told.map(({ name }) => name).join(', ');
    const column = columnOf(field);
    return auditedField(table, column)
      ? words.value(table, column, told)
      : told.map((one) => one.name ?? one.value).join(', ') || t('conflict.nothing');
  };
  return {
    label: (field: keyof Values & string): string => {
      const own = fields[field];
      return typeof own === 'string' ? own : own.label;
    },
    value,
    /** Fields that the form does not hold, as the history calls them. */
    elsewhere: (changed: readonly string[]): string[] =>
      [...new Set(changed)]
        .filter((field) => !(field in fields) && auditedField(table, columnOf(field)))
        .map((field) => words.field(columnOf(field))),
  };
}
