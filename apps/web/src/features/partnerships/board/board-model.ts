import { closedStages, type PartnershipStage, partnershipStages, stageConditions, stepsFrom } from '@alongside/domain';
import type { CardStepsQuery, PartnershipBoardQuery } from '../../../gql/graphql.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';

/** A partnership as the board shows it. */
export type Card = PartnershipBoardQuery['partnerships']['groups'][number]['page']['edges'][number]['node'];

/** A step out of the stage of a card, with what it still needs. */
export type StepOption = NonNullable<CardStepsQuery['partnership']>['nextStages'][number];

/** What dropping a card on a column would come to. */
export type Target =
  | { readonly is: 'own' }
  /** No step of the table leads there. */
  | { readonly is: 'impossible' }
  /** It asks for something first; `missing` once it is known what. */
  | { readonly is: 'needs'; readonly missing: StepOption['missing'] | undefined }
  | { readonly is: 'possible' };

/** Judges a column for a card: by the table of steps at once, by its conditions as soon as the API has told them. */
export function targetOf(card: Card, to: PartnershipStage, options: readonly StepOption[] | undefined): Target {
  if (card.stage === to) return { is: 'own' };
  if (!stepsFrom(card.stage).some((step) => step.to === to)) return { is: 'impossible' };
  const option = options?.find((one) => one.to === to);
  if (option) return option.allowed ? { is: 'possible' } : { is: 'needs', missing: option.missing };
  return stageConditions[to].length > 0 ? { is: 'needs', missing: undefined } : { is: 'possible' };
}

/** Whether a step can be taken without asking the person anything. */
export const isPlain = (card: Card, option: StepOption | undefined): boolean =>
  option?.allowed === true && !option.needsReason && option.to !== card.stage;

/** The columns that an address shows, in the order of the stages. */
export const columnsOf = ({ stage, open }: PartnershipListSearch): PartnershipStage[] =>
  partnershipStages.codes.filter(
    (code) =>
      (stage === undefined || stage.includes(code)) &&
      (open !== true || !(closedStages as readonly PartnershipStage[]).includes(code)),
  );
