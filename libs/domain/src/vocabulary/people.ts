import { type Code, vocabulary } from './vocabulary.ts';

/** What a signed-in person may do; the policies spell out each action. */
export const roles = vocabulary({
  OBSERVER: { label: 'Observer', definition: 'Reads what their hotline may see.' },
  COORDINATOR: { label: 'Coordinator', definition: 'Keeps the partnerships of one hotline from day to day.' },
  MANAGER: { label: 'Manager', definition: 'Answers for one hotline and approves its agreements.' },
  SECRETARIAT: { label: 'Secretariat', definition: 'Works for the whole network and keeps the registry.' },
  ADMIN: { label: 'Administrator', definition: 'Keeps accounts, roles and the audit trail.' },
});
export type Role = Code<typeof roles>;

/** State of a change to the registry that a hotline proposes. */
export const proposalStatuses = vocabulary({
  OPEN: { label: 'Open', definition: 'The secretariat has not decided.' },
  ACCEPTED: { label: 'Accepted', definition: 'The change was taken over, wholly or in part.' },
  DECLINED: { label: 'Declined', definition: 'The change was not taken over, with a reason.' },
  WITHDRAWN: { label: 'Withdrawn', definition: 'The hotline took it back before anybody had decided.' },
});
export type ProposalStatus = Code<typeof proposalStatuses>;
