/**
 * `npm test`: runs everything and ends with the line `N passed, N failed`.
 *
 * `npm test -- --only=domain,api` runs the named steps; what follows goes to the runner:
 * `npm test -- --only=api partnership`.
 */
import { rmSync } from 'node:fs';
import { PlainError } from './process/plain-error.ts';
import { stopSignal } from './process/stop-signal.ts';
import { temporaryDir } from './process/temporary-dir.ts';
import { type Count, sum } from './testing/count.ts';
import { type Run, type Step, steps } from './testing/steps.ts';

export async function run(args: readonly string[]): Promise<number> {
  const only = args.find((arg) => arg.startsWith('--only='));
  const chosen = only ? choose(only.slice('--only='.length).split(',')) : steps;
  const signal = stopSignal();
  const dir = temporaryDir('test');
  try {
    const run: Run = { dir, runnerArgs: args.filter((arg) => arg !== only), signal };
    return report(await runAll(chosen, run));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

interface Outcome extends Count {
  readonly name: string;
  readonly seconds: number;
}

function choose(names: readonly string[]): Step[] {
  const known = steps.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new PlainError(`There is no step ${unknown.join(', ')}. Steps: ${known.join(', ')}.`);
  return steps.filter(({ name }) => names.includes(name));
}

/** One after the other; a failed step does not keep the next from telling what it knows. */
async function runAll(chosen: readonly Step[], run: Run): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { name, run: runStep } of chosen) {
    if (run.signal.aborted) break;
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
    const begin = performance.now();
    const count = await runStep(run).catch((error: Error) => {
      console.error(error instanceof PlainError ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    outcomes.push({ name, ...count, seconds: (performance.now() - begin) / 1000 });
  }
  return outcomes;
}

/** Prints the summary and answers the exit code. A run in which nothing passed is no success either. */
function report(outcomes: readonly Outcome[]): number {
  console.log('');
  for (const { name, passed, failed, seconds } of outcomes) {
    const verdict = failed > 0 ? '✗' : '✓';
    console.log(
      `${verdict} ${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  const { passed, failed, flaky } = sum(outcomes);
  if (flaky > 0) console.log(`\n${flaky} of them passed only at the second try (marked as flaky above): find out why.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
