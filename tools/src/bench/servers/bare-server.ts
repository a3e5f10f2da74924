/**
 * What the API is compared with: `pg` and `node:http` and nothing else. No session, no walls, no schema, no
 * transaction; it answers the JSON text that one prepared statement made. Environment: DATABASE_URL, PORT, POOL_SIZE.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { scenarios } from '../scenarios/index.ts';
import type { BareInput, Scenario } from '../scenarios/scenario.ts';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  // The settings of the API's own sessions (apps/api/src/kernel/database.ts).
  options: '-c TimeZone=UTC -c pg_trgm.word_similarity_threshold=0.4 -c random_page_cost=1.1 -c jit=off',
});
const byPath = new Map<string, Scenario>(scenarios.map((scenario) => [`/${scenario.name}`, scenario]));

async function answer({ name, sql, values }: Scenario, body: string): Promise<string> {
  const input = JSON.parse(body) as BareInput;
  const { rows } = await pool.query<[string]>({ name, text: sql, values: values(input), rowMode: 'array' });
  return `{"data":${rows[0]?.[0]}}\n`;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const scenario = byPath.get(request.url ?? '');
    if (!scenario) return response.writeHead(404).end();
    return answer(scenario, Buffer.concat(chunks).toString()).then(
      (text) => {
        const headers = {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(text),
        };
        response.writeHead(200, headers).end(text);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
