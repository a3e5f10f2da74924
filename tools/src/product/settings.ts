import path from 'node:path';
import { PlainError } from '../process/plain-error.ts';

/** What the person who starts Alongside decided by environment variables; see tools/README.md. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Absolute. Holds the embedded database and generated passwords. */
  readonly dataDir: string;
  /** Fictional records to try things out; by default everywhere but in production, which refuses them. */
  readonly demo: boolean;
  /** The operator's own PostgreSQL server, by a login that may create roles; undefined means the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The login of the API when the operator made it; undefined means that we make one and keep its password. */
  readonly appDatabaseUrl: string | undefined;
  /** Beginning of the names of all database roles; they belong to a whole server, not to one database. */
  readonly rolePrefix: string;
}

/** Reads and checks the environment. @throws PlainError naming the variable that makes no sense. */
export function readSettings(env: NodeJS.ProcessEnv, root: string): Settings {
  return {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT || '3000'),
    dataDir: path.resolve(root, env.ALONGSIDE_DATA_DIR || '.data'),
    demo: env.ALONGSIDE_DEMO ? /^(1|true)$/.test(env.ALONGSIDE_DEMO) : env.NODE_ENV !== 'production',
    databaseUrl: readDatabaseUrl(env, 'DATABASE_URL'),
    appDatabaseUrl: readDatabaseUrl(env, 'DATABASE_APP_URL'),
    rolePrefix: env.ALONGSIDE_ROLE_PREFIX || 'alongside',
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new PlainError(`PORT must be a number from 0 (any free port) to 65535; it is "${text}".`);
}

function readDatabaseUrl(env: NodeJS.ProcessEnv, name: 'DATABASE_URL' | 'DATABASE_APP_URL'): string | undefined {
  const url = env[name] || undefined;
  const isPostgres = url === undefined || (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol));
  if (isPostgres) return url;
  throw new PlainError(`${name} must look like postgres://user:password@host:5432/database.`);
}
