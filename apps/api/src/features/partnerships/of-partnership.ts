import type { ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { sharedWithNetwork, tenantRows } from '../../kernel/reads/tenant-rows.ts';

/** Rows of a table that belong to the partnership at `t`. */
export const ofPartnership = (t: Sql, o: Sql): Sql =>
  `${o}.hotline_id = ${t}.hotline_id and ${o}.partnership_id = ${t}.id`;

/** True where the partnership that a row belongs to is shared with the secretariat. */
export const partnershipShared = (t: Sql): Sql =>
  `exists (select from app.partnerships p where p.hotline_id = ${t}.hotline_id and p.id = ${t}.partnership_id and ${sharedWithNetwork('p')})`;

/** Wall one of `app.timeline_entries`. */
export const seenEntries = tenantRows({
  author: 'logged_by',
  network: (t) => `${sharedWithNetwork(t)} and ${partnershipShared(t)}`,
});

/** True for entries of what both sides did: all kinds but stage changes. */
export const isCollaboration = (o: Sql): Sql =>
  `${o}.kind in ('INTERACTION', 'REFERRAL', 'ENGAGEMENT', 'GROUP_MEETING')`;

/** What both sides of the partnership at `t` did, as `from … where …` over `e`. */
export const collaborationsOf = (t: Sql, c: ReadContext): Sql =>
  `from app.timeline_entries e where ${ofPartnership(t, 'e')} and ${isCollaboration('e')} and ${seenEntries('e', c)}`;

/** Name of the initiative of partnership `p`. */
export const initiativeName = (p: Sql): Sql => `(select i.name from app.initiatives i where i.id = ${p}.initiative_id)`;

/** Name of the initiative of the partnership that row `t` belongs to. */
export const initiativeBeside = (t: Sql): Sql =>
  `(select ${initiativeName('p')} from app.partnerships p where p.hotline_id = ${t}.hotline_id and p.id = ${t}.partnership_id)`;
