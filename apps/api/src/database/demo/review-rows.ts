import { randomBytes } from 'node:crypto';
import { reviewDomains } from '@alongside/domain';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import { type DemoReview, demoReviews } from './reviews.ts';

const hotline = demoId('hotline', 'northland');
const user = (key: string): string => demoId('user', key);
const idOf = ({ initiative, preparedDaysAgo }: DemoReview): string =>
  demoId('review', initiative, String(preparedDaysAgo));
const LINK_DAYS = 90;

/** Reviews and the links that partners got for them. */
export const reviewRows = (calendar: DemoCalendar): Rows => [
  ['reviews', demoReviews.map((review) => reviewRow(review, calendar))],
  ['personal_links', demoReviews.flatMap((review) => linkRows(review, calendar))],
];

const scores = (side: 'hotline' | 'partner', given: readonly (number | null)[] = []): Row =>
  Object.fromEntries(reviewDomains.codes.map((code, index) => [`${side}_${code.toLowerCase()}`, given[index] ?? null]));

function reviewRow(review: DemoReview, calendar: DemoCalendar): Row {
  const { held, partner, preparedDaysAgo } = review;
  return {
    hotline_id: hotline,
    id: idOf(review),
    partnership_id: demoId('partnership', 'northland', review.initiative),
    due_on: held ? calendar.ago(held.dueDaysAgo) : null,
    held_on: held ? calendar.ago(held.daysAgo) : null,
    ...scores('hotline', review.hotline),
    ...scores('partner', partner?.scores),
    partner_answered_at: partner ? calendar.at(partner.daysAgo, 11) : null,
    outcome: held?.outcome ?? null,
    decisions: held?.decisions ?? null,
    next_due_on: held && held.nextInDays !== null ? calendar.ago(-held.nextInDays) : null,
    decided_by: held ? user('manager') : null,
    decided_at: held ? calendar.at(held.daysAgo, 16) : null,
    created_by: user(review.by),
    created_at: calendar.at(preparedDaysAgo),
    updated_at: calendar.at(held?.daysAgo ?? partner?.daysAgo ?? preparedDaysAgo, 16),
    version: held ? 2 : 1,
  };
}

function linkRows(review: DemoReview, calendar: DemoCalendar): Row[] {
  if (!review.link) return [];
  const { recipient, daysAgo } = review.link;
  return [
    {
      hotline_id: hotline,
      id: demoId('link', idOf(review)),
      purpose: 'REVIEW',
      subject_id: idOf(review),
      recipient,
      token_hash: `\\x${randomBytes(32).toString('hex')}`,
      expires_at: `${calendar.ago(daysAgo - LINK_DAYS)}T12:00:00Z`,
      last_answered_at: review.partner ? calendar.at(review.partner.daysAgo, 11) : null,
      created_by: user(review.by),
      created_at: calendar.at(daysAgo, 10),
      updated_at: calendar.at(daysAgo, 10),
      version: 1,
    },
  ];
}
