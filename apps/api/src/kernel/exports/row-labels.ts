import { type SharingLabel, strictestLabel } from '@alongside/domain';
import { actor } from '../operation/operation.ts';
import type { ExportColumn, ExportMap, ListFilterValues } from './export-map.ts';

/** Collects under which labels the rows of a file stand: their own, and those of cells and filters that carry another one. */
export class RowLabels<Row> {
  private readonly found = new Set<SharingLabel>();
  private readonly person = actor();

  constructor(
    private readonly map: ExportMap<Row>,
    private readonly columns: readonly ExportColumn<Row>[],
    filter: ListFilterValues,
  ) {
    for (const [field, value] of Object.entries(filter)) {
      const label = value == null ? undefined : map.filters[field]?.sharing;
      if (label) this.found.add(label);
    }
  }

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      this.found.add(this.map.sharing.of(row));
      for (const { sharing } of this.columns) {
        const label = sharing?.(row, this.person);
        if (label) this.found.add(label);
      }
    }
  }

  has(label: SharingLabel): boolean {
    return this.found.has(label);
  }

  /** The one label of the file. */
  get strictest(): SharingLabel {
    return this.found.size > 0 ? strictestLabel([...this.found]) : this.map.sharing.none;
  }
}
