import type { OrganisationRelationKind } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { OrganisationEntity } from './organisation.entity.ts';
import { Provenance } from './provenance.types.ts';
import { OrganisationRelationKindEnum } from './registry.enums.ts';

/** How an organisation stands to another one. */
@ObjectType({ description: 'How an organisation stands to another one.' })
export class OrganisationRelation {
  @Field(() => ID)
  id: string;

  @Field(() => OrganisationRelationKindEnum)
  kind: OrganisationRelationKind;

  @Field(() => Boolean, { description: 'True: this organisation is … the other; false: the other is … this one.' })
  outgoing: boolean;

  @Field(() => OrganisationEntity)
  other: OrganisationEntity;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Provenance)
  provenance: Provenance;
}
