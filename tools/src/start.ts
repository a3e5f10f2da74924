/** `npm start`: sets up whatever is missing, then serves API and web on one address until it is told to stop. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { exitCodeOf, stopChild } from './process/child-process.ts';
import { tryPort } from './process/free-port.ts';
import { PlainError } from './process/plain-error.ts';
import { aborted, stopSignal } from './process/stop-signal.ts';
import { isReady, localAddress, prepareDatabase, startApi } from './product/api-process.ts';
import { announce } from './product/announce.ts';
import { buildWhenStale } from './product/build.ts';
import { openDatabase, type ProductDatabase } from './product/database.ts';
import { readSettings, type Settings } from './product/settings.ts';

/** How long requests that are under way may take after SIGTERM. */
const drainMilliseconds = 15_000;

/** Answers the exit code: 0 after an ordinary stop, the API's own when it died. */
export async function run(): Promise<number> {
  const settings = readSettings(process.env, process.cwd());
  const stop = stopSignal();
  try {
    await buildWhenStale(stop);
    const port = await portOf(settings);
    const database = await openDatabase(settings);
    try {
      await prepareDatabase(settings, database, stop);
      return await serve({ ...settings, port }, database, stop);
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
  if (await isReady(api, localAddress(settings.host, settings.port), stop)) announce(settings, database.place);
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

/** The port to serve on. An Alongside that is just stopping gets a moment to let go of it. */
async function portOf({ port, host }: Settings): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const free = await tryPort(port, host);
    if (free !== undefined) return free;
    await delay(150);
  }
  throw new PlainError(`Port ${port} on ${host} is taken, by another program or by an Alongside that is already running.
Stop it, or choose another port:  PORT=${port + 1} npm start`);
}
