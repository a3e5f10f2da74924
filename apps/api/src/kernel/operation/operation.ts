import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@alongside/domain';
import { Refusal } from '@alongside/domain';
import type { EntityManager } from 'typeorm';
import type { Transaction } from './transaction.ts';

/**
 * What is known about one request while it runs. It travels by AsyncLocalStorage, so a service needs no
 * parameter for it; `transaction` is set only between begin and commit.
 */
export interface Operation {
  readonly requestId: string;
  /** SHA-256 of the session cookie, hexadecimal; null without a cookie. */
  readonly sessionHash: string | null;
  actor?: Actor;
  /** Country of the actor's hotline, ISO 3166-1 alpha-2. */
  country?: string | null;
  transaction?: Transaction;
  /** SQL statements sent so far, the transaction's own included. */
  statements: number;
}

export const operations = new AsyncLocalStorage<Operation>();

/** The running operation. Throws outside of one: nothing may reach data without a context. */
export function operation(): Operation {
  const current = operations.getStore();
  if (!current) throw new Error('no operation is running');
  return current;
}

/** Who acts. Throws the refusal `UNAUTHENTICATED` when nobody is signed in. */
export function actor(): Actor {
  const who = operation().actor;
  if (!who) throw new Refusal('UNAUTHENTICATED');
  return who;
}

/** The hotline for which the actor works. Refuses people of the network, who own nothing that belongs to hotlines. */
export function ownHotline(): string {
  const { hotlineId } = actor();
  if (hotlineId === null) throw new Refusal('FORBIDDEN');
  return hotlineId;
}

/** The running operation's transaction: the only way to the database for features. */
export function transaction(): Transaction {
  const current = operation().transaction;
  if (!current) throw new Error('no transaction is open');
  return current;
}

/** TypeORM's manager inside the operation's transaction, for repositories. */
export const db = (): EntityManager => transaction().manager;

/** Plain SQL inside the operation's transaction, for repositories and reports. */
export const sql = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  transaction().rows<Row>(text, values);
