import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { ReportFileBody } from './report-file.inputs.ts';
import { ReportFileService } from './report-file.service.ts';

/** A file of an edition that is ready. */
@Controller('export/report-file')
export class ReportFileController {
  constructor(private readonly files: ReportFileService) {}

  @Post()
  @HttpCode(200)
  take(@Body() body: ReportFileBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.files.take(body));
  }
}
