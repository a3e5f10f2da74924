import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { reportDraftSearch, reportEditionSearch } from '../features/reports/prevention/prevention.search.ts';
import { reportsSearch } from '../features/reports/reports.search.ts';
import { signedIn } from './signed-in.tsx';

const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
});

const preventionReports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/prevention',
  component: lazyRouteComponent(
    () => import('../features/reports/prevention/prevention-page.tsx'),
    'PreventionReportsPage',
  ),
});

const reportDraft = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/prevention/drafts/$draftId',
  validateSearch: reportDraftSearch,
  component: lazyRouteComponent(() => import('../features/reports/prevention/builder-page.tsx'), 'ReportBuilderPage'),
});

const reportEdition = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/prevention/$editionId',
  validateSearch: reportEditionSearch,
  component: lazyRouteComponent(() => import('../features/reports/prevention/edition-page.tsx'), 'ReportEditionPage'),
});

/** Files for people who decide, and the report of the network. */
export const reportRoutes = [reports, preventionReports, reportDraft, reportEdition] as const;
