import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { signInSearch } from '../features/identity/sign-in.search.ts';
import { readAuthState } from '../lib/auth.ts';
import { OutsideFault, OutsideMissing } from './outside.tsx';

/** The root of all addresses. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: OutsideFault,
  notFoundComponent: OutsideMissing,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  errorComponent: OutsideFault,
  validateSearch: signInSearch,
  loader: async () => {
    const state = await readAuthState();
    if (state.firstRun) throw redirect({ to: '/first-administrator' });
    return state;
  },
  component: lazyRouteComponent(() => import('../features/identity/sign-in-page.tsx'), 'SignInPage'),
});

const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: '/first-administrator',
  errorComponent: OutsideFault,
  loader: async () => {
    const state = await readAuthState();
    if (!state.firstRun) throw redirect({ to: '/sign-in', search: {} });
  },
  component: lazyRouteComponent(
    () => import('../features/identity/first-administrator-page.tsx'),
    'FirstAdministratorPage',
  ),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('../features/identity/set-password-page.tsx'), 'SetPasswordPage'),
});

const answerReview = createRoute({
  getParentRoute: () => root,
  path: '/answer/review',
  component: lazyRouteComponent(() => import('../features/answers/answer-review-page.tsx'), 'AnswerReviewPage'),
});

const answerCampaign = createRoute({
  getParentRoute: () => root,
  path: '/answer/campaign',
  component: lazyRouteComponent(() => import('../features/answers/answer-campaign-page.tsx'), 'AnswerCampaignPage'),
});

const answerFigures = createRoute({
  getParentRoute: () => root,
  path: '/answer/figures',
  component: lazyRouteComponent(() => import('../features/answers/answer-figures-page.tsx'), 'AnswerFiguresPage'),
});

const answerInvitation = createRoute({
  getParentRoute: () => root,
  path: '/answer/invitation',
  component: lazyRouteComponent(() => import('../features/answers/answer-invitation-page.tsx'), 'AnswerInvitationPage'),
});

/** The pages for people who are not signed in: the way in, and what a personal link opens. */
export const outerRoutes = [
  signIn,
  firstAdministrator,
  setPassword,
  answerReview,
  answerCampaign,
  answerFigures,
  answerInvitation,
] as const;
