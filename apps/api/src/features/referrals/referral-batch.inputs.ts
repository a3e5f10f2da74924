import {
  MAX_CELLS,
  type ReferralChannel,
  type ReferralCorrectionReason,
  type ReferralDirection,
  type ReferralMode,
  type ReferralSubject,
  referralChannels,
  referralCorrectionReasons,
  referralDirections,
  referralModes,
  referralSubjects,
} from '@alongside/domain';
import type { Month } from '@alongside/shared';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { CodeField, CountField, FlagField, IdField, MonthField, NewIdField } from '../../kernel/input-fields.ts';
import {
  ReferralChannelEnum,
  ReferralCorrectionReasonEnum,
  ReferralDirectionEnum,
  ReferralModeEnum,
  ReferralSubjectEnum,
} from './referral.enums.ts';

/** What a cell comes to, libs/domain says: `cellStep`. */
@InputType({ description: 'A cell of the month entry: one partnership, month, direction and subject.' })
export class ReferralCellInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @MonthField({ description: 'This month or an earlier one.' })
  month: Month;

  @CodeField(ReferralDirectionEnum, referralDirections)
  direction: ReferralDirection;

  @CodeField(ReferralSubjectEnum, referralSubjects)
  subject: ReferralSubject;

  @CodeField(ReferralModeEnum, referralModes, { description: 'Of a new entry; a corrected one keeps its own.' })
  mode: ReferralMode;

  @CodeField(ReferralChannelEnum, referralChannels, { description: 'Of a new entry; a corrected one keeps its own.' })
  channel: ReferralChannel;

  @CountField({ description: 'What the cell showed; another sum by now is refused.' })
  seen: number;

  @CountField({ description: 'What the cell shall show.' })
  count: number;

  @FlagField({ description: 'True: the difference is a further entry. False: it corrects the one that is there.' })
  add: boolean;

  @CodeField(ReferralCorrectionReasonEnum, referralCorrectionReasons, {
    nullable: true,
    description: 'Needed where an entry is corrected.',
  })
  reason?: ReferralCorrectionReason | null;
}

@InputType({
  description:
    'Many cells at once: all of them, or, when one is refused, none. `field` names the cell: `cells.3.count`.',
})
export class EnterReferralsInput {
  @Field(() => [ReferralCellInput], { description: `1 to ${MAX_CELLS} cells, each once.` })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_CELLS)
  @ValidateNested({ each: true })
  @Type(() => ReferralCellInput)
  cells: ReferralCellInput[];
}

@InputType({ description: 'What `enterReferrals` answered, sent back to take it back.' })
export class TakeBackReferralsInput {
  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(MAX_CELLS)
  @IsUUID(undefined, { each: true })
  added: string[];

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(MAX_CELLS)
  @IsUUID(undefined, { each: true })
  corrected: string[];

  @Field(() => [ID])
  @IsArray()
  @ArrayMaxSize(MAX_CELLS)
  @IsUUID(undefined, { each: true })
  withdrawn: string[];
}

@InputType({ description: 'A logged count put right; what it was, and why, stays with it.' })
export class CorrectReferralInput {
  /** Of the correction: `takeBackReferrals` takes it back by this id. */
  @NewIdField()
  id: string;

  @IdField()
  entryId: string;

  @CountField({ description: 'What the entry showed; CONFLICT with another one by now.' })
  seen: number;

  @CountField({ description: 'What it shall show, at least 1.' })
  count: number;

  @CodeField(ReferralCorrectionReasonEnum, referralCorrectionReasons)
  reason: ReferralCorrectionReason;
}
