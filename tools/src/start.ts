/** `npm start`: sets up whatever is missing, then serves API and web on one address until it is told to stop. */
import type { ChildProcess } from 'node:child_process';
import { exitCodeOf, stopChild } from './process/child-process.ts';
import { aborted, stopSignal } from './process/stop-signal.ts';
import { announce } from './product/announce.ts';
import { isReady, localAddress, prepareDatabase, startApi } from './product/api-process.ts';
import { buildWhenStale } from './product/build.ts';
import { openDatabase, type ProductDatabase } from './product/database.ts';
import { withFreePort } from './product/port.ts';
import { readSettings, type Settings } from './product/settings.ts';

/** How long requests that are under way may take after SIGTERM. */
const drainMilliseconds = 15_000;

/** Answers the exit code: 0 after an ordinary stop, the API's own when it died. */
export async function run(): Promise<number> {
  const wanted = readSettings(process.env, process.cwd());
  const stop = stopSignal();
  try {
    await buildWhenStale(stop);
    const settings = await withFreePort(wanted);
    const database = await openDatabase(settings);
    try {
      await prepareDatabase(settings, database, stop);
      return await serve(settings, database, stop);
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (stop.aborted) return 0; // it was our stop that broke the step under way
    throw error;
  }
}

/** Serves until a stop is asked for, or API or database end by themselves. The API drains before its database goes. */
async function serve(settings: Settings, database: ProductDatabase, stop: AbortSignal): Promise<number> {
  const api = startApi(settings, database);
  const address = localAddress(settings.host, settings.port);
  void isReady(api, address, stop).then((ready) => ready && announce(settings, database.place));
  const end = await Promise.race([
    exitCodeOf(api).then((code) => `The API ended by itself (exit code ${code}).`),
    database.lost.then(() => 'The database stopped by itself; its log lies beside its data.'),
    aborted(stop).then(() => ''),
  ]);
  return finish(api, end);
}

async function finish(api: ChildProcess, failure: string): Promise<number> {
  if (failure) console.error(`\n${failure}`);
  else console.log('\nStopping: requests under way are finished first.');
  const code = await stopChild(api, drainMilliseconds);
  return failure ? code || 1 : 0;
}
