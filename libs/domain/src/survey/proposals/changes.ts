import { type Appetite, type Intensity, intensities, type SurveyProposalField } from '../../vocabulary/index.ts';
import type { SurveyProposalKind } from '../../vocabulary/survey-proposals.ts';
import { type ProposalContent } from './proposal.ts';

/** What the records say today about the subject of a proposal. Only the parts of its kind matter. */
export interface PresentRecords {
  /** The initiative that is meant; null while nobody knows which. */
  readonly initiativeId: string | null;
  /** Whether the registry knows the initiative by the name that was given. */
  readonly knownByName: boolean;
  readonly servesCountry: boolean;
  /** Country of the hotline, ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The hotline’s open partnership with the initiative. */
  readonly partnership: { readonly stage: string; readonly intensity: Intensity | null } | null;
  /** Whether the hotline has this type of obstacle open already. */
  readonly obstacleOpen: boolean;
  readonly appetite: Appetite;
  readonly condition: string | null;
  /** Whether the hotline stands in the pool of a focus group that is being put together. */
  readonly candidate: boolean;
}

/** One part of a proposal: what is there, what the answer says, and whether taking it is suggested. */
export interface FieldChange {
  readonly field: SurveyProposalField;
  /** Codes are codes; null where nothing is there. */
  readonly before: string | null;
  readonly after: string;
  readonly suggested: boolean;
}

/** The stage at which a partnership begins that a hotline says it has: both sides talk, and nothing is agreed here yet. */
export const STAGE_OF_ANSWER = 'EXPLORING';

/** Parts that alone are no reason to decide: what else was said stands in the answer anyway. */
const beside: readonly SurveyProposalField[] = ['NATURES', 'CONDITION', 'NOTE', 'COUNTRY'];

const change = (
  field: SurveyProposalField,
  before: string | null,
  after: string | null,
  suggested = true,
): readonly FieldChange[] => (after === null || after === before ? [] : [{ field, before, after, suggested }]);

/** Whether an answer tells of closer work than the record does. */
export const isCloser = (said: Intensity | null, recorded: Intensity | null): boolean =>
  said !== null && (recorded === null || intensities.codes.indexOf(said) > intensities.codes.indexOf(recorded));

type Rule = (content: ProposalContent, present: PresentRecords) => readonly FieldChange[];

const initiativeChanges: Rule = ({ name }, present) => {
  if (present.initiativeId === null)
    return [...change('NAME', null, name), ...change('COUNTRY', null, present.country)];
  return [
    ...(present.knownByName ? [] : change('ALIAS', null, name)),
    // That somebody knows of it in a country does not say that it serves that country: a person decides.
    ...(present.servesCountry ? [] : change('COUNTRY', null, present.country, false)),
  ];
};

const partnershipChanges: Rule = ({ natures, intensity, several }, { partnership }) => {
  const together = natures.length > 0 ? natures.join(' ') : null;
  if (!partnership)
    return [
      ...change('STAGE', null, STAGE_OF_ANSWER),
      ...change('INTENSITY', null, intensity, !several),
      ...change('NATURES', null, together, !several),
    ];
  return [
    ...(isCloser(intensity, partnership.intensity)
      ? change('INTENSITY', partnership.intensity, intensity, !several)
      : []),
    ...change('NATURES', null, together, false),
  ];
};

const rules: Readonly<Record<SurveyProposalKind, Rule>> = {
  INITIATIVE: initiativeChanges,
  PARTNERSHIP: partnershipChanges,
  OBSTACLE: ({ value, words }, { obstacleOpen }) =>
    obstacleOpen ? [] : [...change('OBSTACLE', null, value), ...change('NOTE', null, words)],
  APPETITE: ({ value, words }, { appetite, condition }) => [
    ...change('APPETITE', appetite, value),
    // An answer is for the secretariat; the registry is read by the whole network.
    ...change('CONDITION', condition, words, false),
  ],
  FOCUS_GROUP: ({ value }, { candidate }) => (candidate ? [] : change('CANDIDATE', null, value)),
};

/** What accepting a proposal would change, part by part; where only side matters are left, `alreadySo`. */
export const proposedChanges = (
  kind: SurveyProposalKind,
  content: ProposalContent,
  present: PresentRecords,
): readonly FieldChange[] => rules[kind](content, present);

/** Whether the records say already what the answer does. */
export const alreadySo = (changes: readonly FieldChange[]): boolean =>
  changes.every(({ field }) => beside.includes(field));
