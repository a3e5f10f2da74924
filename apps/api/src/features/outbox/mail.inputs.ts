import { type MailState, mailStates } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CodesField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { MailStateEnum } from './mail.types.ts';

@InputType()
export class MailFilter {
  @CodesField(MailStateEnum, mailStates, { nullable: true })
  state?: MailState[] | null;
}

@ArgsType()
export class MailsArgs extends PageArgs {
  @Field(() => MailFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MailFilter)
  filter?: MailFilter | null;
}
