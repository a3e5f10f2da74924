import type { AgreementKind, AgreementProgress, AgreementStatus } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { AgreementKindEnum, AgreementProgressEnum, AgreementStatusEnum } from './agreement.enums.ts';
import { AgreementRights } from './agreement.types.ts';

/** What both sides of a partnership agreed on. The document itself lies in the hotline's own system. */
@Entity('agreements')
@ObjectType('Agreement', {
  description: 'What both sides of a partnership agreed on. The document itself lies in the hotline’s own system.',
})
export class AgreementEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  @Column('text')
  @Field(() => AgreementKindEnum)
  kind: AgreementKind;

  @Column('text')
  @Field(() => AgreementProgressEnum, { description: 'How far it had come before both sides signed.' })
  progress: AgreementProgress;

  @Field(() => AgreementStatusEnum, { description: 'As it stands today (UTC).' })
  status: AgreementStatus;

  @Column('date', { name: 'valid_from', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'First day; null: from the later signature on.' })
  validFrom: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: it has no end.' })
  validUntil: string | null;

  @Column('date', { name: 'hotline_signed_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  hotlineSignedOn: string | null;

  @Column('text', { name: 'hotline_signatory', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who signed for the hotline, by role.' })
  hotlineSignatory: string | null;

  @Column('date', { name: 'partner_signed_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  partnerSignedOn: string | null;

  @Column('text', { name: 'partner_signatory', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who signed for the partner, by role.' })
  partnerSignatory: string | null;

  @Column('date', { name: 'terminated_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it no longer binds.' })
  terminatedOn: string | null;

  @Column('text', { name: 'termination_reason', nullable: true })
  @Field(() => String, { nullable: true })
  terminationReason: string | null;

  @Column('text', { name: 'document_url', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Where the document lies in the hotline’s own system; null for people outside the hotline.',
  })
  documentUrl: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person who recorded it; somebody else approves.' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => AgreementRights, { description: 'What the viewer may do with this agreement.' })
  viewerCan: AgreementRights;
}
