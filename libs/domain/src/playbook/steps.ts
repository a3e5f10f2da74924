import { isCivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, parseWebAddress, problemsOf, textLimits, tooLong } from '../limits/index.ts';

/** One thing to do in a template of the playbook. */
export interface PlaybookStep {
  /** Stays the same when the words change, so that a tick stays with its step. */
  readonly key: string;
  /** Steps of one phase stand together, in the order of the list. */
  readonly phase: string;
  readonly title: string;
  readonly hint: string | null;
}

/** What another edition of a template changes for a list that was started with an earlier one. */
export interface EditionChanges {
  readonly added: readonly PlaybookStep[];
  readonly removed: readonly PlaybookStep[];
  /** Same key, other words or another phase. */
  readonly reworded: readonly { readonly before: PlaybookStep; readonly after: PlaybookStep }[];
}

const sameWords = (a: PlaybookStep, b: PlaybookStep): boolean =>
  a.phase === b.phase && a.title === b.title && a.hint === b.hint;

/** Compares the steps that a list has with those of another edition, by key; the order alone is no change. */
export function editionChanges(before: readonly PlaybookStep[], after: readonly PlaybookStep[]): EditionChanges {
  const was = new Map(before.map((step) => [step.key, step]));
  const is = new Map(after.map((step) => [step.key, step]));
  return {
    added: after.filter(({ key }) => !was.has(key)),
    removed: before.filter(({ key }) => !is.has(key)),
    reworded: after.flatMap((step) => {
      const old = was.get(step.key);
      return old && !sameWords(old, step) ? [{ before: old, after: step }] : [];
    }),
  };
}

const MAX_STEPS = 80;

/** What is wrong with the steps of a new edition; fields are `steps.<place>.<name>`. */
export function stepsProblems(steps: readonly PlaybookStep[]): Problem[] {
  if (steps.length === 0) return [{ field: 'steps', message: 'A template needs at least one step.' }];
  if (steps.length > MAX_STEPS) return [{ field: 'steps', message: `Use at most ${MAX_STEPS} steps.` }];
  const seen = new Set<string>();
  return steps.flatMap(({ key, phase, title, hint }, place) => {
    const twice = seen.has(key);
    seen.add(key);
    return problemsOf(
      /^[a-z0-9-]{1,60}$/.test(key) && !twice
        ? undefined
        : {
            field: `steps.${place}.key`,
            message: 'Each step needs a key of its own: small letters, digits and hyphens.',
          },
      lineProblem(`steps.${place}.phase`, phase, textLimits.line),
      lineProblem(`steps.${place}.title`, title, textLimits.line),
      tooLong(`steps.${place}.hint`, hint, textLimits.note),
    );
  });
}

/** What a hotline notes on a step of its list. */
export interface StepNotes {
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly note: string | null;
  /** https, in the hotline's own system or a public page. */
  readonly link: string | null;
}

/** What is wrong with the notes on a step: it cannot be done tomorrow, and a link is a web address. */
export const stepNotesProblems = ({ dueOn, doneOn, note, link }: StepNotes, today: string): Problem[] =>
  problemsOf(
    dueOn !== null && !isCivilDate(dueOn) ? { field: 'dueOn', message: 'Choose a day.' } : undefined,
    doneOn !== null && doneOn > today ? { field: 'doneOn', message: 'Choose today or an earlier day.' } : undefined,
    tooLong('note', note, textLimits.note),
    link !== null && parseWebAddress(link) === undefined
      ? { field: 'link', message: 'Give an address that begins with https:// and a host name.' }
      : undefined,
  );
