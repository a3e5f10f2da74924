import { type AuditAction, auditActions } from '@alongside/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { HotlineEntity } from '../registry/index.ts';

export const AuditActionEnum = vocabularyEnum('AuditAction', auditActions, 'What was done to a record.');

/** A value of a changed field. */
@ObjectType({ description: 'A value of a changed field: a list holds several.' })
export class ChangedValue {
  @Field(() => String, { description: 'As stored: a code, a day, an id, a number or a text.' })
  value: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the record, where the value is an id and the viewer may know it.',
  })
  name: string | null;
}

/** One field of a changed record. */
@ObjectType({ description: 'One field of a changed record, before and after.' })
export class FieldChange {
  @Field(() => String, { description: 'Name of the column.' })
  field: string;

  @Field(() => [ChangedValue], { description: 'Empty where nothing was there.' })
  before: ChangedValue[];

  @Field(() => [ChangedValue], { description: 'Empty where nothing is left.' })
  after: ChangedValue[];
}

/** One change of one record. */
@ObjectType({ description: 'One change of one record, kept for good.' })
export class AuditEvent {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  at: string;

  @Field(() => String, { nullable: true, description: 'Name of the person; null for what the product did by itself.' })
  by: string | null;

  @Field(() => AuditActionEnum)
  action: AuditAction;

  @Field(() => String, { description: 'Kind of the record: the name of its table.' })
  table: string;

  @Field(() => String)
  recordId: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the record is called, where it has a name that the viewer may read.',
  })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Changes with the same one were made together, by one act.' })
  requestId: string | null;

  @Field(() => HotlineEntity, { nullable: true, description: 'The hotline that the record belongs to.' })
  hotline: HotlineEntity | null;

  @Field(() => PartnershipEntity, { nullable: true, description: 'The partnership that the record is or belongs to.' })
  partnership: PartnershipEntity | null;

  @Field(() => Boolean, {
    description:
      'False where the viewer may know that something happened, but not what was written: `changes` is empty.',
  })
  readable: boolean;

  @Field(() => [String], {
    description: 'Names of the columns that an update changed, also where the values are closed.',
  })
  fields: string[];

  @Field(() => [FieldChange])
  changes: FieldChange[];
}
