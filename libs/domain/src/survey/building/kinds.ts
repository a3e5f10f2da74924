import type { Choice, Question } from '../definition.ts';
import { choicesOf } from '../items.ts';
import { newQuestion, withChoices } from './editing.ts';

/** What an option is: an ordinary answer, one with words beside it, one that stands alone, or one said instead of an answer. */
export const choiceRoles = ['PLAIN', 'OTHER', 'ALONE', 'DONT_KNOW', 'PREFER_NOT'] as const;
export type ChoiceRole = (typeof choiceRoles)[number];

/** The roles that options of a kind of question can have. */
export function rolesFor(kind: Question['kind']): readonly ChoiceRole[] {
  if (kind === 'LIKERT_MATRIX') return ['PLAIN', 'DONT_KNOW', 'PREFER_NOT'];
  return kind === 'MULTI_CHOICE' ? choiceRoles : ['PLAIN', 'OTHER', 'DONT_KNOW', 'PREFER_NOT'];
}

/** The role of an option. */
export function roleOf({ meaning, exclusive, other }: Choice): ChoiceRole {
  if (meaning) return meaning;
  if (other) return 'OTHER';
  return exclusive ? 'ALONE' : 'PLAIN';
}

/** An option in another role: where several can be chosen, what is said instead of an answer stands alone. */
export function withRole({ code, text }: Choice, role: ChoiceRole, kind: Question['kind']): Choice {
  const choice = { code, text };
  if (role === 'PLAIN') return choice;
  if (role === 'OTHER') return { ...choice, other: true };
  if (role === 'ALONE') return { ...choice, exclusive: true };
  return kind === 'MULTI_CHOICE' ? { ...choice, meaning: role, exclusive: true } : { ...choice, meaning: role };
}

/** A question asked in another way. Options become steps of a scale and the other way round; else it begins with new ones. */
export function withKind(question: Question, kind: Question['kind']): Question {
  if (question.kind === kind) return question;
  const { code, text, help, relevance, required, beneath, subject } = question;
  const shared = { text, help, relevance, required, beneath, subject };
  const kept = Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined));
  const next = { ...newQuestion(kind, code), ...kept } as Question;
  const choices = choicesOf(question);
  if (choices.length === 0) return next;
  const roles = rolesFor(kind);
  return withChoices(
    next,
    choices.map((choice) => {
      const role = roleOf(choice);
      return withRole(choice, roles.includes(role) ? role : 'PLAIN', kind);
    }),
  );
}
