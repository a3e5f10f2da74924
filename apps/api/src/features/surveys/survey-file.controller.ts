import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerFile } from '../../kernel/files/file-answer.ts';
import { SurveyFileBody } from './survey-file.inputs.ts';
import { SurveyFileService } from './survey-file.service.ts';

/** The tables of a round as files. */
@Controller('export/survey')
export class SurveyFileController {
  constructor(private readonly files: SurveyFileService) {}

  @Post()
  @HttpCode(200)
  make(@Body() body: SurveyFileBody, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answerFile(request, reply, () => this.files.make(body));
  }
}
