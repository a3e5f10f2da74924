import type { Sizes } from './load/sizes.ts';
import type { Figures } from './measuring/figures.ts';
import type { Agreement } from './requests.ts';

/** One scenario at one number of connections, both sides. */
export interface Comparison {
  readonly api: Figures;
  readonly bare: Figures;
  /** Answers a second of the API, of the bare handler's. */
  readonly ratio: number;
}

export interface ScenarioReport {
  readonly name: string;
  readonly title: string;
  readonly agreement: Agreement;
  readonly comparisons: readonly Comparison[];
  /** The same operation on 1/100 of the set, side by side with this one; only with --growth. */
  readonly growth: { readonly small: Figures; readonly full: Figures } | null;
}

export interface Report {
  readonly at: string;
  readonly machine: {
    readonly cores: number;
    readonly model: string;
    readonly memoryGiB: number;
    readonly node: string;
    readonly postgres: string;
  };
  readonly sizes: Sizes;
  readonly seconds: number;
  /** Resident bytes of the API: started and not yet asked, and after all scenarios. */
  readonly memory: { readonly idle: number; readonly loaded: number };
  readonly scenarios: readonly ScenarioReport[];
  readonly goals: readonly Goal[];
}

/** A goal of issue A and what came out. */
export interface Goal {
  readonly goal: string;
  readonly value: string;
  readonly met: boolean;
}

const MIB = 2 ** 20;

/** Scenarios that are held to a part of the bare handler's throughput. */
const compared = new Set(['list', 'health', 'network-health', 'board', 'network-board', 'network-facets', 'record']);

/** Statements that answer a question: one, or two where the facts have no rows in common. */
const reading = (name: string): number => (name === 'coverage' || name.startsWith('network-picture') ? 2 : 1);

/** Judges a report; goals of scenarios that were not measured are left out. */
export function judge(scenarios: readonly ScenarioReport[], idleBytes: number): Goal[] {
  const ratios = scenarios
    .filter(({ name }) => compared.has(name))
    .flatMap(({ name, comparisons }) => {
      const at16 = comparisons.find(({ api }) => api.connections === 16);
      return at16
        ? [
            {
              goal: `${name}: at least 0.30 of the bare handler at 16 connections`,
              value: at16.ratio.toFixed(2),
              met: at16.ratio >= 0.3,
            },
          ]
        : [];
    });
  const statements = scenarios
    .filter(({ name }) => name !== 'log')
    .map(({ name, agreement }) => ({
      goal: `${name}: reading statements beside the transaction's own two: ${reading(name)}`,
      value: `${agreement.statements} in all`,
      met: agreement.statements === 2 + reading(name),
    }));
  const growth = scenarios.flatMap(({ name, growth: found }) => {
    if (!found) return [];
    const factor = found.full.p50 / found.small.p50;
    return [
      { goal: `${name}: p50 at most 2 times that of 1/100 of the set`, value: factor.toFixed(2), met: factor <= 2 },
    ];
  });
  const memory = {
    goal: 'API idle: at most 250 MiB',
    value: `${Math.round(idleBytes / MIB)} MiB`,
    met: idleBytes <= 250 * MIB,
  };
  return [...ratios, ...statements, ...growth, memory];
}

const cell = (text: string | number, width: number): string => String(text).padStart(width);
const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** The report as a table for the terminal. */
export function table(report: Report): string {
  const { machine, memory } = report;
  const rows = report.scenarios.flatMap(({ title, agreement, comparisons }) => [
    `\n${title} (${agreement.compared} answers compared: ${agreement.byteEqual ? 'equal to the byte' : 'equal as JSON'}; ${agreement.statements} statements an operation)`,
    `  ${cell('connections', 11)} ${cell('API/s', 8)} ${cell('bare/s', 8)} ${cell('ratio', 6)} ${cell('API p50', 9)} ${cell('p99', 7)} ${cell('bare p50', 10)} ${cell('p99', 7)}  ms`,
    ...comparisons.map(
      ({ api, bare, ratio }) =>
        `  ${cell(api.connections, 11)} ${cell(Math.round(api.rate), 8)} ${cell(Math.round(bare.rate), 8)} ${cell(ratio.toFixed(2), 6)} ${cell(milliseconds(api.p50), 9)} ${cell(milliseconds(api.p99), 7)} ${cell(milliseconds(bare.p50), 10)} ${cell(milliseconds(bare.p99), 7)}`,
    ),
  ]);
  const growth = report.scenarios.flatMap(({ name, growth: found }) =>
    found
      ? [
          `  ${name}: p50 ${milliseconds(found.small.p50)} ms at 1/100, ${milliseconds(found.full.p50)} ms here (${found.full.connections} connections)`,
        ]
      : [],
  );
  const goals = report.goals.map(({ goal, value, met }) => `  ${met ? 'met   ' : 'MISSED'} ${goal}: ${value}`);
  return [
    `${machine.cores} × ${machine.model}, ${machine.memoryGiB} GiB, Node ${machine.node}, PostgreSQL ${machine.postgres}`,
    ...rows,
    `\nMemory of the API: ${Math.round(memory.idle / MIB)} MiB idle, ${Math.round(memory.loaded / MIB)} MiB after the load`,
    ...(growth.length > 0 ? ['\nGrowth', ...growth] : []),
    '\nGoals',
    ...goals,
  ].join('\n');
}
