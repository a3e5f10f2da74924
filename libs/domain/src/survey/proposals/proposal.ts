import type {
  Appetite,
  CollaborationNature,
  Intensity,
  ObstacleType,
  SurveyProposalKind,
} from '../../vocabulary/index.ts';

/** What a hotline said, as far as one proposal is about it. Parts that say nothing are null or empty. */
export interface ProposalContent {
  /** Name of an initiative as it was typed; of an obstacle the one partner that it can be about. */
  readonly name: string | null;
  /** Its spelling for comparing. */
  readonly key: string | null;
  /** The chosen option: type of obstacle, appetite, YES or MAYBE for a focus group. */
  readonly value: ObstacleType | Appetite | null;
  /** What both sides do together. */
  readonly natures: readonly CollaborationNature[];
  /** How close that is, by the definitions of intensities. */
  readonly intensity: Intensity | null;
  /** True where the answer tells what is done together of several initiatives at once. */
  readonly several: boolean;
  /** What was written beside it. */
  readonly words: string | null;
}

/** One thing that an answer proposes. */
export interface AnswerProposal {
  readonly kind: SurveyProposalKind;
  /** Tells it from others of its kind within the answer, also when the same is answered again. */
  readonly subject: string;
  /** Code of the item that was answered. */
  readonly item: string;
  /** The initiative that the respondent picked from the registry. */
  readonly chosen: string | null;
  readonly content: ProposalContent;
}

export const emptyContent: ProposalContent = {
  name: null,
  key: null,
  value: null,
  natures: [],
  intensity: null,
  several: false,
  words: null,
};

/** Kinds that change the registry or the network’s own lists: the secretariat decides. The others are the hotline’s. */
export const networkKinds: readonly SurveyProposalKind[] = ['INITIATIVE', 'APPETITE', 'FOCUS_GROUP'];
