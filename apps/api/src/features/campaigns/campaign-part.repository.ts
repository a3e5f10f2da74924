import type { CampaignChannel, Measurement } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** Tables of the parts of campaigns. */
export type CampaignPart = 'milestones' | 'assets' | 'launches' | 'measurements';

/** What a measurement says, beside what it counts. */
export interface Figure extends Pick<Measurement, 'from' | 'until' | 'numerator' | 'denominator' | 'sameAudienceAs'> {
  readonly channel: CampaignChannel | null;
  readonly source: string;
  readonly reporterId: string | null;
}

/** A measurement as it stands. */
export interface PresentMeasurement extends Figure, Pick<Measurement, 'id' | 'metric' | 'window'> {
  readonly version: number;
}

type Values = Readonly<Record<string, unknown>>;

/** Milestones, links, days of going live and measurements of campaigns. */
@Injectable()
export class CampaignPartRepository {
  /** The campaign to which a part belongs, and for contributions the hotline that added it. */
  async find(
    part: CampaignPart,
    id: string,
  ): Promise<{ readonly campaignId: string; readonly byHotlineId: string | null } | null> {
    const by = part === 'launches' || part === 'measurements' ? 'by_hotline_id' : 'null::uuid';
    const [row] = await sql<{ campaignId: string; byHotlineId: string | null }>(
      `select campaign_id as "campaignId", ${by} as "byHotlineId" from app.campaign_${part} where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Adds a part once, however often the request comes. Answers whether it is new. */
  async add(part: CampaignPart, values: Values): Promise<boolean> {
    const all = { ...values, created_by: actor().userId };
    const columns = Object.keys(all);
    const places = columns.map((_, i) => `$${i + 1}`).join(', ');
    const rows = await sql(
      `insert into app.campaign_${part} (${columns.join(', ')}) values (${places}) on conflict (id) do nothing returning id`,
      Object.values(all),
    );
    return rows.length > 0;
  }

  async remove(part: CampaignPart, id: string): Promise<void> {
    await sql(`delete from app.campaign_${part} where id = $1`, [id]);
  }

  async tick(id: string, doneOn: CivilDate | null): Promise<void> {
    await sql('update app.campaign_milestones set done_on = $2 where id = $1 and done_on is distinct from $2::date', [
      id,
      doneOn,
    ]);
  }

  /** What the own side says of a country; one day each. */
  async setLaunch(id: string, campaignId: string, country: string, goesLiveOn: CivilDate): Promise<void> {
    await sql(
      `insert into app.campaign_launches as l (id, campaign_id, by_hotline_id, country, goes_live_on, created_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (campaign_id, country, by_hotline_id) do update set goes_live_on = excluded.goes_live_on
       where l.goes_live_on <> excluded.goes_live_on`,
      [id, campaignId, actor().hotlineId, country, goesLiveOn, actor().userId],
    );
  }

  /** The plan changes with what the public is shown. Answers its new number. */
  async raiseTerms(campaignId: string): Promise<number> {
    const [row] = await sql<{ terms: number }>(
      'update app.campaigns set terms = terms + 1, version = version + 1, updated_at = now() where id = $1 returning terms',
      [campaignId],
    );
    if (!row) throw new Error('the campaign is not there any more');
    return row.terms;
  }

  /** The measurement that another one says it counts the same people as. */
  async measurement(campaignId: string, id: string): Promise<Pick<Measurement, 'metric' | 'window'> | undefined> {
    const [row] = await sql<Pick<Measurement, 'metric' | 'window'>>(
      'select metric, time_window as window from app.campaign_measurements where campaign_id = $1 and id = $2',
      [campaignId, id],
    );
    return row;
  }

  async presentMeasurement(id: string): Promise<PresentMeasurement | null> {
    const [row] = await sql<PresentMeasurement>(
      `select id, version, metric, time_window as window, channel, to_json(from_on)#>>'{}' as "from", to_json(until_on)#>>'{}' as until,
         numerator, denominator, source, reporter_id as "reporterId", same_audience_as as "sameAudienceAs"
       from app.campaign_measurements where id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Answers false when somebody else was faster. */
  async editMeasurement(id: string, version: number, values: Values): Promise<boolean> {
    const set = Object.keys(values).map((column, i) => `${column} = $${i + 3}`);
    const rows = await sql(
      `update app.campaign_measurements set ${set.join(', ')}, version = version + 1, updated_at = now()
       where id = $1 and version = $2 returning id`,
      [id, version, ...Object.values(values)],
    );
    return rows.length > 0;
  }

  async isParticipant(campaignId: string, id: string): Promise<boolean> {
    const rows = await sql('select from app.campaign_participants where campaign_id = $1 and id = $2', [
      campaignId,
      id,
    ]);
    return rows.length > 0;
  }
}
