import { type Appetite, appetites, type HotlineValues, verifiedHostsOf } from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import { CodeField, FreeTextField, IdField, TextField, TextsField, VersionField } from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { AppetiteEnum } from './registry.enums.ts';
import { SourcedInput } from './sourced.inputs.ts';

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
@VerifiedHosts(({ website }: EditHotlineInput) => verifiedHostsOf([{ website: website ?? null }]))
export class EditHotlineInput extends SourcedInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @FreeTextField()
  name: string;

  @TextField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @IdField({ nullable: true, description: 'Who runs it.' })
  organisationId?: string | null;

  @TextField({ nullable: true, description: 'An address that begins with https://.' })
  website?: string | null;

  @TextsField({ nullable: true, description: 'ISO 639-1 codes.' })
  languages?: string[] | null;

  @FreeTextField({ nullable: true, description: 'Name of the helpline that works beside it.' })
  helpline?: string | null;

  @FreeTextField({ nullable: true, description: 'Name of the awareness centre beside it.' })
  awarenessCentre?: string | null;

  @CodeField(AppetiteEnum, appetites)
  appetite: Appetite;

  @FreeTextField({ nullable: true, description: 'What doing more depends on.' })
  appetiteCondition?: string | null;

  @FreeTextField({ nullable: true })
  note?: string | null;
}

/** The values as the rules know them: texts trimmed, nothing empty. */
export const hotlineValues = (input: EditHotlineInput): HotlineValues => ({
  name: input.name.trim(),
  country: trimmedOrNull(input.country),
  website: trimmedOrNull(input.website),
  languages: input.languages ?? [],
  helpline: trimmedOrNull(input.helpline),
  awarenessCentre: trimmedOrNull(input.awarenessCentre),
  appetite: input.appetite,
  appetiteCondition: trimmedOrNull(input.appetiteCondition),
  note: trimmedOrNull(input.note),
});
