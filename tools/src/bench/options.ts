import { parseArgs } from 'node:util';
import { PlainError } from '../process/plain-error.ts';

/** The operations that the bench measures. */
export const scenarioNames = [
  'list',
  'health',
  'network-health',
  'board',
  'network-board',
  'network-facets',
  'record',
  'rights',
  'timeline',
  'timeline-kind',
  'months',
  'search',
  'coverage',
  'network-picture',
  'network-picture-whole',
  'trends-status',
  'network-trends-status',
  'log',
] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** What the person at the terminal asked for. */
export interface Options {
  /** Size of the synthetic set; 1 is the full one. */
  readonly scale: number;
  /** File for the figures as JSON. */
  readonly json: string | undefined;
  /** Seconds that each side is measured for each scenario and number of connections. */
  readonly seconds: number;
  readonly only: readonly ScenarioName[];
  /** Also compare with 1/100 of the scale. */
  readonly growth: boolean;
  /** Load afresh although a set of this scale lies there. */
  readonly reload: boolean;
}

export const usage = `npm run bench [-- --scale 0.01] [--seconds 6] [--only ${scenarioNames.join(',')}] [--growth] [--reload] [--json FILE]`;

/** @throws PlainError with the usage when an argument makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  const scale = Number(values.scale);
  const seconds = Number(values.seconds);
  const only = values.only.split(',').filter((name) => name !== '');
  const unknown = only.find((name) => !scenarioNames.includes(name as ScenarioName));
  if (!(scale > 0 && scale <= 4)) throw new PlainError(`--scale must be a number above 0 and up to 4.\n${usage}`);
  if (!(seconds >= 0.5 && seconds <= 600)) throw new PlainError(`--seconds must be from 0.5 to 600.\n${usage}`);
  if (unknown !== undefined) throw new PlainError(`--only does not know "${unknown}".\n${usage}`);
  return {
    scale,
    seconds,
    json: values.json,
    only: scenarioNames.filter((name) => only.includes(name)),
    growth: values.growth,
    reload: values.reload,
  };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scale: { type: 'string', default: '1' },
        json: { type: 'string' },
        seconds: { type: 'string', default: '6' },
        only: { type: 'string', default: scenarioNames.join(',') },
        growth: { type: 'boolean', default: false },
        reload: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new PlainError(`${(error as Error).message}\n${usage}`);
  }
}
