import { roles } from './roles.ts';

const labels = {
  /** Own hotline and, for a note marked RED, only its author. */
  hotlineReads: (author: string) => `(sharing <> 'RED' or ${author} = (select app.user_id()))`,
  networkReads: `sharing in ('AMBER', 'GREEN', 'CLEAR')`,
};

const partnershipSeen = (column: string) =>
  `exists (select 1 from app.partnerships p where p.hotline_id = $table.hotline_id and p.id = $table.${column})`;

const linkSeen = ({ table, column }: { table: string; column: string }) =>
  `exists (select 1 from ${table} l where l.hotline_id = $table.hotline_id and l.${column} = $table.id)`;

export interface TenantWall {
  /** Column with the user who wrote a labelled record; names a table whose rows carry `sharing`. */
  readonly author?: string;
  /**
   * What the secretariat sees: nothing, or rows that meet all of these: a label that lets it, a column with a
   * partnership that it sees, a row that it sees of a table that links here.
   */
  readonly network?: {
    readonly label?: boolean;
    readonly partnership?: string;
    readonly link?: { readonly table: string; readonly column: string };
  };
  /** Which of the own hotline's rows a person sees, beside the label; all when left out. SQL over the row. */
  readonly sees?: string;
  /** Which of the rows that a person sees may be changed or removed; all when left out. SQL over the row. */
  readonly changes?: string;
  /** Rights of the hotline scope; rows are never deleted unless said here. */
  readonly verbs?: readonly ('insert' | 'update' | 'delete')[];
  /** False for tables that are derived from audited ones. */
  readonly audited?: boolean;
  /** Columns that the trail leaves out, such as secrets. */
  readonly unaudited?: readonly string[];
}

/**
 * Row-level security, grants and audit of a table that belongs to hotlines: one policy for each role and verb.
 * Every scope may ask; without a policy of its own it finds no row, so that one statement serves all roles.
 * What somebody adds carries the own name.
 */
export function tenantWall(table: string, wall: TenantWall = {}): string {
  const { author, sees, changes, network, verbs = ['insert', 'update'], audited = true, unaudited = [] } = wall;
  const own = `hotline_id = (select app.hotline_id())`;
  const reads = [own, author && labels.hotlineReads(author), sees].filter(Boolean).join(' and ');
  const writes = `${own} and (select app.writes())`;
  const changed = [reads, '(select app.writes())', changes].filter(Boolean).join(' and ');
  const name = table.split('.')[1] ?? table;
  const seen = [
    network?.label && labels.networkReads,
    network?.partnership && partnershipSeen(network.partnership).replaceAll('$table', name),
    network?.link && linkSeen(network.link).replaceAll('$table', name),
  ].filter(Boolean);
  return [
    ownerWall(table),
    `grant select${verbs.map((verb) => `, ${verb}`).join('')} on ${table} to ${roles.hotline};`,
    `create policy hotline_reads on ${table} for select to ${roles.hotline} using (${reads});`,
    verbs.includes('insert') &&
      `create policy hotline_adds on ${table} for insert to ${roles.hotline} with check (${writes} and created_by = (select app.user_id()));`,
    verbs.includes('update') &&
      `create policy hotline_changes on ${table} for update to ${roles.hotline} using (${changed}) with check (${writes});`,
    verbs.includes('delete') &&
      `create policy hotline_removes on ${table} for delete to ${roles.hotline} using (${changed});`,
    `grant select on ${table} to ${roles.network}, ${roles.admin};`,
    seen.length > 0 &&
      `create policy network_reads on ${table} for select to ${roles.network} using (${seen.join(' and ')});`,
    audited && auditTrigger(table, 'HOTLINE', unaudited),
  ]
    .filter(Boolean)
    .join('\n');
}

/** A table of the registry: everyone who is signed in reads, the secretariat writes. */
export function registryWall(table: string, { deletes = false } = {}): string {
  const { hotline, network, admin } = roles;
  const verbs = deletes ? 'insert, update, delete' : 'insert, update';
  return [
    ownerWall(table),
    `grant select on ${table} to ${hotline}, ${network}, ${admin};`,
    `create policy everyone_reads on ${table} for select to ${hotline}, ${network}, ${admin} using (true);`,
    `grant ${verbs} on ${table} to ${network};`,
    `create policy network_adds on ${table} for insert to ${network} with check ((select app.role()) = 'SECRETARIAT');`,
    `create policy network_changes on ${table} for update to ${network} using ((select app.role()) = 'SECRETARIAT') with check ((select app.role()) = 'SECRETARIAT');`,
    deletes &&
      `create policy network_removes on ${table} for delete to ${network} using ((select app.role()) = 'SECRETARIAT');`,
    auditTrigger(table, 'REGISTRY', [
      'search_text',
      'search_words',
      'vouched_until',
      'countries',
      'levels',
      'services',
      'audiences',
      'exclusions',
      'access',
      'modes',
      'languages',
    ]),
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * A table of the network's own work: only the secretariat reads and writes it, and rows are never deleted.
 *
 * @param author column with the user who wrote the row
 */
export function secretariatWall(table: string, unaudited: readonly string[] = [], author = 'created_by'): string {
  const { hotline, network, admin } = roles;
  const secretariat = `(select app.role()) = 'SECRETARIAT'`;
  return [
    ownerWall(table),
    // Without a policy of their own the others find no row, so that one statement serves all roles.
    `grant select on ${table} to ${hotline}, ${network}, ${admin};`,
    `grant insert, update on ${table} to ${network};`,
    `create policy network_reads on ${table} for select to ${network} using (${secretariat});`,
    `create policy network_adds on ${table} for insert to ${network} with check (${secretariat} and ${author} = (select app.user_id()));`,
    `create policy network_changes on ${table} for update to ${network} using (${secretariat}) with check (${secretariat});`,
    auditTrigger(table, 'NETWORK', unaudited),
  ].join('\n');
}

/** Rows that belong to one person, whatever the scope: `user_id` is whose they are. */
export function personWall(table: string, { deletes = false } = {}): string {
  const { hotline, network, admin } = roles;
  const scopes = `${hotline}, ${network}, ${admin}`;
  const own = 'user_id = (select app.user_id())';
  return [
    ownerWall(table),
    `grant select on ${table} to ${scopes};`,
    `create policy person_reads on ${table} for select to ${scopes} using (${own});`,
    `create policy person_adds on ${table} for insert to ${scopes} with check (${own});`,
    `create policy person_changes on ${table} for update to ${scopes} using (${own}) with check (${own});`,
    deletes && `create policy person_removes on ${table} for delete to ${scopes} using (${own});`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A list without secrets that everyone who is signed in reads and only the loader writes. */
export function openList(table: string): string {
  const { hotline, network, admin } = roles;
  return [
    ownerWall(table),
    `grant select on ${table} to ${hotline}, ${network}, ${admin};`,
    `create policy everyone_reads on ${table} for select to ${hotline}, ${network}, ${admin} using (true);`,
  ].join('\n');
}

/** A table that only definer functions reach. */
export function ownerWall(table: string): string {
  return [
    `alter table ${table} owner to ${roles.owner};`,
    `alter table ${table} enable row level security;`,
    `alter table ${table} force row level security;`,
    `create policy owner_all on ${table} to ${roles.owner} using (true) with check (true);`,
  ].join('\n');
}

/**
 * To which part of the trail the changes of a table belong, and with it who reads them: `HOTLINE` the hotline of
 * the row, `REGISTRY` everyone who is signed in, `ACCOUNT` administrators and the managers of the account's hotline,
 * `NETWORK` administrators, and of these only what happened and not the values.
 */
export type AuditArea = 'HOTLINE' | 'REGISTRY' | 'ACCOUNT' | 'NETWORK';

/** Writes every change of a row into the trail, without the columns in `unaudited`. */
export function auditTrigger(table: string, area: AuditArea = 'HOTLINE', unaudited: readonly string[] = []): string {
  const list = [area, ...unaudited].map((argument) => `'${argument}'`).join(', ');
  return `create trigger audit after insert or update or delete on ${table} for each row execute function app.audit(${list});`;
}

/** A function that runs with the owner's rights, callable by `callers` only. */
export function definerFunction(signature: string, callers: readonly string[], body: string): string {
  const name = signature.slice(0, signature.indexOf('('));
  return [
    `create function ${signature} ${body};`,
    `alter function ${name} owner to ${roles.owner};`,
    `revoke all on function ${name} from public;`,
    callers.length > 0 ? `grant execute on function ${name} to ${callers.join(', ')};` : '',
  ].join('\n');
}
