import { openDataSchema } from '@alongside/domain';
import { Controller, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { OpenDataFile } from './open-data-file.ts';

/** What everybody may know of the registry, for programs. */
@Controller('export/open-data')
export class OpenDataController {
  constructor(private readonly file: OpenDataFile) {}

  @Post()
  @HttpCode(200)
  make(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make());
  }

  /** What the file holds; for everybody, signed in or not, since it tells nothing of any record. */
  @Get('schema.json')
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  schema(): string {
    return JSON.stringify(openDataSchema, undefined, 2);
  }
}
