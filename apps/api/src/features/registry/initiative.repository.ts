import { Injectable } from '@nestjs/common';
import { type EntityTarget, IsNull } from 'typeorm';
import { newId } from '../../kernel/new-id.ts';
import { db, sql } from '../../kernel/operation/operation.ts';
import { ContactChannelEntity } from './contact-channel.entity.ts';
import { InitiativeEntity } from './initiative.entity.ts';
import { InitiativeFactEntity } from './initiative-fact.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import type { Origin } from './source.service.ts';
import type { Difference, StoredInitiative } from './stored-initiative.ts';

type Part = InitiativeFactEntity | ContactChannelEntity;

/** Initiatives with their parts, for commands. */
@Injectable()
export class InitiativeRepository {
  /** The initiative as it is, locked until the end of the operation. */
  async find(id: string): Promise<StoredInitiative | null> {
    const row = await db().findOne(InitiativeEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && { row, ...(await this.parts(id)) };
  }

  /** The initiative as it is, for people who only read it. */
  async look(id: string): Promise<StoredInitiative | null> {
    const row = await db().findOneBy(InitiativeEntity, { id });
    return row && { row, ...(await this.parts(id)) };
  }

  organisation(id: string): Promise<OrganisationEntity | null> {
    return db().findOneBy(OrganisationEntity, { id });
  }

  isKnown(id: string): Promise<boolean> {
    return db().existsBy(InitiativeEntity, { id });
  }

  /** Answers false when the id is there already, as after a retry whose first answer was lost. */
  async add(row: Partial<InitiativeEntity> & { id: string }, { sourceId, asOf }: Origin): Promise<boolean> {
    const insert = db()
      .createQueryBuilder()
      .insert()
      .into(InitiativeEntity)
      .values({ ...row, sourceId, asOf });
    const { raw } = await insert.orIgnore().returning('id').execute();
    return raw.length > 0;
  }

  /** Changes an initiative and raises its version. */
  async change({ id, version }: InitiativeEntity, changes: Partial<InitiativeEntity>): Promise<void> {
    await db().update(InitiativeEntity, { id }, { ...changes, version: version + 1, updatedAt: () => 'now()' });
  }

  changeFacts(id: string, difference: Difference<InitiativeFactEntity, Partial<InitiativeFactEntity>>, origin: Origin) {
    return this.changeParts(InitiativeFactEntity, id, difference, origin);
  }

  changeChannels(
    id: string,
    difference: Difference<ContactChannelEntity, Partial<ContactChannelEntity>>,
    origin: Origin,
  ) {
    return this.changeParts(ContactChannelEntity, id, difference, origin);
  }

  /** Confirms one fact as it is, or withdraws it. */
  async settleFact({ id, version }: InitiativeFactEntity, changes: Partial<InitiativeFactEntity>): Promise<void> {
    await db().update(InitiativeFactEntity, { id }, { ...changes, version: version + 1, updatedAt: () => 'now()' });
  }

  /** Puts a fact that says something else into the place of one; the old one stays for questions about the past. */
  async replaceFact(fact: InitiativeFactEntity, changes: Partial<InitiativeFactEntity>): Promise<void> {
    const { initiativeId, kind, code, certainty, note, sourceId, asOf } = fact;
    await this.settleFact(fact, { withdrawnAt: new Date() });
    const same = { initiativeId, kind, code, certainty, note, sourceId, asOf };
    await db().insert(InitiativeFactEntity, { ...same, ...changes, id: newId() });
  }

  /** Everything in force on the initiative is true today, says this person. */
  async confirmParts(id: string, userId: string): Promise<void> {
    for (const table of ['initiative_facts', 'contact_channels']) {
      await sql(
        `update app.${table} set confirmed_at = now(), confirmed_by = $2, version = version + 1, updated_at = now()
         where initiative_id = $1 and withdrawn_at is null`,
        [id, userId],
      );
    }
  }

  private async parts(initiativeId: string): Promise<Omit<StoredInitiative, 'row'>> {
    const where = { initiativeId, withdrawnAt: IsNull() };
    return {
      facts: await db().find(InitiativeFactEntity, { where, order: { kind: 'ASC', code: 'ASC' } }),
      channels: await db().find(ContactChannelEntity, { where, order: { kind: 'ASC', value: 'ASC' } }),
    };
  }

  /** What is unchanged keeps its source; what goes away is withdrawn and stays readable. */
  private async changeParts<Row extends Part>(
    entity: EntityTarget<Part>,
    initiativeId: string,
    { gone, changed, added }: Difference<Row, Partial<Row>>,
    { sourceId, asOf }: Origin,
  ): Promise<void> {
    const stamp = (row: Row) => ({ version: row.version + 1, updatedAt: () => 'now()' });
    const origin = { sourceId, asOf, confirmedAt: null, confirmedBy: null };
    for (const row of gone) await db().update(entity, { id: row.id }, { ...stamp(row), withdrawnAt: () => 'now()' });
    for (const { row, value } of changed) {
      await db().update(entity, { id: row.id }, { ...(value as object), ...origin, ...stamp(row) });
    }
    const rows = added.map((value) => ({ ...(value as object), id: newId(), initiativeId, sourceId, asOf }));
    if (rows.length > 0) await db().insert(entity, rows);
  }
}
