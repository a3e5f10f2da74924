import type { InitiativeRelationKind } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InitiativeEntity } from './initiative.entity.ts';
import { Provenance } from './provenance.types.ts';
import { InitiativeRelationKindEnum } from './registry.enums.ts';

/** How an initiative stands to another one. */
@ObjectType({ description: 'How an initiative stands to another one.' })
export class InitiativeRelation {
  @Field(() => ID)
  id: string;

  @Field(() => InitiativeRelationKindEnum)
  kind: InitiativeRelationKind;

  @Field(() => Boolean, { description: 'True: this initiative is … the other; false: the other is … this one.' })
  outgoing: boolean;

  @Field(() => InitiativeEntity)
  other: InitiativeEntity;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => Provenance)
  provenance: Provenance;
}
