import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { CoverageBody } from './coverage.inputs.ts';
import { CoverageFile } from './coverage-file.ts';

/** The coverage of a day as a table. */
@Controller('export/coverage')
export class CoverageController {
  constructor(private readonly file: CoverageFile) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: CoverageBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.file.make(body));
  }
}
