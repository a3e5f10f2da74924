import type { OrganisationType } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, db, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { PartnershipPersonEntity } from './partnership-person.entity.ts';
import { PersonEntity } from './person.entity.ts';

/** The values of a contact as they are stored. */
export type PersonRow = Pick<
  PersonEntity,
  | 'name'
  | 'roleTitle'
  | 'organisationId'
  | 'email'
  | 'phone'
  | 'languages'
  | 'preferredChannel'
  | 'source'
  | 'lastConfirmedOn'
>;

/** What the rules on contacts ask about. */
export interface PersonFacts {
  readonly person:
    | (PersonRow & {
        readonly id: string;
        readonly version: number;
        readonly hotlineId: string;
        readonly erased: boolean;
      })
    | null;
  /** False when an organisation is named that does not exist. */
  readonly organisationKnown: boolean;
  /** False when a partnership is named that the hotline does not have. */
  readonly partnershipKnown: boolean;
  /** Type of the organisation that decides whether a name may be kept: the contact's own, or one that it is linked to. */
  readonly organisationType: OrganisationType | null;
}

/** Contacts of the own hotline, for commands. */
@Injectable()
export class PersonRepository {
  /**
   * One statement for everything that the rules look at. A peer community among the organisations that the
   * contact stands for or is linked to wins over the others.
   */
  async facts(ask: {
    personId: string;
    organisationId: string | null;
    partnershipId: string | null;
  }): Promise<PersonFacts> {
    const [row] = await sql<{ j: PersonFacts }>(
      `select json_build_object(
         'person', (select json_build_object('id', id, 'version', version, 'hotlineId', hotline_id, 'erased', erased_at is not null, 'name', name, 'roleTitle', role_title,
             'organisationId', organisation_id, 'email', email, 'phone', phone, 'languages', languages,
             'preferredChannel', preferred_channel, 'source', source, 'lastConfirmedOn', last_confirmed_on)
           from app.people where hotline_id = $1 and id = $2),
         'organisationKnown', $3::uuid is null or exists (select from app.organisations where id = $3),
         'partnershipKnown', $4::uuid is null or exists (select from app.partnerships where hotline_id = $1 and id = $4),
         'organisationType', (select g.type from app.organisations g
           where g.id = $3 or g.id in (
             select i.organisation_id from app.partnerships p join app.initiatives i on i.id = p.initiative_id
             where p.hotline_id = $1 and (p.id = $4 or p.id in (
               select l.partnership_id from app.partnership_people l where l.hotline_id = $1 and l.person_id = $2)))
           order by g.type = 'PEER_COMMUNITY' desc, g.id = $3 desc limit 1)) as j`,
      [ownHotline(), ask.personId, ask.organisationId, ask.partnershipId],
    );
    return (row as { j: PersonFacts }).j;
  }

  /** Answers false when a contact with this id is there already. */
  async add(id: string, row: PersonRow): Promise<boolean> {
    return insertOnce(PersonEntity, { ...row, id, hotlineId: ownHotline(), createdBy: actor().userId });
  }

  /** Answers false when somebody else was faster. */
  async change(id: string, version: number, row: PersonRow): Promise<boolean> {
    return updateVersion(PersonEntity, { hotlineId: ownHotline(), id }, version, row);
  }

  /** Answers false when somebody else was faster. */
  async confirm(id: string, version: number, lastConfirmedOn: CivilDate): Promise<boolean> {
    return updateVersion(PersonEntity, { hotlineId: ownHotline(), id }, version, { lastConfirmedOn });
  }

  async link(
    partnershipId: string,
    personId: string,
    part: { role: string | null; note: string | null },
  ): Promise<void> {
    const link = { hotlineId: ownHotline(), partnershipId, personId };
    if (await insertOnce(PartnershipPersonEntity, { ...link, ...part, createdBy: actor().userId })) return;
    await db().update(PartnershipPersonEntity, link, part);
  }

  async unlink(partnershipId: string, personId: string): Promise<void> {
    await db().delete(PartnershipPersonEntity, { hotlineId: ownHotline(), partnershipId, personId });
  }
}
