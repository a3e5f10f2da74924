import { createRouter } from '@tanstack/react-router';
import { createQueryClient } from '../lib/query.ts';
import { PageFault } from './page-fault.tsx';
import { PageMissing } from './page-missing.tsx';
import { PagePending } from './page-pending.tsx';
import { routeTree } from './routes.tsx';

/** A session that ended takes the reader to the sign-in page and back to where they were. */
function onSignedOut(): void {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in') return;
  queryClient.clear();
  void router.navigate({ to: '/sign-in', search: { next: href } });
}

export const queryClient = createQueryClient(onSignedOut);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingMinMs: 200,
  scrollRestoration: true,
  // What no page knows leaves the address, so that it never travels on into a filter.
  search: { strict: true },
  defaultErrorComponent: PageFault,
  defaultNotFoundComponent: PageMissing,
  defaultPendingComponent: PagePending,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
