export * from './ask-approval.ts';
export * from './due-diligence.ts';
export * from './intensity.ts';
export { moveStage, nextStages, type StageMove, type StageOption } from './move-stage.ts';
export * from './partnership-problems.ts';
export * from './sister.ts';
export * from './stage-history.ts';
export {
  missingFor,
  type PartnershipFacts,
  type StageRequirement,
} from './stage-requirements.ts';
export * from './stages.ts';
export * from './task.ts';
export * from './undo-stage-move.ts';
