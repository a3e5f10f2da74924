import { expression } from '../../kernel/reads/fields.ts';
import type { ColumnField } from '../../kernel/reads/read-map.ts';

/** Name of the user whose id stands in `column`; somebody whom the viewer cannot see any more stays unnamed. */
export const nameOfUser = (column: string): ColumnField =>
  expression((t) => `coalesce((select u.name from app.users u where u.id = ${t}.${column}), 'A former colleague')`);

/** The same where there may be nobody: null then. */
export const nameOfSomeUser = (column: string): ColumnField => {
  const name = nameOfUser(column);
  return expression((t, c, args) => `case when ${t}.${column} is not null then ${name.sql(t, c, args)} end`);
};
