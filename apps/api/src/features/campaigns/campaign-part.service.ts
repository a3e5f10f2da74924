import {
  assetProblems,
  campaignDayProblem,
  ensure,
  ensureValid,
  invalid,
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
import { CampaignRepository, type LoadedCampaign } from './campaign.repository.ts';
import { ensureOpen } from './campaign.service.ts';
import { hostsOfCampaign } from './campaign-hosts.repository.ts';
import type {
  AddCampaignAssetInput,
  AddCampaignMilestoneInput,
  RecordCampaignMeasurementInput,
  SetCampaignLaunchInput,
  TickCampaignMilestoneInput,
} from './campaign-part.inputs.ts';
import { type CampaignPart, CampaignPartRepository } from './campaign-part.repository.ts';

const latest = () => latestDayOnEarth(new Date());

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

  async recordMeasurement({ id, campaignId, ...input }: RecordCampaignMeasurementInput): Promise<string> {
    await this.joined(campaignId);
    const { metric, window, channel = null, from, until, numerator, reporterId = null } = input;
    const { denominator = null, sameAudienceAs = null } = input;
    const source = input.source.trim();
    const other = sameAudienceAs === null ? undefined : await this.parts.measurement(campaignId, sameAudienceAs);
    const given = { id, metric, window, from, until, numerator, denominator, sameAudienceAs };
    ensureValid(measurementProblems(given, source, other, latest()));
    if (reporterId !== null && !(await this.parts.isParticipant(campaignId, reporterId))) {
      throw invalid('reporterId', 'Choose somebody who takes part.');
    }
    await this.parts.add('measurements', {
      id,
      campaign_id: campaignId,
      by_hotline_id: actor().hotlineId,
      reporter_id: reporterId,
      metric,
      time_window: window,
      channel,
      from_on: from,
      until_on: until,
      numerator,
      denominator,
      source,
      same_audience_as: sameAudienceAs,
    });
    return campaignId;
  }

  /** Takes a day of going live or a measurement back. */
  async removeContribution(part: 'launches' | 'measurements', id: string): Promise<string> {
    const { campaignId, byHotlineId } = await this.part(part, id);
    const campaign = await this.campaign(campaignId);
    const record = { leadHotlineId: campaign.facts.leadHotlineId, takesPart: campaign.takesPart };
    ensure(may.changeContribution(actor(), record, { byHotlineId }));
    await this.parts.remove(part, id);
    return campaignId;
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
