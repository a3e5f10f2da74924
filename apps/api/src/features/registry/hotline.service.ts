import { ensure, ensureValid, type HotlineValues, hotlineProblems, may, notFound } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { HotlineEntity } from './hotline.entity.ts';
import { type EditHotlineInput, hotlineValues } from './hotline.inputs.ts';
import { HotlineRepository } from './hotline.repository.ts';
import { type Origin, SourceService } from './source.service.ts';

/** Commands of the secretariat on hotlines; each answers the id of the hotline. */
@Injectable()
export class HotlineService {
  constructor(
    private readonly hotlines: HotlineRepository,
    private readonly sources: SourceService,
  ) {}

  async edit(input: EditHotlineInput): Promise<string> {
    ensure(may.editHotline(actor()));
    const before = await this.hotlines.find(input.id);
    if (!before) throw notFound();
    await ensureVersion('hotlines', present(before), input.version);
    const values = hotlineValues(input);
    const organisation = input.organisationId ? await this.hotlines.organisation(input.organisationId) : null;
    ensureValid([
      ...hotlineProblems(values, before),
      ...(input.organisationId && !organisation
        ? [{ field: 'organisationId', message: 'Choose an organisation of the registry.' }]
        : []),
    ]);
    await this.hotlines.change(before, values, organisation, await this.sources.originOf(input));
    return input.id;
  }

  /** Sets whether a hotline wishes to do more, and on what that depends. Answers the hotline as it was. */
  async setAppetite(id: string, wish: Pick<HotlineValues, 'appetite' | 'appetiteCondition'>, origin: Origin) {
    ensure(may.editHotline(actor()));
    const before = await this.hotlines.find(id);
    if (!before) throw notFound();
    const { organisationId, countryCode: country, ...same } = before;
    const { name, website, languages, helpline, awarenessCentre, note } = same;
    const values = { name, country, website, languages, helpline, awarenessCentre, note, ...wish };
    ensureValid(hotlineProblems(values, before));
    const organisation = organisationId === null ? null : await this.hotlines.organisation(organisationId);
    await this.hotlines.change(before, values, organisation, origin);
    return before;
  }
}

/** What stands now, for whoever changed an older version. */
const present = (hotline: HotlineEntity) => ({
  id: hotline.id,
  version: hotline.version,
  name: hotline.name,
  country: hotline.countryCode,
  organisationId: hotline.organisationId,
  website: hotline.website,
  languages: hotline.languages,
  helpline: hotline.helpline,
  awarenessCentre: hotline.awarenessCentre,
  appetite: hotline.appetite,
  appetiteCondition: hotline.appetiteCondition,
  note: hotline.note,
});
