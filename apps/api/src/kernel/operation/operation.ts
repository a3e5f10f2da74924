import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@alongside/domain';
import { Refusal } from '@alongside/domain';
import type { EntityManager } from 'typeorm';
import type { Transaction } from './transaction.ts';

/** What a request says of the personal link that it comes by. The token itself is not kept. */
export interface LinkKey {
  /** SHA-256 of the token, hexadecimal. */
  readonly hash: string;
  /** The first characters of the token and the network of the sender, by which unknown tokens are slowed down. */
  readonly beginning: string;
  readonly network: string;
}

/** A live personal link. Whoever holds it is nobody: no actor, no hotline of their own. */
export interface LinkPrincipal {
  readonly id: string;
  readonly purpose: string;
}

/**
 * What is known about one request while it runs. It travels by AsyncLocalStorage, so a service needs no
 * parameter for it; `transaction` is set only between begin and commit.
 */
export interface Operation {
  readonly requestId: string;
  /** SHA-256 of the session cookie, hexadecimal; null without a cookie. */
  readonly sessionHash: string | null;
  /** Set when the request comes by a personal link; a session then counts for nothing. */
  readonly linkKey?: LinkKey | null;
  link?: LinkPrincipal;
  actor?: Actor;
  /** Country of the actor's hotline, ISO 3166-1 alpha-2. */
  country?: string | null;
  transaction?: Transaction;
  /** The server walks a whole list, and may ask for longer pages than people. */
  walking?: boolean;
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

/** Ensures that the operation runs by a live personal link of this purpose. Everything else answers like an unknown one. */
export function ensureLink(purpose: string): void {
  if (operation().link?.purpose !== purpose) throw unknownLink();
}

/** The one answer to links that are unknown, expired, revoked, closed or made for something else. */
export const unknownLink = (): Refusal =>
  new Refusal('NOT_FOUND', { message: 'This link opens nothing any more. Ask whoever sent it for a new one.' });

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
