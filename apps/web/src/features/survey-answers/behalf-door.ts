import type { Answer, Answers } from '@alongside/domain/survey';
import { execute } from '../../lib/graphql.ts';
import { EnterSurveyAnswersDocument } from './on-behalf.operation.ts';
import { type AnswerKeeper, inputsOf, type SurveyDoor } from './survey-door.ts';

/** How what is written down came in. */
export interface Source {
  readonly channel: 'PHONE' | 'PAPER';
  readonly note: string;
}

const keyOf = (invitationId: string) => `alongside.behalf.${invitationId}`;

/** What this tab has kept of an entry; nothing where there is no storage. */
export function keptAnswers(invitationId: string): Answers | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(invitationId));
    return text ? (JSON.parse(text) as Answers) : undefined;
  } catch {
    return undefined;
  }
}

function keep(invitationId: string, answers: Answers | undefined): void {
  try {
    if (answers) sessionStorage.setItem(keyOf(invitationId), JSON.stringify(answers));
    else sessionStorage.removeItem(keyOf(invitationId));
  } catch {
    // Without storage the entry lasts as long as the page.
  }
}

/**
 * On behalf of a hotline, with the session of the secretariat: answers are kept in this tab until they are handed in
 * together, because a draft on the server is the hotline's own.
 */
export function behalfDoor(invitationId: string, start: Answers, source: () => Source): SurveyDoor {
  let answers = start;
  let confirmedText = false;
  const keeper: AnswerKeeper = {
    isBusy: false,
    put: (item: string, answer: Answer, _reached, { confirmed = false } = {}) => {
      answers = { ...answers, [item]: answer };
      confirmedText ||= confirmed;
      keep(invitationId, answers);
    },
    resume: () => undefined,
    drop: () => undefined,
  };
  return {
    keeper: () => keeper,
    begin: () => undefined,
    submit: async (given) => {
      const { channel, note } = source();
      const input = { invitationId, channel, sourceNote: note.trim() || null, answers: inputsOf(given), confirmedText };
      await execute(EnterSurveyAnswersDocument, { input });
      keep(invitationId, undefined);
      return new Date().toISOString();
    },
  };
}
