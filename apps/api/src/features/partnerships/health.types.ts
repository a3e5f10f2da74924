import type { HealthLevel, HealthReasonCode } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../kernel/scalars.ts';
import { HealthLevelEnum, HealthReasonCodeEnum } from './health.enums.ts';
import { HealthOverrideEntity } from './health-override.entity.ts';

/** Something that speaks against the health of a partnership. */
@ObjectType()
export class HealthReason {
  @Field(() => HealthReasonCodeEnum)
  code: HealthReasonCode;

  @Field(() => HealthLevelEnum, { description: 'How bad it is: NEEDS_ATTENTION, AT_RISK or DORMANT.' })
  severity: HealthLevel;

  @Field(() => DateScalar, {
    description:
      'The day that it speaks of: of the last contact, on which something was due, began or ended; for AGREEMENT_ENDING the last day, which lies ahead.',
  })
  since: string;

  @Field(() => String)
  message: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The interaction or engagement, agreement, obstacle or earliest task behind it; null where that is the partnership or the initiative itself.',
  })
  recordId: string | null;
}

/** How a partnership is doing, with reasons. */
@ObjectType({
  description:
    'How a partnership is doing today (UTC), computed from what the viewer may see: for the secretariat only from what is shared with it.',
})
export class PartnershipHealth {
  @Field(() => HealthLevelEnum, { description: 'What counts, also in lists: the override while there is one.' })
  level: HealthLevel;

  @Field(() => HealthLevelEnum, { description: 'What follows from the facts.' })
  computedLevel: HealthLevel;

  @Field(() => [HealthReason], { description: 'What the computed level rests on, worst first.' })
  reasons: HealthReason[];

  @Field(() => HealthOverrideEntity, { nullable: true })
  override: HealthOverrideEntity | null;
}
