export { PartnershipStatusModule } from './partnership-status.module.ts';
