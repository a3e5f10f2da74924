export { ReferralEntryEntity } from './referral.entity.ts';
export { ReferralMeasureEnum } from './referral.enums.ts';
export { ReferralsModule } from './referrals.module.ts';
