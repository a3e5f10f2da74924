import { useCallback, useState } from 'react';
import type { AcceptedSurveyProposalInput, ObstacleSeverity, SurveyProposalField } from '../../gql/graphql.ts';
import type { Proposal } from './proposal-words.ts';

/** What a person has chosen for one proposal before accepting it. */
export interface Choice {
  /** Parts that are kept or taken against the suggestion. */
  readonly turned: readonly SurveyProposalField[];
  readonly partnershipId: string | null;
  readonly severity: ObstacleSeverity;
  readonly focusGroupId: string | null;
}

/** The parts that are taken as things stand. */
export const takenOf = ({ changes }: Proposal, { turned }: Choice): ReadonlySet<SurveyProposalField> =>
  new Set(changes.filter(({ field, suggested }) => suggested !== turned.includes(field)).map(({ field }) => field));

/** Whether nothing is missing to accept it. */
export function isReady(proposal: Proposal, choice: Choice): boolean {
  if (!proposal.viewerCan.decide || !['OPEN', 'ALREADY', 'POSTPONED'].includes(proposal.state)) return false;
  if (proposal.kind === 'PARTNERSHIP') return Boolean(proposal.initiative);
  if (proposal.state === 'ALREADY') return true;
  if (proposal.kind === 'OBSTACLE') return Boolean(choice.partnershipId);
  if (proposal.kind === 'FOCUS_GROUP') return Boolean(choice.focusGroupId);
  return true;
}

/** Whether it can be accepted together with others: a name that may mean something known is looked at by itself. */
export const isCertain = (proposal: Proposal, choice: Choice): boolean =>
  proposal.state === 'OPEN' &&
  isReady(proposal, choice) &&
  (proposal.kind !== 'INITIATIVE' || Boolean(proposal.initiative) || proposal.matches.length === 0);

export const acceptedInput = (proposal: Proposal, choice: Choice): AcceptedSurveyProposalInput => ({
  id: proposal.id,
  version: proposal.version,
  take: [...takenOf(proposal, choice)],
  ...(proposal.kind === 'OBSTACLE' && { partnershipId: choice.partnershipId, severity: choice.severity }),
  ...(proposal.kind === 'FOCUS_GROUP' && { focusGroupId: choice.focusGroupId }),
});

/** The choices of everything on the page, kept while others are looked at. */
export function useChoices() {
  const [chosen, setChosen] = useState<Readonly<Record<string, Partial<Choice>>>>({});
  const choiceOf = (proposal: Proposal): Choice => ({
    turned: [],
    partnershipId: proposal.partnership?.id ?? null,
    severity: 'MEDIUM',
    focusGroupId: null,
    ...chosen[proposal.id],
  });
  const choose = useCallback(
    (id: string, change: Partial<Choice>) => setChosen((old) => ({ ...old, [id]: { ...old[id], ...change } })),
    [],
  );
  return { choiceOf, choose };
}
