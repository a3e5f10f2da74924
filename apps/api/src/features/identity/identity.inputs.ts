import type { Role } from '@alongside/domain';
import { roles } from '@alongside/domain';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { PageArgs } from '../../kernel/paging.ts';
import { RoleEnum } from './identity.enums.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from './passwords.ts';

@InputType()
export class UserFilter {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  active?: boolean;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  hotlineId?: string;
}

@ArgsType()
export class UsersArgs extends PageArgs {
  @Field(() => UserFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => UserFilter)
  filter?: UserFilter;
}

@InputType()
export class AddUserInput {
  @Field(() => ID, { description: 'Made by the client (UUIDv7), so that a retry never doubles.' })
  @IsUUID()
  id: string;

  @Field(() => String)
  @IsString()
  @Length(2, 120)
  name: string;

  @Field(() => String)
  @IsEmail()
  email: string;

  @Field(() => RoleEnum)
  @IsIn(roles.codes as Role[])
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'Needed for observers, coordinators and managers; refused for others.',
  })
  @IsOptional()
  @IsUUID()
  hotlineId?: string | null;
}

@InputType()
export class RenewPasswordLinkInput {
  @Field(() => ID)
  @IsUUID()
  userId: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  @IsString()
  current: string;

  @Field(() => String, { description: `${PASSWORD_MIN} to ${PASSWORD_MAX} characters.` })
  @IsString()
  @Length(PASSWORD_MIN, PASSWORD_MAX)
  next: string;
}
