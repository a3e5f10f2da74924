import { notFound } from '@alongside/domain';
import { today as dayOf } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse } from 'graphql';
import { onSeat } from '../../kernel/files/file-seats.ts';
import type { MadeFile, Making } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { labelInName } from '../../kernel/files/sharing-words.ts';
import { wordsOf } from '../../kernel/language.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { type CampaignToDraw, campaignFields } from './campaign-facts.ts';
import type { CampaignPageBody } from './campaign-page.inputs.ts';
import { drawCampaign } from './draw-campaign.ts';

const document = parse(`query ($id: ID!) { campaign(id: $id) { ${campaignFields} } }`);

/** A campaign on one page for people who do not work here, such as funders: read as its page on the screen is. */
@Injectable()
export class CampaignPageService {
  constructor(
    private readonly gate: OperationGate,
    private readonly modules: ModuleRef,
  ) {}

  /** Refuses NOT_FOUND for a campaign that the person may not see. */
  async make({ campaignId, language }: CampaignPageBody, { signal }: Making): Promise<MadeFile> {
    return onSeat(operation().sessionHash ?? '', async () => {
      const today = dayOf(new Date());
      const campaign = await this.gate.within('snapshot', () => this.read(campaignId));
      const { sharing } = campaign;
      await this.gate.within('change', () =>
        noteExport('campaigns', { report: 'CAMPAIGN_PAGE', campaign: campaignId, rows: 1, sharing, format: 'PDF' }),
      );
      signal.throwIfAborted();
      const spool = await drawCampaign(campaign, today, wordsOf(language));
      const name = `${labelInName(sharing)}_campaign_${today}.pdf`;
      return { name, type: 'application/pdf', rows: 1, sharing, before: Buffer.alloc(0), spool };
    });
  }

  private async read(id: string): Promise<CampaignToDraw> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const { data, errors } = await execute({ schema, document, variableValues: { id }, contextValue: {} });
    const [fault] = errors ?? [];
    if (fault) throw fault.originalError ?? fault;
    const campaign = (data as { campaign: CampaignToDraw | null } | null | undefined)?.campaign;
    if (!campaign) throw notFound();
    return campaign;
  }
}
