import { type InteractionKind, interactionKinds, type SharingLabel, sharingLabels } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside, SharingLabelEnum } from '../partnerships/index.ts';
import { InteractionKindEnum } from './interaction.entity.ts';
import { hostsBesideInteraction } from './interaction.repository.ts';

@InputType()
export class NextStepInput {
  @NewIdField()
  id: string;

  @FreeTextField()
  title: string;

  @DateField({ nullable: true, description: 'Not before the interaction.' })
  dueOn?: CivilDate | null;

  @IdField({
    nullable: true,
    description: 'A coordinator or manager of the hotline; left out: yourself; null: nobody yet.',
  })
  assigneeId?: string | null;
}

@InputType({ isAbstract: true })
class InteractionInput {
  @CodeField(InteractionKindEnum, interactionKinds)
  kind: InteractionKind;

  @DateField({ description: 'Today or an earlier day.' })
  occurredOn: CivilDate;

  @FreeTextField({ nullable: true, description: 'Who took part, by role.' })
  attendees?: string | null;

  @FreeTextField()
  summary: string;

  @CodeField(SharingLabelEnum, sharingLabels, { nullable: true, description: 'AMBER_STRICT when left out.' })
  sharing?: SharingLabel | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<LogInteractionInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class LogInteractionInput extends InteractionInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @Field(() => NextStepInput, { nullable: true, description: 'Becomes a task.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NextStepInput)
  nextStep?: NextStepInput | null;
}

@InputType({ description: 'All values are given anew: what is left out is cleared or takes its default.' })
@VerifiedHosts<EditInteractionInput>(({ id }) => hostsBesideInteraction(id))
export class EditInteractionInput extends InteractionInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}
