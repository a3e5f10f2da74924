import { type OrganisationType, type OrganisationValues, organisationTypes, verifiedHostsOf } from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  FreeTextField,
  FreeTextsField,
  IdField,
  NewIdField,
  TextField,
  TextsField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { OrganisationTypeEnum } from './registry.enums.ts';
import { SourcedInput } from './sourced.inputs.ts';

/** The values of an organisation; the rules are in libs/domain, `organisationProblems`. */
@InputType({ isAbstract: true })
class SourcedOrganisationInput extends SourcedInput {
  @FreeTextField()
  name: string;

  @FreeTextsField({ nullable: true, description: 'Names in other languages, earlier and later names.' })
  otherNames?: string[] | null;

  @FreeTextField({ nullable: true })
  acronym?: string | null;

  @CodeField(OrganisationTypeEnum, organisationTypes)
  type: OrganisationType;

  @TextField({ nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @TextField({ nullable: true, description: 'An address that begins with https://.' })
  website?: string | null;

  @TextsField({ nullable: true, description: 'Hosts that a person has checked, such as example.org.' })
  verifiedHosts?: string[] | null;

  @FreeTextField({ nullable: true })
  note?: string | null;
}

const ownHosts = ({ website, verifiedHosts }: SourcedOrganisationInput): string[] =>
  verifiedHostsOf([{ website: website ?? null, verifiedHosts: verifiedHosts ?? [] }]);

@InputType()
@VerifiedHosts(ownHosts)
export class AddOrganisationInput extends SourcedOrganisationInput {
  @NewIdField()
  id: string;
}

@InputType({ description: 'All values are given anew: what is left out is cleared.' })
@VerifiedHosts(ownHosts)
export class EditOrganisationInput extends SourcedOrganisationInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}

/** The values as the rules know them: texts trimmed, nothing empty. */
export const organisationValues = (input: SourcedOrganisationInput): OrganisationValues => ({
  name: input.name.trim(),
  otherNames: (input.otherNames ?? []).map((name) => name.trim()),
  acronym: trimmedOrNull(input.acronym),
  type: input.type,
  country: trimmedOrNull(input.country),
  website: trimmedOrNull(input.website),
  verifiedHosts: (input.verifiedHosts ?? []).map((host) => host.trim().toLowerCase()),
  note: trimmedOrNull(input.note),
});
