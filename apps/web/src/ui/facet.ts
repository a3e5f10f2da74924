/** One dimension to narrow a list by. Values of one facet are alternatives, facets add up. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** In the order to show; `count` is how many rows would remain. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly count?: number | undefined }[];
}

/** What is chosen, in words: `Level: Primary`. One for each value. */
export const chosenOf = (facets: readonly Facet[], chosen: Readonly<Record<string, readonly string[] | undefined>>) =>
  facets.flatMap((facet) =>
    (chosen[facet.id] ?? []).map((value) => {
      const label = facet.options.find((option) => option.value === value)?.label ?? value;
      return { facet, value, words: `${facet.label}: ${label}` };
    }),
  );
