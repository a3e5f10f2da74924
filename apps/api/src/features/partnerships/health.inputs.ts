import { type HealthLevel, healthLevels } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { HealthLevelEnum } from './health.enums.ts';
import { hostsBeside } from './verified-hosts.ts';

@InputType()
@VerifiedHosts<OverrideHealthInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class OverrideHealthInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @CodeField(HealthLevelEnum, healthLevels, { description: 'Any but NOT_ASSESSED.' })
  level: HealthLevel;

  @FreeTextField()
  reason: string;

  @DateField({ description: 'The last day on which it counts: today or later, at most 365 days ahead.' })
  endsOn: CivilDate;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
