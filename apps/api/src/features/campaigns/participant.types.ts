import type { ApprovalState, CampaignRole } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';
import { ApprovalStateEnum, CampaignRoleEnum } from './campaign.enums.ts';

/** What the viewer may do with a participant. */
@ObjectType()
export class ParticipantRights {
  @Field(() => Boolean, { description: 'Give its answer.' })
  answer: boolean;

  @Field(() => Boolean, { description: 'Ask it by a personal link.' })
  issueLink: boolean;

  @Field(() => Boolean)
  remove: boolean;
}

/** Somebody who takes part in a campaign: a hotline or an initiative. */
@ObjectType({ description: 'Somebody who takes part in a campaign: a hotline or an initiative.' })
export class CampaignParticipant {
  @Field(() => ID)
  id: string;

  @Field(() => HotlineEntity, { nullable: true })
  hotline: HotlineEntity | null;

  @Field(() => InitiativeEntity, { nullable: true })
  initiative: InitiativeEntity | null;

  @Field(() => String, { description: 'Name of the hotline or initiative.' })
  name: string;

  @Field(() => CampaignRoleEnum)
  role: CampaignRole;

  @Field(() => ApprovalStateEnum)
  approval: ApprovalState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last answered.' })
  answeredAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it declined, or how it told who wrote its answer down.' })
  answerNote: string | null;

  @Field(() => Boolean, { description: 'True when who leads wrote the answer down.' })
  answeredOnBehalf: boolean;

  @Field(() => ParticipantRights, { description: 'What the viewer may do with this participant.' })
  viewerCan: ParticipantRights;
}
