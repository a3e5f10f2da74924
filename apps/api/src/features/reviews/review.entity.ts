import type { ReviewOutcome, ReviewScores } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { ReviewOutcomeEnum } from './review.enums.ts';
import { ReviewRights, ReviewScore } from './review.types.ts';

const score = (name: string) => Column('smallint', { name, nullable: true });

/** The hotline's scores by domain. Commands write no others: the partner's come by its personal link. */
class HotlineScores implements ReviewScores {
  @score('hotline_need') NEED: number | null;
  @score('hotline_choosing') CHOOSING: number | null;
  @score('hotline_working') WORKING: number | null;
  @score('hotline_planning') PLANNING: number | null;
  @score('hotline_barriers') BARRIERS: number | null;
  @score('hotline_reflecting') REFLECTING: number | null;
}

/** A look at a partnership, scored by both sides; open until it was held. */
@Entity('reviews')
@ObjectType('Review', { description: 'A look at a partnership, scored by both sides; open until it was held.' })
export class ReviewEntity {
  @PrimaryColumn('uuid', { name: 'hotline_id' })
  hotlineId: string;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'partnership_id' })
  partnershipId: string;

  @Field(() => PartnershipEntity)
  partnership: PartnershipEntity;

  @Column('date', { name: 'due_on', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'While it is open the partnership’s `nextReviewOn`; afterwards the day on which it had been due.',
  })
  dueOn: string | null;

  @Column('date', { name: 'held_on', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Null while it is open.' })
  heldOn: string | null;

  @Column(() => HotlineScores, { prefix: false })
  hotline: HotlineScores;

  @Field(() => [ReviewScore], { description: 'The six domains in their order.' })
  scores: ReviewScore[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the partner last answered.' })
  partnerAnsweredAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => ReviewOutcomeEnum, { nullable: true, description: 'Null while it is open.' })
  outcome: ReviewOutcome | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was decided.' })
  decisions: string | null;

  @Column('date', { name: 'next_due_on', nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that it set for the next review; the partnership’s `nextReviewOn` may have moved since.',
  })
  nextDueOn: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the manager who recorded the outcome.' })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { description: 'Name of the person who prepared it.' })
  preparedBy: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change of the hotline; give it back when you change the record.' })
  version: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => ReviewRights, { description: 'What the viewer may do with this review.' })
  viewerCan: ReviewRights;
}
