import { InputType } from '@nestjs/graphql';
import { ConfirmedTextField, DateField, FreeTextField, TextField } from '../../kernel/input-fields.ts';

/** What every change of the registry says: where it comes from, and for which day. */
@InputType({ isAbstract: true })
export class SourcedInput {
  @FreeTextField({
    nullable: true,
    description: 'Where the new facts come from; the secretariat’s own knowledge when left out.',
  })
  sourceTitle?: string | null;

  @TextField({ nullable: true, description: 'An address that begins with https://.' })
  sourceUrl?: string | null;

  @DateField({ description: 'Day for which the new facts are true.' })
  asOf: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
