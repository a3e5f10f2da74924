export { EngagementEntity, EngagementKindEnum, EngagementPartnershipEntity } from './engagement.entity.ts';
export { EngagementsModule } from './engagements.module.ts';
