import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '@alongside/domain';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { createApplication } from '../src/application.ts';
import { readEnvironment } from '../src/config/environment.ts';
import { hashOfToken } from '../src/kernel/http.ts';
import { appUrl, databaseUrl, onServer, TEMPLATE, TEST_PREFIX } from './template-database.ts';

export interface GraphQLAnswer<Data = Record<string, never>> {
  readonly data: Data | null;
  readonly errors?: {
    message: string;
    extensions: { code: string; field?: string; params?: Record<string, unknown> };
  }[];
  /** SQL statements that the operation cost, the transaction's own two included. */
  readonly statements: number;
  readonly status: number;
}

/** A signed-in person's view of the API. */
export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly hotlineId: string | null;
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer<Data>>;
  /** Sends JSON to another door than GraphQL. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** One running API on a database of its own. */
export class TestApi {
  private constructor(
    private readonly app: NestFastifyApplication,
    /** Where it listens, e.g. `http://127.0.0.1:41234`. */
    readonly url: string,
    /** Superuser's connection, for builders and for looking behind the walls. */
    readonly admin: Client,
    /** Name of its database. */
    readonly database: string,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<TestApi> {
    const database = `alongside_test_${randomUUID().slice(0, 8)}`;
    await onServer((client) => client.query(`create database ${database} template ${TEMPLATE}`));
    const app = await createApplication(
      readEnvironment({
        NODE_ENV: 'test',
        DATABASE_APP_URL: appUrl(database),
        ALONGSIDE_ROLE_PREFIX: TEST_PREFIX,
        ALONGSIDE_TRACE: '1',
        ALONGSIDE_POOL_SIZE: '5',
        ALONGSIDE_WEB_DIR: '/nonexistent',
        ...environment,
      }),
    );
    await app.listen(0, '127.0.0.1');
    const admin = new Client({ connectionString: databaseUrl(database) });
    await admin.connect();
    return new TestApi(app, await app.getUrl(), admin, database);
  }

  /** A provider of the running application. */
  get<Provider>(token: Type<Provider>): Provider {
    return this.app.get(token);
  }

  async stop(): Promise<void> {
    await this.admin.end();
    await this.app.close();
    await onServer((client) => client.query(`drop database ${this.database} with (force)`));
  }

  async addHotline(name = 'Test hotline', country = 'NL'): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into app.hotlines (id, name, country, source_id, as_of)
       select $1, $2, $3, id, '2026' from app.sources limit 1`,
      [id, name, country],
    );
    return id;
  }

  /** Adds an account and signs it in. */
  async addPerson(role: Role, hotlineId: string | null = null): Promise<Person> {
    const id = randomUUID();
    const token = randomBytes(32).toString('base64url');
    await this.admin.query(`insert into app.users (id, email, name, role, hotline_id) values ($1, $2, $3, $4, $5)`, [
      id,
      `${id}@test.example`,
      `Test ${role.toLowerCase()}`,
      role,
      hotlineId,
    ]);
    await this.admin.query(
      `insert into app.sessions (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
      [Buffer.from(hashOfToken(token), 'hex'), id],
    );
    return {
      id,
      role,
      hotlineId,
      ask: <Data>(query: string, variables: Record<string, unknown> = {}) => this.ask<Data>(query, variables, token),
      post: (path, body, headers) => this.send(path, body, token, headers),
    };
  }

  /** Sends a GraphQL request; without a token as somebody who is not signed in. */
  async ask<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<GraphQLAnswer<Data>> {
    const response = await this.send('/graphql', { query, variables }, token);
    return answerOf(response);
  }

  /** Sends a GraphQL request as somebody who holds a personal link, in a browser that may have a session as well. */
  async askByLink<Data>(
    link: string,
    query: string,
    variables: Record<string, unknown> = {},
    token?: string,
  ): Promise<GraphQLAnswer<Data>> {
    return answerOf(await this.send('/graphql', { query, variables }, token, { 'x-alongside-link': link }));
  }

  /** Sends JSON to an address of the API, as the web client does. */
  async send(path: string, body: unknown, token?: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: {
        'x-alongside': '1',
        'content-type': 'application/json',
        ...(token && { cookie: `alongside=${token}` }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
  }
}

async function answerOf<Data>(response: Response): Promise<GraphQLAnswer<Data>> {
  const body = (await response.json()) as Omit<GraphQLAnswer<Data>, 'statements' | 'status'>;
  return {
    ...body,
    statements: Number(response.headers.get('x-alongside-statements') ?? 0),
    status: response.status,
  };
}
