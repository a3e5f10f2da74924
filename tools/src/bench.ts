import { readOptions } from './bench/options.ts';
import { buildWhenStale } from './product/build.ts';
import { stopSignal } from './process/stop-signal.ts';
import { openBenchDatabase } from './bench/bench-database.ts';
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const db = await openBenchDatabase(process.env.ALONGSIDE_DATA_DIR || '.data', options.scale, options.reload);
  console.log(db.url);
  await db.stop();
  return 0;
}
