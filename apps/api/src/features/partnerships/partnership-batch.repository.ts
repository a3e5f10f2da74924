import type { WorkCarrier } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import type { OwnerToRestoreInput, TaskOfPartnershipInput } from './partnership-batch.inputs.ts';
import type { OwnerChange } from './partnership-batch.types.ts';

/** What an act on many partnerships asks about. */
export interface BatchFacts {
  /** False when the hotline lacks one of them. */
  readonly allKnown: boolean;
  /** The user who shall own or do something. */
  readonly carrier: WorkCarrier | null;
}

/** A task that an act on many has added. */
export interface AddedTask {
  readonly id: string;
  readonly assigneeId: string | null;
}

interface NewTasks {
  readonly tasks: readonly TaskOfPartnershipInput[];
  readonly title: string;
  readonly dueOn: string | null;
  readonly assigneeId: string | null;
  readonly toOwners: boolean;
}

/** Acts on many partnerships of the own hotline, each a single statement whatever their number. */
@Injectable()
export class PartnershipBatchRepository {
  /** Locks the partnerships, in the order of their ids, so that two acts on the same ones never wait for each other. */
  async facts(partnershipIds: readonly string[], carrierId: string | null): Promise<BatchFacts> {
    const [facts] = await sql<BatchFacts>(
      `with known as materialized (
         select id from app.partnerships where hotline_id = $1 and id = any($2::uuid[]) order by id for update)
       select (select count(*) from known) = (select count(distinct id) from unnest($2::uuid[]) w(id)) as "allKnown",
         (select json_build_object('hotlineId', hotline_id, 'role', role, 'active', active) from app.users where id = $3) as carrier`,
      [ownHotline(), partnershipIds, carrierId],
    );
    return facts as BatchFacts;
  }

  /** Those that had another owner. */
  assignOwner(partnershipIds: readonly string[], ownerId: string | null): Promise<OwnerChange[]> {
    return sql<OwnerChange>(
      `update app.partnerships p set owner_id = $3, version = p.version + 1, updated_at = now()
       from (select id, owner_id from app.partnerships where hotline_id = $1 and id = any($2::uuid[])) old
       where p.hotline_id = $1 and p.id = old.id and p.owner_id is distinct from $3::uuid
       returning p.id as "partnershipId", p.version, old.owner_id as "previousOwnerId"`,
      [ownHotline(), partnershipIds, ownerId],
    );
  }

  /** The partnerships that still had the version given. */
  async restoreOwners(owners: readonly OwnerToRestoreInput[]): Promise<string[]> {
    const changed = await sql<{ id: string }>(
      `update app.partnerships p set owner_id = w.owner_id, version = p.version + 1, updated_at = now()
       from unnest($2::uuid[], $3::int[], $4::uuid[]) w(id, version, owner_id)
       where p.hotline_id = $1 and p.id = w.id and p.version = w.version returning p.id`,
      [
        ownHotline(),
        owners.map(({ partnershipId }) => partnershipId),
        owners.map(({ version }) => version),
        owners.map(({ ownerId }) => ownerId ?? null),
      ],
    );
    return changed.map(({ id }) => id);
  }

  /** Whether each of these users may own partnerships of the hotline. */
  async ownersFit(ids: readonly string[]): Promise<boolean> {
    const [answer] = await sql<{ fit: boolean }>(
      `select not exists (select from unnest($2::uuid[]) w(id) where not exists (
         select from app.users u where u.id = w.id and u.hotline_id = $1 and u.active and u.role in ('COORDINATOR', 'MANAGER'))) as fit`,
      [ownHotline(), ids],
    );
    return answer?.fit === true;
  }

  /** Adds what is not there yet, and answers that: a request that comes twice adds nothing the second time. */
  async addTasks({ tasks, title, dueOn, assigneeId, toOwners }: NewTasks): Promise<AddedTask[]> {
    return sql<AddedTask>(
      `insert into app.tasks (hotline_id, id, partnership_id, title, due_on, assignee_id, created_by)
       select $1, t.id, p.id, $4, $5, case when $7 then coalesce(u.id, $6::uuid) else $6::uuid end, $8
       from unnest($2::uuid[], $3::uuid[]) t(id, partnership_id)
       join app.partnerships p on p.hotline_id = $1 and p.id = t.partnership_id
       left join app.users u on u.id = p.owner_id and u.active and u.role in ('COORDINATOR', 'MANAGER')
       on conflict (hotline_id, id) do nothing returning id, assignee_id as "assigneeId"`,
      [
        ownHotline(),
        tasks.map(({ id }) => id),
        tasks.map(({ partnershipId }) => partnershipId),
        title,
        dueOn,
        assigneeId,
        toOwners,
        actor().userId,
      ],
    );
  }

  /** Whether the hotline has all of these tasks. */
  async knowsTasks(ids: readonly string[]): Promise<boolean> {
    const [answer] = await sql<{ known: boolean }>(
      `select (select count(*) from app.tasks where hotline_id = $1 and id = any($2::uuid[]))
         = (select count(distinct id) from unnest($2::uuid[]) w(id)) as known`,
      [ownHotline(), ids],
    );
    return answer?.known === true;
  }

  /** Cancels those that are still open; answers how many. */
  async cancelTasks(ids: readonly string[]): Promise<number> {
    const cancelled = await sql(
      `update app.tasks set status = 'CANCELLED', version = version + 1, updated_at = now()
       where hotline_id = $1 and id = any($2::uuid[]) and status = 'OPEN' returning id`,
      [ownHotline(), ids],
    );
    return cancelled.length;
  }
}
