import { type ListTable, listRules, sameDefinition, type ViewDefinition } from '@alongside/domain';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { SavedViewsQuery } from '../../gql/graphql.ts';
import { useRead } from '../query.ts';
import { SavedViewsDocument } from './saved-view.operation.ts';
import { allRows, definitionOf, searchOfDefinition, type ViewSearch } from './view-search.ts';

/** A saved view as lists read it. */
export type SavedView = SavedViewsQuery['savedViews']['edges'][number]['node'];

const stored = (view: SavedView): ViewDefinition => ({
  search: view.search ?? null,
  filters: view.filters,
  order: view.order ?? null,
  columns: view.columns ?? null,
  grouping: view.grouping ?? null,
  layout: view.layout,
});

interface ListViewOptions<S> {
  readonly list: ListTable;
  /** What the address says. */
  readonly search: S;
  /** The list's own reader of addresses. */
  readonly read: (search: Record<string, unknown>) => S;
  readonly go: (search: S) => void;
}

/** The parts of an address that no view holds, such as the row in the preview. */
function besideViews<S extends ViewSearch>(list: ListTable, search: S): Partial<S> {
  const held = new Set([
    'q',
    'order',
    'columns',
    'group',
    'layout',
    'view',
    'edited',
    ...Object.keys(listRules[list].filters),
  ]);
  return Object.fromEntries(Object.entries(search).filter(([key]) => !held.has(key))) as Partial<S>;
}

/**
 * What a list shows: the address, or the saved view that the address names. Changing anything while a view is
 * open changes nobody's view: the address departs from it (`edited`), until the person saves or discards that.
 * A bare address opens the person's default view.
 */
export function useListView<S extends ViewSearch>({ list, search, read, go: goAnyway }: ListViewOptions<S>) {
  const router = useRouter();
  const [page] = useState(router.latestLocation.pathname);
  // A search field reports late. Whoever has followed a link meanwhile is not called back.
  const go = (next: S) => {
    if (router.latestLocation.pathname === page) goAnyway(next);
  };
  const answer = useRead(SavedViewsDocument, { list });
  const views = answer.data?.savedViews.edges.map(({ node }) => node) ?? [];
  const bare = Object.values(search).every((value) => value === undefined);
  const named = search.view !== undefined && search.view !== allRows;
  const opened = bare ? views.find(({ isDefault }) => isDefault) : views.find(({ id }) => id === search.view);
  const departs = search.edited !== undefined;
  const asSaved = (view: SavedView): S => ({ ...read(searchOfDefinition(stored(view))), view: view.id });
  const shown = opened && !departs ? { ...asSaved(opened), ...besideViews(list, search) } : search;
  const definition = definitionOf(list, shown);

  const open = (id: string | null) => {
    const nothing = views.some(({ isDefault }) => isDefault) ? allRows : undefined;
    go(read({ view: id ?? nothing }));
  };
  const set = (change: Partial<S>) => {
    const next = { ...shown, ...change };
    if (!opened) go({ ...next, view: undefined, edited: undefined });
    else if (sameDefinition(definitionOf(list, next), stored(opened)))
      go({ ...read({ view: opened.id }), ...besideViews(list, next) });
    else go({ ...next, view: opened.id, edited: search.edited ?? opened.version });
  };

  const first = bare ? opened?.id : undefined;
  const openFirst = useRef(open);
  openFirst.current = open;
  useEffect(() => {
    if (first) openFirst.current(first);
  }, [first]);

  return {
    list,
    views,
    /** The view that is open, as it stands saved. */
    opened,
    /** What the list shows, saved or not. */
    shown,
    definition,
    /** True when the open view is shown with changes that are not saved. */
    changed: opened !== undefined && departs && !sameDefinition(definition, stored(opened)),
    /** The version of the open view from which the changes started. */
    base: search.edited,
    /** The address names a view that is gone, or was never for this person. */
    missing: named && !opened && !answer.isPending,
    /** False while it is not known yet which rows to ask for. */
    ready: !answer.isPending || !(bare || named),
    set,
    open,
  };
}

export type ListView<S extends ViewSearch = ViewSearch> = ReturnType<typeof useListView<S>>;
