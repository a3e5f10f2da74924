import type { Intensity, PartnershipStage, SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { UserEntity } from '../identity/index.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';
import { DueDiligenceEntity } from './due-diligence.entity.ts';
import { IntensityEnum, PartnershipStageEnum, SharingLabelEnum } from './partnership.enums.ts';
import { PartnershipRights, StageOption } from './partnership.types.ts';
import { StageChangeEntity } from './stage-change.entity.ts';

/** The relationship of one hotline with one initiative. */
@Entity('partnerships')
@ObjectType('Partnership', { description: 'The relationship of one hotline with one initiative.' })
export class PartnershipEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'initiative_id' })
  initiativeId: string;

  @Field(() => HotlineEntity, { description: 'The hotline to which the partnership belongs.' })
  hotline: HotlineEntity;

  @Field(() => InitiativeEntity)
  initiative: InitiativeEntity;

  @Column('text')
  @Field(() => PartnershipStageEnum, { description: 'Where it stands today.' })
  stage: PartnershipStage;

  @Column('text', { nullable: true })
  @Field(() => IntensityEnum, { nullable: true, description: 'How closely both sides work together now.' })
  intensity: Intensity | null;

  @Column('text', { name: 'target_intensity', nullable: true })
  @Field(() => IntensityEnum, { nullable: true, description: 'How closely the hotline wishes to work.' })
  targetIntensity: Intensity | null;

  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Field(() => UserEntity, { nullable: true, description: 'The person of the hotline who keeps the partnership.' })
  owner: UserEntity | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day from which both sides know each other, where it is known.',
  })
  since: string | null;

  @Column('text')
  @Field(() => SharingLabelEnum, {
    description: 'Who may see the partnership; never RED, for it belongs to the hotline.',
  })
  sharing: SharingLabel;

  @Field(() => Boolean, { description: 'True when the same organisation operates hotline and initiative.' })
  sister: boolean;

  @Column('text', { name: 'sister_basis', nullable: true })
  @Field(() => String, { nullable: true, description: 'What makes both sides sisters.' })
  sisterBasis: string | null;

  @Column('date', { name: 'next_review_on', nullable: true })
  @Field(() => DateScalar, { nullable: true })
  nextReviewOn: string | null;

  @Column('text', { name: 'no_agreement_reason', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why there is no written agreement; an approval may rest on it.',
  })
  noAgreementReason: string | null;

  /** Who wrote that reason: somebody else approves. */
  @Column('uuid', { name: 'no_agreement_by', nullable: true })
  noAgreementBy: string | null;

  @Column('uuid', { name: 'approval_asked_by', nullable: true })
  approvalAskedById: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who asked a manager for the step to AGREED; null when nobody waits.',
  })
  approvalAskedBy: string | null;

  @Column('timestamptz', { name: 'approval_asked_at', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true })
  approvalAskedAt: Date | null;

  @Field(() => DueDiligenceEntity, { nullable: true, description: 'The latest look into the initiative.' })
  dueDiligence: DueDiligenceEntity | null;

  @Field(() => [StageChangeEntity], { description: 'History of stages, newest first.' })
  stageChanges: StageChangeEntity[];

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  @Field(() => DateTimeScalar, {
    description: 'Last change of the partnership itself; what is logged on it does not count.',
  })
  updatedAt: Date;

  @Field(() => [StageOption], { description: 'The steps out of the present stage, for those who may take them.' })
  nextStages: StageOption[];

  @Field(() => PartnershipRights, { description: 'What the viewer may do with this partnership.' })
  viewerCan: PartnershipRights;
}
