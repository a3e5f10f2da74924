import type { Answer, Answers } from '@alongside/domain/survey';
import { execute } from '../../lib/graphql.ts';
import { AnswerQueue, inputOf, type QueueEvents } from './answer-queue.ts';
import type { AskedSurvey } from './asked-survey.ts';
import {
  DeclineSurveyByLinkDocument,
  OpenSurveyByLinkDocument,
  SubmitSurveyByLinkDocument,
} from './survey-by-link.operation.ts';

/** Keeps answers while they are given. */
export interface AnswerKeeper {
  /** True while something is not kept yet. */
  readonly isBusy: boolean;
  put(item: string, answer: Answer, reached: string, how?: { typing?: boolean; confirmed?: boolean }): void;
  /** Goes on after a conflict from the revision that the server has. */
  resume(revision: number, reached: string): void;
  /** Forgets what waits. */
  drop(): void;
}

/** The way by which answers get to the server. */
export interface SurveyDoor {
  readonly keeper: (revision: number, events: QueueEvents) => AnswerKeeper;
  /** Notes that somebody has begun to read. */
  readonly begin: () => void;
  /** Hands in; answers when. Throws the refusal, which names each item that does not fit. */
  readonly submit: (answers: Answers) => Promise<string | null>;
  /** Says that the hotline does not take part; answers how far it is then. */
  readonly decline?: () => Promise<AskedSurvey['status']>;
}

/** Answers as the inputs of the API take them. */
export const inputsOf = (answers: Answers) => Object.entries(answers).map(([item, value]) => inputOf(item, value));

/** By a personal link: each answer is saved on the server as it is given. */
export const linkDoor = (token: string): SurveyDoor => ({
  keeper: (revision, events) => new AnswerQueue(token, revision, events),
  // Whether it was noted that somebody reads is no reason to keep them waiting.
  begin: () => void execute(OpenSurveyByLinkDocument, {}, undefined, token).catch(() => undefined),
  submit: async (answers) => {
    // Text that asked for a second look got it when it was kept.
    const input = { answers: inputsOf(answers), confirmedText: true };
    const sent = await execute(SubmitSurveyByLinkDocument, { input }, undefined, token);
    return sent.submitSurveyByLink.submittedAt ?? null;
  },
  decline: async () => {
    const sent = await execute(DeclineSurveyByLinkDocument, {}, undefined, token);
    return sent.declineSurveyByLink.status;
  },
});
