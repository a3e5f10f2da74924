export { ReferralEntryEntity } from './referral.entity.ts';
export { ReferralDirectionEnum, ReferralMeasureEnum } from './referral.enums.ts';
export { ofMonth } from './referral.reads.ts';
export { ReferralMonth } from './referral.types.ts';
export { ReferralsModule } from './referrals.module.ts';
