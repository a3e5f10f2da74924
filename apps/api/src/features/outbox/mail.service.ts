import { conflict, ensure, may, notFound, type Verdict } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import { actor } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { type LoadedMail, MailRepository } from './mail.repository.ts';
import type { MailDelivery } from './mail.types.ts';

/** What administrators decide on mails that have come to rest. Each answers the id of the mail. */
@Injectable()
export class MailService {
  constructor(
    private readonly mails: MailRepository,
    private readonly environment: Environment,
  ) {}

  async delivery(): Promise<MailDelivery> {
    ensure(may.seeOutbox(actor()));
    return { server: this.environment.mailServer?.host ?? null, ...(await this.mails.counts()) };
  }

  send(input: VersionedInput): Promise<string> {
    return this.decide(input, true, (mail) => may.sendMail(actor(), mail));
  }

  settle(input: VersionedInput): Promise<string> {
    return this.decide(input, false, (mail) => may.settleMail(actor(), mail));
  }

  private async decide(
    { id, version }: VersionedInput,
    send: boolean,
    allowed: (mail: LoadedMail) => Verdict,
  ): Promise<string> {
    ensure(may.seeOutbox(actor()));
    const mail = await this.mails.load(id);
    if (!mail) throw notFound();
    if (mail.version !== version) throw conflict(mail);
    ensure(allowed(mail));
    if (!(await this.mails.decide(mail, send))) throw conflict((await this.mails.load(id)) ?? mail);
    return id;
  }
}
