import {
  definitionProblems,
  ensure,
  ensureValid,
  may,
  notFound,
  problemsOf,
  type ViewDefinition,
  viewNameProblem,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type {
  ChangeViewInput,
  ChooseDefaultViewInput,
  SaveViewInput,
  ViewDefinitionInput,
} from './saved-view.inputs.ts';
import { type LoadedView, SavedViewRepository } from './saved-view.repository.ts';

/** Commands on saved views. */
@Injectable()
export class SavedViewService {
  constructor(private readonly views: SavedViewRepository) {}

  /** Answers the id of the view. */
  async save({ id, list, shared, ...input }: SaveViewInput): Promise<string> {
    ensure(may.saveView(actor()));
    const name = input.name.trim();
    const definition = definitionOf(input.definition);
    ensureValid(problemsOf(viewNameProblem(name), definitionProblems(list, definition)));
    await this.views.add({ id, list, name, shared, ...definition });
    return id;
  }

  /** Answers the id of the view. Nobody overwrites what somebody else has changed meanwhile. */
  async change(input: ChangeViewInput): Promise<string> {
    const view = await this.loaded(input.id);
    ensure(may.changeView(actor(), view));
    const shared = input.shared ?? view.shared;
    if (shared !== view.shared) ensure(may.shareView(actor(), view));
    await ensureVersion('saved_views', current(view), input.version);
    const name = input.name?.trim() ?? view.name;
    const definition = input.definition ? definitionOf(input.definition) : null;
    ensureValid(problemsOf(viewNameProblem(name), definition ? definitionProblems(view.list, definition) : undefined));
    if (await this.views.change(view, { name, shared, ...definition })) return view.id;
    throw await changedSince('saved_views', current(await this.loaded(view.id)), input.version);
  }

  /** A view that is removed already stays removed. */
  async remove({ id, version }: VersionedInput): Promise<boolean> {
    const view = await this.loaded(id, true);
    ensure(may.changeView(actor(), view));
    if (view.removed) return true;
    if (view.version !== version || !(await this.views.setRemoved(view, true))) {
      throw await changedSince('saved_views', current(await this.loaded(id)), version);
    }
    return true;
  }

  /** Takes a removal back. Answers the id of the view. */
  async restore(id: string): Promise<string> {
    const view = await this.loaded(id, true);
    ensure(may.changeView(actor(), view));
    if (view.removed && !(await this.views.setRemoved(view, false))) await this.loaded(id);
    return id;
  }

  async chooseDefault({ list, viewId = null }: ChooseDefaultViewInput): Promise<boolean> {
    ensure(may.chooseView(actor()));
    if (viewId !== null && (await this.loaded(viewId)).list !== list) throw notFound();
    await this.views.chooseDefault(list, viewId);
    return true;
  }

  private async loaded(id: string, evenRemoved = false): Promise<LoadedView> {
    const view = await this.views.load(id);
    if (!view || (view.removed && !evenRemoved)) throw notFound();
    return view;
  }
}

const definitionOf = ({ search, filters, order, columns, grouping, layout }: ViewDefinitionInput): ViewDefinition => ({
  search: trimmedOrNull(search),
  filters: filters.map(({ field, values }) => ({ field, values })),
  order: order ?? null,
  columns: columns ?? null,
  grouping: grouping ?? null,
  layout,
});

/** What a person needs to compare with. */
const current = ({ id, version, name, shared, search, filters, order, columns, grouping, layout }: LoadedView) => ({
  id,
  version,
  name,
  shared,
  search,
  filters,
  order,
  columns,
  grouping,
  layout,
});
