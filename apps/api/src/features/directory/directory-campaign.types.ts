import type { CampaignPhase, CampaignTheme } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../kernel/scalars.ts';
import { CampaignPhaseEnum, CampaignThemeEnum } from '../campaigns/index.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';

/** What the directory says of a campaign: never its figures, answers, links or aim. */
@ObjectType({
  description:
    'A campaign labelled GREEN or CLEAR to which everybody who takes part has agreed: who runs it, and with whom.',
})
export class DirectoryCampaign {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => CampaignThemeEnum)
  theme: CampaignTheme;

  @Field(() => CampaignPhaseEnum)
  phase: CampaignPhase;

  @Field(() => DateScalar, { nullable: true })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true })
  endsOn: string | null;

  @Field(() => [String], { description: 'ISO 3166-1 alpha-2 codes.' })
  countries: string[];

  @Field(() => HotlineEntity, { nullable: true, description: 'Null where the secretariat leads.' })
  lead: HotlineEntity | null;

  @Field(() => [HotlineEntity], { description: 'Hotlines that take part.' })
  hotlines: HotlineEntity[];

  @Field(() => [InitiativeEntity], { description: 'Initiatives that take part.' })
  initiatives: InitiativeEntity[];
}
