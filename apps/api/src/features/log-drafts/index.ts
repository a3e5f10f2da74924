export { LogDraftEntity } from './log-draft.entity.ts';
export { LogDraftsModule } from './log-drafts.module.ts';
