import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { CampaignPageBody } from './campaign-page.inputs.ts';
import { CampaignPageService } from './campaign-page.service.ts';

/** One campaign on one page, as a PDF for funders. */
@Controller('export/campaign-page')
export class CampaignPageController {
  constructor(private readonly pages: CampaignPageService) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: CampaignPageBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, (making) => this.pages.make(body, making));
  }
}
