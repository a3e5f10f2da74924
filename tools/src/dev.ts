/** `npm run dev`: the web pages with hot reload, and the API rebuilt and restarted when its sources change, on one address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { exitCodeOf, stopChild } from './process/child-process.ts';
import { freePort } from './process/free-port.ts';
import { programOf } from './process/program.ts';
import { aborted, stopSignal } from './process/stop-signal.ts';
import { announce } from './product/announce.ts';
import { isReady, localAddress, prepareDatabase, startApi } from './product/api-process.ts';
import { nx } from './product/build.ts';
import { openDatabase, type ProductDatabase } from './product/database.ts';
import { readSettings, type Settings } from './product/settings.ts';

const watched = ['libs/shared/src', 'libs/domain/src', 'apps/api/src'];

export async function run(): Promise<number> {
  const settings = readSettings(process.env, process.cwd());
  const stop = stopSignal();
  const database = await openDatabase(settings);
  const apiPort = await freePort();
  const web = startVite(settings, apiPort);
  const api = restartable(settings, database, apiPort, stop);
  await api.restart();
  announce(settings, database.place);
  const watchers = watched.map((dir) => watch(dir, { recursive: true }, api.changed));
  const code = await Promise.race([exitCodeOf(web), aborted(stop).then(() => 0)]);
  for (const watcher of watchers) watcher.close();
  await Promise.all([stopChild(web, 2000), api.stop()]);
  await database.stop();
  return code;
}

/** Vite serves the pages and passes on to the API what is the API's. */
function startVite({ host, port }: Settings, apiPort: number): ChildProcess {
  const args = [programOf('vite'), '--host', host, '--port', String(port), '--strictPort', '--clearScreen', 'false'];
  const env = { ...process.env, ALONGSIDE_API_URL: localAddress(host, apiPort) };
  return spawn(process.execPath, args, {
    cwd: 'apps/web',
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
}

/** The API as something that can be rebuilt and restarted; changes during a restart lead to one more. */
function restartable(settings: Settings, database: ProductDatabase, port: number, stop: AbortSignal) {
  let api: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let queue = Promise.resolve();

  async function rebuildAndRestart() {
    if (stop.aborted) return;
    await nx(['run-many', '-t', 'build', '-p', '@alongside/api'], { signal: stop });
    if (api) await stopChild(api, 2000);
    await prepareDatabase(settings, database, stop);
    api = startApi(settings, database, port);
    if (await isReady(api, localAddress(settings.host, port), stop)) console.log('API is ready.');
  }

  /** A mistake in the sources is shown and waits for the next change. */
  function restart() {
    queue = queue
      .then(rebuildAndRestart)
      .catch((error: Error) => stop.aborted || console.error(error.message)) as Promise<void>;
    return queue;
  }

  return {
    restart,
    changed() {
      clearTimeout(timer);
      timer = setTimeout(restart, 100);
    },
    async stop() {
      clearTimeout(timer);
      await queue;
      if (api) await stopChild(api, 2000);
    },
  };
}
