import { normaliseForSearch } from '@alongside/shared';
import {
  type CollaborationNature,
  collaborationNatures,
  type Intensity,
  intensities,
  obstacleTypes,
} from '../../vocabulary/index.ts';
import { type Answers, type NamedInitiative, stateOfAnswer } from '../answers.ts';
import type { AnswerSubject, Question, SurveyDefinition } from '../definition.ts';
import { type AnswerProposal, emptyContent } from './proposal.ts';

/** How close each way of working together is, by the definitions of intensities. */
const closeness: Readonly<Record<CollaborationNature, Intensity>> = {
  REFERRALS: 'COORDINATING',
  KNOWLEDGE_EXCHANGE: 'NETWORKING',
  CAMPAIGN: 'COORDINATING',
  EVENT: 'COORDINATING',
  TRAINING: 'COORDINATING',
  BOARD_SEAT: 'COORDINATING',
  WORKING_GROUP: 'COORDINATING',
  POLICY_ADVOCACY: 'COORDINATING',
  JOINT_SERVICE: 'COOPERATING',
  RESEARCH: 'COOPERATING',
};

/** The closest of several intensities. */
export const closestOf = (natures: readonly CollaborationNature[]): Intensity | null =>
  intensities.codes.findLast((code) => natures.some((nature) => closeness[nature] === code)) ?? null;

/** One spelling of a name for comparing: what stands in brackets tells nothing. */
export const nameKey = (name: string): string => {
  const plain = normaliseForSearch(name.replace(/\([^)]*\)/g, ' '));
  return plain === '' ? normaliseForSearch(name) : plain;
};

const initiative = (item: string, { name, initiativeId }: NamedInitiative): AnswerProposal => ({
  kind: 'INITIATIVE',
  subject: nameKey(name),
  item,
  chosen: initiativeId ?? null,
  content: { ...emptyContent, name, key: nameKey(name) },
});

/** Of several proposals about the same thing the first one stands. */
const once = (proposals: readonly AnswerProposal[]): readonly AnswerProposal[] =>
  proposals.filter(
    ({ kind, subject }, at) => proposals.findIndex((other) => other.kind === kind && other.subject === subject) === at,
  );

/** A survey with its answers, by what its questions are about. */
class Answered {
  constructor(
    private readonly definition: SurveyDefinition,
    private readonly answers: Answers,
  ) {}

  /** Questions about this that were answered with something that says it. */
  about(subject: AnswerSubject): readonly Question[] {
    return this.definition.questions.filter(
      (question) => question.subject === subject && stateOfAnswer(question, this.answers[question.code]) === 'ANSWERED',
    );
  }

  /** Names given to questions about this; a text of several lines is a list of names too. */
  names(subject: AnswerSubject): readonly (readonly [item: string, named: NamedInitiative])[] {
    return this.about(subject).flatMap(({ code, kind }) => {
      const { initiatives = [], text = '' } = this.answers[code] ?? {};
      const lines = kind === 'TEXT' ? text.split(/[\n;]/).map((name) => ({ name: name.trim() })) : initiatives;
      return lines
        .filter(({ name }) => nameKey(name) !== '' && name.length <= 200)
        .map((named): readonly [string, NamedInitiative] => [code, named]);
    });
  }

  /** Options chosen in questions about this, each with its question. */
  choices(subject: AnswerSubject): readonly (readonly [question: Question, code: string])[] {
    return this.about(subject).flatMap((question) =>
      (this.answers[question.code]?.choices ?? []).map((code): readonly [Question, string] => [question, code]),
    );
  }

  /** What was written in the text that stands beneath a question. */
  wordsBeneath(question: Question): string | null {
    const { questions } = this.definition;
    const next = questions[questions.indexOf(question) + 1];
    return next?.kind === 'TEXT' && next.beneath ? (this.answers[next.code]?.text ?? null) : null;
  }
}

function partnerships(answered: Answered): readonly AnswerProposal[] {
  const natures = answered
    .choices('COLLABORATION')
    .flatMap(([, code]) => (collaborationNatures.has(code) ? [code] : []));
  const partners = answered.names('PARTNER_INITIATIVE');
  const several = new Set(partners.map(([, { name }]) => nameKey(name))).size > 1;
  return partners.map(([item, named]) => {
    const { content, ...same } = initiative(item, named);
    return { ...same, kind: 'PARTNERSHIP', content: { ...content, natures, intensity: closestOf(natures), several } };
  });
}

function obstacles(answered: Answered, partners: readonly AnswerProposal[]): readonly AnswerProposal[] {
  const [only] = partners.length === 1 ? partners : [];
  const named = answered.choices('OBSTACLE');
  return named.flatMap(([question, code]): AnswerProposal[] =>
    obstacleTypes.has(code)
      ? [
          {
            kind: 'OBSTACLE',
            subject: code,
            item: question.code,
            chosen: only?.chosen ?? null,
            content: {
              ...emptyContent,
              name: only?.content.name ?? null,
              key: only?.content.key ?? null,
              value: code,
              words: named.length === 1 ? answered.wordsBeneath(question) : null,
            },
          },
        ]
      : [],
  );
}

/** A single wish; the words beside it are what it depends on. */
function wishes(answered: Answered): readonly AnswerProposal[] {
  const wish = (kind: 'APPETITE' | 'FOCUS_GROUP', subject: AnswerSubject, codes: readonly string[]) =>
    answered.choices(subject).flatMap(([question, code]): AnswerProposal[] =>
      codes.includes(code)
        ? [
            {
              kind,
              subject: '',
              item: question.code,
              chosen: null,
              content: { ...emptyContent, value: code as 'YES', words: answered.wordsBeneath(question) },
            },
          ]
        : [],
    );
  return [
    ...wish('APPETITE', 'APPETITE', ['YES', 'MAYBE', 'NO']),
    // A “no” takes nobody into a pool.
    ...wish('FOCUS_GROUP', 'FOCUS_GROUP_INTEREST', ['YES', 'MAYBE']),
  ];
}

/**
 * What the answers of a hotline propose for the records (domain.md, “Proposals”), in the order in which they are best
 * decided: initiatives first, what builds on them later. Which initiative of the registry a name means is asked apart.
 */
export function proposalsOf(definition: SurveyDefinition, answers: Answers): readonly AnswerProposal[] {
  const answered = new Answered(definition, answers);
  const partners = once(partnerships(answered));
  const named = [...answered.names('KNOWN_INITIATIVE'), ...answered.names('PARTNER_INITIATIVE')];
  return once([
    ...named.map(([item, each]) => initiative(item, each)),
    ...partners,
    ...obstacles(answered, partners),
    ...wishes(answered),
  ]);
}
