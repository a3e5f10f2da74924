import type { FocusGroupStatus } from '../vocabulary/index.ts';

/** While the pool and the rules of a focus group may change and a panel may be drawn: until somebody is invited. */
export const isSelecting = (status: FocusGroupStatus): boolean => status === 'DRAFT' || status === 'SELECTING';

/** While people may be invited and may reply: from the first invitation until the session. */
export const isInviting = (status: FocusGroupStatus): boolean => status === 'INVITING' || status === 'SCHEDULED';

/** Whether nothing happens to a focus group any more. */
export const isSettled = (status: FocusGroupStatus): boolean => status === 'CANCELLED' || status === 'REPORTED';
