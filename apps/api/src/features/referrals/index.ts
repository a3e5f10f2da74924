export { ReferralEntryEntity } from './referral.entity.ts';
export { ReferralsModule } from './referrals.module.ts';
