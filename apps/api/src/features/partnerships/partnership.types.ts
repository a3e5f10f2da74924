import type { PartnershipStage } from '@alongside/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { PartnershipStageEnum } from './partnership.enums.ts';

/** What the viewer may do with a partnership. */
@ObjectType()
export class PartnershipRights {
  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean, { description: 'Log referrals, interactions and engagements on it.' })
  log: boolean;

  @Field(() => Boolean, { description: 'Approve the step to an agreement, unless they wrote all of what it rests on.' })
  approve: boolean;

  @Field(() => Boolean, { description: 'Open a review of it.' })
  planReview: boolean;

  @Field(() => Boolean, { description: 'Read how it came to be what it is.' })
  seeHistory: boolean;

  @Field(() => Boolean, { description: 'Set a judgement of their own against the computed health.' })
  overrideHealth: boolean;
}

/** Something that a step still needs. */
@ObjectType()
export class StageRequirement {
  @Field(() => String, {
    description: 'MANAGER_APPROVAL, OTHER_MANAGER, AGREEMENT, DUE_DILIGENCE, OWNER, CONTACT, NEXT_REVIEW or REASON.',
  })
  code: string;

  @Field(() => String, { description: 'What to do about it.' })
  message: string;
}

/** A step to another stage. */
@ObjectType()
export class StageOption {
  @Field(() => PartnershipStageEnum)
  to: PartnershipStage;

  @Field(() => Boolean, { description: 'True when the step can be taken now, with a reason where one is needed.' })
  allowed: boolean;

  @Field(() => Boolean)
  needsReason: boolean;

  @Field(() => [StageRequirement], { description: 'Empty when the step is allowed.' })
  missing: StageRequirement[];
}
