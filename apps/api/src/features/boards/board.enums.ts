import { boardCadences, boardKinds, seatRoles, termEndReasons } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const BoardKindEnum = vocabularyEnum('BoardKind', boardKinds, 'What kind of body a board is.');
export const BoardCadenceEnum = vocabularyEnum('BoardCadence', boardCadences, 'How often a board meets.');
export const SeatRoleEnum = vocabularyEnum('SeatRole', seatRoles, 'What the holder of a seat does on the board.');
export const TermEndReasonEnum = vocabularyEnum(
  'TermEndReason',
  termEndReasons,
  'Why a term ended before its time; a term that ran until its last day has none.',
);
