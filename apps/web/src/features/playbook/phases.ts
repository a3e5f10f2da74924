/** Steps by phase, phases in the order of their first step. */
export function byPhase<Step extends { readonly phase: string }>(steps: readonly Step[]): [string, Step[]][] {
  const phases = new Map<string, Step[]>();
  for (const step of steps) phases.set(step.phase, [...(phases.get(step.phase) ?? []), step]);
  return [...phases];
}
