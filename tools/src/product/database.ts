import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import type { Settings } from './settings.ts';

/** The database that the product runs on, embedded or the operator's own. */
export interface ProductDatabase {
  /** Connection of the login that creates roles and tables; only `prepare` gets it. */
  readonly url: string;
  /** Connection of the API's login, which owns nothing. */
  readonly appUrl: string;
  /** Where the data lives, for people. */
  readonly place: string;
  /** Resolves when an embedded server is gone; never for a server that is not ours. */
  readonly lost: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the embedded server, or points at the operator's. */
export async function openDatabase(settings: Settings): Promise<ProductDatabase> {
  mkdirSync(settings.dataDir, { recursive: true });
  if (settings.databaseUrl) {
    const { databaseUrl: url } = settings;
    const place = `the database ${withoutLogin(url)}`;
    return {
      url,
      appUrl: appUrlOf(settings, url),
      place,
      lost: new Promise(() => undefined),
      stop: async () => undefined,
    };
  }
  const postgres = await startEmbeddedPostgres({ dir: path.join(settings.dataDir, 'postgres') });
  const url = await postgres.urlOf('alongside');
  const place = `${postgres.home} (PostgreSQL ${postgres.version} on port ${postgres.port})`;
  return { url, appUrl: appUrlOf(settings, url), place, lost: postgres.lost, stop: postgres.stop };
}

/** The same database by the login of the API, which `prepare` makes with the password that we keep. */
function appUrlOf({ appDatabaseUrl, rolePrefix, dataDir }: Settings, url: string): string {
  if (appDatabaseUrl) return appDatabaseUrl;
  const appUrl = new URL(url);
  appUrl.username = `${rolePrefix}_app`;
  appUrl.password = keptPassword(path.join(dataDir, 'app-password'));
  return appUrl.href;
}

/** The password in a file that only we can read; made at the first time. */
function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function withoutLogin(url: string): string {
  const { host, pathname } = new URL(url);
  return `${pathname.slice(1)} on ${host}`;
}
