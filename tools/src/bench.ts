/** `npm run bench`: measures the product's hot operations against a handler with nothing around it; see docs/bench.md. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './bench/options.ts';
import { buildWhenStale } from './product/build.ts';

/** Answers 0 when every goal is met, 1 when one is missed. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  await buildWhenStale();
  // Loaded after the build, because the parts stand on the built libraries.
  const { runBench } = await import('./bench/run-bench.ts');
  const { table } = await import('./bench/report.ts');
  const report = await runBench(options, path.resolve(process.env.ALONGSIDE_DATA_DIR || '.data'));
  console.log(`\n${table(report)}`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  return report.goals.every(({ met }) => met) ? 0 : 1;
}
