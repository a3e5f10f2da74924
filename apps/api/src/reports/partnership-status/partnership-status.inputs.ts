import type { CivilDate } from '@alongside/shared';
import { ArgsType } from '@nestjs/graphql';
import { DateField } from '../../kernel/input-fields.ts';

@ArgsType()
export class StagesOnArgs {
  @DateField({ description: 'A day ahead answers as today.' })
  day: CivilDate;
}
