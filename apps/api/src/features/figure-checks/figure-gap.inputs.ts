import { type FigureGapState, figureGapStates, type ReferralDirection, referralDirections } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CodesField, FlagField, IdField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { ReferralDirectionEnum } from '../referrals/index.ts';
import { FigureGapStateEnum } from './referral-check.enums.ts';

@InputType()
export class FigureGapFilter {
  @CodesField(FigureGapStateEnum, figureGapStates, { nullable: true })
  state?: FigureGapState[] | null;

  @CodesField(ReferralDirectionEnum, referralDirections, { nullable: true })
  direction?: ReferralDirection[] | null;

  @IdField({ nullable: true })
  partnershipId?: string | null;

  @FlagField({
    nullable: true,
    description:
      'True: wide enough to be talked about, or being checked; false: all others. The limit is that of the health.',
  })
  wide?: boolean | null;

  @FlagField({ nullable: true, description: 'True: those that the viewer looks into; false: all others.' })
  mine?: boolean | null;
}

@ArgsType()
export class FigureGapArgs extends PageArgs {
  @Field(() => FigureGapFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => FigureGapFilter)
  filter?: FigureGapFilter | null;
}
