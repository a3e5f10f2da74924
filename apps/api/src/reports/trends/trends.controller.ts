import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { TrendFile } from './trend-file.ts';
import { TrendBody } from './trends.inputs.ts';

/** A trend as a table. */
@Controller('export/trend')
export class TrendsController {
  constructor(private readonly file: TrendFile) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: TrendBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }
}
