import { type CampaignAnswer, campaignAnswers } from '@alongside/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { CodeField, ConfirmedTextField, FreeTextField, IdField, NewIdField } from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { CampaignAnswerEnum } from './campaign.enums.ts';
import { hostsOfParticipant } from './campaign-hosts.repository.ts';

@InputType()
@VerifiedHosts<IssueCampaignLinkInput>(({ participantId }) => hostsOfParticipant(participantId))
export class IssueCampaignLinkInput {
  @NewIdField()
  id: string;

  @IdField({ description: 'An initiative that takes part.' })
  participantId: string;

  @FreeTextField({ description: 'Whom it is for, by role or organisation.' })
  recipient: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AnswerCampaignByLinkInput {
  @CodeField(CampaignAnswerEnum, campaignAnswers)
  answer: CampaignAnswer;

  @Field(() => Int, { description: 'The plan that the person saw. CONFLICT when it has changed.' })
  @IsInt()
  @Min(1)
  terms: number;
}
