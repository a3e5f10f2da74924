import type { DrawReasonCode, DrawReceipt, SelectionAttribute, SelectionRuleKind } from '@alongside/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { CandidateEntity } from './candidate.entity.ts';
import { DrawReasonEnum, SelectionAttributeEnum, SelectionRuleKindEnum } from './focus-group.enums.ts';

/** What became of one candidate in a draw. */
@ObjectType({ description: 'What became of one candidate in a draw, in the order of the lottery.' })
export class DrawOutcome {
  @Field(() => Int, { description: 'When their turn came, from 1.' })
  turn: number;

  @Field(() => CandidateEntity)
  candidate: CandidateEntity;

  @Field(() => Boolean, { description: 'Whether they have a seat.' })
  seated: boolean;

  @Field(() => Int, { nullable: true, description: 'Their place among the reserves, from 1.' })
  reserve: number | null;

  @Field(() => DrawReasonEnum)
  reason: DrawReasonCode;

  @Field(() => SelectionRuleKindEnum, { nullable: true, description: 'The rule that the reason is about.' })
  rule: SelectionRuleKind | null;

  @Field(() => SelectionAttributeEnum, { nullable: true })
  attribute: SelectionAttribute | null;

  @Field(() => String, { nullable: true })
  value: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'For a seat: candidates who could take it with every rule kept, in the order of the lottery.',
  })
  replaceableBy: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the trials in which they were drawn, 0 to 1; null before the first trial.',
  })
  chance: number | null;
}

/** One draw of a panel, with everything that is needed to repeat it. */
@Entity('focus_group_draws')
@ObjectType('FocusGroupDraw', { description: 'One draw of a panel, with everything that is needed to repeat it.' })
export class DrawEntity {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('uuid', { name: 'focus_group_id' })
  focusGroupId: string;

  @Column('int')
  @Field(() => Int, { description: 'Counts the draws of the focus group from 1.' })
  number: number;

  @Column('text', { name: 'pool_hash' })
  @Field(() => String, { description: 'SHA-256 of the frozen pool.' })
  poolHash: string;

  @Column('text', { name: 'rules_hash' })
  @Field(() => String, { description: 'SHA-256 of the rules.' })
  rulesHash: string;

  @Column('jsonb')
  receipt: DrawReceipt;

  @Field(() => String, {
    description: 'The receipt as JSON, which `npm run draw:verify` repeats. It names candidates by id only.',
  })
  receiptText: string;

  @Column('text', { name: 'redrawn_because', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the same pool and rules were drawn again.' })
  redrawnBecause: string | null;

  @Column('int')
  @Field(() => Int, {
    description: 'How many repetitions with other seeds the chances come from so far; 200 in the end.',
  })
  trials: number;

  @Column('text', { name: 'trials_failed', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the chances could not be estimated.' })
  trialsFailed: string | null;

  @Field(() => [DrawOutcome])
  outcomes: DrawOutcome[];

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Field(() => String, { nullable: true, description: 'Name of the person who drew.' })
  drawnBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => DateTimeScalar)
  createdAt: Date;
}
