import { type Compilation, quoted, visibleWhere } from './compilation.ts';
import { compilePage } from './compile-page.ts';
import { type FieldPlan, type ReadMap, readMap, rootPlan } from './read-map.ts';
import { answerType, argumentsOf, type SelectedField, selectedFields } from './selection.ts';
import type { Sql } from './sql-values.ts';

/** The select list that answers `fields` of one object at row alias `t`. */
export function selectList(map: ReadMap, t: Sql, fields: readonly SelectedField[], c: Compilation): Sql {
  const columns = fields.flatMap((field) => {
    const sql = fieldSql(map, t, field, c);
    return sql === null ? [] : [`${sql} as ${quoted(field.key)}`];
  });
  return columns.length > 0 ? columns.join(', ') : `true as "_"`;
}

function fieldSql(map: ReadMap, t: Sql, field: SelectedField, c: Compilation): Sql | null {
  if (field.name === '__typename') return `'${map.type}'::text`;
  const plan = map.fields[field.name];
  if (!plan) {
    // An ordinary resolver answers it, after the statement.
    c.computes = true;
    return null;
  }
  return planSql(map, plan, t, field, c);
}

function planSql(map: ReadMap, plan: FieldPlan, t: Sql, field: SelectedField, c: Compilation): Sql {
  const args = () => argumentsOf(map.type, field, c.request);
  switch (plan.is) {
    case 'column':
      return plan.sql(t, c, field.node.arguments?.length || hasArguments(map.type, field.name, c) ? args() : {});
    case 'computed':
      c.computes = true;
      return plan.facts(t, c);
    case 'embedded': {
      const list = selectList(readMap(plan.type), t, selectedFields(field.selections, c.request), c);
      const object = `(select row_to_json(e) from (select ${list}) e)`;
      return plan.present ? `case when ${plan.present(t)} then ${object} end` : object;
    }
    case 'one': {
      const target = readMap(plan.type);
      const o = c.alias();
      const list = selectList(target, o, selectedFields(field.selections, c.request), c);
      const order = plan.order ? ` order by ${plan.order(o)} limit 1` : '';
      const where = visibleWhere(target, o, c, plan.on(t, o, c));
      return `(select row_to_json(r) from (select ${list} from ${target.table} ${o} where ${where}${order}) r)`;
    }
    case 'many': {
      const target = readMap(plan.type);
      const o = c.alias();
      const list = selectList(target, o, selectedFields(field.selections, c.request), c);
      const source = plan.from ? plan.from(t, c, args()) : target.table;
      const where = visibleWhere(target, o, c, plan.on?.(t, o, c));
      return `(select coalesce(json_agg(r), '[]'::json) from (select ${list} from ${source} ${o} where ${where} order by ${plan.order(o)} limit ${plan.limit}) r)`;
    }
    case 'page': {
      const target = readMap(plan.type);
      return compilePage(answerType(map.type, field.name, c.request), target, args(), field, c, (o) =>
        plan.on(t, o, c),
      );
    }
  }
}

function hasArguments(type: string, name: string, c: Compilation): boolean {
  const parent = c.request.schema.getType(type);
  return !!parent && 'getFields' in parent && (parent.getFields()[name] as { args?: unknown[] })?.args?.length !== 0;
}

/** A JSON expression that answers one field of `Query`. */
export function compileRoot(field: SelectedField, c: Compilation): Sql {
  const plan = rootPlan(field.name);
  if (!plan) throw new Error(`Query.${field.name} is not planned`);
  const args = argumentsOf('Query', field, c.request);
  const map = readMap(plan.type);
  if (plan.is === 'page') {
    return compilePage(answerType('Query', field.name, c.request), map, args, field, c, (o) =>
      plan.where?.(o, args, c),
    );
  }
  return compileOne(map, field, c, (o) => plan.where(o, args, c));
}

/** A JSON expression for the single row of `map` that `where` names; SQL null when there is none to see. */
export function compileOne(map: ReadMap, field: SelectedField, c: Compilation, where: (o: Sql) => Sql): Sql {
  const o = c.alias();
  const list = selectList(map, o, selectedFields(field.selections, c.request), c);
  return `(select row_to_json(r) from (select ${list} from ${map.table} ${o} where ${visibleWhere(map, o, c, where(o))} limit 1) r)`;
}
