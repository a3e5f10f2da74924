import type { Actor, ListFilter, ListName, SharingLabel, VocabularyName } from '@alongside/domain';
import type { Words } from '../language.ts';

/** What a cell of a file holds: text, a number, or a civil date as `YYYY-MM-DD`, by the kind of its column. */
export type Cell = string | number | null;

/** The filter of a list as a page gives it. */
export type ListFilterValues = Readonly<Record<string, unknown>>;

/** One column of the file. */
export interface ExportColumn<Row> {
  /** Its heading: a code of the list's column vocabulary. */
  readonly heading: string;
  readonly kind: 'text' | 'number' | 'date';
  /** What of the row it needs, in GraphQL; some depend on the filter of the list, which is not checked yet. */
  readonly fields: string | ((filter: ListFilterValues) => string);
  readonly cell: (row: Row, words: Words) => Cell;
  /** The label that the content of this cell carries by itself, where it is another than the row's. */
  readonly sharing?: (row: Row, actor: Actor) => SharingLabel | null;
}

/** How a value of a filter is told in words. */
export interface FilterWords {
  readonly filter: ListFilter;
  readonly told: (value: never, words: Words) => string | Promise<string>;
  /** The label of a file that is narrowed by it, whatever its rows, where that tells more than they do. */
  readonly sharing?: SharingLabel;
}

/** How a list leaves the product as a file: which columns there are, and what they are called. */
export interface ExportMap<Row = never> {
  /** Field of `Query` that answers the list: the file is read through it and through nothing else. */
  readonly list: string;
  readonly name: ListName;
  readonly headings: VocabularyName;
  /** Column of the page's table → columns of the file, in the order in which they stand there. */
  readonly columns: Readonly<Record<string, readonly ExportColumn<Row>[]>>;
  /** Field of the list's filter → its words. */
  readonly filters: Readonly<Record<string, FilterWords>>;
  readonly sharing: {
    readonly fields?: string;
    readonly of: (row: Row) => SharingLabel;
    /** Label of a file without rows: what is not there tells something too. */
    readonly none: SharingLabel;
  };
}

const maps = new Map<string, ExportMap>();

/** Declares that a list can leave as a file. `Row` is the shape of what the `fields` of the columns select. */
export function defineExport<Row>(map: ExportMap<Row>): void {
  if (maps.has(map.list)) throw new Error(`${map.list} has an export already`);
  maps.set(map.list, map as unknown as ExportMap);
}

/** Adds columns and filters to the export of an earlier feature's list. */
export function extendExport<Row>(list: string, more: Partial<Pick<ExportMap<Row>, 'columns' | 'filters'>>): void {
  const map = maps.get(list);
  if (!map) throw new Error(`${list} has no export`);
  const { columns, filters } = more as Partial<ExportMap>;
  maps.set(list, { ...map, columns: { ...map.columns, ...columns }, filters: { ...map.filters, ...filters } });
}

export const exportMap = (list: string): ExportMap | undefined => maps.get(list);
export const exportMaps = (): ReadonlyMap<string, ExportMap> => maps;
