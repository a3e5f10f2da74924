import type { ReferralChannel, ReferralDirection, ReferralMode, ReferralSubject } from '../vocabulary/index.ts';
import { referralChannels, referralModes } from '../vocabulary/index.ts';

/**
 * Which parts of a referral go together. The form offers, and the server accepts, exactly these:
 * - A hotline never points a CSAM report to a prevention initiative; reports travel towards the hotline only,
 *   and over its public form (research/domain.md 5.4).
 * - A report has no audience, and nobody is warmly introduced: it is signposted or handed over in writing.
 * - A notice or link on a page can only signpost, for nobody speaks with anybody there.
 */
const subjects: Readonly<Record<ReferralDirection, readonly ReferralSubject[]>> = {
  OUT: ['HELP_SEEKER'],
  IN: ['HELP_SEEKER', 'CSAM_REPORT'],
};

const pageChannels: readonly ReferralChannel[] = ['REPORT_PAGE', 'WEBSITE_LINK'];

/** What can be referred in a direction. */
export const referralSubjectsFor = (direction: ReferralDirection): readonly ReferralSubject[] => subjects[direction];

/** How something can be referred, the usual mode first. */
export const referralModesFor = (subject: ReferralSubject): readonly ReferralMode[] =>
  subject === 'CSAM_REPORT' ? ['SIGNPOST', 'FORMAL'] : referralModes.codes;

/** Channels over which a referral of the mode can be given. */
export const referralChannelsFor = (mode: ReferralMode): readonly ReferralChannel[] =>
  mode === 'SIGNPOST' ? referralChannels.codes : referralChannels.codes.filter((code) => !pageChannels.includes(code));

/** Whether an audience can be given: for people, never for reports. */
export const referralHasAudience = (subject: ReferralSubject): boolean => subject === 'HELP_SEEKER';

/** Most referrals that one entry may count; clicks on a link reach large numbers. */
export const MAX_REFERRALS = 1_000_000;

/** How many months back referrals may still be entered. */
export const OLDEST_REFERRAL_MONTHS = 120;

/**
 * From this number on a page asks "really so many?" before it sends; the server accepts it. Clicks are many
 * where conversations are few.
 */
export const unusualReferralCount = (channel: ReferralChannel): number =>
  pageChannels.includes(channel) ? 50_000 : 500;
