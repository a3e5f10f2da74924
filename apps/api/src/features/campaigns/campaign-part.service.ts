import {
  assetProblems,
  campaignDayProblem,
  ensure,
  ensureValid,
  invalid,
  type Measurement,
  may,
  measurementProblems,
  milestoneProblems,
  notFound,
  parseWebAddress,
  pastDateProblem,
  problemsOf,
} from '@alongside/domain';
import { latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { CampaignRepository, type LoadedCampaign } from './campaign.repository.ts';
import { ensureOpen } from './campaign.service.ts';
import { hostsOfCampaign } from './campaign-hosts.repository.ts';
import type {
  AddCampaignAssetInput,
  AddCampaignMilestoneInput,
  EditCampaignMeasurementInput,
  RecordCampaignMeasurementInput,
  SetCampaignLaunchInput,
  TickCampaignMilestoneInput,
} from './campaign-part.inputs.ts';
import {
  type CampaignPart,
  CampaignPartRepository,
  type Figure,
  type PresentMeasurement,
} from './campaign-part.repository.ts';

const latest = () => latestDayOnEarth(new Date());

const figureOf = (input: Omit<EditCampaignMeasurementInput, 'id' | 'version'>): Figure => ({
  channel: input.channel ?? null,
  from: input.from,
  until: input.until,
  numerator: input.numerator,
  denominator: input.denominator ?? null,
  source: input.source.trim(),
  reporterId: input.reporterId ?? null,
  sameAudienceAs: input.sameAudienceAs ?? null,
});

const rowOf = ({ channel, from, until, numerator, denominator, source, reporterId, sameAudienceAs }: Figure) => ({
  ...{ channel, from_on: from, until_on: until, numerator, denominator, source },
  ...{ reporter_id: reporterId, same_audience_as: sameAudienceAs },
});

/** Milestones, links, days of going live and measurements. Each command answers the id of the campaign. */
@Injectable()
export class CampaignPartService {
  constructor(
    private readonly campaigns: CampaignRepository,
    private readonly parts: CampaignPartRepository,
  ) {}

  async addMilestone({ id, campaignId, title, dueOn }: AddCampaignMilestoneInput): Promise<string> {
    await this.led(campaignId);
    ensureValid(milestoneProblems(title.trim(), dueOn, latest()));
    await this.parts.add('milestones', { id, campaign_id: campaignId, title: title.trim(), due_on: dueOn });
    return campaignId;
  }

  async tickMilestone({ id, doneOn = null }: TickCampaignMilestoneInput): Promise<string> {
    const { campaignId } = await this.part('milestones', id);
    await this.led(campaignId);
    ensureValid(problemsOf(doneOn === null ? undefined : pastDateProblem('doneOn', doneOn, latest())));
    await this.parts.tick(id, doneOn);
    return campaignId;
  }

  /** What the public is shown belongs to the plan: approvals of before do not cover it. */
  async addAsset({ id, campaignId, title, language, url }: AddCampaignAssetInput): Promise<string> {
    const campaign = await this.led(campaignId);
    ensureOpen(campaign);
    ensureValid(assetProblems(title.trim(), language, url.trim()));
    await this.ensureVerified(campaignId, url);
    if ((await this.parts.find('assets', id))?.campaignId === campaignId) return campaignId;
    const terms = await this.parts.raiseTerms(campaignId);
    const values = { title: title.trim(), language, url: url.trim(), terms };
    await this.parts.add('assets', { id, campaign_id: campaignId, ...values });
    return campaignId;
  }

  async removeAsset(id: string): Promise<string> {
    const { campaignId } = await this.part('assets', id);
    ensureOpen(await this.led(campaignId));
    await this.parts.remove('assets', id);
    await this.parts.raiseTerms(campaignId);
    return campaignId;
  }

  async removeMilestone(id: string): Promise<string> {
    const { campaignId } = await this.part('milestones', id);
    await this.led(campaignId);
    await this.parts.remove('milestones', id);
    return campaignId;
  }

  async setLaunch({ id, campaignId, country, goesLiveOn }: SetCampaignLaunchInput): Promise<string> {
    const campaign = await this.joined(campaignId);
    ensureValid(
      problemsOf(
        campaign.plan.countries.includes(country)
          ? undefined
          : { field: 'country', message: 'Choose a country of the campaign.' },
        campaignDayProblem('goesLiveOn', goesLiveOn, latest()),
      ),
    );
    await this.parts.setLaunch(id, campaignId, country, goesLiveOn);
    return campaignId;
  }

  async recordMeasurement({
    id,
    campaignId,
    metric,
    window,
    ...input
  }: RecordCampaignMeasurementInput): Promise<string> {
    await this.joined(campaignId);
    const figure = figureOf(input);
    await this.ensureFigure(campaignId, { id, metric, window }, figure);
    const of = { id, campaign_id: campaignId, by_hotline_id: actor().hotlineId, metric, time_window: window };
    await this.parts.add('measurements', { ...of, ...rowOf(figure) });
    return campaignId;
  }

  /** Corrects a figure; what it said before stays with it. */
  async editMeasurement({ id, version, ...input }: EditCampaignMeasurementInput): Promise<string> {
    const { campaignId } = await this.changeable('measurements', id);
    const present = await this.presentMeasurement(id);
    const { metric, window, ...before } = present;
    const figure = figureOf(input);
    if (Object.entries(figure).every(([name, value]) => before[name as keyof Figure] === value)) return campaignId;
    await ensureVersion('campaign_measurements', present, version);
    await this.ensureFigure(campaignId, { id, metric, window }, figure);
    if (await this.parts.editMeasurement(id, version, rowOf(figure))) return campaignId;
    throw await changedSince('campaign_measurements', await this.presentMeasurement(id), version);
  }

  /** Takes a day of going live or a measurement back. */
  async removeContribution(part: 'launches' | 'measurements', id: string): Promise<string> {
    const { campaignId } = await this.changeable(part, id);
    await this.parts.remove(part, id);
    return campaignId;
  }

  private async ensureFigure(
    campaignId: string,
    of: Pick<Measurement, 'id' | 'metric' | 'window'>,
    figure: Figure,
  ): Promise<void> {
    const { sameAudienceAs, source, reporterId } = figure;
    const other = sameAudienceAs === null ? undefined : await this.parts.measurement(campaignId, sameAudienceAs);
    ensureValid(measurementProblems({ ...of, ...figure }, source, other, latest()));
    if (reporterId !== null && !(await this.parts.isParticipant(campaignId, reporterId))) {
      throw invalid('reporterId', 'Choose somebody who takes part.');
    }
  }

  private async presentMeasurement(id: string): Promise<PresentMeasurement> {
    const present = await this.parts.presentMeasurement(id);
    if (!present) throw notFound();
    return present;
  }

  /** A part that the actor's side added, or any where it leads. */
  private async changeable(part: 'launches' | 'measurements', id: string) {
    const found = await this.part(part, id);
    const { facts, takesPart } = await this.campaign(found.campaignId);
    ensure(may.changeContribution(actor(), { leadHotlineId: facts.leadHotlineId, takesPart }, found));
    return found;
  }

  private async ensureVerified(campaignId: string, url: string): Promise<void> {
    const host = parseWebAddress(url)?.host;
    const verified = await hostsOfCampaign(campaignId);
    if (host && verified.some((each) => host === each || host.endsWith(`.${each}`))) return;
    throw invalid('url', 'Link to a page of somebody who takes part. The registry does not know this host as theirs.');
  }

  private async part(part: CampaignPart, id: string) {
    ensure(may.seeCampaign(actor()));
    const found = await this.parts.find(part, id);
    if (!found) throw notFound();
    return found;
  }

  private async campaign(id: string): Promise<LoadedCampaign> {
    ensure(may.seeCampaign(actor()));
    const campaign = await this.campaigns.load(id);
    if (!campaign) throw notFound();
    return campaign;
  }

  /** A campaign that the actor leads. */
  private async led(id: string): Promise<LoadedCampaign> {
    const campaign = await this.campaign(id);
    ensure(may.keepCampaign(actor(), campaign.facts));
    return campaign;
  }

  /** A campaign to which the actor adds. */
  private async joined(id: string): Promise<LoadedCampaign> {
    const campaign = await this.campaign(id);
    const { takesPart, facts } = campaign;
    ensure(may.addToCampaign(actor(), { leadHotlineId: facts.leadHotlineId, takesPart }));
    return campaign;
  }
}
