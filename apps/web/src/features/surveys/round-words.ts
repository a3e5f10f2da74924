import type { RoundStatus, SurveyInvitationStatus } from '@alongside/domain';
import type { SurveyRoundQuery } from '../../gql/graphql.ts';
import type { Tone } from '../../ui/state-badge.tsx';

export type Round = NonNullable<SurveyRoundQuery['surveyRound']>;
export type Invitation = Round['invitations'][number];

export const roundTones: Record<RoundStatus, Tone> = { SCHEDULED: 'neutral', OPEN: 'calm', CLOSED: 'good' };
export const invitationTones: Record<SurveyInvitationStatus, Tone> = {
  NOT_INVITED: 'neutral',
  INVITED: 'neutral',
  OPENED: 'calm',
  STARTED: 'calm',
  SUBMITTED: 'good',
  DECLINED: 'attention',
};
