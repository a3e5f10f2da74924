import {
  germanDefinitions as definitions,
  germanUnsafeText as unsafeText,
  germanLabels as vocabulary,
} from '@alongside/domain/german';
import type { Catalogue } from '../catalogue.ts';
import type { en } from '../en/index.ts';
import { agreements } from './agreements.ts';
import { audit } from './audit.ts';
import { boards } from './boards.ts';
import { calendar } from './calendar.ts';
import { campaigns } from './campaigns.ts';
import { directory } from './directory.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { focusGroups } from './focus-groups.ts';
import { groups } from './groups.ts';
import { handovers } from './handovers.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { hotlines } from './hotlines.ts';
import { identity } from './identity.ts';
import { initiatives } from './initiatives.ts';
import { insights } from './insights.ts';
import { invitations } from './invitations.ts';
import { network } from './network.ts';
import { notifications } from './notifications.ts';
import { obstacles } from './obstacles.ts';
import { outbox } from './outbox.ts';
import { partnerships } from './partnerships.ts';
import { people } from './people.ts';
import { playbook } from './playbook.ts';
import { prevention } from './prevention.ts';
import { proposals } from './proposals.ts';
import { referrals } from './referrals.ts';
import { removals } from './removals.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { sessions } from './sessions.ts';
import { shell } from './shell.ts';
import { surveyBuilder } from './survey-builder.ts';
import { surveyProposals } from './survey-proposals.ts';
import { surveyResults } from './survey-results.ts';
import { surveyRounds } from './survey-rounds.ts';
import { surveys } from './surveys.ts';
import { tasks } from './tasks.ts';
import { traces } from './traces.ts';
import { ui } from './ui.ts';
import { views } from './views.ts';

type OfDomain = {
  readonly vocabulary: typeof vocabulary;
  readonly definitions: typeof definitions;
  readonly unsafeText: typeof unsafeText;
};

/** The German texts by area, and those that in English come from the domain: labels, definitions, what the safe-text guard says. */
export const de: Catalogue<typeof en> & OfDomain = {
  sessions,
  traces,
  shell,
  ui,
  identity,
  calendar,
  directory,
  figures,
  files,
  audit,
  focusGroups,
  groups,
  history,
  home,
  initiatives,
  invitations,
  insights,
  network,
  hotlines,
  notifications,
  outbox,
  partnerships,
  agreements,
  campaigns,
  obstacles,
  tasks,
  boards,
  handovers,
  people,
  playbook,
  prevention,
  proposals,
  removals,
  referrals,
  reports,
  reviews,
  surveyBuilder,
  surveys,
  surveyRounds,
  surveyProposals,
  surveyResults,
  views,
  vocabulary,
  definitions,
  unsafeText,
};
