import type { SharingLabel } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity, SharingLabelEnum } from '../partnerships/index.ts';

/** What the viewer may do with a removed record. */
@ObjectType()
export class RemovedRecordRights {
  @Field(() => Boolean, { description: 'Put it back: whoever may remove it may.' })
  restore: boolean;
}

/** A record that was removed in the last 30 days. */
@ObjectType({ description: 'A record that was removed in the last 30 days.' })
export class RemovedRecord {
  @Field(() => ID, { description: 'Kind and id of the record; give it to `restoreRemoved`.' })
  id: string;

  @Field(() => String, { description: 'Kind of the record: the name of its table, as in the audit trail.' })
  table: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is called, as the audit trail titles its table: a name, a text, a code or a day.',
  })
  title: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day that it is about.' })
  happenedOn: string | null;

  @Field(() => String, { nullable: true, description: 'The beginning of what it says.' })
  detail: string | null;

  @Field(() => SharingLabelEnum, { nullable: true })
  sharing: SharingLabel | null;

  @Field(() => DateTimeScalar)
  removedAt: string;

  @Field(() => String, { nullable: true, description: 'Name of the person; null where that was not noted.' })
  removedBy: string | null;

  @Field(() => [PartnershipEntity], { description: 'The partnerships that it belonged to.' })
  partnerships: PartnershipEntity[];

  @Field(() => RemovedRecordRights)
  viewerCan: RemovedRecordRights;
}
