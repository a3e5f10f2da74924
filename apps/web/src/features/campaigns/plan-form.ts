import type { Audience, CampaignChannel, CampaignTheme, SharingLabel } from '@alongside/domain';
import type { CampaignRecord } from './campaign-record.ts';

/** The plan of a campaign while it is written. */
export interface PlanForm {
  readonly title: string;
  readonly theme: CampaignTheme;
  readonly aim: string;
  readonly audiences: readonly Audience[];
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly channels: readonly CampaignChannel[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly sharing: SharingLabel;
}

export const emptyPlan = (country: string | null, languages: readonly string[]): PlanForm => ({
  title: '',
  theme: 'SEEKING_HELP',
  aim: '',
  audiences: [],
  countries: country ? [country] : [],
  languages,
  channels: [],
  startsOn: null,
  endsOn: null,
  sharing: 'GREEN',
});

export const planOf = (campaign: CampaignRecord): PlanForm => ({
  title: campaign.title,
  theme: campaign.theme,
  aim: campaign.aim ?? '',
  audiences: campaign.audiences,
  countries: campaign.countries,
  languages: campaign.languages,
  channels: campaign.channels,
  startsOn: campaign.startsOn ?? null,
  endsOn: campaign.endsOn ?? null,
  sharing: campaign.sharing,
});

export const inputOf = ({ aim, audiences, countries, languages, channels, ...plan }: PlanForm, confirmed: boolean) => ({
  ...plan,
  aim: aim.trim() || null,
  audiences: [...audiences],
  countries: [...countries],
  languages: [...languages],
  channels: [...channels],
  confirmedText: confirmed,
});
