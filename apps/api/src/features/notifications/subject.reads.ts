import { type ReadContext, readMap } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import type { SubjectType } from './notification.types.ts';

/** How the records of one kind are looked up when somebody reads of them. */
export interface Subject {
  /** The type whose read map says where they are and who may see them. */
  readonly type: string;
  /** What the record is called, over its row `s`. */
  readonly title: (s: Sql) => Sql;
  /** False for records that belong to no single hotline. */
  readonly ofHotline?: boolean;
  /** With whom it has to do, such as the name of the initiative. */
  readonly about?: (s: Sql) => Sql;
  /** Id of the partnership that it belongs to. */
  readonly partnership?: (s: Sql) => Sql;
  /** Records of which nobody needs to hear any more, such as a cancelled task, are left out. */
  readonly only?: (s: Sql) => Sql;
}

const subjects = new Map<SubjectType, Subject>();

/** Lets notifications be about records of a later feature. */
export function defineSubject(type: SubjectType, subject: Subject): void {
  if (subjects.has(type)) throw new Error(`${type} is a subject already`);
  subjects.set(type, subject);
}

/** An expression that asks the record of notification `n`, whatever kind it is; `otherwise` for a kind without an answer. */
function ofSubject(n: Sql, answer: (subject: Subject, from: Sql) => Sql | undefined, otherwise: Sql): Sql {
  const branches = [...subjects].flatMap(([type, subject]) => {
    const own = subject.ofHotline === false ? '' : `s.hotline_id = ${n}.subject_hotline_id and `;
    const from = `from ${readMap(subject.type).table} s where ${own}s.id = ${n}.subject_id`;
    const sql = answer(subject, from);
    return sql === undefined ? [] : [`when '${type}' then ${sql}`];
  });
  return branches.length === 0 ? otherwise : `case ${n}.subject_type ${branches.join(' ')} else ${otherwise} end`;
}

/**
 * Whether the reader may see the record of notification `n`, now and not when it was told: `visible` of the record's
 * own read map decides, and row-level security says the same.
 */
export const subjectSeen = (n: Sql, c: ReadContext): Sql =>
  ofSubject(
    n,
    ({ type, only }, from) => {
      const also = [readMap(type).visible?.('s', c), only?.('s')].filter(Boolean).map((part) => ` and ${part}`);
      return `exists (select ${from}${also.join('')})`;
    },
    'false',
  );

/** One thing that a list says of the record of notification `n`; of a record that was seen. */
export const subjectPart = (n: Sql, part: 'title' | 'about' | 'partnership'): Sql =>
  ofSubject(
    n,
    (subject, from) => {
      const sql = subject[part]?.('s');
      return sql && `(select (${sql})::text ${from})`;
    },
    'null',
  );
