import { CandidateEntity } from './candidate.entity.ts';
import { DrawEntity, DrawOutcome } from './draw.entity.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';

export { CandidateService } from './candidate.service.ts';
export { FocusGroupFormatEnum, FocusGroupInvitationStateEnum, FocusGroupStatusEnum } from './focus-group.enums.ts';
export { outcomesOf, secretariatRows } from './focus-group.reads.ts';
export { FocusGroupRepository } from './focus-group.repository.ts';
export { FocusGroupsModule } from './focus-groups.module.ts';
export { FocusGroupInvitation } from './invitation.types.ts';

/** The tables that commands write. */
export const focusGroupEntities = [FocusGroupEntity, CandidateEntity, DrawEntity];

export { CandidateEntity, DrawOutcome, FocusGroupEntity };
