export { ReferralTotalsModule } from './referral-totals.module.ts';
