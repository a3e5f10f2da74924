import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarService } from './calendar.service.ts';
import { FetchRateService } from './fetch-rate.service.ts';

/** What an address of a calendar ends with; anything else opens nothing and is not even looked up. */
const FILE = /^([0-9a-z]{50})\.ics$/;

const tagOf = (text: string): string => `"${createHash('sha256').update(text).digest('base64url')}"`;

/** Whether the program that asks has this state of the calendar already (RFC 9110, 13.1.2). */
const has = (tag: string, given: string | undefined): boolean =>
  (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** Calendars for programs that can sign in nowhere and send no header: the token stands in the address. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly calendars: CalendarService,
    private readonly rate: FetchRateService,
  ) {}

  @Get(':file')
  async feed(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const wait = this.rate.secondsToWait(file, request.ip);
    if (wait > 0) {
      await reply
        .status(429)
        .header('retry-after', String(wait))
        .type('text/plain; charset=utf-8')
        .send('Too often.\n');
      return;
    }
    const token = FILE.exec(file)?.[1];
    const text = token === undefined ? null : await this.calendars.feed(token);
    if (text === null) {
      await reply.status(404).type('text/plain; charset=utf-8').send('There is no calendar at this address.\n');
      return;
    }
    const tag = tagOf(text);
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
    if (has(tag, request.headers['if-none-match'])) {
      await reply.status(304).send();
      return;
    }
    reply.header('content-disposition', 'inline; filename="alongside.ics"');
    await reply.type('text/calendar; charset=utf-8').send(text);
  }
}
