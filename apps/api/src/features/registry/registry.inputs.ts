import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { TextField, TextsField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { type HotlineOrder, HotlineOrderEnum } from './registry.enums.ts';

/** Names one record. */
@ArgsType()
export class IdArgs {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

/** A list with a text search. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @TextField({ nullable: true, description: 'Words of names, countries and labels; typos and accents do not matter.' })
  search?: string | null;
}

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class HotlineFilter {
  @TextsField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string[] | null;

  @TextsField({ nullable: true, description: 'Regions of UN M49, such as EUROPE.' })
  region?: string[] | null;
}

@ArgsType()
export class HotlinesArgs extends SearchArgs {
  @Field(() => HotlineFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => HotlineFilter)
  filter?: HotlineFilter | null;

  @Field(() => HotlineOrderEnum, {
    nullable: true,
    description: 'When left out: closest to the search first, else by name.',
  })
  @IsOptional()
  @IsIn(Object.keys(HotlineOrderEnum))
  order?: HotlineOrder | null;
}
