import { type LogKind, logKinds } from '@alongside/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, MaxLength, Min } from 'class-validator';
import { CodeField, ConfirmedTextField, IdField, NewIdField, TextField } from '../../kernel/input-fields.ts';
import { LogKindEnum } from './log-draft.entity.ts';

/** Characters of a whole draft; more than all texts of a form together may have. */
const MAX_CONTENT = 40_000;

@InputType()
export class KeepLogDraftInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @CodeField(LogKindEnum, logKinds)
  kind: LogKind;

  @TextField({ description: 'As `LogDraft.content`. Every text in it passes the safe-text guard.' })
  @MaxLength(MAX_CONTENT)
  content: string;

  @Field(() => Int, { nullable: true, description: 'The version you saw; left out for a draft that is new.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
