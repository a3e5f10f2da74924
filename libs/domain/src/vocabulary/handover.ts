import { type Code, vocabulary } from './vocabulary.ts';

/** What somebody of a hotline can hand over. What a person has typed and not kept lives in that person's browser only. */
export const handoverKinds = vocabulary({
  PARTNERSHIP: {
    label: 'Partnerships',
    definition: 'Open partnerships that the person owns; alerts follow the owner.',
  },
  TASK: { label: 'Open tasks', definition: 'Tasks that are assigned to the person and still open.' },
  CHECKLIST_STEP: {
    label: 'Steps of checklists',
    definition: 'Open steps of checklists that the person takes care of.',
  },
  BOARD: { label: 'Boards', definition: 'Boards that the person keeps; alerts on terms follow.' },
  SEAT: { label: 'Seats on boards', definition: 'Seats that the person holds, or will hold.' },
  LOG_DRAFT: { label: 'Drafts', definition: 'What the person keeps to log later; only the successor reads it then.' },
});
export type HandoverKind = Code<typeof handoverKinds>;

/** What became of a handover. */
export const handoverStatuses = vocabulary({
  PLANNED: { label: 'Planned', definition: 'It is carried out on its day, with what the person has then.' },
  DONE: { label: 'Done', definition: 'It was carried out.' },
  CANCELLED: { label: 'Cancelled', definition: 'It was called off before its day.' },
  UNDONE: { label: 'Taken back', definition: 'It was carried out, and everything was given back.' },
});
export type HandoverStatus = Code<typeof handoverStatuses>;
