import type { Client } from 'pg';
import { roles } from './roles.ts';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

interface Rights {
  readonly rolsuper: boolean;
  readonly rolcreaterole: boolean;
  readonly may_create: boolean;
}

/** Throws a plain sentence that names the missing right of the migrating login. */
async function checkRights(client: Client): Promise<void> {
  const version = await client.query<{ number: number }>(`select current_setting('server_version_num')::int as number`);
  if ((version.rows[0]?.number ?? 0) < 150_000) throw new Error('Alongside needs PostgreSQL 15 or newer.');
  const { rows } = await client.query<Rights & { login: string; database: string }>(
    `select rolsuper, rolcreaterole, has_database_privilege(current_database(), 'CREATE') as may_create,
       current_user as login, current_database() as database
     from pg_roles where rolname = current_user`,
  );
  const rights = rows[0];
  if (!rights) throw new Error('The migrating login is unknown to the server.');
  if (!rights.rolsuper && !rights.rolcreaterole) {
    throw new Error(
      `The login "${rights.login}" of DATABASE_URL may not create roles. Give it the right: alter role "${rights.login}" createrole;`,
    );
  }
  if (!rights.may_create) {
    throw new Error(
      `The login "${rights.login}" of DATABASE_URL may not create a schema in "${rights.database}". Give it the right: grant create on database "${rights.database}" to "${rights.login}";`,
    );
  }
}

/**
 * Creates the roles of this installation where they are missing, and sets the password of the API's login.
 * `appUrl` is the address that the API will use; its user must be the app role.
 */
export async function prepareRoles(client: Client, appUrl: string): Promise<void> {
  await checkRights(client);
  const url = new URL(appUrl);
  const { owner, app, hotline, network, admin, link } = roles;
  if (decodeURIComponent(url.username) !== app) {
    throw new Error(`DATABASE_APP_URL must log in as "${app}" (ALONGSIDE_ROLE_PREFIX plus "_app").`);
  }
  // One preparation at a time on this server: two would create the same role twice.
  await client.query(`select pg_advisory_xact_lock(hashtext('alongside roles'))`);
  for (const role of [owner, hotline, network, admin, link]) await createRole(client, role, 'nologin');
  await createRole(client, app, 'login noinherit');
  await client.query(`alter role ${app} noinherit password ${literal(decodeURIComponent(url.password))}`);
  await client.query(`grant ${hotline}, ${network}, ${admin}, ${link} to ${app}`);
  await client.query(`grant ${owner} to current_user`);
  const { rows } = await client.query<{ database: string }>('select current_database() as database');
  await client.query(`grant connect on database "${rows[0]?.database}" to ${app}`);
  await client.query(`grant create on database "${rows[0]?.database}" to ${owner}`);
}

async function createRole(client: Client, role: string, options: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${role} ${options}`);
}
