/**
 * Longest texts in characters, for the form and for the server. They are generous for what belongs there and
 * short enough that nobody pastes a case file (research/domain.md 5.1: limit notes in length).
 */
export const textLimits = {
  /** Names, titles, roles. */
  line: 200,
  /** Reasons, conditions, notes beside a fact. */
  note: 1000,
  /** Summaries and descriptions. */
  passage: 4000,
  /** Web addresses. */
  url: 500,
} as const;

/** Most items that a list of free texts (aliases) may hold. */
export const MAX_LIST = 50;

/** Most records that one act changes at once. */
export const MAX_BATCH = 500;
