/** `npm run dev`: the web pages with hot reload, and the API rebuilt and restarted when its sources change, on one address. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { exitCodeOf, startServer, stopChild } from './process/child-process.ts';
import { freePort } from './process/free-port.ts';
import { programOf } from './process/program.ts';
import { aborted, stopSignal } from './process/stop-signal.ts';
import { announce } from './product/announce.ts';
import { isReady, localAddress, prepareDatabase, startApi } from './product/api-process.ts';
import { fingerprint, nx } from './product/build.ts';
import { openDatabase, type ProductDatabase } from './product/database.ts';
import { withFreePort } from './product/port.ts';
import { readSettings, type Settings } from './product/settings.ts';

const apiSources = ['libs/shared/src', 'libs/domain/src', 'apps/api/src'];

/** How often sizes and times of the sources are compared: a few milliseconds of work, and Node's recursive watch loses files on Linux. */
const pollMilliseconds = 300;

/** Answers 0 after an ordinary stop, something else when Vite or the database ended by themselves. */
export async function run(): Promise<number> {
  const settings = await withFreePort(readSettings(process.env, process.cwd()));
  const stop = stopSignal();
  const database = await openDatabase(settings);
  const apiPort = await freePort();
  const web = startVite(settings, apiPort);
  const end = new AbortController();
  const api = keepApiCurrent(settings, database, apiPort, AbortSignal.any([stop, end.signal]));
  const code = await Promise.race([exitCodeOf(web), database.lost.then(() => 1), aborted(stop).then(() => 0)]);
  end.abort();
  await Promise.all([stopChild(web, 2000), api]);
  await database.stop();
  return code;
}

/** Vite serves the pages and passes on to the API what is the API's. */
function startVite({ host, port }: Settings, apiPort: number): ChildProcess {
  const args = [programOf('vite'), '--host', host, '--port', String(port), '--strictPort', '--clearScreen', 'false'];
  const env = { ...process.env, ALONGSIDE_API_URL: localAddress(host, apiPort) };
  return startServer(args, { cwd: 'apps/web', env });
}

/** Rebuilds and restarts the API after each change until the stop; a mistake in the sources is shown and waits for the next one. */
async function keepApiCurrent(settings: Settings, database: ProductDatabase, port: number, stop: AbortSignal) {
  let api: ChildProcess | undefined;
  let current = '';
  let greeted = false;
  while (!stop.aborted) {
    const now = fingerprint(apiSources);
    if (now !== current) {
      current = now;
      api = await restart(api).catch((error: Error) => {
        if (!stop.aborted) console.error(error.message);
        return api;
      });
    }
    await delay(pollMilliseconds);
  }
  if (api) await stopChild(api, 2000);

  async function restart(previous: ChildProcess | undefined): Promise<ChildProcess> {
    await nx(['run-many', '-t', 'build', '-p', '@alongside/api'], { signal: stop });
    if (previous) await stopChild(previous, 2000);
    await prepareDatabase(settings, database, stop);
    const next = startApi(settings, database, { port, nodeArgs: ['--enable-source-maps'] });
    const ready = await isReady(next, localAddress(settings.host, port), stop);
    if (ready && !greeted) announce(settings, database.place);
    else if (!stop.aborted) console.log(ready ? 'The API is current.' : 'The API ended; it waits for the next change.');
    greeted ||= ready;
    return next;
  }
}
