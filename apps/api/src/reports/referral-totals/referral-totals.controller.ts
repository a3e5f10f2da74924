import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { ReferralTotalsBody, ReferralTrendBody } from './referral-totals.inputs.ts';
import { ReferralTotalsFile } from './referral-totals-file.ts';
import { ReferralTrendFile } from './referral-trend-file.ts';

/** The totals of a year as a table. */
@Controller('export/referral-totals')
export class ReferralTotalsController {
  constructor(private readonly file: ReferralTotalsFile) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: ReferralTotalsBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }
}

/** Referrals over time as a table. */
@Controller('export/referral-trend')
export class ReferralTrendController {
  constructor(private readonly file: ReferralTrendFile) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: ReferralTrendBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }
}
