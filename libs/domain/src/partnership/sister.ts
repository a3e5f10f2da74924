/** An organisation that runs something. */
export interface Operator {
  readonly id: string;
  readonly name: string;
}

/** What makes a partnership one between sisters. */
export interface SisterBasis {
  readonly organisationId: string;
  /** The basis as the screen shows it. */
  readonly basis: string;
}

/**
 * Whether hotline and initiative are sisters: the same organisation operates both (domain.md, "Partnership").
 * `null` when they are not or when one operator is not known.
 */
export function sisterBasis(hotlineOperator: Operator | null, initiativeOperator: Operator | null): SisterBasis | null {
  if (hotlineOperator === null || initiativeOperator === null) return null;
  if (hotlineOperator.id !== initiativeOperator.id) return null;
  return { organisationId: hotlineOperator.id, basis: `${hotlineOperator.name} operates both.` };
}
