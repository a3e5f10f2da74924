import type { ListTable, ViewDefinition, ViewRecord } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
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

/** Saved views of the own hotline, for commands. */
@Injectable()
export class SavedViewRepository {
  /** Answers false when a view with this id is there already. */
  async add(view: ViewRow & { readonly id: string; readonly list: ListTable }): Promise<boolean> {
    const row = { ...columnsOf(view), id: view.id, list: view.list };
    return insertOnce(SavedViewEntity, { ...row, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  /** Null when the hotline has none of this id that the actor sees. A removed one is answered too. */
  async load(id: string): Promise<LoadedView | null> {
    const [view] = await sql<LoadedView>(
      `select id, hotline_id as "hotlineId", list, name, shared, search, filters, sort_order as "order", columns,
         grouping_key as "grouping", layout, created_by as "authorId", version, removed_at is not null as removed
       from app.saved_views where hotline_id = $1 and id = $2`,
      [ownHotline(), id],
    );
    return view ?? null;
  }

  /** Answers false when somebody else was faster. */
  async change({ id, version }: LoadedView, changes: Partial<ViewRow>): Promise<boolean> {
    return updateVersion(SavedViewEntity, { hotlineId: ownHotline(), id }, version, columnsOf(changes));
  }

  /** Answers false when somebody else was faster. */
  async setRemoved({ id, version }: LoadedView, removed: boolean): Promise<boolean> {
    return updateVersion(SavedViewEntity, { hotlineId: ownHotline(), id }, version, {
      removedAt: removed ? () => 'now()' : null,
      removedBy: removed ? actor().userId : null,
    });
  }

  async chooseDefault(list: ListTable, viewId: string | null): Promise<void> {
    const who = [ownHotline(), actor().userId, list];
    if (viewId === null) {
      await sql('delete from app.default_views where hotline_id = $1 and created_by = $2 and list = $3', who);
      return;
    }
    await sql(
      `insert into app.default_views (hotline_id, created_by, list, view_id) values ($1, $2, $3, $4)
       on conflict (hotline_id, created_by, list) do update set view_id = excluded.view_id`,
      [...who, viewId],
    );
  }
}
