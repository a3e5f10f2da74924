import { createRoute, redirect } from '@tanstack/react-router';
import { isRefusal } from '../lib/api-refusal.ts';
import { readOptions } from '../lib/query.ts';
import { ViewerDocument } from '../lib/viewer.operation.ts';
import { root } from './outer-routes.tsx';
import { OutsideFault } from './outside.tsx';
import { Shell } from './shell/shell.tsx';

/** Everything below needs a session; the viewer is read once and kept while the page lives. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  errorComponent: OutsideFault,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(readOptions(ViewerDocument, {}));
    } catch (error) {
      if (!isRefusal(error, 'UNAUTHENTICATED')) throw error;
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    }
  },
  component: Shell,
});
