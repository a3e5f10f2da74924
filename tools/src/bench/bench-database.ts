import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { runNode } from '../process/child-process.ts';
import { PlainError } from '../process/plain-error.ts';
import { loadSet } from './load/load-set.ts';
import { type Sizes, sizesOf } from './load/sizes.ts';

const name = 'bench';
const rolePrefix = 'bench';

/** A loaded database with a server of its own, configured as the product's embedded one. */
export interface BenchDatabase {
  readonly sizes: Sizes;
  /** Superuser: the bare handler's login, which no wall holds. */
  readonly url: string;
  /** The API's login. */
  readonly appUrl: string;
  readonly rolePrefix: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** What decides whether a loaded set can be used again. The registry's content is not among it: preparing renews it. */
const dependencies = [
  'tools/src/bench/load',
  'apps/api/src/database/migrations',
  'apps/api/src/database/health.ts',
  'apps/api/src/database/search.ts',
  'apps/api/src/database/walls.ts',
];

/**
 * Starts the server of a scale and loads its set, unless the set lies there from an earlier run with the
 * same loader and migrations. A set is kept in `<dataDir>/bench-<scale>`.
 */
export async function openBenchDatabase(dataDir: string, scale: number, reload: boolean): Promise<BenchDatabase> {
  const dir = path.join(dataDir, `bench-${scale}`);
  const sizes = sizesOf(scale);
  const wanted = contentHash(dependencies);
  const found = await withServer(dir, true, async ({ urlOf }) => withClient(await urlOf('postgres'), loadedHash));
  // Loading is not what is measured: it may lose everything in a power cut, so it need not wait for the disk.
  if (reload || found !== wanted) await withServer(dir, false, ({ urlOf }) => load(urlOf, sizes, wanted));
  const postgres = await startEmbeddedPostgres({ dir });
  const url = await postgres.urlOf(name);
  // Also gives the API's login a new password, so that none has to be kept.
  const appUrl = await prepare(url);
  return { sizes, url, appUrl, rolePrefix, version: postgres.version, stop: postgres.stop };
}

/** Runs `work` on a server that stops with it. */
async function withServer<Result>(
  dir: string,
  durable: boolean,
  work: (postgres: EmbeddedPostgres) => Promise<Result>,
): Promise<Result> {
  const postgres = await startEmbeddedPostgres({ dir, durable });
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
  }
}

async function load(urlOf: (database: string) => Promise<string>, sizes: Sizes, hash: string): Promise<void> {
  const started = Date.now();
  console.log(`Loading scale ${sizes.scale}: ${describe(sizes)} …`);
  const server = await urlOf('postgres');
  await withClient(server, (client) => client.query(`drop database if exists ${name} with (force)`));
  const url = await urlOf(name);
  await prepare(url);
  await loadSet(url, sizes);
  // Written last: a load that was cut short leaves no mark and is done again.
  await withClient(server, (client) => client.query(`comment on database ${name} is '${hash}'`));
  console.log(`Loaded in ${Math.round((Date.now() - started) / 1000)} s.`);
}

export const describe = ({ hotlines, initiatives, partnerships, collaborations }: Sizes): string =>
  `${[hotlines, initiatives, partnerships, collaborations].map((n) => n.toLocaleString('en')).join(' / ')} hotlines / initiatives / partnerships / collaborations`;

async function loadedHash(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ hash: string | null }>(
    `select shobj_description(oid, 'pg_database') as hash from pg_database where datname = $1`,
    [name],
  );
  return rows[0]?.hash ?? null;
}

/** Roles, tables and registry as in any installation, without demo records. Answers the connection of the API's login. */
async function prepare(url: string): Promise<string> {
  const appUrl = new URL(url);
  appUrl.username = `${rolePrefix}_app`;
  appUrl.password = randomBytes(24).toString('base64url');
  const connections = { DATABASE_URL: url, DATABASE_APP_URL: appUrl.href };
  const env = { ...process.env, ...connections, ALONGSIDE_ROLE_PREFIX: rolePrefix, ALONGSIDE_DEMO: '0' };
  const code = await runNode(['apps/api/dist/database/prepare.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new PlainError('The database of the bench could not be prepared; the reason stands above.');
  return appUrl.href;
}

function contentHash(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const place of places) for (const file of filesIn(place)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

const filesIn = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(path.join(place, name)))
    : [place];

/** Runs `work` on a connection that ends with it. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
