import { realpathSync } from 'node:fs';
import pg from 'pg';

/** The name of the superuser of an embedded server. */
export const superuser = 'postgres';

/** An open session that owns a running server for as long as it lasts. */
export interface Claim {
  /** Resolves when the session is over: the server ended, or we released it. */
  readonly lost: Promise<void>;
  /** Makes the database when it is missing. */
  ensureDatabase(name: string): Promise<void>;
  release(): Promise<void>;
}

/**
 * Tries to become the owner of the server on a port. It must let us in with our password and name our
 * data directory as its own, which a stranger's server cannot; and no other Alongside may own it. That
 * is an advisory lock rather than a file, because the server drops it by itself when an owner is killed.
 *
 * Answers the claim, or `owned` (another Alongside is alive), or `silent` (no such server, at least not yet).
 */
export async function claimServer(
  port: number,
  password: string,
  cluster: string,
): Promise<Claim | 'owned' | 'silent'> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: 'postgres',
    ssl: false,
    application_name: 'alongside-owner',
    connectionTimeoutMillis: 1500,
    query_timeout: 3000,
  });
  const lost = new Promise<void>((resolve) => client.once('end', resolve));
  client.on('error', () => undefined); // `lost` tells it
  try {
    await client.connect();
    if (realpathSync(await ask<string>(client, 'show data_directory')) !== cluster) throw new Error('not ours');
    const isOwner = await ask<boolean>(client, "select pg_try_advisory_lock(hashtext('alongside owner'))");
    if (isOwner) return { lost, ensureDatabase: (name) => ensureDatabase(client, name), release: () => client.end() };
    await client.end();
    return 'owned';
  } catch {
    client.end().catch(() => undefined);
    return 'silent';
  }
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const exists = await ask<boolean>(client, 'select exists (select from pg_database where datname = $1)', [name]);
  if (!exists) await client.query(`create database ${client.escapeIdentifier(name)}`);
}

/** The single value that a query answers. */
async function ask<T>(client: pg.Client, sql: string, values: string[] = []): Promise<T> {
  const { rows } = await client.query<[T]>({ text: sql, values, rowMode: 'array' });
  const value = rows[0]?.[0];
  if (value === undefined) throw new Error(`no answer to: ${sql}`);
  return value;
}
