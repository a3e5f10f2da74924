/** The database roles of one installation. Roles belong to the whole server, hence the prefix. */
export interface DatabaseRoles {
  /** Owns schema, tables and definer functions; nobody logs in as it. */
  readonly owner: string;
  /** The login of the API: NOINHERIT and without any right on tables; it switches to a scope. */
  readonly app: string;
  /** Scope of people of one hotline. */
  readonly hotline: string;
  /** Scope of the secretariat: the network's registry, and what hotlines share with it. */
  readonly network: string;
  /** Scope of administrators: accounts and audit. */
  readonly admin: string;
  /** Scope of whoever holds a personal link: no right on any table, only functions that serve the purpose of the link. */
  readonly link: string;
}

export const databaseRoles = (prefix: string): DatabaseRoles => ({
  owner: `${prefix}_owner`,
  app: `${prefix}_app`,
  hotline: `${prefix}_hotline`,
  network: `${prefix}_network`,
  admin: `${prefix}_admin`,
  link: `${prefix}_link`,
});

/** The roles that migrations name. `prepare` sets the prefix before the first migration runs. */
export const roles: DatabaseRoles = { ...databaseRoles('alongside') };

export function useRolePrefix(prefix: string): void {
  Object.assign(roles, databaseRoles(prefix));
}
