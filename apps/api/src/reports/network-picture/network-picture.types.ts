import type { NetworkTieKind, PartnershipStage, SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PartnershipStageEnum, SharingLabelEnum } from '../../features/partnerships/index.ts';
import { NetworkTieKindEnum } from './network-picture.inputs.ts';

@ObjectType({ description: 'A hotline or an initiative that something binds.' })
export class NetworkMember {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2: where the hotline works, or what the initiative serves.' })
  countries: string[];
}

@ObjectType({ description: 'What binds one hotline and one initiative in one way.' })
export class NetworkTie {
  @Field(() => ID)
  hotlineId: string;

  @Field(() => ID)
  initiativeId: string;

  @Field(() => NetworkTieKindEnum)
  kind: NetworkTieKind;

  @Field(() => PartnershipStageEnum, { nullable: true, description: 'Of a partnership; null for other ties.' })
  stage: PartnershipStage | null;

  @Field(() => Int, {
    description: 'Campaigns, seats, groups or engagements; where another hotline shares it, kinds of engagement.',
  })
  count: number;
}

@ObjectType({
  description: 'Which hotline and which initiative are bound by what, as far as the viewer may know of it.',
})
export class NetworkPicture {
  @Field(() => [NetworkMember], { description: 'Hotlines with a tie that is shown, by name.' })
  hotlines: NetworkMember[];

  @Field(() => [NetworkMember], { description: 'Initiatives with a tie that is shown, by name.' })
  initiatives: NetworkMember[];

  @Field(() => [NetworkTie], { description: 'By the names of both ends.' })
  ties: NetworkTie[];

  @Field(() => Int, {
    description: 'Hotlines with a tie that fits the filter. The 50 of them with most partners are shown.',
  })
  hotlinesFitting: number;

  @Field(() => Int, {
    description:
      'Initiatives with a tie that fits the filter. Shown are those with most of these partners, 5,000 places in all.',
  })
  initiativesFitting: number;

  @Field(() => Int, { description: 'Pairs of a hotline and an initiative with a tie that fits the filter.' })
  pairsFitting: number;

  @Field(() => Int, { description: 'Hotlines of the registry, with or without a tie.' })
  hotlineCount: number;

  @Field(() => Int, { description: 'Initiatives of the registry, with or without a tie.' })
  initiativeCount: number;

  @Field(() => SharingLabelEnum, { description: 'The strictest label of what is shown.' })
  sharing: SharingLabel;
}
