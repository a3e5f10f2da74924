import { type HotlineValues, hotlineSearchTextOf } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { db } from '../../kernel/operation/operation.ts';
import { HotlineEntity } from './hotline.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import type { Origin } from './source.service.ts';

/** Hotlines, for commands. */
@Injectable()
export class HotlineRepository {
  /** The hotline as it is, locked until the end of the operation. */
  find(id: string): Promise<HotlineEntity | null> {
    return db().findOne(HotlineEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  organisation(id: string): Promise<OrganisationEntity | null> {
    return db().findOneBy(OrganisationEntity, { id });
  }

  /** Gives a hotline these values and raises its version; whoever checked it before has not checked these. */
  async change(
    { id, version }: HotlineEntity,
    { country, languages, ...values }: HotlineValues,
    organisation: OrganisationEntity | null,
    origin: Origin,
  ): Promise<void> {
    const searchText = hotlineSearchTextOf({ ...values, country: country as never, organisation });
    const stamps = { confirmedAt: null, confirmedBy: null, version: version + 1, updatedAt: () => 'now()' };
    const row = {
      ...values,
      countryCode: country,
      languages: [...languages],
      organisationId: organisation?.id ?? null,
      searchText,
    };
    await db().update(HotlineEntity, { id }, { ...row, ...origin, ...stamps });
  }
}
