import type { ListTable, ViewDefinition, ViewRecord } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { type FindOperator, IsNull } from 'typeorm';
import { actor, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { SavedViewEntity } from './saved-view.entity.ts';
import type { ViewFilter } from './saved-view.types.ts';

/** A view as commands need it. */
export interface LoadedView extends ViewRecord, ViewDefinition {
  readonly id: string;
  readonly list: ListTable;
  readonly name: string;
  readonly version: number;
  readonly removed: boolean;
}

type ViewRow = Pick<SavedViewEntity, 'name' | 'shared'> & ViewDefinition;

/** The same as entity columns, which are mutable lists. */
const columnsOf = ({ filters, columns, ...row }: Partial<ViewRow>) => ({
  ...row,
  ...(filters && { filters: filters as ViewFilter[] }),
  ...(columns !== undefined && { columns: columns as string[] | null }),
});

/** Whose views the actor works with: those of the own hotline, or of the network. */
const holder = (): string | FindOperator<string> => actor().hotlineId ?? IsNull();

/** Saved views of the own hotline or, for the secretariat, of the network; for commands. */
@Injectable()
export class SavedViewRepository {
  /** Answers false when a view with this id is there already. */
  async add(view: ViewRow & { readonly id: string; readonly list: ListTable }): Promise<boolean> {
    const row = { ...columnsOf(view), id: view.id, list: view.list };
    return insertOnce(SavedViewEntity, { ...row, hotlineId: actor().hotlineId, createdBy: actor().userId });
  }

  /** Null when there is none of this id that the actor sees. A removed one is answered too. */
  async load(id: string): Promise<LoadedView | null> {
    const [view] = await sql<LoadedView>(
      `select id, hotline_id as "hotlineId", list, name, shared, search, filters, sort_order as "order", columns,
         grouping_key as "grouping", layout, created_by as "authorId", version, removed_at is not null as removed
       from app.saved_views where hotline_id is not distinct from $1 and id = $2`,
      [actor().hotlineId, id],
    );
    return view ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedView, changes: Partial<ViewRow>): Promise<boolean> {
    return updateVersion(SavedViewEntity, { hotlineId: holder(), id }, version, columnsOf(changes));
  }

  /** Answers false when somebody else was faster. */
  async setRemoved({ id, version }: LoadedView, removed: boolean): Promise<boolean> {
    return updateVersion(SavedViewEntity, { hotlineId: holder(), id }, version, {
      removedAt: removed ? () => 'now()' : null,
      removedBy: removed ? actor().userId : null,
    });
  }

  async chooseDefault(list: ListTable, viewId: string | null): Promise<void> {
    const who = [actor().userId, list];
    if (viewId === null) {
      await sql('delete from app.default_views where user_id = $1 and list = $2', who);
      return;
    }
    await sql(
      `insert into app.default_views (user_id, list, view_id) values ($1, $2, $3)
       on conflict (user_id, list) do update set view_id = excluded.view_id`,
      [...who, viewId],
    );
  }
}
