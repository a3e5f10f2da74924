import { type ReferralDirection, referralDirections } from '@alongside/domain';
import type { Month } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import { CodeField, CountField, IdField, MonthField } from '../../kernel/input-fields.ts';
import { ReferralDirectionEnum } from './referral.enums.ts';

@InputType()
export class RecordPartnerFigureInput {
  @IdField()
  partnershipId: string;

  @MonthField({ description: 'This month or an earlier one.' })
  month: Month;

  @CodeField(ReferralDirectionEnum, referralDirections)
  direction: ReferralDirection;

  @CountField({ nullable: true, description: 'What the partner counted, 0 or more; null takes the figure back.' })
  count?: number | null;
}
