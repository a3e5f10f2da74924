import { expression } from '../../kernel/reads/fields.ts';
import type { ColumnField } from '../../kernel/reads/read-map.ts';

/** Name of the user whose id stands in `column`; somebody whom the viewer cannot see any more stays unnamed. */
export const nameOfUser = (column: string): ColumnField =>
  expression((t) => `coalesce((select u.name from app.users u where u.id = ${t}.${column}), 'A former colleague')`);
