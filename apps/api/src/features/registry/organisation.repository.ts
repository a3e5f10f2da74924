import {
  hotlineSearchTextOf,
  type OrganisationValues,
  organisationSearchTextOf,
  searchTextOf,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { db } from '../../kernel/operation/operation.ts';
import { HotlineEntity } from './hotline.entity.ts';
import { InitiativeEntity } from './initiative.entity.ts';
import { InitiativeFactEntity } from './initiative-fact.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import type { Origin } from './source.service.ts';

/** The columns that hold the values, and the text by which the organisation is found. */
const columnsOf = ({ country, otherNames, verifiedHosts, ...values }: OrganisationValues) => ({
  ...values,
  countryCode: country,
  otherNames: [...otherNames],
  verifiedHosts: [...verifiedHosts],
  searchText: organisationSearchTextOf({ ...values, otherNames, country: country as never }),
});

/** Organisations, for commands. */
@Injectable()
export class OrganisationRepository {
  /** The organisation as it is, locked until the end of the operation. */
  find(id: string): Promise<OrganisationEntity | null> {
    return db().findOne(OrganisationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  isKnown(id: string): Promise<boolean> {
    return db().existsBy(OrganisationEntity, { id });
  }

  /** Adds an organisation, once for each id. */
  async add(id: string, values: OrganisationValues, origin: Origin): Promise<void> {
    const row = { id, ...columnsOf(values), ...origin };
    await db().createQueryBuilder().insert().into(OrganisationEntity).values(row).orIgnore().execute();
  }

  /** Gives an organisation these values and raises its version; whoever checked it before has not checked these. */
  async change({ id, version }: OrganisationEntity, values: OrganisationValues, origin: Origin): Promise<void> {
    const stamps = { confirmedAt: null, confirmedBy: null, version: version + 1, updatedAt: () => 'now()' };
    await db().update(OrganisationEntity, { id }, { ...columnsOf(values), ...origin, ...stamps });
    await this.renewSearchTexts({ id, ...values });
  }

  /** Hotlines and initiatives are found by the names of who runs them too. */
  private async renewSearchTexts(organisation: OrganisationValues & { readonly id: string }): Promise<void> {
    const where = { organisationId: organisation.id };
    for (const { id, countryCode, ...hotline } of await db().findBy(HotlineEntity, where)) {
      const searchText = hotlineSearchTextOf({ ...hotline, country: countryCode as never, organisation });
      await db().update(HotlineEntity, { id }, { searchText });
    }
    const initiatives = await db().findBy(InitiativeEntity, where);
    const ids = initiatives.map(({ id }) => id);
    const all = await db().findBy(InitiativeFactEntity, { initiativeId: In(ids), withdrawnAt: IsNull() });
    for (const { id, ...initiative } of initiatives) {
      const facts = all.filter(({ initiativeId }) => initiativeId === id);
      await db().update(InitiativeEntity, { id }, { searchText: searchTextOf({ ...initiative, organisation, facts }) });
    }
  }
}
