import { type Code, vocabulary } from './vocabulary.ts';

/** What kind of body a board is (research/domain.md, section 4; working and focus groups are something else here). */
export const boardKinds = vocabulary({
  ADVISORY_BOARD: { label: 'Advisory board', definition: 'It advises; others decide.' },
  SUPERVISORY_BOARD: { label: 'Supervisory board', definition: 'It oversees those who lead the organisation.' },
  STEERING_COMMITTEE: { label: 'Steering committee', definition: 'It decides on the course of a joint work.' },
  EXPERT_GROUP: { label: 'Expert group', definition: 'People of a field who give their opinion when asked.' },
  CONSORTIUM: { label: 'Consortium', definition: 'Organisations that carry a project together.' },
});
export type BoardKind = Code<typeof boardKinds>;

/** How often a board meets. */
export const boardCadences = vocabulary({
  MONTHLY: { label: 'Monthly', definition: 'About every month.' },
  QUARTERLY: { label: 'Quarterly', definition: 'About every three months.' },
  HALF_YEARLY: { label: 'Twice a year', definition: 'About every six months.' },
  YEARLY: { label: 'Yearly', definition: 'About once a year.' },
  AS_NEEDED: { label: 'As needed', definition: 'When there is something to decide.' },
});
export type BoardCadence = Code<typeof boardCadences>;

/** What the holder of a seat does on the board. */
export const seatRoles = vocabulary({
  CHAIR: { label: 'Chair', definition: 'Leads the board.' },
  VICE_CHAIR: { label: 'Vice-chair', definition: 'Leads the board when the chair cannot.' },
  SECRETARY: { label: 'Secretary', definition: 'Keeps the papers and minutes of the board.' },
  MEMBER: { label: 'Member', definition: 'Takes part in all that the board does.' },
  ALTERNATE: { label: 'Alternate', definition: 'Takes the place of a member who cannot come.' },
  EXPERT_ADVISER: { label: 'Expert adviser', definition: 'Is heard on questions of a field.' },
  OBSERVER: { label: 'Observer', definition: 'Listens.' },
});
export type SeatRole = Code<typeof seatRoles>;

/** Why a term ended before its time. A term that ran until its last day has no reason. */
export const termEndReasons = vocabulary({
  REPLACED: { label: 'Replaced', definition: 'Somebody else was appointed in their place.' },
  RESIGNED: { label: 'Resigned', definition: 'They gave the seat up.' },
  LEFT_ORGANISATION: { label: 'Left the organisation', definition: 'They no longer work where they worked.' },
  RECALLED: { label: 'Recalled', definition: 'Whoever sent them called them back.' },
  HANDED_OVER: { label: 'Handed over', definition: 'A colleague took over their work.' },
  SEAT_CLOSED: { label: 'Seat closed', definition: 'The seat or the board no longer exists.' },
  OTHER: { label: 'Other reason', definition: 'None of the above.' },
});
export type TermEndReason = Code<typeof termEndReasons>;
