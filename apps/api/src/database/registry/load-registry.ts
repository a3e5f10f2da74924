import type { Client } from 'pg';

export async function loadRegistry(client: Client): Promise<string> {
  await client.query(
    `insert into app.sources (id, title) values ('00000000-0000-7000-8000-000000000001', 'stub') on conflict do nothing`,
  );
  return 'stub';
}
