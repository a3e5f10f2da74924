import { Module } from '@nestjs/common';
import './mail.reads.ts';
import { MailRepository } from './mail.repository.ts';
import { MailResolver } from './mail.resolver.ts';
import { MailService } from './mail.service.ts';

/** The outgoing mails, for administrators: read what was sent or kept, decide on what got stuck. */
@Module({ providers: [MailRepository, MailService, MailResolver] })
export class OutboxModule {}
