import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { StatusPackBody } from './status-pack.inputs.ts';
import { StatusPackService } from './status-pack.service.ts';

/** The status pack as a PDF. */
@Controller('export/status-pack')
export class StatusPackController {
  constructor(private readonly packs: StatusPackService) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: StatusPackBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, (making) => this.packs.make(body, making));
  }
}
