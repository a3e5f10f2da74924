import { removableTables } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { IdField, TextField, TextsField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';

@InputType()
export class RemovedRecordFilter {
  @IdField({ nullable: true, description: 'What belonged to this partnership.' })
  partnershipId?: string | null;

  @TextsField({ nullable: true, description: 'Kinds of records, by name of their table.' })
  @IsIn([...removableTables], { each: true })
  table?: string[] | null;
}

@ArgsType()
export class RemovedRecordsArgs extends PageArgs {
  @Field(() => RemovedRecordFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => RemovedRecordFilter)
  filter?: RemovedRecordFilter | null;
}

@InputType()
export class RestoreRemovedInput {
  @TextField({ description: '`id` of the removed record.' })
  @MaxLength(120)
  id: string;
}
