import { windowSpans } from '@alongside/domain';
import { civilDate, searchWords } from '@alongside/shared';
import { type DemoCampaign, type DemoParticipant, demoCampaigns } from './campaigns.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';

const user = (key: string): string => demoId('user', key);
const hotline = (key: string | null): string | null => (key === null ? null : demoId('hotline', key));
const idOf = ({ key }: DemoCampaign): string => demoId('campaign', key);
const participantId = (campaign: DemoCampaign, key: string): string =>
  demoId('campaign-participant', campaign.key, key);
const keyOf = ({ hotline: one, initiative }: DemoParticipant): string => one ?? initiative ?? '';

/** Steps stand before who takes part: nobody is told of what was long ago. */
export const campaignRows = (calendar: DemoCalendar): Rows => {
  const each = (rows: (campaign: DemoCampaign) => Row[]): Row[] => demoCampaigns.flatMap(rows);
  return [
    ['campaigns', each((campaign) => [campaignRow(campaign, calendar)])],
    ['campaign_phase_changes', each((campaign) => stepRows(campaign, calendar))],
    ['campaign_participants', each((campaign) => participantRows(campaign, calendar))],
    ['campaign_approvals', each((campaign) => approvalRows(campaign, calendar))],
    ['campaign_milestones', each((campaign) => milestoneRows(campaign, calendar))],
    ['campaign_assets', each((campaign) => assetRows(campaign, calendar))],
    ['campaign_launches', each((campaign) => launchRows(campaign, calendar))],
    ['campaign_measurements', each((campaign) => measurementRows(campaign, calendar))],
  ];
};

const stamps = (campaign: DemoCampaign, calendar: DemoCalendar, daysAgo: number): Row => ({
  campaign_id: idOf(campaign),
  created_by: user(campaign.by),
  created_at: calendar.at(daysAgo),
});

const begun = ({ steps }: DemoCampaign): number => steps[0]?.daysAgo ?? 0;

function campaignRow(campaign: DemoCampaign, calendar: DemoCalendar): Row {
  const { title, startsDaysAgo, days, steps } = campaign;
  return {
    id: idOf(campaign),
    lead_hotline_id: hotline(campaign.lead),
    title,
    search_text: searchWords(title).join(' '),
    theme: campaign.theme,
    aim: campaign.aim,
    audiences: campaign.audiences,
    countries: campaign.countries,
    languages: campaign.languages,
    channels: campaign.channels,
    phase: steps.at(-1)?.to,
    starts_on: calendar.ago(startsDaysAgo),
    ends_on: calendar.ago(startsDaysAgo - days + 1),
    sharing: 'GREEN',
    terms: 1,
    version: steps.length,
    created_by: user(campaign.by),
    created_at: calendar.at(begun(campaign)),
    updated_at: calendar.at(steps.at(-1)?.daysAgo ?? 0),
  };
}

const stepRows = (campaign: DemoCampaign, calendar: DemoCalendar): Row[] =>
  campaign.steps.map(({ to, daysAgo }, i) => ({
    ...stamps(campaign, calendar, daysAgo),
    id: demoId('campaign-step', campaign.key, to),
    from_phase: campaign.steps[i - 1]?.to ?? null,
    to_phase: to,
    effective_on: calendar.ago(daysAgo),
  }));

const participantRows = (campaign: DemoCampaign, calendar: DemoCalendar): Row[] =>
  campaign.participants.map((one) => ({
    ...stamps(campaign, calendar, begun(campaign)),
    id: participantId(campaign, keyOf(one)),
    hotline_id: hotline(one.hotline ?? null),
    initiative_id: one.initiative ? demoId('initiative', one.initiative) : null,
    role: one.role,
  }));

/** Managers answered for their hotlines; initiatives by their links, or who leads wrote down what they said. */
const approvalRows = (campaign: DemoCampaign, calendar: DemoCalendar): Row[] =>
  campaign.participants.flatMap(({ answered, ...one }) =>
    answered
      ? [
          {
            id: participantId(campaign, keyOf(one)),
            campaign_id: idOf(campaign),
            answer: answered.answer,
            terms: 1,
            note: answered.note ?? null,
            on_behalf: answered.note !== undefined,
            answered_at: calendar.at(answered.daysAgo, 14),
            created_by:
              one.hotline || answered.note ? user(one.hotline === 'northland' ? 'manager' : campaign.by) : null,
          },
        ]
      : [],
  );

const milestoneRows = (campaign: DemoCampaign, calendar: DemoCalendar): Row[] =>
  campaign.milestones.map(({ title, daysAgo, done }, i) => ({
    ...stamps(campaign, calendar, begun(campaign)),
    id: demoId('campaign-milestone', campaign.key, String(i)),
    title,
    due_on: calendar.ago(daysAgo),
    done_on: done ? calendar.ago(daysAgo) : null,
  }));

const assetRows = (campaign: DemoCampaign, calendar: DemoCalendar): Row[] =>
  campaign.assets.map((asset, i) => ({
    ...stamps(campaign, calendar, begun(campaign)),
    id: demoId('campaign-asset', campaign.key, String(i)),
    ...asset,
    terms: 1,
  }));

const launchRows = (campaign: DemoCampaign, calendar: DemoCalendar): Row[] =>
  campaign.launches.map(({ country, daysAgo, by }) => ({
    ...stamps(campaign, calendar, begun(campaign)),
    id: demoId('campaign-launch', campaign.key, country),
    by_hotline_id: hotline(by),
    country,
    goes_live_on: calendar.ago(daysAgo),
  }));

function measurementRows(campaign: DemoCampaign, calendar: DemoCalendar): Row[] {
  const { startsDaysAgo, days, measurements } = campaign;
  const ends = Math.max(startsDaysAgo - days + 1, 0);
  const spans = windowSpans(calendar.ago(startsDaysAgo), calendar.ago(ends));
  const idAt = (place: number) => demoId('campaign-measurement', campaign.key, String(place));
  const hotlines = new Set(campaign.participants.flatMap((one) => one.hotline ?? []));
  return measurements.map(({ metric, window, reporter, numerator, denominator, source, sameAs }, i) => ({
    ...stamps(campaign, calendar, Math.min(begun(campaign), 100)),
    id: idAt(i),
    by_hotline_id: hotline([...hotlines].find((one) => one === reporter) ?? campaign.lead),
    reporter_id: reporter ? participantId(campaign, reporter) : null,
    metric,
    time_window: window,
    from_on: spans[window].from,
    until_on: civilDate(spans[window].until),
    numerator,
    denominator: denominator ?? null,
    source,
    same_audience_as: sameAs === undefined ? null : idAt(sameAs),
  }));
}
