import type { Answer, Answers } from '@alongside/domain/survey';
import { keepable } from '../../lib/draft-text.ts';
import { execute } from '../../lib/graphql.ts';
import { keepDraft, keptDraft } from '../../lib/kept-drafts.ts';
import { EnterSurveyAnswersDocument } from './on-behalf.operation.ts';
import { type AnswerKeeper, inputsOf, type SurveyDoor } from './survey-door.ts';

/** How what is written down came in. */
export interface Source {
  readonly channel: 'PHONE' | 'PAPER';
  readonly note: string;
}

/** An entry under way, as this machine keeps it. */
export interface KeptEntry {
  readonly answers: Answers;
  readonly source: Source;
  /** When the answers were handed in upon which it was begun, or null. */
  readonly since: string | null;
}

/** Whose entry for which invitation: two people may share the machine. */
export interface EntryKey {
  readonly userId: string;
  readonly invitationId: string;
}

const keyOf = ({ userId, invitationId }: EntryKey) => `survey-entry.${userId}.${invitationId}`;

/** What a closed tab has left of an entry. Nothing once other answers were handed in since: they would be overwritten unseen. */
export function keptEntry(key: EntryKey, submittedAt: string | null): KeptEntry | undefined {
  const kept = keptDraft<KeptEntry>(keyOf(key));
  return kept?.since === submittedAt ? kept : undefined;
}

/**
 * On behalf of a hotline, with the session of the secretariat: answers are kept on this machine until they are handed
 * in together, because a draft on the server is the hotline's own.
 */
export function behalfDoor(key: EntryKey, start: KeptEntry): SurveyDoor & { from: (source: Source) => void } {
  let entry = start;
  let confirmedText = false;
  const keep = async (next: KeptEntry) => {
    entry = next;
    const { answers, source } = next;
    const copy = await keepable({ answers, source });
    if (entry === next) keepDraft(keyOf(key), { ...copy, since: next.since });
  };
  const keeper: AnswerKeeper = {
    isBusy: false,
    put: (item: string, answer: Answer, _reached, { confirmed = false } = {}) => {
      confirmedText ||= confirmed;
      void keep({ ...entry, answers: { ...entry.answers, [item]: answer } });
    },
    resume: () => undefined,
    drop: () => undefined,
  };
  return {
    keeper: () => keeper,
    begin: () => undefined,
    from: (source) => void keep({ ...entry, source }),
    submit: async (given) => {
      const { channel, note } = entry.source;
      const input = {
        invitationId: key.invitationId,
        channel,
        sourceNote: note.trim() || null,
        answers: inputsOf(given),
        confirmedText,
      };
      await execute(EnterSurveyAnswersDocument, { input });
      entry = start;
      keepDraft(keyOf(key), undefined);
      return new Date().toISOString();
    },
  };
}
