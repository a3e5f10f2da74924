import type { MembershipKind } from '@alongside/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { Provenance } from './provenance.types.ts';
import { MembershipKindEnum } from './registry.enums.ts';

/** Standing of a hotline in the network over a period. */
@ObjectType({ description: 'Standing of a hotline in the network over a period.' })
export class MembershipPeriod {
  @Field(() => MembershipKindEnum)
  kind: MembershipKind;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD; null where no source gives it.' })
  startsOn: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY, YYYY-MM or YYYY-MM-DD; null while it lasts.' })
  endsOn: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Provenance)
  provenance: Provenance;
}
