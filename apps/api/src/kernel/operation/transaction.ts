import { createHash } from 'node:crypto';
import type { DataScope } from '@alongside/domain';
import type { PoolClient, QueryResult } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

const MAX_NAMED_STATEMENTS = 500;
const statementNames = new Map<string, string>();

/**
 * A stable name by which PostgreSQL keeps the plan of `text`; undefined once the list is full. Each scope has its
 * own: a plan with row-level security is good for one role, and would be made anew whenever the role changes.
 */
function statementName(scope: string, text: string): string | undefined {
  const key = `${scope} ${text}`;
  const known = statementNames.get(key);
  if (known || statementNames.size >= MAX_NAMED_STATEMENTS) return known;
  const name = `r_${createHash('sha1').update(key).digest('base64url').slice(0, 20)}`;
  statementNames.set(key, name);
  return name;
}

/**
 * What a transaction is for: reading, changing, or reading with many statements that all see the same moment.
 */
export type TransactionKind = 'read' | 'change' | 'snapshot';

const begins: Readonly<Record<TransactionKind, string>> = {
  read: 'begin read only',
  change: 'begin',
  snapshot: 'begin isolation level repeatable read, read only',
};

/**
 * One database transaction on one connection. Resolvers of an operation run in parallel, a connection does
 * not: every statement waits for the one before it.
 */
export class Transaction {
  private tail: Promise<unknown> = Promise.resolve();
  private open = true;
  /** Scope of the actor, once the transaction has begun as its role. */
  scope: DataScope | 'link' | 'none' = 'none';

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly onStatement: () => void,
  ) {
    const query = runner.query.bind(runner);
    runner.query = ((...args: Parameters<typeof query>) => this.next(() => query(...args))) as typeof runner.query;
  }

  /** Takes a connection from the pool. Nothing is sent yet: call `begin`. */
  static async take(source: DataSource, onStatement: () => void): Promise<Transaction> {
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    return new Transaction(runner, client, onStatement);
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /**
   * Begins, and runs `context` in the same round trip. `context` must not hold anything that came from
   * outside as text: it is sent without parameters.
   */
  async begin(kind: TransactionKind, context: string): Promise<Record<string, unknown> | undefined> {
    const begun = await this.next(
      () => this.client.query(`${begins[kind]};${context}`) as unknown as Promise<QueryResult[]>,
    );
    // TypeORM learns that a transaction is open: it then takes locks, and never begins one itself.
    (this.runner as { isTransactionActive: boolean }).isTransactionActive = true;
    return begun[1]?.rows[0];
  }

  /** Runs one statement. PostgreSQL keeps its plan for the connection, so `text` should come again and again. */
  async rows<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const name = statementName(this.scope, text);
    return (await this.next(() => this.client.query({ ...(name && { name }), text, values: [...values] })))
      .rows as Row[];
  }

  async commit(): Promise<void> {
    await this.end('commit');
  }

  /** Safe to call after the end: it then does nothing. */
  async rollback(): Promise<void> {
    await this.end('rollback').catch(() => undefined);
  }

  private async end(verb: 'commit' | 'rollback'): Promise<void> {
    if (!this.open) return;
    this.open = false;
    try {
      const result = await this.next(() => this.client.query(verb));
      if (verb === 'commit' && result.command !== 'COMMIT')
        throw new Error('the transaction had failed before its end');
    } finally {
      await this.runner.release();
    }
  }

  private next<Result>(send: () => Promise<Result>): Promise<Result> {
    this.onStatement();
    const result = this.tail.then(send);
    this.tail = result.catch(() => undefined);
    return result;
  }
}
