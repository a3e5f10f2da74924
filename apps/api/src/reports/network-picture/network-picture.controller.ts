import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { NetworkPictureBody } from './network-picture.inputs.ts';
import { NetworkPictureFile } from './network-picture-file.ts';

/** The network picture as a table. */
@Controller('export/network')
export class NetworkPictureController {
  constructor(private readonly file: NetworkPictureFile) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: NetworkPictureBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }
}
