import type { CivilDate } from '@alongside/shared';
import type { Problem } from '../errors/index.ts';
import { lineProblem, pastDateProblem, problemsOf, textLimits, tooLong } from '../limits/index.ts';

/** The values of an interaction that can be wrong in themselves. */
export interface InteractionInput {
  readonly occurredOn: CivilDate;
  readonly attendees: string | null;
  readonly summary: string;
  readonly nextStep: NextStep | null;
}

/** What was agreed to do next; it becomes a task (domain.md, "Interaction"). */
export interface NextStep {
  readonly title: string;
  readonly dueOn: CivilDate | null;
}

/** What is wrong with an interaction: it has happened, it says something, and its next step lies ahead of it. */
export function interactionProblems(input: InteractionInput, today: CivilDate): Problem[] {
  const { nextStep } = input;
  const dueOn = nextStep?.dueOn ?? null;
  return problemsOf(
    pastDateProblem('occurredOn', input.occurredOn, today),
    lineProblem('summary', input.summary, textLimits.passage),
    tooLong('attendees', input.attendees, textLimits.note),
    nextStep === null ? undefined : lineProblem('nextStep.title', nextStep.title, textLimits.line),
    dueOn !== null && dueOn < input.occurredOn
      ? { field: 'nextStep.dueOn', message: 'Choose a day after the interaction.' }
      : undefined,
  );
}
