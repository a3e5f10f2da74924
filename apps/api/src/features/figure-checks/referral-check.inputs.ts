import { type GapExplanation, gapExplanations, type ReferralDirection, referralDirections } from '@alongside/domain';
import type { CivilDate, Month } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  MonthField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { ReferralDirectionEnum } from '../referrals/index.ts';
import { GapExplanationEnum } from './referral-check.enums.ts';

@InputType()
@VerifiedHosts<AskReferralCheckInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class AskReferralCheckInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @MonthField()
  month: Month;

  @CodeField(ReferralDirectionEnum, referralDirections)
  direction: ReferralDirection;

  @FlagField({ description: 'True: the partner sees our count by its link, and is asked to look at its own.' })
  askPartner: boolean;

  @FreeTextField({ description: 'What the task says that comes out of it.' })
  title: string;

  @DateField({ nullable: true, description: 'Until when; today or later.' })
  dueOn?: CivilDate | null;

  @IdField({ nullable: true, description: 'A colleague; left out: the owner of the partnership, else yourself.' })
  assigneeId?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AnswerReferralCheckInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @CodeField(GapExplanationEnum, gapExplanations, { nullable: true, description: 'Needed while both sides differ.' })
  explanation?: GapExplanation | null;
}
