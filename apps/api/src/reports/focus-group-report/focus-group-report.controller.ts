import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { FocusGroupReportBody } from './focus-group-report.inputs.ts';
import { FocusGroupReportService } from './focus-group-report.service.ts';

/** What a focus group came to, as PDF or DOCX. */
@Controller('export/focus-group-report')
export class FocusGroupReportController {
  constructor(private readonly reports: FocusGroupReportService) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: FocusGroupReportBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, (making) => this.reports.make(body, making));
  }
}
