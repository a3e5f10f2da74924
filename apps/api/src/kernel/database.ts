import type { Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Environment } from '../config/environment.ts';

/** Milliseconds that one statement may take before PostgreSQL ends it. */
const STATEMENT_TIMEOUT = 5_000;
/** Milliseconds that a transaction may wait for its next statement. */
const IDLE_IN_TRANSACTION_TIMEOUT = 10_000;
/** Milliseconds to wait for a free connection, so that a rush is served in turn; the request then fails instead of queueing without end. */
const CONNECTION_TIMEOUT = 10_000;

/** Settings of each session of the API, whatever the server's own are. */
const SESSION = {
  TimeZone: 'UTC',
  // Trigrams that a word must share with the one typed; lower finds more by chance (database/search.ts).
  'pg_trgm.word_similarity_threshold': 0.4,
  // The default of 4 is for turning disks: with it the planner reads whole small tables once for each row of a list.
  random_page_cost: 1.1,
  // Compiling a plan to machine code pays after seconds; our statements take milliseconds.
  jit: 'off',
};

/**
 * The API's connection to PostgreSQL, as a login without any right on tables. Features reach it only
 * through `db()` and `sql()` of a running operation.
 */
export function appDataSource(environment: Environment, entities: Type<object>[]): DataSource {
  if (!environment.DATABASE_APP_URL)
    throw new Error('DATABASE_APP_URL is missing: the address by which the API reaches PostgreSQL.');
  return new DataSource({
    type: 'postgres',
    url: environment.DATABASE_APP_URL,
    entities,
    schema: 'app',
    synchronize: false,
    poolSize: environment.ALONGSIDE_POOL_SIZE,
    extra: {
      connectionTimeoutMillis: CONNECTION_TIMEOUT,
      statement_timeout: STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
      options: Object.entries(SESSION)
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
      application_name: 'alongside',
    },
  });
}
