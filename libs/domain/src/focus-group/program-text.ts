import type { Program, ProgramRow, Summand } from './program.ts';

const name = (variable: number) => `x${String(variable)}`;

/** A sum as the LP format writes it; without terms it is nought times the first variable. */
function written(terms: readonly Summand[]): string {
  if (terms.length === 0) return `0 ${name(0)}`;
  return terms
    .map(({ variable, factor }) => `${factor < 0 ? '-' : '+'} ${String(Math.abs(factor))} ${name(variable)}`)
    .join('\n ');
}

function writtenRow(row: ProgramRow): string[] {
  const sum = written(row.terms);
  if (row.min !== null && row.min === row.max) return [`${sum} = ${String(row.min)}`];
  return [
    ...(row.min === null ? [] : [`${sum} >= ${String(row.min)}`]),
    ...(row.max === null ? [] : [`${sum} <= ${String(row.max)}`]),
  ];
}

/**
 * A programme in the CPLEX LP format, which HiGHS and most other solvers read. A programme needs at least one variable.
 * The variables are called `x0`, `x1` … in the order of their numbers.
 */
export function programText({ binaries, integers, rows, fixed, minimise }: Program): string {
  const all = Array.from({ length: binaries + integers }, (_, variable) => variable);
  const isOpen = (variable: number) => !fixed.has(variable);
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines]);
  return [
    'Minimize',
    ` ${written(minimise)}`,
    'Subject To',
    ...rows.flatMap(writtenRow).map((line, index) => ` r${String(index)}: ${line}`),
    ...section(
      'Bounds',
      [...fixed].map(([variable, value]) => ` ${name(variable)} = ${String(value)}`),
    ),
    ...section('General', all.filter((variable) => variable >= binaries || !isOpen(variable)).map(name)),
    ...section('Binary', all.filter((variable) => variable < binaries && isOpen(variable)).map(name)),
    'End',
    '',
  ].join('\n');
}

/** The value of every variable out of what a solver says by name; solvers work with fractions, so each is rounded. */
export function readValues(program: Program, found: (name: string) => number | undefined): number[] {
  return Array.from({ length: program.binaries + program.integers }, (_, variable) =>
    Math.round(program.fixed.get(variable) ?? found(name(variable)) ?? 0),
  );
}
