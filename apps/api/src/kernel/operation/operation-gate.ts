import { type Actor, Refusal, type Role, rateLimited, scopeOf } from '@alongside/domain';
import type { DataSource } from 'typeorm';
import {
  type LinkKey,
  type LinkPrincipal,
  type Operation,
  operation,
  operations,
  transaction,
  unknownLink,
} from './operation.ts';
import { Transaction, type TransactionKind } from './transaction.ts';

/** What `app.session_principal` answers. */
interface Principal {
  readonly user_id: string;
  readonly name: string;
  readonly role: Role;
  readonly hotline_id: string | null;
  readonly country: string | null;
  /** True when the last use of the session was noted more than a few minutes ago. */
  readonly to_touch: boolean;
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Opens the transaction of an operation as the person who is signed in: database role, user, hotline and
 * role are set for this transaction only, in the same round trip as `begin`.
 */
export class OperationGate {
  constructor(
    private readonly source: DataSource,
    private readonly rolePrefix: string,
  ) {}

  /**
   * Refuses UNAUTHENTICATED without a live session, and by a personal link as `unknownLink` where that is not live.
   * The right is read anew on each request.
   */
  async open(kind: TransactionKind): Promise<void> {
    const current = operation();
    if (current.linkKey) return this.openByLink(current, current.linkKey, kind);
    if (!current.sessionHash) throw new Refusal('UNAUTHENTICATED');
    const principal = await this.enter<Principal>(current, kind, this.sessionContext(current));
    if (!principal) throw new Refusal('UNAUTHENTICATED');
    current.actor = actorOf(principal);
    current.country = principal.country;
    transaction().scope = scopeOf(principal.role);
    if (principal.to_touch) void this.touch(current.sessionHash);
  }

  /**
   * Runs `work` in one transaction of the person who is signed in: what the GraphQL plugin does for an operation,
   * for doors that answer with something else than JSON.
   */
  async within<Result>(kind: TransactionKind, work: () => Promise<Result>): Promise<Result> {
    if (operation().linkKey) throw unknownLink();
    await this.open(kind);
    const begun = transaction();
    try {
      const result = await work();
      await begun.commit();
      return result;
    } catch (error) {
      await begun.rollback();
      throw error;
    } finally {
      operation().transaction = undefined;
    }
  }

  /**
   * For a change that has to think for seconds: ends its transaction, does `work` without one, and begins another as the same person,
   * whose right is read anew. What was read before may have changed by then.
   */
  async outside<Result>(work: () => Promise<Result>): Promise<Result> {
    const current = operation();
    await transaction().commit();
    current.transaction = undefined;
    const result = await work();
    await this.open('change');
    return result;
  }

  /** Runs `work` in a transaction of its own as `actor`: the door for jobs and other paths than GraphQL. */
  async run<Result>(actor: Actor, work: () => Promise<Result>, kind: TransactionKind = 'change'): Promise<Result> {
    const current: Operation = { requestId: crypto.randomUUID(), sessionHash: null, actor, statements: 0 };
    const around = operations.getStore();
    return operations.run(current, async () => {
      const begun = await this.take(current);
      try {
        await begun.begin(kind, this.actorContext(actor, current));
        begun.scope = scopeOf(actor.role);
        const result = await work();
        await begun.commit();
        return result;
      } catch (error) {
        await begun.rollback();
        throw error;
      } finally {
        current.transaction = undefined;
        if (around) around.statements += current.statements;
      }
    });
  }

  /** Opens the scope `link`. Tokens that are unknown are counted outside of the transaction, and slowed down. */
  private async openByLink(current: Operation, key: LinkKey, kind: TransactionKind): Promise<void> {
    const named = [key.network, key.beginning];
    const [wait] = await this.source.query<{ seconds: number }[]>('select app.link_wait($1, $2) as seconds', named);
    if (wait && wait.seconds > 0) throw rateLimited(wait.seconds);
    const principal = await this.enter<LinkPrincipal & { readonly country: string | null }>(
      current,
      kind,
      this.linkContext(key, current),
    );
    if (!principal) {
      await this.source.query('select app.note_unknown_link($1, $2)', named);
      throw unknownLink();
    }
    current.link = principal;
    current.country = principal.country;
    transaction().scope = 'link';
  }

  /** Begins the operation's transaction in a context; undefined, and no transaction, where that finds nobody. */
  private async enter<Found>(current: Operation, kind: TransactionKind, context: string): Promise<Found | undefined> {
    const begun = await this.take(current);
    let found: Found | undefined;
    try {
      found = (await begun.begin(kind, context)) as Found | undefined;
    } finally {
      if (!found) {
        await begun.rollback();
        current.transaction = undefined;
      }
    }
    return found;
  }

  private async take(current: Operation): Promise<Transaction> {
    const taken = await Transaction.take(this.source, () => {
      current.statements += 1;
    });
    current.transaction = taken;
    return taken;
  }

  private sessionContext({ sessionHash, requestId }: Operation): string {
    return `select p.*, set_config('role', ${literal(this.rolePrefix)} || '_' || p.scope, true), set_config('app.user_id', p.user_id::text, true), set_config('app.hotline_id', coalesce(p.hotline_id::text, ''), true), set_config('app.role', p.role, true), set_config('app.request_id', ${literal(requestId)}, true) from app.session_principal(${literal(`\\x${sessionHash}`)}) p`;
  }

  private linkContext({ hash }: LinkKey, { requestId }: Operation): string {
    const token = literal(`\\x${hash}`);
    return `select p.*, set_config('role', ${literal(`${this.rolePrefix}_link`)}, true), set_config('app.link_id', p.id::text, true), set_config('app.hotline_id', coalesce(p.hotline_id::text, ''), true), set_config('app.request_id', ${literal(requestId)}, true) from (select * from app.link_principal(${token}) union all select * from app.network_link_principal(${token})) p`;
  }

  private actorContext(actor: Actor, { requestId }: Operation): string {
    const settings = {
      role: `${this.rolePrefix}_${scopeOf(actor.role)}`,
      'app.user_id': actor.userId,
      'app.hotline_id': actor.hotlineId ?? '',
      'app.role': actor.role,
      'app.request_id': requestId,
    };
    return `select ${Object.entries(settings)
      .map(([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`)
      .join(', ')}`;
  }

  /** Notes the use of a session, outside of the operation's transaction, which may be read only. */
  private async touch(sessionHash: string): Promise<void> {
    await this.source.query('select app.touch_session($1)', [Buffer.from(sessionHash, 'hex')]).catch(() => undefined);
  }
}

function actorOf(principal: Principal): Actor {
  return {
    userId: principal.user_id,
    name: principal.name,
    role: principal.role,
    hotlineId: principal.hotline_id,
  };
}
