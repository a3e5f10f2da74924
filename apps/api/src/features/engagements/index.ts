export {
  EngagementEntity,
  EngagementKindEnum,
  EngagementPartnershipEntity,
  MeetingCadenceEnum,
} from './engagement.entity.ts';
export { EngagementsModule } from './engagements.module.ts';
