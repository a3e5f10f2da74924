/** A process of its own that owns a server until it is killed: `node --import tsx hold-server.ts <dir>`. */
import { startEmbeddedPostgres } from '../embedded-postgres.ts';

const server = await startEmbeddedPostgres({ dir: process.argv[2] ?? '' });
const { pid, port, watchdogPid } = server;
console.log(JSON.stringify({ pid, port, watchdogPid, url: await server.urlOf('alongside') }));
