import type { Question, SurveyDefinition } from './definition.ts';
import { choicesOf, itemsOf } from './items.ts';
import { reachabilityOf } from './reachable.ts';
import { looksOf } from './rules.ts';
import { missingTexts } from './texts.ts';

/**
 * What the check before publishing finds. A `fault` does not keep a survey from working, but makes its figures
 * worse; it has to be recorded in the definition (`RecordedFault.finding`) by whoever publishes it all the same.
 */
export const findings = {
  NO_QUESTIONS: { fault: false, meaning: 'A survey has at least one question.' },
  BAD_CODE: { fault: false, meaning: 'Codes are capitals, digits and _, begin with a letter and are used once.' },
  MISSING_TEXT: { fault: false, meaning: 'Every text is there in the first language of the survey.' },
  TOO_FEW_CHOICES: { fault: false, meaning: 'A question with options has at least two, a matrix at least one row.' },
  OTHER_MISPLACED: { fault: false, meaning: 'One option at most asks for words, and none in a matrix.' },
  NOT_EXCLUSIVE: { fault: false, meaning: 'What is said instead of an answer excludes the other options.' },
  BAD_LIMIT: { fault: false, meaning: 'Texts take 1 to 4000 characters, lists 1 to 50 names.' },
  UNKNOWN_ITEM: { fault: false, meaning: 'A rule looks at items that exist.' },
  LATER_ITEM: { fault: false, meaning: 'A rule looks at items that stand earlier.' },
  UNKNOWN_CHOICE: { fault: false, meaning: 'A rule names options that exist.' },
  UNREACHABLE: { fault: false, meaning: 'Somebody can be asked every question.' },
  NOTHING_ASKED: { fault: false, meaning: 'Everybody is asked something.' },
  TOO_COMPLEX: { fault: false, meaning: 'The routes can be checked.' },
  ROUTED_BY_BLANK: {
    fault: true,
    meaning: 'A question that decides on the route may be left blank, and who does so misses later questions.',
  },
  NO_NONE_CHOICE: {
    fault: true,
    meaning: 'Several options without “none of these”: nothing ticked and not answered look the same.',
  },
} as const;
export type FindingCode = keyof typeof findings;

/** One thing that the check found. */
export interface Finding {
  readonly code: FindingCode;
  /** Code of the question; empty where it is about the whole survey. */
  readonly question: string;
  /** What exactly, such as the item or option. */
  readonly about?: string;
}

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** All that the check finds in a definition, recorded or not. */
export function check(definition: SurveyDefinition): readonly Finding[] {
  const { questions } = definition;
  if (questions.length === 0) return [{ code: 'NO_QUESTIONS', question: '' }];
  const structure = [
    ...repeatedCodes(questions.map(({ code }) => code)).map(
      (about) => ({ code: 'BAD_CODE', question: about, about }) as const,
    ),
    ...questions.flatMap(shapeOf),
    ...questions.flatMap((question, index) => looks(question, questions.slice(0, index), questions)),
  ];
  // Routes of a survey whose parts do not fit together mean nothing.
  const further = structure.length > 0 ? [] : [...routes(definition), ...faultsOf(definition)];
  return [...structure, ...missing(definition), ...further];
}

/**
 * What keeps a definition from being published: problems, and faults that nobody has recorded. There is no finding of
 * dead ends: rules only leave questions out, and a question of sound shape takes an answer, so every route gets to the end.
 */
export function publishFindings(definition: SurveyDefinition): readonly Finding[] {
  const recorded = (finding: Finding) =>
    (definition.faults ?? []).some((fault) => fault.question === finding.question && fault.finding === finding.code);
  return check(definition).filter((finding) => !(findings[finding.code].fault && recorded(finding)));
}

function shapeOf(question: Question): Finding[] {
  const found = (code: FindingCode, about?: string): Finding => ({ code, question: question.code, about });
  const choices = choicesOf(question);
  const rows = question.kind === 'LIKERT_MATRIX' ? question.rows.map(({ code }) => code) : [];
  const codes = choices.map(({ code }) => code);
  const bad = [question.code, ...codes, ...rows].filter((code) => !CODE.test(code));
  const list: Finding[] = [...bad, ...repeatedCodes(codes), ...repeatedCodes(rows)].map((code) =>
    found('BAD_CODE', code),
  );
  if (question.kind === 'TEXT' || question.kind === 'INITIATIVE_LIST') {
    const most = question.kind === 'TEXT' ? 4000 : 50;
    const fits = Number.isInteger(question.limit) && question.limit >= 1 && question.limit <= most;
    return fits ? list : [...list, found('BAD_LIMIT')];
  }
  if (choices.length < 2 || (question.kind === 'LIKERT_MATRIX' && rows.length === 0))
    list.push(found('TOO_FEW_CHOICES'));
  const others = choices.filter(({ other }) => other);
  if (others.length > (question.kind === 'LIKERT_MATRIX' ? 0 : 1)) list.push(found('OTHER_MISPLACED'));
  if (question.kind === 'MULTI_CHOICE') {
    for (const { code } of choices.filter(({ meaning, exclusive }) => meaning && !exclusive))
      list.push(found('NOT_EXCLUSIVE', code));
  }
  return list;
}

/** Other languages may wait: respondents are offered only those that are complete. */
function missing(definition: SurveyDefinition): Finding[] {
  const [first] = definition.languages;
  if (first === undefined) return [{ code: 'MISSING_TEXT', question: '', about: 'languages' }];
  return missingTexts(definition, first).map(({ question, address }) => ({
    code: 'MISSING_TEXT',
    question,
    about: address,
  }));
}

const repeatedCodes = (codes: readonly string[]): string[] =>
  codes.filter((code, index) => codes.indexOf(code) !== index);

function looks(question: Question, earlier: readonly Question[], all: readonly Question[]): Finding[] {
  const itemIn = (questions: readonly Question[], code: string) =>
    questions.find((each) => itemsOf(each).some((item) => item.code === code));
  return looksOf(question.relevance).flatMap(({ item, choices }): Finding[] => {
    const found = (code: FindingCode, about: string): Finding => ({ code, question: question.code, about });
    const target = itemIn(earlier, item);
    if (!target) return [found(itemIn(all, item) ? 'LATER_ITEM' : 'UNKNOWN_ITEM', item)];
    const known = choicesOf(target).map(({ code }) => code);
    return choices.filter((code) => !known.includes(code)).map((code) => found('UNKNOWN_CHOICE', `${item}=${code}`));
  });
}

function routes(definition: SurveyDefinition): Finding[] {
  const { reachable, canBeEmpty, complete } = reachabilityOf(definition);
  if (!complete) return [{ code: 'TOO_COMPLEX', question: '' }];
  return [
    ...definition.questions
      .filter(({ code }) => !reachable.has(code))
      .map(({ code }): Finding => ({ code: 'UNREACHABLE', question: code })),
    ...(canBeEmpty ? [{ code: 'NOTHING_ASKED', question: '' } as const] : []),
  ];
}

function faultsOf({ questions }: SurveyDefinition): Finding[] {
  const looked = new Set(questions.flatMap(({ relevance }) => looksOf(relevance).map(({ item }) => item)));
  return questions.flatMap((question): Finding[] => {
    const decides = itemsOf(question).some(({ code }) => looked.has(code));
    const none =
      question.kind === 'MULTI_CHOICE' && !question.required && !question.choices.some(({ exclusive }) => exclusive);
    return [
      ...(decides && !question.required ? [{ code: 'ROUTED_BY_BLANK', question: question.code } as const] : []),
      ...(none ? [{ code: 'NO_NONE_CHOICE', question: question.code } as const] : []),
    ];
  });
}
