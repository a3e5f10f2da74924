import { CandidateEntity } from './candidate.entity.ts';
import { DrawEntity } from './draw.entity.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';

export { FocusGroupsModule } from './focus-groups.module.ts';

/** The tables that commands write. */
export const focusGroupEntities = [FocusGroupEntity, CandidateEntity, DrawEntity];
