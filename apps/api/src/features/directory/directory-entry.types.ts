import type { EngagementKind, Intensity, PartnershipStage } from '@alongside/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../kernel/scalars.ts';
import { EngagementKindEnum } from '../engagements/index.ts';
import { IntensityEnum, PartnershipStageEnum } from '../partnerships/index.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';

/** What the whole network may know of a partnership. */
@ObjectType({
  description:
    'What the whole network may know of a partnership labelled GREEN or CLEAR while it lives: never a text, a contact or a count.',
})
export class DirectoryEntry {
  @Field(() => HotlineEntity)
  hotline: HotlineEntity;

  @Field(() => InitiativeEntity)
  initiative: InitiativeEntity;

  @Field(() => PartnershipStageEnum)
  stage: PartnershipStage;

  @Field(() => DateScalar, { nullable: true })
  since: string | null;

  @Field(() => IntensityEnum, { nullable: true, description: 'How closely both sides work.' })
  intensity: Intensity | null;

  @Field(() => [EngagementKindEnum], {
    description: 'Kinds of engagements that both sides had, as far as these are labelled GREEN or CLEAR themselves.',
  })
  kinds: EngagementKind[];
}
