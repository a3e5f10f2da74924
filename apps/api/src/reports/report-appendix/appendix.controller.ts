import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { AppendixBody, EditionAppendixBody } from './appendix.inputs.ts';
import { AppendixFile } from './appendix-file.ts';
import { EditionAppendixFile } from './edition-appendix-file.ts';

/** The initiatives that the prevention report counts, as a table. */
@Controller('export/report-appendix')
export class AppendixController {
  constructor(
    private readonly file: AppendixFile,
    private readonly ofEdition: EditionAppendixFile,
  ) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: AppendixBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }

  /** As an edition prints it. */
  @Post('edition')
  @HttpCode(200)
  makeOfEdition(
    @Body() body: EditionAppendixBody,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerFile(request, reply, () => this.ofEdition.make(body));
  }
}
