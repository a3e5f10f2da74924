import { type LogKind, logKinds } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { PartnershipEntity } from '../partnerships/index.ts';

export const LogKindEnum = vocabularyEnum('LogKind', logKinds, 'What can be logged with a partner.');

/** Something that will be logged later. It is no record yet: only its owner reads it, and the trail does not tell of it. */
@Entity('log_drafts')
@ObjectType('LogDraft', {
  description:
    'Something that its owner keeps to log later; nobody else reads it. Logging it under the same id ends it.',
})
export class LogDraftEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID, { description: 'The id that the record will have, so that it is logged once.' })
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('text')
  @Field(() => LogKindEnum)
  kind: LogKind;

  @Column('jsonb')
  @Field(() => String, {
    description: 'The fields of the form as JSON, as `readLogDraft` of the domain library reads them.',
  })
  content: object;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you keep or discard the draft.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  @Field(() => DateTimeScalar, { description: 'When it was kept, or handed over.' })
  updatedAt: Date;
}
