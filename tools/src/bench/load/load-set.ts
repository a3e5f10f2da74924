import pg from 'pg';
import { loadCollaborations } from './collaborations.ts';
import { loadHealth } from './health.ts';
import { loadPartnerships } from './partnerships.ts';
import { loadRegistry } from './registry.ts';
import type { Sizes } from './sizes.ts';

/**
 * Fills a prepared, empty database with the synthetic set, then vacuums and analyses it. Triggers and foreign
 * keys rest meanwhile: the loader writes what they would have written, a hundred times faster.
 *
 * @param url connection of a superuser
 */
export async function loadSet(url: string, sizes: Sizes): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c TimeZone=UTC -c jit=off' });
  await client.connect();
  try {
    await client.query(
      `set session_replication_role = replica; set work_mem = '256MB'; set maintenance_work_mem = '256MB'`,
    );
    await client.query('begin');
    await loadRegistry(client, sizes);
    await loadPartnerships(client, sizes);
    await loadCollaborations(client);
    await loadHealth(client);
    await client.query('commit');
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
