import { type AuditAction, auditActions } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CodesField, DateField, IdField, IdsField, TextField, TextsField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { AuditActionEnum } from './audit.types.ts';

@InputType()
export class AuditFilter {
  @IdsField({ nullable: true, description: 'Changes that one of these persons made.' })
  actor?: string[] | null;

  @TextsField({ nullable: true, description: 'Names of tables.' })
  table?: string[] | null;

  @CodesField(AuditActionEnum, auditActions, { nullable: true })
  action?: AuditAction[] | null;

  @DateField({ nullable: true, description: 'On this day (UTC) or later.' })
  from?: CivilDate | null;

  @DateField({ nullable: true, description: 'On this day (UTC) or earlier.' })
  until?: CivilDate | null;

  @TextField({ nullable: true, description: 'Id of a record: its own changes and those of its parts.' })
  record?: string | null;

  @IdField({ nullable: true, description: 'For administrators: records of one hotline.' })
  hotlineId?: string | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AuditFilter)
  filter?: AuditFilter | null;
}

@ArgsType()
export class HistoryArgs extends PageArgs {
  @TextsField({ nullable: true, description: 'Names of tables; all kinds of records when left out.' })
  table?: string[] | null;
}
