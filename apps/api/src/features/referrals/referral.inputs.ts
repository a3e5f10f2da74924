import {
  type Audience,
  audiences,
  type ReferralChannel,
  type ReferralDirection,
  type ReferralMode,
  type ReferralSubject,
  referralChannels,
  referralDirections,
  referralModes,
  referralSubjects,
} from '@alongside/domain';
import type { Month } from '@alongside/shared';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CodeField, CountField, IdField, MonthField, NewIdField, TextField } from '../../kernel/input-fields.ts';
import { AudienceEnum } from '../registry/index.ts';
import { ReferralChannelEnum, ReferralDirectionEnum, ReferralModeEnum, ReferralSubjectEnum } from './referral.enums.ts';

/** Which values go together, libs/domain says: `referralProblems`. */
@InputType()
export class LogReferralInput {
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

  @CodeField(ReferralModeEnum, referralModes)
  mode: ReferralMode;

  @CodeField(ReferralChannelEnum, referralChannels)
  channel: ReferralChannel;

  @CodeField(AudienceEnum, audiences, { nullable: true, description: 'For help-seekers only.' })
  audience?: Audience | null;

  @TextField({ nullable: true, description: 'ISO 639-1 code.' })
  language?: string | null;

  @CountField({ description: 'At least 1.' })
  count: number;
}

@ArgsType()
export class ReferralMonthsArgs {
  @MonthField()
  from: Month;

  @MonthField({ description: 'Not before `from`; at most 120 months.' })
  to: Month;
}
