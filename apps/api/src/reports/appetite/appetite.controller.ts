import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { AppetiteBody } from './appetite.inputs.ts';
import { AppetiteFile } from './appetite-file.ts';

/** The wish to do more over rounds, as a table. */
@Controller('export/appetite')
export class AppetiteController {
  constructor(private readonly file: AppetiteFile) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: AppetiteBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }
}
