import type { SurveyResponse } from '../analysis/index.ts';
import type { Answer, Answers } from '../answers.ts';
import { itemsOf } from '../items.ts';
import { forward, give, isAtEnd, questionsOn, startSession } from '../session.ts';
import { pruned, statesOf, submissionProblems } from '../submission.ts';
import { prevention2020 } from './prevention-2020.ts';

/** Hotlines that were asked in 2020 (report, section 3). */
export const INVITED_2020 = 46;

const one = (choice: string): Answer => ({ choices: [choice] });
const words = (text: string): Answer => ({ text });
const no = 'No great obstacle.';

/** What collaborating hotlines do together, one by one: kinds are the report's (section 4), the words ours. */
const together: readonly string[] = [
  'Staff of the initiative sit on our advisory board.',
  'Working groups, and work on policy and law.',
  'Working groups, and work on policy and law.',
  'We share knowledge and point to each other.',
  'We share knowledge and point to each other.',
  'Events and campaigns for the public.',
  'We run a helpline ourselves.',
  'A self-help programme of our own.',
  'The initiative is run by our sister organisation.',
];
const obstacles: readonly string[] = [
  'Winning support for funds.',
  'Too little data on how far it goes; institutions lack means; the law has gaps.',
  ...Array.from({ length: 7 }, () => no),
];

/** A letter for each of the twelve that know an initiative; `-` is no answer. */
const column = (letters: string, meaning: Readonly<Record<string, string>>): readonly (Answer | undefined)[] =>
  [...letters].map((letter) => (letter === '-' ? undefined : one(meaning[letter] ?? letter)));
const regard = { V: 'VERY_WELL', W: 'WELL', N: 'NEITHER', P: 'POORLY', D: 'DK' };
const network = column('VVVWWWWWWNNP', regard);
const community = column('WWWNNNNPPPDD', regard);
const users = column('VVWWWNNPDDDD', regard);

/** How many of the eleven that gave factors chose each: 10, 9, 6 and 4. The twelfth gave none. */
const factorsOf = (at: number): Answer | undefined => {
  const chosen = [
    at < 10 && 'ANONYMITY',
    at > 1 && at < 11 && 'ACCESSIBILITY',
    at < 4 && 'EFFICACY',
    at > 4 && at < 11 && 'UNDER_ALLOCATION',
  ];
  const choices = chosen.filter((code) => code !== false);
  return choices.length > 0 ? { choices } : undefined;
};

/** Nine that work with an initiative, three that know one, five that know none; eight said yes, nine that it depends. */
const wanted: readonly Record<string, Answer | undefined>[] = Array.from({ length: 17 }, (_, at) => {
  const aware = at < 12;
  const collaborates = at < 9;
  return {
    Q1: one(aware ? 'YES' : 'NO'),
    'Q3.NETWORK': network[at],
    'Q3.COMMUNITY': community[at],
    'Q3.USERS': users[at],
    Q4: factorsOf(at),
    Q6: one(collaborates ? 'YES' : 'NO'),
    Q7: words(together[at] ?? ''),
    Q8: words(obstacles[at] ?? ''),
    Q9: one(at < 5 ? 'YES' : 'MAYBE'),
    Q10: one(at < 12 ? 'YES' : 'MAYBE'),
  };
});

/** Goes through the survey as a respondent on the page does, and hands in. Throws for what the engine would refuse. */
function handIn(at: number): SurveyResponse {
  let session = startSession(prevention2020);
  while (!isAtEnd(session)) {
    for (const { code } of questionsOn(session).flatMap(itemsOf))
      session = give(session, code, wanted[at]?.[code] ?? {});
    session = forward(session);
  }
  const answers: Answers = pruned(prevention2020, session.answers);
  const problems = submissionProblems(prevention2020, answers);
  if (problems.length > 0) throw new RangeError(`Respondent ${at + 1}: ${JSON.stringify(problems)}`);
  return { respondent: `2020-${String(at + 1).padStart(2, '0')}`, answers, states: statesOf(prevention2020, answers) };
}

/**
 * Seventeen respondents that nobody is: **reconstructed**, because the report of 2020 published totals only. They
 * meet every total of its sections 3 and 4, and were taken through the engine like any other answers.
 *
 * Inferred are: who of the twelve gave no factors (bases of 11 are the only ones that fit all four percentages),
 * and that nine of those who collaborate answered Q9 and the other eight Q10. Assumed, because no number was
 * published: regard among the public and users (“mixed”), how yes and “depends” spread over Q9 and Q10, and
 * which hotline does what. Left empty, because nothing was published: Q2, Q5, Q11, Q12 and the details.
 */
export const reconstructed2020: readonly SurveyResponse[] = wanted.map((_, at) => handIn(at));
