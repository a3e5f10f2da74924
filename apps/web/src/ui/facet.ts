/** One dimension to narrow a list by. Values of one facet are alternatives, facets add up. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** In the order to show; `count` is how many rows would remain. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly count?: number | undefined }[];
}
