import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile, whileAwaited } from '../files/file-answer.ts';
import { ExportBody } from './export.inputs.ts';
import { type ExportPreview, ExportService } from './export.service.ts';

/** Lists as files, and beforehand what would be in one. POST, because taking data away is noted in the audit trail, and because it must not be forged. */
@Controller('export')
export class ExportController {
  constructor(private readonly exports: ExportService) {}

  @Post(':list')
  @HttpCode(200)
  export(
    @Param('list') list: string,
    @Body() body: ExportBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerFile(request, reply, (making) => this.exports.make(list, body, making));
  }

  @Post(':list/preview')
  @HttpCode(200)
  preview(
    @Param('list') list: string,
    @Body() body: ExportBody,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExportPreview> {
    return this.exports.preview(list, body, whileAwaited(reply));
  }
}
