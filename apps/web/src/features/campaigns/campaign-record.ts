import type { CampaignQuery } from '../../gql/graphql.ts';

/** A campaign as its page reads it. */
export type CampaignRecord = NonNullable<CampaignQuery['campaign']>;
export type Participant = CampaignRecord['participants'][number];
export type PhaseOption = CampaignRecord['nextPhases'][number];

/** Dialogs that the page of a campaign opens. */
export type CampaignDialog = 'edit' | 'participant';
