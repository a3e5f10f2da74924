import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { boardListSearch, boardPageSearch } from '../features/boards/board.search.ts';
import { campaignListSearch, campaignPageSearch } from '../features/campaigns/campaign-list.search.ts';
import { directorySearch } from '../features/directory/directory.search.ts';
import { focusGroupSearch } from '../features/focus-groups/focus-group.search.ts';
import { handOverSearch } from '../features/handovers/handover.search.ts';
import { hotlineListSearch } from '../features/hotlines/hotline-list.search.ts';
import { initiativeFormSearch } from '../features/initiatives/initiative-form.search.ts';
import { initiativeListSearch, initiativePageSearch } from '../features/initiatives/initiative-list.search.ts';
import { coverageSearch } from '../features/insights/coverage.search.ts';
import { trendsSearch } from '../features/insights/trends.search.ts';
import { networkSearch } from '../features/network/network.search.ts';
import { inboxSearch } from '../features/notifications/inbox.search.ts';
import { partnershipListSearch, partnershipPageSearch } from '../features/partnerships/partnership.search.ts';
import { taskListSearch } from '../features/partnerships/tasks/task.search.ts';
import { peopleSearch } from '../features/people/people.search.ts';
import { proposalListSearch } from '../features/proposals/proposal-list.search.ts';
import { figureGapsSearch } from '../features/referrals/figure-gaps.search.ts';
import { monthEntrySearch } from '../features/referrals/month-entry.search.ts';
import { referralTotalsSearch } from '../features/referrals/referral-totals.search.ts';
import { removedSearch } from '../features/removals/removed.search.ts';
import { builderSearch } from '../features/survey-builder/builder.search.ts';
import { surveyProposalsSearch } from '../features/survey-proposals/survey-proposals.search.ts';
import { surveyRoundSearch } from '../features/surveys/survey.search.ts';
import { outerRoutes, root } from './outer-routes.tsx';
import { PageMissing } from './page-missing.tsx';
import { reportRoutes } from './report-routes.tsx';
import { settingsRoutes } from './settings-routes.tsx';
import { signedIn } from './signed-in.tsx';

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-page.tsx'), 'HomePage'),
});

const initiatives = createRoute({
  getParentRoute: () => signedIn,
  path: '/initiatives',
  validateSearch: initiativeListSearch,
  component: lazyRouteComponent(() => import('../features/initiatives/initiative-list-page.tsx'), 'InitiativeListPage'),
});

const newInitiative = createRoute({
  getParentRoute: () => signedIn,
  path: '/initiatives/new',
  validateSearch: initiativeFormSearch,
  component: lazyRouteComponent(() => import('../features/initiatives/initiative-form-page.tsx'), 'InitiativeFormPage'),
});

const initiative = createRoute({
  getParentRoute: () => signedIn,
  path: '/initiatives/$initiativeId',
  validateSearch: initiativePageSearch,
  component: lazyRouteComponent(() => import('../features/initiatives/initiative-page.tsx'), 'InitiativePage'),
});

const editInitiative = createRoute({
  getParentRoute: () => signedIn,
  path: '/initiatives/$initiativeId/edit',
  component: lazyRouteComponent(() => import('../features/initiatives/initiative-form-page.tsx'), 'InitiativeFormPage'),
});

const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(() => import('../features/initiatives/organisation-page.tsx'), 'OrganisationPage'),
});

const directory = createRoute({
  getParentRoute: () => signedIn,
  path: '/directory',
  validateSearch: directorySearch,
  component: lazyRouteComponent(() => import('../features/directory/directory-page.tsx'), 'DirectoryPage'),
});

const hotlines = createRoute({
  getParentRoute: () => signedIn,
  path: '/hotlines',
  validateSearch: hotlineListSearch,
  component: lazyRouteComponent(() => import('../features/hotlines/hotline-list-page.tsx'), 'HotlineListPage'),
});

const hotline = createRoute({
  getParentRoute: () => signedIn,
  path: '/hotlines/$hotlineId',
  component: lazyRouteComponent(() => import('../features/hotlines/hotline-page.tsx'), 'HotlinePage'),
});

const partnerships = createRoute({
  getParentRoute: () => signedIn,
  path: '/partnerships',
  validateSearch: partnershipListSearch,
  component: lazyRouteComponent(
    () => import('../features/partnerships/list/partnership-list-page.tsx'),
    'PartnershipListPage',
  ),
});

const removed = createRoute({
  getParentRoute: () => signedIn,
  path: '/removed',
  validateSearch: removedSearch,
  component: lazyRouteComponent(() => import('../features/removals/removed-page.tsx'), 'RemovedPage'),
});

const workingGroups = createRoute({
  getParentRoute: () => signedIn,
  path: '/working-groups',
  component: lazyRouteComponent(
    () => import('../features/working-groups/working-groups-page.tsx'),
    'WorkingGroupsPage',
  ),
});

const workingGroup = createRoute({
  getParentRoute: () => signedIn,
  path: '/working-groups/$groupId',
  component: lazyRouteComponent(() => import('../features/working-groups/working-group-page.tsx'), 'WorkingGroupPage'),
});

const partnership = createRoute({
  getParentRoute: () => signedIn,
  path: '/partnerships/$partnershipId',
  validateSearch: partnershipPageSearch,
  component: lazyRouteComponent(() => import('../features/partnerships/partnership-page.tsx'), 'PartnershipPage'),
});

const tasks = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  validateSearch: taskListSearch,
  component: lazyRouteComponent(() => import('../features/partnerships/tasks/task-list-page.tsx'), 'TaskListPage'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
});

const erasePerson = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$personId/erase',
  component: lazyRouteComponent(() => import('../features/people/erase-person-page.tsx'), 'ErasePersonPage'),
});

const campaigns = createRoute({
  getParentRoute: () => signedIn,
  path: '/campaigns',
  validateSearch: campaignListSearch,
  component: lazyRouteComponent(() => import('../features/campaigns/campaign-list-page.tsx'), 'CampaignListPage'),
});

const campaign = createRoute({
  getParentRoute: () => signedIn,
  path: '/campaigns/$campaignId',
  validateSearch: campaignPageSearch,
  component: lazyRouteComponent(() => import('../features/campaigns/campaign-page.tsx'), 'CampaignPage'),
});

const boards = createRoute({
  getParentRoute: () => signedIn,
  path: '/boards',
  validateSearch: boardListSearch,
  component: lazyRouteComponent(() => import('../features/boards/board-list-page.tsx'), 'BoardListPage'),
});

const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/boards/$boardId',
  validateSearch: boardPageSearch,
  component: lazyRouteComponent(() => import('../features/boards/board-page.tsx'), 'BoardPage'),
});

const handovers = createRoute({
  getParentRoute: () => signedIn,
  path: '/handovers',
  component: lazyRouteComponent(() => import('../features/handovers/handover-list-page.tsx'), 'HandoverListPage'),
});

const handOver = createRoute({
  getParentRoute: () => signedIn,
  path: '/handovers/new',
  validateSearch: handOverSearch,
  component: lazyRouteComponent(() => import('../features/handovers/hand-over-page.tsx'), 'HandOverPage'),
});

const playbook = createRoute({
  getParentRoute: () => signedIn,
  path: '/playbook',
  component: lazyRouteComponent(() => import('../features/playbook/playbook-page.tsx'), 'PlaybookPage'),
});

const playbookTemplate = createRoute({
  getParentRoute: () => signedIn,
  path: '/playbook/templates/$templateId',
  component: lazyRouteComponent(() => import('../features/playbook/template-page.tsx'), 'TemplatePage'),
});

const checklist = createRoute({
  getParentRoute: () => signedIn,
  path: '/playbook/lists/$checklistId',
  component: lazyRouteComponent(() => import('../features/playbook/checklist-page.tsx'), 'ChecklistPage'),
});

const focusGroups = createRoute({
  getParentRoute: () => signedIn,
  path: '/focus-groups',
  component: lazyRouteComponent(
    () => import('../features/focus-groups/focus-group-list-page.tsx'),
    'FocusGroupListPage',
  ),
});

const focusGroup = createRoute({
  getParentRoute: () => signedIn,
  path: '/focus-groups/$focusGroupId',
  validateSearch: focusGroupSearch,
  component: lazyRouteComponent(() => import('../features/focus-groups/focus-group-page.tsx'), 'FocusGroupPage'),
});

const asked = createRoute({
  getParentRoute: () => signedIn,
  path: '/asked',
  component: lazyRouteComponent(() => import('../features/focus-groups/asked/asked-page.tsx'), 'AskedPage'),
});

const surveys = createRoute({
  getParentRoute: () => signedIn,
  path: '/surveys',
  component: lazyRouteComponent(() => import('../features/surveys/survey-list-page.tsx'), 'SurveyListPage'),
});

const surveyProposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/surveys/proposals',
  validateSearch: surveyProposalsSearch,
  component: lazyRouteComponent(
    () => import('../features/survey-proposals/survey-proposals-page.tsx'),
    'SurveyProposalsPage',
  ),
});

const surveyVersions = createRoute({
  getParentRoute: () => signedIn,
  path: '/surveys/versions',
  component: lazyRouteComponent(() => import('../features/survey-builder/version-list-page.tsx'), 'VersionListPage'),
});

const surveyDraft = createRoute({
  getParentRoute: () => signedIn,
  path: '/surveys/drafts/$draftId',
  validateSearch: builderSearch,
  component: lazyRouteComponent(() => import('../features/survey-builder/builder-page.tsx'), 'SurveyBuilderPage'),
});

const surveyRound = createRoute({
  getParentRoute: () => signedIn,
  path: '/surveys/$roundId',
  validateSearch: surveyRoundSearch,
  component: lazyRouteComponent(() => import('../features/surveys/survey-round-page.tsx'), 'SurveyRoundPage'),
});

const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/proposals',
  validateSearch: proposalListSearch,
  component: lazyRouteComponent(() => import('../features/proposals/proposal-list-page.tsx'), 'ProposalListPage'),
});

const monthEntry = createRoute({
  getParentRoute: () => signedIn,
  path: '/referrals',
  validateSearch: monthEntrySearch,
  component: lazyRouteComponent(() => import('../features/referrals/month-entry-page.tsx'), 'MonthEntryPage'),
});

const figureGaps = createRoute({
  getParentRoute: () => signedIn,
  path: '/referrals/gaps',
  validateSearch: figureGapsSearch,
  component: lazyRouteComponent(() => import('../features/referrals/figure-gaps-page.tsx'), 'FigureGapsPage'),
});

const coverage = createRoute({
  getParentRoute: () => signedIn,
  path: '/insights/coverage',
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import('../features/insights/coverage-page.tsx'), 'CoveragePage'),
});

const trends = createRoute({
  getParentRoute: () => signedIn,
  path: '/insights/trends',
  validateSearch: trendsSearch,
  component: lazyRouteComponent(() => import('../features/insights/trends-page.tsx'), 'TrendsPage'),
});

const network = createRoute({
  getParentRoute: () => signedIn,
  path: '/insights/network',
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('../features/network/network-page.tsx'), 'NetworkPage'),
});

const referralTotals = createRoute({
  getParentRoute: () => signedIn,
  path: '/insights/referrals',
  validateSearch: referralTotalsSearch,
  component: lazyRouteComponent(() => import('../features/referrals/referral-totals-page.tsx'), 'ReferralTotalsPage'),
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import('../features/notifications/inbox-page.tsx'), 'InboxPage'),
});

const notification = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox/$notificationId',
  component: lazyRouteComponent(() => import('../features/notifications/notification-page.tsx'), 'NotificationPage'),
});

/** An address that leads nowhere, for somebody who is signed in: with the way out beside it. */
const missing = createRoute({ getParentRoute: () => signedIn, path: '$', component: PageMissing });

export const routeTree = root.addChildren([
  ...outerRoutes,
  signedIn.addChildren([
    home,
    initiatives,
    newInitiative,
    initiative,
    editInitiative,
    organisation,
    directory,
    hotlines,
    hotline,
    partnerships,
    workingGroups,
    workingGroup,
    partnership,
    removed,
    tasks,
    people,
    person,
    erasePerson,
    campaigns,
    campaign,
    boards,
    board,
    handovers,
    handOver,
    playbook,
    playbookTemplate,
    checklist,
    focusGroups,
    focusGroup,
    asked,
    surveys,
    surveyProposals,
    surveyRound,
    surveyVersions,
    surveyDraft,
    proposals,
    monthEntry,
    figureGaps,
    coverage,
    trends,
    network,
    referralTotals,
    ...reportRoutes,
    inbox,
    notification,
    ...settingsRoutes,
    missing,
  ]),
]);
