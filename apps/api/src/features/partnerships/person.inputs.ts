import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, MaxLength, ValidateNested } from 'class-validator';
import {
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';

/** The values of a contact; the rules are in libs/domain, `personProblems`. */
@InputType({ isAbstract: true })
class PersonValues {
  @FreeTextField({ nullable: true, description: 'Refused where only the role may be kept, as for peer communities.' })
  name?: string | null;

  @FreeTextField()
  roleTitle: string;

  @IdField({ nullable: true })
  organisationId?: string | null;

  @TextField({ nullable: true, description: 'One work address.' })
  email?: string | null;

  @TextField({ nullable: true, description: 'One work number, best with + and the country code.' })
  phone?: string | null;

  @TextsField({ nullable: true, description: 'ISO 639-1 codes.' })
  languages?: string[] | null;

  @FreeTextField({ nullable: true })
  preferredChannel?: string | null;

  @FreeTextField({ description: 'How the hotline came to know the contact.' })
  source: string;

  @DateField({ nullable: true })
  lastConfirmedOn?: CivilDate | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AddPersonInput extends PersonValues {
  @NewIdField()
  id: string;

  @IdField({ nullable: true, description: 'Also links the contact to this partnership.' })
  partnershipId?: string | null;
}

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
export class EditPersonInput extends PersonValues {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

@InputType()
export class UnlinkPersonInput {
  @IdField()
  partnershipId: string;

  @IdField()
  personId: string;
}

@InputType()
export class LinkPersonInput extends UnlinkPersonInput {
  @FreeTextField({ nullable: true, description: 'What the person does in this partnership.' })
  role?: string | null;

  @FreeTextField({ nullable: true })
  note?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class PersonFilter {
  @FlagField({ nullable: true, description: 'True: contacts that nobody has confirmed within 180 days, or ever.' })
  stale?: boolean | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @TextField({ nullable: true, description: 'Part of a name, a role or an organisation’s name.' })
  @MaxLength(200)
  search?: string | null;

  @Field(() => PersonFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonFilter)
  filter?: PersonFilter | null;
}
