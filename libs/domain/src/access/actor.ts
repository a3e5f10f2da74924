import type { Role } from '../vocabulary/index.ts';

/** The signed-in person on whose behalf something happens, read anew for every request. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** The hotline of an observer, coordinator or manager; `null` for people of the network. */
  readonly hotlineId: string | null;
}

/** Roles that belong to one hotline. */
export const hotlineRoles = ['OBSERVER', 'COORDINATOR', 'MANAGER'] as const satisfies readonly Role[];

/** True for roles that belong to one hotline; the others work for the whole network. */
export const isHotlineRole = (role: Role): boolean => (hotlineRoles as readonly Role[]).includes(role);

/** The database scope (second wall) in which an operation runs. */
export type DataScope = 'hotline' | 'network' | 'admin';

/**
 * The scope of a role: its own hotline's rows, what the sharing labels open to the secretariat, or accounts
 * and audit without any partnership (architecture.md, "two walls").
 */
export function scopeOf(role: Role): DataScope {
  if (isHotlineRole(role)) return 'hotline';
  return role === 'ADMIN' ? 'admin' : 'network';
}
