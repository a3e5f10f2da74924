import type { TermEndReason } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../kernel/scalars.ts';
import { TermEndReasonEnum } from './board.enums.ts';

/** A term that an act has changed, with what it was before. `undoTermChanges` takes it back. */
@ObjectType({ description: 'A term that an act has changed, with what it was before.' })
export class TermChange {
  @Field(() => ID)
  termId: string;

  @Field(() => Int, { description: 'The version that the change made.' })
  version: number;

  @Field(() => Boolean, { description: 'True for a term that the act has added: before it, there was none.' })
  added: boolean;

  @Field(() => DateScalar)
  previousStart: string;

  @Field(() => DateScalar, { nullable: true })
  previousEnd: string | null;

  @Field(() => TermEndReasonEnum, { nullable: true })
  previousReason: TermEndReason | null;
}
