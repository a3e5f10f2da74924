import {
  candidateOf,
  type DrawReceipt,
  drawWithReceipt,
  type FocusGroupInvitationState,
  nextReserve,
  type Solve,
} from '@alongside/domain';
import { demoId } from './demo-rows.ts';
import { type DemoCandidate, type DemoFocusGroup, heldGroup } from './focus-groups.ts';

/** A focus group as it was drawn. Who is on the panel follows from the lot, as for everybody. */
export interface DrawnDemo {
  readonly group: DemoFocusGroup;
  readonly people: readonly DemoCandidate[];
  readonly receipt: DrawReceipt;
  /** Who is invited, with the state of their invitation; the first ones in the order of the panel. */
  readonly invited: readonly { readonly id: string; readonly state: FocusGroupInvitationState }[];
}

/** Id of somebody in the pool of a focus group. */
export const candidateId = (group: string, key: string): string => demoId('focus-group-candidate', group, key);
export const focusGroupId = (group: string): string => demoId('focus-group', group);
/** Draws by the rules of the product. Each place of the panel gets a state; who declines leaves the seat to a reserve with `offer`. */
export function drawn(
  group: DemoFocusGroup,
  resting: ReadonlySet<string>,
  solve: Solve,
  states: readonly FocusGroupInvitationState[],
  offer: FocusGroupInvitationState,
): DrawnDemo {
  const also = heldGroup.candidates.filter(({ key }) => group.also?.includes(key));
  const people = [...also, ...group.candidates];
  const pool = people
    .filter(({ key, excludedBecause }) => !excludedBecause && !resting.has(key))
    .map((person) => candidateOf({ ...factsOf(person), id: candidateId(group.key, person.key) }));
  const rules = { ...group.rules, mustInclude: [] };
  // The seed is written down, so the demo is the same everywhere; a real draw takes one from the machine.
  const receipt = drawWithReceipt(pool, rules, SEED, solve);
  const panel = receipt.draw.panel.map((id, place) => ({ id, state: states[place] ?? 'SENT' }));
  const out = new Set(panel.filter(({ state }) => state === 'DECLINED').map(({ id }) => id));
  const holding = new Set(panel.filter(({ id }) => !out.has(id)).map(({ id }) => id));
  const reserve = nextReserve(pool, rules, receipt.draw.order, holding, out, solve);
  return { group, people, receipt, invited: reserve ? [...panel, { id: reserve, state: offer }] : panel };
}

const SEED = '5e'.repeat(32);

const factsOf = ({ side, levels = [], experience, languages, organisation }: DemoCandidate) => ({
  side,
  levels,
  experience,
  languages,
  organisation,
  country: null,
});
