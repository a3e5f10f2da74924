import { ensure, ensureValid, may, notFound, organisationProblems } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { OrganisationEntity } from './organisation.entity.ts';
import { type AddOrganisationInput, type EditOrganisationInput, organisationValues } from './organisation.inputs.ts';
import { OrganisationRepository } from './organisation.repository.ts';
import { SourceService } from './source.service.ts';

/** Commands of the secretariat on organisations; each answers the id of the organisation. */
@Injectable()
export class OrganisationService {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly sources: SourceService,
  ) {}

  /** Sending the same id again answers what is stored and changes nothing. */
  async add(input: AddOrganisationInput): Promise<string> {
    ensure(may.editOrganisation(actor()));
    if (await this.organisations.isKnown(input.id)) return input.id;
    const values = organisationValues(input);
    ensureValid(organisationProblems(values, null));
    await this.organisations.add(input.id, values, await this.sources.originOf(input));
    return input.id;
  }

  async edit(input: EditOrganisationInput): Promise<string> {
    ensure(may.editOrganisation(actor()));
    const before = await this.organisations.find(input.id);
    if (!before) throw notFound();
    await ensureVersion('organisations', present(before), input.version);
    const values = organisationValues(input);
    ensureValid(organisationProblems(values, before));
    await this.organisations.change(before, values, await this.sources.originOf(input));
    return input.id;
  }
}

/** What stands now, for whoever changed an older version. */
const present = ({ countryCode, ...row }: OrganisationEntity) => {
  const { id, version, name, otherNames, acronym, type, website, verifiedHosts, note } = row;
  return { id, version, name, otherNames, acronym, type, country: countryCode, website, verifiedHosts, note };
};
