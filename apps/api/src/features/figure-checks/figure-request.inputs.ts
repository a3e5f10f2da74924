import { type ReferralDirection, referralDirections } from '@alongside/domain';
import type { Month } from '@alongside/shared';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  FlagField,
  FreeTextField,
  IdField,
  MonthField,
  NewIdField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { ReferralDirectionEnum } from '../referrals/index.ts';

@InputType()
@VerifiedHosts<IssueFigureLinkInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class IssueFigureLinkInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @MonthField({ description: 'This month or an earlier one; each month has a link of its own.' })
  month: Month;

  @FreeTextField({ description: 'Whom it is for, by role or organisation.' })
  recipient: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class FigureByLinkInput {
  @CodeField(ReferralDirectionEnum, referralDirections)
  direction: ReferralDirection;

  @CountField({ nullable: true, description: '0 or more; null: no figure, and an earlier one is taken back.' })
  count?: number | null;

  @FlagField({ description: 'False: the partner does not count this; there is no `count` then.' })
  counted: boolean;
}

@InputType()
export class GiveFiguresByLinkInput {
  @Field(() => [FigureByLinkInput], { description: 'Each direction once.' })
  @IsArray()
  @ArrayMinSize(referralDirections.codes.length)
  @ArrayMaxSize(referralDirections.codes.length)
  @ValidateNested({ each: true })
  @Type(() => FigureByLinkInput)
  figures: FigureByLinkInput[];
}
