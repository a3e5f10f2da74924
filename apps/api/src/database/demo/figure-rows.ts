import { randomBytes } from 'node:crypto';
import { firstDayOf, type Month, monthOf, shiftMonth } from '@alongside/shared';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';

/** A partner that was asked for its figures of a month by link. Months and days count back from the day of loading. */
interface DemoFigures {
  readonly initiative: string;
  readonly monthsAgo: number;
  readonly recipient: string;
  readonly askedDaysAgo: number;
  /** What it sent back; left out while it has not answered. */
  readonly answer?: { readonly daysAgo: number; readonly out?: number; readonly countsIn: boolean };
}

/** A check of figures that differ. */
interface DemoCheck {
  readonly initiative: string;
  readonly monthsAgo: number;
  readonly ours: number;
  readonly theirs: number;
  readonly title: string;
  readonly askedDaysAgo: number;
  readonly dueInDays?: number;
  readonly settled?: { readonly daysAgo: number; readonly explanation: string };
}

const asked: readonly DemoFigures[] = [
  {
    initiative: 'second-thought',
    monthsAgo: 1,
    recipient: 'Team lead chat',
    askedDaysAgo: 9,
    answer: { daysAgo: 6, out: 8, countsIn: false },
  },
  { initiative: 'quiet-step', monthsAgo: 1, recipient: 'Office of the network', askedDaysAgo: 5 },
];

const checks: readonly DemoCheck[] = [
  {
    initiative: 'second-thought',
    monthsAgo: 1,
    ours: 12,
    theirs: 8,
    title: 'Look why the chat counted fewer than we did',
    askedDaysAgo: 4,
    dueInDays: 3,
  },
  {
    initiative: 'lighthouse-line',
    monthsAgo: 5,
    ours: 52,
    theirs: 49,
    title: 'Compare the figures with the helpline',
    askedDaysAgo: 120,
    settled: { daysAgo: 112, explanation: 'ANOTHER_MONTH' },
  },
];

const LINK_DAYS = 60;
const hotline = demoId('hotline', 'northland');
const coordinator = demoId('user', 'coordinator');
const manager = demoId('user', 'manager');
const partnershipOf = (initiative: string): string => demoId('partnership', 'northland', initiative);
const monthAgo = (calendar: DemoCalendar, months: number): Month => shiftMonth(monthOf(calendar.today), -months);

const requestId = ({ initiative, monthsAgo }: DemoFigures): string =>
  demoId('figure request', initiative, String(monthsAgo));
const checkId = ({ initiative, monthsAgo }: DemoCheck): string => demoId('check', initiative, String(monthsAgo));

/** What every row of these tables begins with. */
const ofMonth = (calendar: DemoCalendar, { initiative, monthsAgo }: DemoFigures | DemoCheck): Row => ({
  hotline_id: hotline,
  partnership_id: partnershipOf(initiative),
  month: firstDayOf(monthAgo(calendar, monthsAgo)),
});

/** Partners asked by link, what they answered, and checks with their tasks. */
export const figureRows = (calendar: DemoCalendar): Rows => [
  ['referral_figure_requests', asked.map((one) => requestRow(one, calendar))],
  ['personal_links', asked.map((one) => linkRow(one, calendar))],
  ['referral_confirmations', asked.flatMap((one) => figureRow(one, calendar))],
  ['tasks', checks.map((check) => taskRow(check, calendar))],
  ['referral_checks', checks.map((check) => checkRow(check, calendar))],
];

function requestRow(request: DemoFigures, calendar: DemoCalendar): Row {
  const { answer, askedDaysAgo } = request;
  return {
    ...ofMonth(calendar, request),
    id: requestId(request),
    counts_in: answer?.countsIn ?? true,
    answered_at: answer ? calendar.at(answer.daysAgo, 11) : null,
    created_by: manager,
    created_at: calendar.at(askedDaysAgo, 10),
  };
}

function linkRow(request: DemoFigures, calendar: DemoCalendar): Row {
  const { recipient, askedDaysAgo, answer } = request;
  return {
    hotline_id: hotline,
    id: demoId('figure link', requestId(request)),
    purpose: 'REFERRALS',
    subject_id: requestId(request),
    recipient,
    token_hash: `\\x${randomBytes(32).toString('hex')}`,
    expires_at: `${calendar.ago(askedDaysAgo - LINK_DAYS)}T12:00:00Z`,
    last_answered_at: answer ? calendar.at(answer.daysAgo, 11) : null,
    created_by: manager,
    created_at: calendar.at(askedDaysAgo, 10),
    updated_at: calendar.at(answer?.daysAgo ?? askedDaysAgo, 11),
  };
}

function figureRow(request: DemoFigures, calendar: DemoCalendar): Row[] {
  const { answer } = request;
  if (answer?.out === undefined) return [];
  return [
    {
      ...ofMonth(calendar, request),
      id: demoId('figure by link', requestId(request)),
      direction: 'OUT',
      count: answer.out,
      given_by: 'LINK',
      created_at: calendar.at(answer.daysAgo, 11),
    },
  ];
}

/** It has the id of its check. */
function taskRow(check: DemoCheck, calendar: DemoCalendar): Row {
  const { initiative, title, dueInDays, askedDaysAgo, settled } = check;
  return {
    hotline_id: hotline,
    id: checkId(check),
    partnership_id: partnershipOf(initiative),
    title,
    due_on: dueInDays === undefined ? null : calendar.ago(-dueInDays),
    assignee_id: coordinator,
    status: settled ? 'DONE' : 'OPEN',
    completed_at: settled ? calendar.at(settled.daysAgo, 16) : null,
    created_by: manager,
    created_at: calendar.at(askedDaysAgo, 15),
  };
}

function checkRow(check: DemoCheck, calendar: DemoCalendar): Row {
  const { ours, theirs, askedDaysAgo, settled } = check;
  return {
    ...ofMonth(calendar, check),
    id: checkId(check),
    direction: 'OUT',
    state: settled ? 'ANSWERED' : 'ASKED',
    ours_asked: ours,
    theirs_asked: theirs,
    partner_asked: !settled,
    ours_ended: settled ? ours : null,
    theirs_ended: settled ? theirs : null,
    explanation: settled?.explanation ?? null,
    ended_by: settled ? coordinator : null,
    ended_at: settled ? calendar.at(settled.daysAgo, 16) : null,
    created_by: manager,
    created_at: calendar.at(askedDaysAgo, 15),
    version: settled ? 2 : 1,
  };
}
