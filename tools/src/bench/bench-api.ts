import { setTimeout as delay } from 'node:timers/promises';
import { type BenchDatabase, openBenchDatabase, withClient } from './bench-database.ts';
import type { Cleanup } from './cleanup.ts';
import { apiPath, apiRequest, ask } from './requests.ts';
import type { Sample, Scenario } from './scenarios/scenario.ts';
import { type Server, startApi } from './servers/server.ts';
import { leaveNoTrace, signIn } from './viewers.ts';

/** Milliseconds that a started API gets to come to rest before its memory is read. */
const SETTLING = 3_000;

/** The API on a loaded database, with requests to send to it. */
export interface BenchApi {
  readonly database: BenchDatabase;
  readonly server: Server;
  /** The same build that also tells how many statements an operation took; not for measuring. */
  readonly tracing: Server;
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
  /** Resident bytes before the first request. */
  readonly idleBytes: number;
}

interface Wanted {
  readonly dataDir: string;
  readonly scale: number;
  readonly reload: boolean;
  readonly scenarios: readonly Scenario[];
}

/** Starts database and API of a scale, signs people in and makes the samples. */
export async function openBenchApi(wanted: Wanted, cleanup: Cleanup): Promise<BenchApi> {
  const database = await openBenchDatabase(wanted.dataDir, wanted.scale, wanted.reload);
  cleanup.add(database.stop);
  // Also now, for a run that was cut short.
  await withClient(database.url, leaveNoTrace);
  cleanup.add(() => withClient(database.url, leaveNoTrace));
  const server = await startApi(database);
  cleanup.add(server.stop);
  await delay(SETTLING);
  const idleBytes = server.memory();
  const tracing = await startApi(database, { trace: true });
  cleanup.add(tracing.stop);
  const samples = await withClient(database.url, async (db) => {
    const people = await signIn(db);
    const made = new Map<string, readonly Sample[]>();
    for (const scenario of wanted.scenarios) {
      const data = async (sample: Sample) =>
        JSON.parse((await ask(tracing.origin, apiPath, apiRequest(scenario, sample))).text).data;
      made.set(scenario.name, await scenario.samples({ ...people, db, ask: data }));
    }
    return made;
  });
  return { database, server, tracing, samples, idleBytes };
}
