import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditSearch } from '../features/audit/audit.search.ts';
import { usersSearch } from '../features/identity/users.search.ts';
import { outboxSearch } from '../features/outbox/outbox.search.ts';
import { signedIn } from './signed-in.tsx';

const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings.tsx'), 'Settings'),
});

const users = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/users',
  validateSearch: usersSearch,
  component: lazyRouteComponent(() => import('../features/identity/users-page.tsx'), 'UsersPage'),
});

const outbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/outbox',
  validateSearch: outboxSearch,
  component: lazyRouteComponent(() => import('../features/outbox/outbox-page.tsx'), 'OutboxPage'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
});

const eraseName = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/erase-name',
  component: lazyRouteComponent(() => import('../features/people/erase-name-page.tsx'), 'EraseNamePage'),
});

/** The person's own settings, and what administrators and the secretariat keep. */
export const settingsRoutes = [settings, users, outbox, audit, eraseName] as const;
