import { auditedField, auditedTable, isFactCode, type VocabularyName } from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.ts';
import type { HistoryChange, HistoryEvent } from './history-acts.ts';
import { useLabel } from './vocabulary.ts';

type Values = HistoryChange['before'];

/** Vocabularies of the facts of an initiative; a code stands in one of them only. */
const factVocabularies = ['level', 'service', 'audience', 'exclusion', 'access', 'mode'] as const;

/** A column without a text yet, readable all the same: `some_column` as `Some column`. */
function spelledOut(name: string): string {
  const words = name.replace(/_id$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The history of records in words: names of tables and fields, values by their kind. */
export function useHistoryWords() {
  const { t, i18n } = useTranslation('history');
  const { label } = useLabel();
  const format = useFormat();
  return useMemo(() => {
    const text = (group: 'tables' | 'fields', name: string): string => {
      const key = `${group}.${name}`;
      return i18n.exists(`history:${key}`) ? t(key as 'tables.tasks') : spelledOut(name);
    };
    const factLabel = (code: string): string => {
      const named = factVocabularies.map((name) => label(name, code)).find((word) => word !== code);
      if (named) return named;
      return isFactCode('COUNTRY', code) ? format.country(code) : format.language(code);
    };
    const word = (table: string, column: string, { value, name }: Values[number]): string => {
      const field = auditedField(table, column);
      switch (field?.kind) {
        case 'date':
          return format.date(value);
        case 'month':
          return format.month(value.slice(0, 7));
        case 'instant':
          return format.dateTime(value);
        case 'count':
          return format.number(Number(value));
        case 'flag':
          return t(value === 'true' ? 'true' : 'false');
        case 'code':
          return label(field.vocabulary as VocabularyName, value);
        case 'fact':
          return factLabel(value);
        case 'language':
          return format.language(value);
        case 'country':
          return format.country(value);
        default:
          return name ?? value;
      }
    };
    const value = (table: string, column: string, values: Values): string =>
      values.length === 0 ? t('nothing') : format.list(values.map((one) => word(table, column, one)));
    const tableName = (table: string) => text('tables', table);
    return {
      table: tableName,
      field: (column: string) => text('fields', column),
      value,
      /** `Task: Send the minutes`. */
      record: ({ table, title }: Pick<HistoryEvent, 'table' | 'title'>): string => {
        const column = auditedTable(table)?.title;
        const name = title && column && word(table, column, { value: title, name: null });
        return name ? t('named', { what: tableName(table), name }) : tableName(table);
      },
      /** In the order in which the table's fields are described; a field that nobody has described comes last. */
      ordered: (table: string, changes: readonly HistoryChange[]): HistoryChange[] => {
        const known = Object.keys(auditedTable(table)?.fields ?? {});
        const place = ({ field }: HistoryChange) => (known.includes(field) ? known.indexOf(field) : known.length);
        return changes.toSorted((a, b) => place(a) - place(b));
      },
      /** The field by which `record` calls it already. */
      isTitle: (table: string, column: string): boolean => auditedTable(table)?.title === column,
      /** Whether the change can be told by its values; else only that there was one. */
      tells: (table: string, column: string): boolean => auditedField(table, column)?.kind !== 'whole',
    };
  }, [t, i18n, label, format]);
}

export type HistoryWords = ReturnType<typeof useHistoryWords>;
