import {
  type ApprovalFacts,
  compareWindows,
  coveredByAll,
  funnelOf,
  isHotlineRole,
  type Measurement,
} from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads, type ReadContext } from '../../kernel/reads/read-map.ts';
import type { Sql } from '../../kernel/reads/sql-values.ts';
import { defineCalendarDay } from '../calendar/index.ts';
import { ofSeenCampaign, ownCampaign } from './campaign.reads.ts';

const ofCampaign = (t: Sql, o: Sql): Sql => `${o}.campaign_id = ${t}.id`;

/** As `may.changeContribution`: whoever added it, while it takes part, and who leads. */
const changeable = (t: Sql, { actor, values }: ReadContext): Sql => {
  if (actor.role === 'OBSERVER') return 'false';
  if (!isHotlineRole(actor.role)) {
    return `exists (select from app.campaigns k where k.id = ${t}.campaign_id and k.lead_hotline_id is null)`;
  }
  const own = values.add(actor.hotlineId, 'uuid');
  return `(exists (select from app.campaigns k where k.id = ${t}.campaign_id and k.lead_hotline_id = ${own})
    or (${t}.by_hotline_id = ${own} and exists (select from app.campaign_participants q where q.campaign_id = ${t}.campaign_id and q.hotline_id = ${own})))`;
};

defineReads({
  type: 'CampaignMilestone',
  table: 'app.campaign_milestones',
  visible: ofSeenCampaign,
  fields: { id: column('id'), title: column('title'), dueOn: column('due_on'), doneOn: column('done_on') },
});

defineReads({
  type: 'CampaignAsset',
  table: 'app.campaign_assets',
  visible: ofSeenCampaign,
  fields: {
    id: column('id'),
    title: column('title'),
    language: column('language'),
    url: column('url'),
    approved: computed<{ terms: number; answers: Pick<ApprovalFacts, 'answer' | 'answeredTerms'>[] }>(
      (t) => ({
        terms: `${t}.terms`,
        answers: `(select coalesce(json_agg(json_build_object('answer', a.answer, 'answeredTerms', a.terms)), '[]')
          from app.campaign_participants p left join app.campaign_approvals a on a.id = p.id where p.campaign_id = ${t}.campaign_id)`,
      }),
      ({ terms, answers }) => coveredByAll(terms, answers),
    ),
  },
});

defineReads({
  type: 'CampaignLaunch',
  table: 'app.campaign_launches',
  visible: ofSeenCampaign,
  fields: {
    id: column('id'),
    country: column('country'),
    goesLiveOn: column('goes_live_on'),
    by: one('Hotline', (t, o) => `${o}.id = ${t}.by_hotline_id`),
    viewerCanChange: expression(changeable),
  },
});

defineReads({
  type: 'CampaignMeasurement',
  table: 'app.campaign_measurements',
  visible: ofSeenCampaign,
  fields: {
    id: column('id'),
    metric: column('metric'),
    window: column('time_window'),
    channel: column('channel'),
    from: column('from_on'),
    until: column('until_on'),
    numerator: column('numerator'),
    denominator: column('denominator'),
    source: column('source'),
    reporter: one('CampaignParticipant', (t, o) => `${o}.id = ${t}.reporter_id`),
    sameAudienceAs: column('same_audience_as'),
    viewerCanChange: expression(changeable),
    version: column('version'),
    corrections: many('CampaignCorrection', {
      on: (t, o) => `${o}.campaign_id = ${t}.campaign_id and ${o}.measurement_id = ${t}.id`,
      order: (o) => `${o}.created_at desc, ${o}.id`,
      limit: 50,
    }),
  },
});

defineReads({
  type: 'CampaignCorrection',
  table: 'app.campaign_corrections',
  visible: ofSeenCampaign,
  fields: {
    id: column('id'),
    from: column('from_on'),
    until: column('until_on'),
    numerator: column('numerator'),
    denominator: column('denominator'),
    source: column('source'),
    by: one('Hotline', (t, o) => `${o}.id = ${t}.by_hotline_id`),
    correctedAt: instant('created_at'),
  },
});

/** What the arithmetic asks of all measurements of the campaign at `t`. */
const measurements = (t: Sql): Record<'all', Sql> => ({
  all: `(select coalesce(json_agg(json_build_object('id', m.id, 'metric', m.metric, 'window', m.time_window, 'from', m.from_on,
    'until', m.until_on, 'numerator', m.numerator, 'denominator', m.denominator, 'sameAudienceAs', m.same_audience_as)), '[]')
    from app.campaign_measurements m where m.campaign_id = ${t}.id)`,
});

extendReads('Campaign', {
  milestones: many('CampaignMilestone', { on: ofCampaign, order: (o) => `${o}.due_on, ${o}.id` }),
  assets: many('CampaignAsset', { on: ofCampaign, order: (o) => `${o}.language, ${o}.created_at, ${o}.id` }),
  launches: many('CampaignLaunch', { on: ofCampaign, order: (o) => `${o}.goes_live_on, ${o}.country, ${o}.id` }),
  measurements: many('CampaignMeasurement', {
    on: ofCampaign,
    order: (o) => `${o}.metric, ${o}.from_on, ${o}.created_at, ${o}.id`,
  }),
  funnel: computed<{ all: Measurement[] }>(measurements, ({ all }) => funnelOf(all)),
  comparisons: computed<{ all: Measurement[] }>(measurements, ({ all }) => compareWindows(all)),
});

/** What the days of a campaign have in common: they stand on its page, under its label, for those whose own it is. */
const dayOfCampaign = {
  // Parts are replaced rather than changed.
  changed: (t: Sql) => `${t}.created_at`,
  page: (t: Sql) => `'/campaigns/' || ${t}.campaign_id`,
  sharing: (t: Sql) => `(select k.sharing from app.campaigns k where k.id = ${t}.campaign_id)`,
  only: (t: Sql, c: ReadContext) =>
    `exists (select from app.campaigns k where k.id = ${t}.campaign_id and k.phase <> 'CANCELLED' and ${ownCampaign('k', c)})`,
};
const titleOfCampaign = (t: Sql): Sql => `(select k.title from app.campaigns k where k.id = ${t}.campaign_id)`;

defineCalendarDay('MILESTONE', {
  ...dayOfCampaign,
  type: 'CampaignMilestone',
  day: (t) => `${t}.due_on`,
  title: (t) => `${t}.title`,
  about: titleOfCampaign,
  only: (t, c) => `${t}.done_on is null and ${dayOfCampaign.only(t, c)}`,
});

defineCalendarDay('GO_LIVE', {
  ...dayOfCampaign,
  type: 'CampaignLaunch',
  day: (t) => `${t}.goes_live_on`,
  title: titleOfCampaign,
});
